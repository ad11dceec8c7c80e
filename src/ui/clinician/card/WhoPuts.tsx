import { useState } from 'react';
import type { Kept, RecordEntry } from '../../../core/Entry.ts';
import { ChipsOne } from '../../shared/Chips.tsx';
import { TextField } from '../../shared/TextField.tsx';
import { useWords } from '../useWords.ts';
import { lastPutBy } from './lastRead.ts';

type Props = {
  record: readonly Kept<RecordEntry>[];
  clinician: string;
  /** Of the child, in English. */
  language: string;
  value: string;
  onChange: (name: string) => void;
};

/** Who puts a card into the child's language: the clinician, who did it last, or another by name. Nobody until someone is picked. */
export function WhoPuts({ record, clinician, language, value, onChange }: Props) {
  const words = useWords('card');
  const known = [...new Set([clinician.trim(), lastPutBy(record)])].filter((name) => name !== '');
  const [picked, setPicked] = useState<string>();
  const pick = (place: string) => {
    setPicked(place);
    onChange(known[Number(place)] ?? '');
  };
  const options = [...known, words('someoneElse')].map((label, place) => ({ value: String(place), label }));
  return (
    <div className="stack">
      {known.length > 0 && <ChipsOne label={words('whoPuts', { language })} options={options} value={picked} onChange={pick} />}
      {(known.length === 0 || picked === String(known.length)) && (
        <TextField label={known.length === 0 ? words('whoPuts', { language }) : words('name')} maxLength={80} autoCapitalize="words" value={value} onChange={onChange} />
      )}
    </div>
  );
}
