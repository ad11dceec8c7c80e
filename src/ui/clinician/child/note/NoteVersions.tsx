import { useState } from 'react';
import type { PrivateEntry } from '../../../../core/Entry.ts';
import { Say } from '../../../shared/Say.tsx';
import { Select } from '../../../shared/Select.tsx';
import { useWhen } from '../../useWhen.ts';
import { useWords } from '../../useWords.ts';
import { Amendments } from '../Amendments.tsx';
import type { Amended } from '../inBook.ts';

/**
 * A note with what was added to it. [Note: versions of a note] A version is the note as it stood after it was written, or after one of its
 * additions: what a draft went through before it was finished is none, and goes with the draft.
 */
export function NoteVersions({ note }: { note: Amended<PrivateEntry> }) {
  const words = useWords('privateNote');
  const when = useWhen();
  const { amendments } = note;
  const [shown, setShown] = useState(amendments.length);
  const at = Math.min(shown, amendments.length);
  const options = [
    { value: '0', label: words('written', { at: when(note.at, 'dayAndTime') }) },
    ...amendments.map((each, place) => ({ value: String(place + 1), label: words('amendment', { at: when(each.at, 'dayAndTime') }) })),
  ];
  return (
    <>
      {amendments.length > 0 && <Select label={words('asItStood')} value={String(at)} onChange={(value) => setShown(Number(value))} options={options} />}
      {at < amendments.length && <Say kind="private" spoken="soon">{words('stoodSo', { left: amendments.length - at })}</Say>}
      <p className="words-kept" dir="auto">{note.entry.text}</p>
      <Amendments of={amendments.slice(0, at)} />
    </>
  );
}
