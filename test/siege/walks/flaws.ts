import type { Sentence, Summary } from '../../../src/core/Summary.ts';
import { newId } from '../../../src/vault/keys/newId.ts';

type Flaw = (summary: Summary) => Summary;

const first = (summary: Summary, set: Partial<Sentence>): Summary =>
  ({ ...summary, sentences: summary.sentences.map((each, place) => (place === 0 ? { ...each, ...set } : each)) });
const says = (summary: Summary, text: string) => first(summary, { text });
const unheard = (summary: Summary) => first(summary, { rendering: ' ' });
/** One thing at a time that keeps a summary from being offered, or that at least looks like it. */
export const flaws: readonly Flaw[] = [
  (summary) => ({ ...summary, recipient: null }), (summary) => ({ ...summary, recipient: newId() }),
  (summary) => ({ ...summary, purpose: ' ' }), (summary) => ({ ...summary, purpose: 'None.' }), (summary) => ({ ...summary, purpose: 'Any and all purposes' }), (summary) => ({ ...summary, why: '' }), (summary) => ({ ...summary, sentences: [] }),
  (summary) => says(summary, ' '), (summary) => says(summary, 'All her records go with it.'), (summary) => says(summary, 'From the private notes: she sleeps.'),
  unheard, unheard,
  (summary) => ({ ...summary, sentences: summary.sentences.map((each) => ({ ...each, rendering: '' })) }),
  (summary) => ({ ...summary, attested: null }), (summary) => ({ ...summary, attested: { by: 'interpreter', who: ' ' } }),
  (summary) => ({ ...summary, signer: null }), (summary) => ({ ...summary, signer: { kind: 'noOne', basis: '' } }),
  (summary) => ({ ...summary, signer: { kind: 'noOne', basis: 'n/a' } }),
  (summary) => ({ ...summary, signer: { kind: 'custodian', who: 'The Office', counsel: '', on: '2026-11-20' } }),
  (summary) => ({ ...summary, signer: { kind: 'person', who: 'Mrs. Alba', authority: '', how: 'on paper', on: '2026-11-20' } }),
  (summary) => ({ ...summary, lasts: 1 }), (summary) => ({ ...summary, lasts: 91 }), (summary) => ({ ...summary, lasts: 400 }),
];
