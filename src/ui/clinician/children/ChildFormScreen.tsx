import type { Child } from '../../../core/Child.ts';
import type { ChildId } from '../../../core/Id.ts';
import { useHouse } from '../House.ts';
import { useWords } from '../useWords.ts';
import { WithLoaded } from '../WithLoaded.tsx';
import { ChildForm } from './ChildForm.tsx';
import type { ChildDraft } from './ChildDraft.ts';
import { drawCodeName } from './drawCodeName.ts';

/** Adds a child, or changes what is kept about one. */
export function ChildFormScreen({ child }: { child: ChildId | null }) {
  return child === null ? <ChildForm page={null} first={blank} /> : <ChangeChild id={child} />;
}

function ChangeChild({ id }: { id: ChildId }) {
  const { vault } = useHouse();
  const words = useWords('house');
  return <WithLoaded title={words('children')} ask={() => vault.openChild(id)}>{(page) => <ChildForm page={page} first={() => draftOf(page.child)} />}</WithLoaded>;
}

function blank(): ChildDraft {
  return { ...drawCodeName(), band: undefined, language: undefined, interpreter: false };
}

function draftOf({ codeName, emblem, band, language, interpreter }: Child): ChildDraft {
  return { codeName, emblem, band, language, interpreter };
}
