import type { ChildId } from '../../../core/Id.ts';
import { useHouse } from '../House.ts';
import { useWords } from '../useWords.ts';
import { WithLoaded } from '../WithLoaded.tsx';
import { ChildForm } from './ChildForm.tsx';
import { blankChild, draftOfChild } from './ChildDraft.ts';

/** Adds a child, or changes what is kept about one. */
export function ChildFormScreen({ child }: { child: ChildId | null }) {
  return child === null ? <NewChild /> : <ChangeChild id={child} />;
}

/** With a code name that nobody has or had here, to be taken or changed. */
function NewChild() {
  const { vault } = useHouse();
  const words = useWords('house');
  return <WithLoaded title={words('children')} ask={() => vault.suggestCodeName()}>{(given) => <ChildForm page={null} first={() => blankChild(given)} />}</WithLoaded>;
}

function ChangeChild({ id }: { id: ChildId }) {
  const { vault } = useHouse();
  const words = useWords('house');
  return <WithLoaded title={words('children')} ask={() => vault.openChild(id)}>{(page) => <ChildForm page={page} first={() => draftOfChild(page.child)} />}</WithLoaded>;
}
