import type { Child } from '../../../core/Child.ts';
import type { ChildId } from '../../../core/Id.ts';
import { useHouse } from '../House.ts';
import { ProblemSay } from '../ProblemSay.tsx';
import { useLoaded } from '../useLoaded.ts';
import { ChildForm } from './ChildForm.tsx';
import type { ChildDraft } from './ChildDraft.ts';
import { drawCodeName } from './drawCodeName.ts';

/** Adds a child, or changes what is kept about one. */
export function ChildFormScreen({ child }: { child: ChildId | null }) {
  return child === null ? <ChildForm child={null} first={blank} /> : <ChangeChild id={child} />;
}

function ChangeChild({ id }: { id: ChildId }) {
  const { vault } = useHouse();
  const [loaded] = useLoaded(() => vault.openChild(id));
  if (loaded.state === 'opening') return <main className="main" />;
  if (loaded.state === 'failed') return <main className="main"><ProblemSay problem={loaded.problem} /></main>;
  return <ChildForm child={loaded.value.child} first={() => draftOf(loaded.value.child)} />;
}

function blank(): ChildDraft {
  return { ...drawCodeName(), band: undefined, language: undefined, interpreter: false };
}

function draftOf({ codeName, emblem, band, language, interpreter }: Child): ChildDraft {
  return { codeName, emblem, band, language, interpreter };
}
