import { useState } from 'react';
import { Button } from '../../shared/Button.tsx';
import { TextArea } from '../../shared/TextArea.tsx';
import { TextField } from '../../shared/TextField.tsx';
import { useFirstError } from '../useFirstError.ts';
import { useWords } from '../useWords.ts';

export type HoldWords = { readonly saidBy: string; readonly why: string };

/** Who says so, and why: neither is taken for granted. */
export function HoldForm({ isOn, onDone }: { isOn: boolean; onDone: (given: HoldWords) => void }) {
  const words = useWords('hold');
  const [given, setGiven] = useState<HoldWords>({ saidBy: '', why: '' });
  const [tries, setTries] = useState(0);
  useFirstError(tries, null);
  const missing = (text: string) => (tries > 0 && text.trim() === '' ? words('missing') : undefined);
  const done = () => {
    setTries(tries + 1);
    if (given.saidBy.trim() !== '' && given.why.trim() !== '') onDone(given);
  };
  return (
    <div className="stack">
      <TextField
        label={words(isOn ? 'liftBy' : 'putBy')} hint={isOn ? undefined : words('putByHint')} error={missing(given.saidBy)}
        value={given.saidBy} onChange={(saidBy) => setGiven({ ...given, saidBy })} maxLength={80} autoCapitalize="sentences"
      />
      <TextArea
        label={words(isOn ? 'liftWhy' : 'putWhy')} hint={isOn ? undefined : words('putWhyHint')} error={missing(given.why)}
        value={given.why} onChange={(why) => setGiven({ ...given, why })} rows={3} maxLength={200}
      />
      <div><Button kind="ink" icon="anchor" onPress={done}>{words(isOn ? 'lift' : 'put')}</Button></div>
    </div>
  );
}
