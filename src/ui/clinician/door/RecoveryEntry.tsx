import { useEffect, useRef, useState } from 'react';
import { Button } from '../../shared/Button.tsx';
import { Say } from '../../shared/Say.tsx';
import { useWords } from '../useWords.ts';
import { readRecoveryWords } from './readWordList.ts';
import { useWordList } from './useWordList.ts';
import { wholeWord } from './wholeWords.ts';
import { WordBox } from './WordBox.tsx';

type EntryProps = {
  readonly onWords: (words: readonly string[]) => void;
  readonly doLabel?: string | undefined;
  readonly isDisabled?: boolean | undefined;
  /** How many there are: 24 unless it is said. */
  readonly count?: number | undefined;
  /** The place of the one word that was found to be wrong; it takes the focus. */
  readonly wrong?: number | null | undefined;
};

/** All words of a list, by their places. Space or Enter completes a word and goes to the next. */
export function RecoveryEntry(props: EntryProps) {
  const words = useWords('unlock');
  const list = useWordList(readRecoveryWords);
  const { count = 24, wrong = null } = props;
  const places = Array.from({ length: count }, (_, place) => place);
  const [typed, setTyped] = useState<readonly string[]>(places.map(() => ''));
  const [missing, setMissing] = useState(0);
  const inputs = useRef<(HTMLInputElement | null)[]>([]);
  useEffect(() => {
    if (wrong !== null) inputs.current[wrong]?.focus();
  }, [wrong]);
  const put = (place: number, word: string) => setTyped(typed.map((each, at) => (at === place ? word : each)));
  const go = () => {
    const whole = typed.map(letters => wholeWord(list, letters.trim()));
    const unknown = whole.filter(word => word === null).length;
    setMissing(unknown);
    if (unknown === 0) props.onWords(whole.filter(word => word !== null));
  };
  return (
    <>
      <ol className="words" role="list">
        {places.map(place => (
          <li key={place}>
            <WordBox
              place={place}
              list={list}
              value={typed[place] ?? ''}
              onChange={word => put(place, word)}
              onDone={() => (place < count - 1 ? inputs.current[place + 1]?.focus() : go())}
              inputRef={input => { inputs.current[place] = input; }}
              autoFocus={place === 0}
              isDisabled={props.isDisabled}
              marksUnknown
              isWrong={place === wrong}
            />
          </li>
        ))}
      </ol>
      {missing > 0 && <Say kind="late" spoken="now">{words('wordsMissing', { count: missing })}</Say>}
      <Button kind="ink" size="big" icon="key" onPress={go} isDisabled={props.isDisabled}>{props.doLabel ?? words('unlock')}</Button>
    </>
  );
}
