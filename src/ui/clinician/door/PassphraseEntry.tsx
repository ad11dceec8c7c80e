import { useRef, useState } from 'react';
import { Button } from '../../shared/Button.tsx';
import { PassphraseField } from '../../shared/PassphraseField.tsx';
import { useWords } from '../useWords.ts';
import type { WordList } from './readWordList.ts';
import { typedWords, wholeWord, wordsFrom } from './wholeWords.ts';

const mostOffered = 6;

/** A passphrase, with help for words of the list: offered while it can be seen, counted while it is hidden. */
export function PassphraseEntry(props: {
  label: string;
  /** Before anything is typed; left out, what an unlock needs. */
  hint?: string | undefined;
  list: WordList;
  value: string;
  onChange: (value: string) => void;
  onEnter: () => void;
  error?: string | undefined;
  isDisabled?: boolean | undefined;
  autoFocus?: boolean | undefined;
  startShown?: boolean | undefined;
}) {
  const words = useWords('unlock');
  const [isShown, setShown] = useState(props.startShown ?? false);
  const input = useRef<HTMLInputElement>(null);
  const typed = typedWords(props.value);
  const known = typed.filter(letters => wholeWord(props.list, letters) !== null).length;
  const last = /\s$/u.test(props.value) ? '' : typed.at(-1) ?? '';
  const offered = isShown ? offer(props.list, last) : [];
  const take = (word: string) => {
    props.onChange(`${[...typed.slice(0, -1), word].join(' ')} `);
    input.current?.focus();
  };
  return (
    <>
      <PassphraseField
        label={props.label}
        value={props.value}
        onChange={props.onChange}
        onEnter={props.onEnter}
        error={props.error}
        hint={known > 0 && known === typed.length ? words('recognized', { count: known }) : props.hint ?? words('prefix')}
        words={{ show: words('show'), hide: words('hide') }}
        startShown={props.startShown}
        onShown={setShown}
        isDisabled={props.isDisabled}
        autoFocus={props.autoFocus}
        inputRef={input}
      />
      {offered.length > 0 && (
        <div className="row wrap" role="group" aria-label={words('suggestions')}>
          {offered.map(word => <Button key={word} size="small" onPress={() => take(word)}>{word}</Button>)}
        </div>
      )}
    </>
  );
}

function offer(list: WordList, letters: string): readonly string[] {
  const found = wordsFrom(list, letters);
  return found.length > mostOffered || found.includes(letters.toLowerCase()) ? [] : found;
}
