import { useState, type Ref } from 'react';
import { Button } from './Button.tsx';
import { Field, type FieldWords } from './Field.tsx';
import { quietText } from './quietText.ts';
import { isEnter } from './TextField.tsx';

/*
 * [Note: no offer to keep it] Chromium offers to keep whatever was typed into a field of type "password", with no form around it and
 * against autocomplete="off"; a code that counts once it does not. Of type "password" it stays, so that nothing speaks the letters and
 * no keyboard learns them. Shown, it is a text field, whose text only "off" keeps out of the session's files.
 */

/** Hidden until asked for; `words` name the button that shows and hides it. */
export function PassphraseField(props: FieldWords & {
  value: string;
  onChange: (value: string) => void;
  onEnter?: (() => void) | undefined;
  words: { show: string; hide: string };
  startShown?: boolean | undefined;
  onShown?: ((isShown: boolean) => void) | undefined;
  autoFocus?: boolean | undefined;
  isDisabled?: boolean | undefined;
  inputRef?: Ref<HTMLInputElement> | undefined;
}) {
  const [shown, setShown] = useState(props.startShown ?? false);
  const turn = () => {
    setShown(!shown);
    props.onShown?.(!shown);
  };
  return (
    <Field {...props}>
      {wiring => (
        <div className="passphrase">
          <input
            {...quietText}
            {...wiring}
            className="in"
            type={shown ? 'text' : 'password'}
            autoComplete={shown ? 'off' : 'one-time-code'}
            autoCapitalize="off"
            value={props.value}
            onChange={event => props.onChange(event.currentTarget.value)}
            onKeyDown={event => { if (isEnter(event)) props.onEnter?.(); }}
            autoFocus={props.autoFocus}
            disabled={props.isDisabled}
            ref={props.inputRef}
          />
          <Button kind="plain" size="small" onPress={turn}>{shown ? props.words.hide : props.words.show}</Button>
        </div>
      )}
    </Field>
  );
}
