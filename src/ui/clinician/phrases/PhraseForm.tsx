import { useState } from 'react';
import { mostPhrases, type Phrase } from '../../../core/Phrase.ts';
import { Button } from '../../shared/Button.tsx';
import { Card } from '../../shared/Card.tsx';
import { TextArea } from '../../shared/TextArea.tsx';
import { TextField } from '../../shared/TextField.tsx';
import { useFirstError } from '../useFirstError.ts';
import { useWords } from '../useWords.ts';
import { phraseFault, tidyPhrase, type PhraseFault } from './phraseFault.ts';

/** A new phrase, or one that is being changed, with what is wrong with it at its field. */
export function PhraseForm(props: {
  first: Phrase | null; others: readonly Phrase[]; isRunning: boolean;
  onKeep: (phrase: Phrase) => void; onCancel: () => void;
}) {
  const words = useWords('phrases');
  const [phrase, setPhrase] = useState<Phrase>(props.first ?? { short: '', text: '' });
  const [tries, setTries] = useState(0);
  const tidy = tidyPhrase(phrase);
  const fault = tries > 0 ? phraseFault(tidy, props.others) : null;
  useFirstError(tries, null);
  const keep = () => {
    setTries(tries + 1);
    if (phraseFault(tidy, props.others) === null) props.onKeep(tidy);
  };
  return (
    <Card title={props.first ? words('changing', { short: props.first.short }) : words('new')}>
      <div className="phrase-fields">
        <TextField label={words('short')} hint={words('shortHint')} error={useFaultWords(fault, 'short', tidy)} value={phrase.short} onChange={(short) => setPhrase({ ...phrase, short })} onEnter={keep} autoFocus={props.first !== null} />
        <TextArea label={words('text')} hint={words('textHint')} error={useFaultWords(fault, 'text', tidy)} value={phrase.text} onChange={(text) => setPhrase({ ...phrase, text })} rows={4} />
      </div>
      <div className="row wrap">
        <Button kind="ink" icon="check" onPress={keep} isDisabled={props.isRunning}>{words('keep')}</Button>
        {props.first && <Button kind="plain" onPress={props.onCancel}>{words('cancel')}</Button>}
      </div>
    </Card>
  );
}

function useFaultWords(fault: PhraseFault | null, field: PhraseFault['in'], { text }: Phrase): string | undefined {
  const words = useWords('phrases');
  if (fault?.in !== field) return undefined;
  return fault.in === 'short' ? words(`wrongShort.${fault.why}`) : words(`wrongText.${fault.why}`, { most: mostPhrases.text, length: text.length });
}
