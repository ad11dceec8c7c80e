import { useState } from 'react';
import type { ChildPage, SummaryCard } from '../../../bridge/ChildPage.ts';
import type { SummaryId } from '../../../core/Id.ts';
import type { WalkthroughPack } from '../../../packs/walkthroughs/WalkthroughPack.ts';
import { needsWalking } from '../../../packs/walkthroughs/walkthroughPackFor.ts';
import { blankForm, waitHours, type Asking, type HandOverForm } from './HandOverForm.ts';

/** The list as it is being filled in. */
export type HandOver = {
  readonly form: HandOverForm;
  readonly asking: Asking;
  /** Hours it would wait after a yes; null while they are not known. */
  readonly hours: number | null;
  say(change: Partial<HandOverForm>): void;
};

type Of = { readonly summary: SummaryId | null; readonly card: SummaryCard | undefined; readonly sheAsks: boolean; readonly whoSaw: boolean };

export function useHandOver({ child }: ChildPage, pack: WalkthroughPack, of: Of): HandOver {
  const [form, setForm] = useState(blankForm);
  const isForeign = child.language !== pack.language;
  const asking: Asking = {
    child,
    summary: of.summary,
    whoSaw: of.whoSaw,
    sheAsks: of.sheAsks,
    needsWalking: needsWalking(pack, child.language),
    isForeign,
    needsInterpreting: isForeign || child.interpreter,
    needsReason: of.card !== undefined && !of.card.ask.ok,
  };
  return { form, asking, hours: waitHours(form), say: (change) => setForm((before) => ({ ...before, ...change })) };
}
