import type { SentenceId } from '../../../src/core/Id.ts';
import type { RecipientRole } from '../../../src/core/Recipient.ts';
import type { Sentence, Signer, Summary } from '../../../src/core/Summary.ts';
import { newId } from '../../../src/vault/keys/newId.ts';
import { valueOf } from '../../vault/valueOf.ts';
import { flaws } from './flaws.ts';
import type { Walk } from './Walk.ts';

/** The same purpose in several hands, and another. */
export const purposes = ['For the hearing in March', 'for the hearing,  in march.', 'A place at the school', 'A visit', 'A new home'] as const;

const signers: readonly Signer[] = [
  { kind: 'noOne', basis: 'State law lets her decide.' },
  { kind: 'person', who: 'Mrs. Alba', authority: 'her mother', how: 'on paper', on: '2026-11-20' },
  { kind: 'custodian', who: 'The Office', counsel: 'Counsel wrote on November 2.', on: '2026-11-20' },
];

let written = 0;

/** A sentence nobody wrote before, so that its words are found wherever they turn up. */
function sentence(walk: Walk): Sentence {
  written += 1;
  const text = `She slept well, ~s${written}~.`;
  return { id: newId<SentenceId>(), section: walk.chance.pick(['sessions', 'progress', 'plan'] as const), text, rendering: `You slept well, ~r${written}~.` };
}

/** A summary for one of her children, mostly well-formed, saved as it is. */
export async function compose(walk: Walk): Promise<void> {
  const { vault, chance, known } = walk;
  if (vault === null) return;
  const child = walk.child();
  const fresh = valueOf(await vault.newSummary(child.id));
  const whole: Summary = {
    ...fresh,
    recipient: chance.pick(known.recipients).id,
    purpose: chance.pick(purposes),
    why: 'It can help them know how you are.',
    language: chance.pick(['en', 'en', 'en', 'es']),
    sentences: Array.from({ length: 1 + chance.below(3) }, () => sentence(walk)),
    attested: { by: 'clinician', who: 'Ana' },
    signer: chance.pick([...signers, ...signers.slice(0, 1)]),
    lasts: chance.pick([2, 30, 30, 90]),
  };
  await saveSummary(walk, child.id, walk.inHundred(85) ? whole : chance.pick(flaws)(whole));
}

/** Typing on in a summary, also after it was offered. */
export async function typeOn(walk: Walk): Promise<void> {
  const found = anySummary(walk);
  if (found === null) return;
  const { child, summary } = found;
  const changed = walk.inHundred(50) ? { ...summary, sentences: summary.sentences.map((each) => ({ ...each, text: `${each.text} And more.` })) }
    : walk.inHundred(50) ? walk.chance.pick(flaws)(summary) : { ...summary, purpose: walk.chance.pick(purposes), recipient: walk.chance.pick(walk.known.recipients).id };
  await saveSummary(walk, child.id, changed);
}

/** Saved as it is; false where it was refused. */
export async function saveSummary(walk: Walk, id: string, summary: Summary): Promise<boolean> {
  const { vault, known } = walk;
  const child = known.children.get(id);
  if (vault === null || child === undefined) return false;
  const saved = await vault.saveSummary(child.id, summary);
  walk.count('summaries saved');
  known.hold(saved.ok || summary.lasts > 90, 'a summary that was not saved', () => JSON.stringify(saved));
  // As it is read back: tidied, and with nothing of the page's own.
  if (saved.ok) known.summaries.set(summary.id, { child, summary: saved.value.summary });
  return saved.ok;
}

/** Mostly the one that was written last. */
export function anySummary({ known: { summaries }, chance }: Walk) {
  const all = [...summaries.values()];
  return all.length === 0 ? null : chance.below(100) < 55 ? all.at(-1) ?? null : chance.pick(all);
}

export function recipientOf({ known: { recipients } }: Walk, { recipient }: Summary): { readonly name: string; readonly role: RecipientRole } | null {
  const found = recipients.find(({ id }) => id === recipient);
  return found ? { name: found.name, role: found.role } : null;
}
