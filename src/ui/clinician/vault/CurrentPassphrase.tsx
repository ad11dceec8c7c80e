import { PassphraseEntry } from '../door/PassphraseEntry.tsx';
import { readPassphraseWords } from '../door/readWordList.ts';
import { useWordList } from '../door/useWordList.ts';
import type { Act } from '../useAct.ts';
import { useProblemText } from '../useProblemText.ts';
import { useWords } from '../useWords.ts';

/** The passphrase that opens the vault now, before anything about it is changed. */
export function CurrentPassphrase(props: { act: Act; value: string; onChange: (typed: string) => void; onEnter: () => void; isMissing: boolean; isDisabled: boolean; hint?: string | undefined }) {
  const words = useWords('vault');
  const text = useProblemText();
  const list = useWordList(readPassphraseWords);
  const { act } = props;
  const change = (typed: string) => {
    if (act.problem?.type === 'wrongPassphrase') act.say(null);
    props.onChange(typed);
  };
  const error = act.problem?.type === 'wrongPassphrase' ? text(act.problem) : props.isMissing ? words('passphraseNowMissing') : undefined;
  return (
    <PassphraseEntry
      label={words('passphraseNow')}
      hint={props.hint}
      list={list}
      value={props.value}
      onChange={change}
      onEnter={props.onEnter}
      error={error}
      isDisabled={props.isDisabled}
    />
  );
}
