import type { SayingEntry } from '../../../../../core/ClinicalEntry.ts';
import { TextArea } from '../../../../shared/TextArea.tsx';
import { useWords } from '../../../useWords.ts';
import type { FormState } from './EntryForm.tsx';
import type { SayingDraft } from './SayingDraft.ts';
import { useMissingWords } from './useMissingWords.ts';

export function SayingForm({ kind, fields, enter, missing }: FormState<SayingDraft> & { kind: SayingEntry['kind'] }) {
  const words = useWords('entries');
  const error = useMissingWords(missing);
  return <TextArea label={words(`saying.${kind}`)} hint={words(`sayingHint.${kind}`)} rows={8} value={fields.text} onChange={(text) => enter({ text })} error={error('text')} />;
}
