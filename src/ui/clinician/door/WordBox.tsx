import type { Ref } from 'react';
import { TextField } from '../../shared/TextField.tsx';
import { useWords } from '../useWords.ts';
import type { WordList } from './readWordList.ts';
import { enoughLetters, wholeWord } from './wholeWords.ts';

/** One recovery word by its place. A space or Enter completes it from the list. */
export function WordBox(props: {
  place: number;
  list: WordList;
  value: string;
  onChange: (word: string) => void;
  onDone: () => void;
  inputRef?: Ref<HTMLInputElement> | undefined;
  autoFocus?: boolean | undefined;
  isDisabled?: boolean | undefined;
  /** Says so when the word cannot be one of the list. */
  marksUnknown?: boolean | undefined;
  /** It is of the list, and cannot be right all the same. */
  isWrong?: boolean | undefined;
}) {
  const words = useWords('unlock');
  const complete = (typed: string) => wholeWord(props.list, typed.trim()) ?? typed.trim();
  const done = () => {
    props.onChange(complete(props.value));
    props.onDone();
  };
  const change = (typed: string) => {
    if (!typed.endsWith(' ')) return props.onChange(typed);
    props.onChange(complete(typed));
    if (typed.trim() !== '') props.onDone();
  };
  const letters = props.value.trim().toLowerCase();
  const unknown = props.marksUnknown && letters.length >= enoughLetters && !props.list.some(word => word.startsWith(letters));
  return (
    <TextField
      label={words('word', { place: props.place + 1 })}
      value={props.value}
      onChange={change}
      onEnter={done}
      onBlur={() => props.onChange(complete(props.value))}
      error={unknown && props.list.length > 0 ? words('wordUnknown') : props.isWrong ? words('wordWrong') : undefined}
      inputRef={props.inputRef}
      autoFocus={props.autoFocus}
      isDisabled={props.isDisabled}
      maxLength={12}
      lang="en"
    />
  );
}
