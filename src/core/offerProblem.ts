import { contentFault, mostDays, purposeFault } from './Authorization.ts';
import type { Child } from './Child.ts';
import { saysNothing } from './openWords.ts';
import type { Problem } from './Problem.ts';
import { recordingOf } from './Recording.ts';
import { renderingsNeeded, type Sentence, type Signer, type Summary } from './Summary.ts';

/** The first thing that keeps a summary from being offered to this child, or null. Re-asking is judged apart (mayAsk). */
export function offerProblem(child: Pick<Child, 'band' | 'language'>, summary: Summary): Problem | null {
  const said = summary.sentences.filter((sentence) => sentence.text.trim() !== '');
  if (said.every(({ text }) => saysNothing(text))) return { type: 'summaryEmpty' };
  if (summary.recipient === null) return { type: 'invalid', field: 'recipient', why: 'empty' };
  if (saysNothing(summary.purpose)) return { type: 'invalid', field: 'purpose', why: 'empty' };
  if (summary.why.trim() === '') return { type: 'invalid', field: 'why', why: 'empty' };
  if (!Number.isInteger(summary.lasts) || summary.lasts < 1 || summary.lasts > mostDays) return { type: 'invalid', field: 'lasts', why: 'outOfRange' };
  const isRendered = (sentence: Sentence) => sentence.rendering.trim() !== '' || recordingOf(sentence, child.language) !== null;
  const bare = renderingsNeeded(child, summary) ? said.find((sentence) => !isRendered(sentence)) : undefined;
  if (bare) return { type: 'renderingMissing', sentence: bare.id };
  if (said.some(isRendered) && (summary.attested === null || summary.attested.who.trim() === '')) return { type: 'renderingNotAttested' };
  return signerProblem(summary.signer) ?? authorizationProblem(said.map(({ text }) => text), summary.purpose);
}

/** What is left open, or names private notes, where an authorization must name one thing (R17, R18). */
function authorizationProblem(what: readonly string[], purpose: string): Problem | null {
  const content = contentFault(what);
  if (content !== null) return { type: 'authorizationIncomplete', part: 'what', why: content };
  const why = purposeFault(purpose);
  return why === null ? null : { type: 'authorizationIncomplete', part: 'purpose', why };
}

function signerProblem(signer: Signer | null): Problem | null {
  if (signer === null) return { type: 'signerMissing' };
  if (signer.kind === 'noOne') return saysNothing(signer.basis) ? { type: 'invalid', field: 'basis', why: 'empty' } : null;
  if (signer.kind === 'custodian' && saysNothing(signer.counsel)) return { type: 'custodianNeedsCounsel' };
  const fields = signer.kind === 'custodian' ? [signer.who, signer.on] : [signer.who, signer.authority, signer.how, signer.on];
  return fields.some(saysNothing) ? { type: 'invalid', field: 'signer', why: 'empty' } : null;
}
