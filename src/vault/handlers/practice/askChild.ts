import type { ErrandAsked } from '../../../bridge/VaultContract.ts';
import type { HandOverAttestation } from '../../../core/Errand.ts';
import type { SentenceId } from '../../../core/Id.ts';
import { minute } from '../../../core/Instant.ts';
import { ok, type Result } from '../../../core/Result.ts';
import type { Summary } from '../../../core/Summary.ts';
import { practiceCourse, type Doing } from '../../../packs/practice/practiceCourse.ts';
import type { PracticeRecipient } from '../../../packs/practice/PracticeWords.ts';
import { findChild } from '../../books/Shelf.ts';
import { newId } from '../../keys/newId.ts';
import { newSummary } from '../newSummary.ts';
import type { OpenVault } from '../Room.ts';
import { saveSummary } from '../saveSummary.ts';
import type { At } from './doOne.ts';
import { valueIn, type Told } from './Told.ts';
import { walkErrand } from './walkErrand.ts';

type Asking = Extract<Doing, { readonly do: 'ask' }>;

/** The first notice, to its end. */
export function giveNotice(vault: OpenVault, told: Told, { child, id, answer }: At & { readonly answer: string }): Promise<Result<null>> {
  const asked: ErrandAsked = { kind: 'notice', child: id, attestation: attestationOf(told, child) };
  return walkErrand(vault, asked, { taps: { answer }, clock: told.clock });
}

/** The next of her summaries, written and kept as a draft. */
export async function writeSummary(vault: OpenVault, told: Told, { child, id, to }: At & { readonly to: PracticeRecipient }): Promise<Result<Summary>> {
  const begun = await newSummary(vault, id, told.language);
  if (!begun.ok) return begun;
  const { sentences, ...said } = told.next(child, 'summaries');
  const summary: Summary = {
    ...begun.value, ...said, recipient: valueIn(told.recipients, to).id,
    sentences: sentences.map((sentence) => ({ id: newId<SentenceId>(), ...sentence })),
    attested: { by: 'clinician', who: told.words.facility.clinician },
  };
  told.clock.pass(8 * minute);
  const saved = await saveSummary(vault, id, summary);
  return saved.ok ? ok(summary) : saved;
}

/** A request from its summary to her answer. */
export async function askChild(vault: OpenVault, told: Told, { asking, ...at }: At & { readonly asking: Asking }): Promise<Result<null>> {
  const summary = await writeSummary(vault, told, { ...at, to: asking.to });
  if (!summary.ok) return summary;
  const attestation = { ...attestationOf(told, at.child), ...(practiceCourse[at.child].band === 'C' && { orrForm: 'notNeeded' as const }) };
  const asked: ErrandAsked = { kind: 'request', child: at.id, summary: summary.value.id, attestation, waitHours: 24, waitReason: '', sheAsks: false, whyAgain: '' };
  const walked = await walkErrand(vault, asked, { taps: { answer: asking.answer, day: asking.day, strike: asking.strike }, clock: told.clock });
  const yes = findChild(vault.ledger.shelf.state, at.id)?.child.consent;
  if (walked.ok && asking.answer === 'yes' && yes) told.yeses.set(at.child, yes.id);
  return walked;
}

function attestationOf({ words }: Told, child: At['child']): HandOverAttestation {
  const interpreter = practiceCourse[child].interpreter ? { who: words.interpreter, independent: true, pledged: true } : null;
  return { whoAsked: 'recipient', alone: true, interpreter, walkedBy: words.facility.clinician };
}
