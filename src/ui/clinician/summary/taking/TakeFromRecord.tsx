import { useMemo, useState } from 'react';
import { useFormatter } from 'use-intl';
import type { Kept, RecordEntry } from '../../../../core/Entry.ts';
import type { RecipientRole } from '../../../../core/Recipient.ts';
import { sections, type Section } from '../../../../core/Summary.ts';
import { recipientTemplates } from '../../../../packs/recipients/recipientTemplates.ts';
import { Button } from '../../../shared/Button.tsx';
import { Dialog } from '../../../shared/Dialog.tsx';
import { Select } from '../../../shared/Select.tsx';
import { useWords } from '../../useWords.ts';
import type { Composed } from '../useSummary.ts';
import { Pieces } from './Pieces.tsx';
import { useOffered, type Offered } from './useOffered.ts';

/** How many entries are drawn at first, and with each press more. */
const step = 20;

/** What of the record is shown: what such a recipient usually needs, all of it, or one section. */
type Which = 'usual' | 'all' | Section;

type TakeProps = { record: readonly Kept<RecordEntry>[]; composed: Composed; role: RecipientRole | null; known: readonly string[]; onClose: () => void };

/** Picks pieces of the record, each to become a sentence that knows its entry. It is given the record and nothing else of the child. */
export function TakeFromRecord({ record, composed, role, known, onClose }: TakeProps) {
  const words = useWords('summary');
  const advice = useWords('advice');
  const [which, setWhich] = useState<Which>(role === null ? 'all' : 'usual');
  const [shown, setShown] = useState(step);
  const everything = useOffered(record);
  const offered = useMemo(() => only(everything, (section) => isShown(section, which, role)), [everything, which, role]);
  const left = offered.length - shown;
  const showAll = () => setWhich('all');
  return (
    <Dialog wide title={words('takeTitle')} onClose={onClose} actions={<Button kind="ink" onPress={onClose}>{words('takeDone')}</Button>}>
      <p className="soft">{words('takeHow')}</p>
      {everything.length > 0 && <WhichField everything={everything} role={role} which={which} onChange={setWhich} />}
      {offered.slice(0, shown).map(({ key, title, pieces }) => <Pieces key={`${which} ${key}`} title={title} pieces={pieces} composed={composed} known={known} />)}
      {left > 0 && <div className="stack t"><Button size="small" onPress={() => setShown(shown + step)}>{words('takeOlder', { more: Math.min(step, left), left })}</Button></div>}
      {offered.length === 0 && <p>{everything.length === 0 ? words('takeNothing') : advice('takeNone')}</p>}
      {which === 'usual' && role !== null && <Rest everything={everything} role={role} onShow={showAll} />}
    </Dialog>
  );
}

function WhichField({ everything, role, which, onChange }: { everything: readonly Offered[]; role: RecipientRole | null; which: Which; onChange: (which: Which) => void }) {
  const words = useWords('advice');
  const sectionOf = useCounted(everything);
  const known = sections.filter((section) => everything.some(({ pieces }) => pieces.some((piece) => piece.section === section)));
  return (
    <Select<Which>
      label={words('takeWhich')}
      value={which}
      onChange={onChange}
      options={[
        ...(role === null ? [] : [{ value: 'usual' as const, label: words('takeUsual', { role: words(`forRole.${role}`) }) }]),
        { value: 'all', label: words('takeAll') },
        ...known.map((section) => ({ value: section, label: sectionOf(section) })),
      ]}
    />
  );
}

/** What the record has and such a recipient is not told to begin with; a press shows it. */
function Rest({ everything, role, onShow }: { everything: readonly Offered[]; role: RecipientRole; onShow: () => void }) {
  const words = useWords('advice');
  const format = useFormatter();
  const sectionOf = useCounted(everything);
  const rest = sections.filter((section) => !isShown(section, 'usual', role) && everything.some(({ pieces }) => pieces.some((piece) => piece.section === section)));
  if (rest.length === 0) return null;
  return (
    <div className="stack t take-rest">
      <p className="note">{words('takeRest', { role: words(`forRole.${role}`), what: format.list(rest.map(sectionOf)) })}</p>
      <div className="row"><Button size="small" onPress={onShow}>{words('takeRestShow')}</Button></div>
    </div>
  );
}

/** 'Scores (4)'. */
function useCounted(everything: readonly Offered[]): (section: Section) => string {
  const words = useWords('advice');
  const summary = useWords('summary');
  return (section) => words('takeCount', { section: summary(`sections.${section}`), count: everything.flatMap(({ pieces }) => pieces).filter((piece) => piece.section === section).length });
}

function isShown(section: Section, which: Which, role: RecipientRole | null): boolean {
  if (which === 'usual') return role === null || recipientTemplates[role].usuallyEnough.includes(section);
  return which === 'all' || which === section;
}

function only(everything: readonly Offered[], isIn: (section: Section) => boolean): readonly Offered[] {
  return everything.map((each) => ({ ...each, pieces: each.pieces.filter(({ section }) => isIn(section)) })).filter(({ pieces }) => pieces.length > 0);
}
