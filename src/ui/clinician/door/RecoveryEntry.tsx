import { useRef, useState } from 'react';
import { Button } from '../../shared/Button.tsx';
import { Say } from '../../shared/Say.tsx';
import { useWords } from '../useWords.ts';
import { readRecoveryWords } from './readWordList.ts';
import { useWordList } from './useWordList.ts';
import { wholeWord } from './wholeWords.ts';
import { WordBox } from './WordBox.tsx';

const places = Array.from({ length: 24 }, (_, place) => place);

/** All 24 recovery words. Space or Enter completes a word and goes to the next. */
export function RecoveryEntry(props: { onWords: (words: readonly string[]) => void; doLabel?: string | undefined; isDisabled?: boolean | undefined }) {
  const words = useWords('unlock');
  const list = useWordList(readRecoveryWords);
  const [typed, setTyped] = useState<readonly string[]>(places.map(() => ''));
  const [missing, setMissing] = useState(0);
  const inputs = useRef<(HTMLInputElement | null)[]>([]);
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
              onDone={() => (place < 23 ? inputs.current[place + 1]?.focus() : go())}
              inputRef={input => { inputs.current[place] = input; }}
              autoFocus={place === 0}
              isDisabled={props.isDisabled}
              marksUnknown
            />
          </li>
        ))}
      </ol>
      {missing > 0 && <Say kind="late" spoken="now">{words('wordsMissing', { count: missing })}</Say>}
      <Button kind="ink" size="big" icon="key" onPress={go} isDisabled={props.isDisabled}>{props.doLabel ?? words('unlock')}</Button>
    </>
  );
}
