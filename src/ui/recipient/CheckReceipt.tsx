import { useState } from 'react';
import type { CourierContract } from '../../bridge/CourierContract.ts';
import type { SignedFace } from '../../core/Consent.ts';
import { Button } from '../shared/Button.tsx';
import { FileField } from '../shared/FileField.tsx';
import { useRecipientProblem, useRecipientWords } from './recipientWords.ts';

const mostBytes = 1024 * 1024;

/** A consent.json, checked: shown only when its signature is right. */
export function CheckReceipt(props: { courier: () => CourierContract; onChecked: (signed: SignedFace) => void }) {
  const words = useRecipientWords('receipt');
  const choosing = useRecipientWords('package');
  const say = useRecipientProblem();
  const [file, setFile] = useState<File>();
  const [wrong, setWrong] = useState<string>();

  async function check(): Promise<void> {
    if (!file) return setWrong(words('chooseFirst'));
    if (file.size > mostBytes) return setWrong(say({ type: 'fileTooLarge', mostBytes }));
    const text = await file.text().catch(() => null);
    if (text === null) return setWrong(choosing('unread'));
    const checked = await props.courier().verifyReceipt(text);
    if (checked.ok) props.onChecked(checked.value);
    else setWrong(say(checked.problem));
  }

  return (
    <>
      <FileField label={words('file')} hint={words('fileHint')} words={{ choose: choosing('choose'), none: choosing('none') }} accept=".json" error={wrong} onFile={setFile} />
      <Button kind="ink" size="big" onPress={() => void check()}>{words('check')}</Button>
    </>
  );
}
