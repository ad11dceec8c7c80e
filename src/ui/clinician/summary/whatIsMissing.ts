import type { Child } from '../../../core/Child.ts';
import type { SentenceId } from '../../../core/Id.ts';
import { renderingsNeeded, type Signer, type Summary } from '../../../core/Summary.ts';

/** One thing a summary lacks before it can be shown; its name is also that of the field. */
export type Missing =
  | { readonly field: 'sentences' | 'recipient' | 'purpose' | 'why' | 'attested' | 'signer' | 'basis' | 'counsel' | 'signerFields' }
  | { readonly field: 'rendering'; readonly sentence: SentenceId };

/** All that is missing, in the order of the page: `offerProblem` names the first only. */
export function whatIsMissing(child: Pick<Child, 'band' | 'language'>, summary: Summary): readonly Missing[] {
  const said = summary.sentences.filter((sentence) => !isBlank(sentence.text));
  const bare = renderingsNeeded(child, summary) ? said.filter((sentence) => isBlank(sentence.rendering)) : [];
  const rendered = said.some((sentence) => !isBlank(sentence.rendering));
  return [
    ...when(summary.recipient === null, 'recipient'),
    ...when(isBlank(summary.purpose), 'purpose'),
    ...when(isBlank(summary.why), 'why'),
    ...when(said.length === 0, 'sentences'),
    ...bare.map(({ id }) => ({ field: 'rendering', sentence: id }) as const),
    ...when((rendered || bare.length > 0) && isBlank(summary.attested?.who ?? ''), 'attested'),
    ...missingOfSigner(summary.signer),
  ];
}

function missingOfSigner(signer: Signer | null): readonly Missing[] {
  if (signer === null) return when(true, 'signer');
  if (signer.kind === 'noOne') return when(isBlank(signer.basis), 'basis');
  if (signer.kind === 'custodian') return [...when(isBlank(signer.counsel), 'counsel'), ...when([signer.who, signer.on].some(isBlank), 'signerFields')];
  return when([signer.who, signer.authority, signer.how, signer.on].some(isBlank), 'signerFields');
}

function when(is: boolean, field: Exclude<Missing['field'], 'rendering'>): readonly Missing[] {
  return is ? [{ field }] : [];
}

function isBlank(text: string): boolean {
  return text.trim() === '';
}
