import { useState } from 'react';
import type { CourierContract, OpenedPackage } from '../../bridge/CourierContract.ts';
import { Button } from '../shared/Button.tsx';
import { ChipsOne } from '../shared/Chips.tsx';
import { PassphraseField } from '../shared/PassphraseField.tsx';
import { Progress } from '../shared/Progress.tsx';
import { FileField } from '../shared/FileField.tsx';
import { useRecipientProblem, useRecipientWords } from './recipientWords.ts';

/** As the courier has it: larger is no package, and a film is not read into memory to find out. */
const mostBytes = 4 * 1024 * 1024;

type Secret = { readonly kind: 'passphrase' | 'identity'; readonly text: string };

/** Choose, unlock, read. What was typed stays when it does not open. */
export function OpenPackage(props: { courier: () => CourierContract; onOpened: (opened: OpenedPackage) => void }) {
  const words = useRecipientWords('package');
  const say = useRecipientProblem();
  const [file, setFile] = useState<File>();
  const [secret, setSecret] = useState<Secret>({ kind: 'passphrase', text: '' });
  const [busy, setBusy] = useState(false);
  const [wrong, setWrong] = useState<{ readonly file?: string; readonly secret?: string }>({});

  async function open(): Promise<void> {
    if (busy) return;
    if (!file) return setWrong({ file: words('chooseFirst') });
    if (secret.text.trim() === '') return setWrong({ secret: words('secretFirst') });
    if (file.size > mostBytes) return setWrong({ file: say({ type: 'fileTooLarge', mostBytes }) });
    setWrong({});
    setBusy(true);
    const bytes = await bytesOf(file);
    if (bytes === null) return stop({ file: words('unread') });
    const opened = await props.courier().openPackage(bytes, secret.kind === 'passphrase' ? { passphrase: secret.text } : { identity: secret.text });
    if (!opened.ok) return stop(opened.problem.type === 'fileKeyWrong' ? { secret: say(opened.problem) } : { file: say(opened.problem) });
    setBusy(false);
    props.onOpened(opened.value);
  }

  function stop(why: typeof wrong): void {
    setBusy(false);
    setWrong(why);
  }

  const byWords = secret.kind === 'passphrase';
  return (
    <>
      <FileField label={words('file')} hint={words('fileHint')} words={{ choose: words('choose'), none: words('none') }} accept=".age" error={wrong.file} onFile={setFile} />
      <ChipsOne
        label={words('how')}
        value={secret.kind}
        onChange={(kind) => setSecret({ kind, text: '' })}
        options={[{ value: 'passphrase', label: words('passphrase') }, { value: 'identity', label: words('identity') }]}
      />
      <PassphraseField
        key={secret.kind}
        label={byWords ? words('passphraseLabel') : words('identityLabel')}
        hint={byWords ? words('passphraseHint') : words('identityHint')}
        error={wrong.secret}
        value={secret.text}
        onChange={(text) => setSecret({ ...secret, text })}
        onEnter={() => void open()}
        words={{ show: words('show'), hide: words('hide') }}
      />
      {busy ? <div className="stack t"><Progress label={words('opening')} /><span className="small soft">{words('opening')}</span></div> : <Button kind="ink" size="big" onPress={() => void open()}>{words('open')}</Button>}
    </>
  );
}

/** All of a file; null where it was moved or taken away since it was chosen. */
async function bytesOf(file: File): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return null;
  }
}
