import { purposeFault, sentenceFault } from '../../../core/Authorization.ts';
import type { Child } from '../../../core/Child.ts';
import type { SentenceId } from '../../../core/Id.ts';
import { saysNothing } from '../../../core/openWords.ts';
import { recordingOf } from '../../../core/Recording.ts';
import { renderingsNeeded, type Sentence, type Signer, type Summary } from '../../../core/Summary.ts';

/** One thing a summary lacks before it can be shown, or that cannot stand in it; its name is also that of the field. */
export type Missing =
  | { readonly field: 'sentences' | 'recipient' | 'purpose' | 'purposeOpen' | 'purposePrivate' | 'why' | 'attested' | 'signer' | 'basis' | 'counsel' | 'signerFields' }
  | { readonly field: 'rendering' | 'sentenceOpen' | 'sentencePrivate'; readonly sentence: SentenceId };

type OfSentence = Extract<Missing, { readonly sentence: SentenceId }>;

/** All that is missing, in the order of the page: `offerProblem` names the first only. */
export function whatIsMissing(child: Pick<Child, 'band' | 'language'>, summary: Summary): readonly Missing[] {
  const said = summary.sentences.filter((sentence) => !isBlank(sentence.text));
  const isRendered = (sentence: Sentence) => !isBlank(sentence.rendering) || recordingOf(sentence, child.language) !== null;
  const bare = renderingsNeeded(child, summary) ? said.filter((sentence) => !isRendered(sentence)) : [];
  const rendered = said.some(isRendered);
  return [
    ...when(summary.recipient === null, 'recipient'),
    ...missingOfPurpose(summary.purpose),
    ...when(isBlank(summary.why), 'why'),
    ...when(said.every(({ text }) => saysNothing(text)), 'sentences'),
    ...said.flatMap(unfit),
    ...bare.map(({ id }) => ({ field: 'rendering', sentence: id }) as const),
    ...when((rendered || bare.length > 0) && isBlank(summary.attested?.who ?? ''), 'attested'),
    ...missingOfSigner(summary.signer),
  ];
}

/** A purpose says one thing (R18). */
function missingOfPurpose(purpose: string): readonly Missing[] {
  switch (purposeFault(purpose)) {
    case null: return [];
    case 'empty': return when(true, 'purpose');
    case 'openEnded': return when(true, 'purposeOpen');
    case 'namesNotes': return when(true, 'purposePrivate');
  }
}

function unfit({ id, text }: Sentence): readonly OfSentence[] {
  const why = sentenceFault(text);
  return why === null ? [] : [{ field: why === 'openEnded' ? 'sentenceOpen' : 'sentencePrivate', sentence: id }];
}

function missingOfSigner(signer: Signer | null): readonly Missing[] {
  if (signer === null) return when(true, 'signer');
  if (signer.kind === 'noOne') return when(saysNothing(signer.basis), 'basis');
  if (signer.kind === 'custodian') return [...when(saysNothing(signer.counsel), 'counsel'), ...when([signer.who, signer.on].some(saysNothing), 'signerFields')];
  return when([signer.who, signer.authority, signer.how, signer.on].some(saysNothing), 'signerFields');
}

function when(is: boolean, field: Exclude<Missing, OfSentence>['field']): readonly Missing[] {
  return is ? [{ field }] : [];
}

function isBlank(text: string): boolean {
  return text.trim() === '';
}
