import { TextField, type TextFieldProps } from './TextField.tsx';

/** Digits only, as typed: the screen decides what number they are. */
export function NumberField(props: TextFieldProps) {
  return <TextField {...props} inputMode="numeric" className="num" onChange={typed => props.onChange(typed.replace(/\D/g, ''))} />;
}
