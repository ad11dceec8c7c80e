import type { ErrandAsked, VaultContract } from '../../../src/bridge/VaultContract.ts';
import type { Child } from '../../../src/core/Child.ts';
import { hour } from '../../../src/core/Instant.ts';
import { rowsOf } from '../../vault/handlers/disk.ts';
import { valueOf } from '../../vault/valueOf.ts';
import { compose, recipientOf, saveSummary } from './compose.ts';
import { drawAttestation, drawRequest, type Request } from './drawRequest.ts';
import { flaws } from './flaws.ts';
import type { Handed } from './Handed.ts';
import { ReAsked } from './ReAsked.ts';
import { ruleAgainst } from './ruleAgainst.ts';
import type { Out, Walk } from './Walk.ts';
import { watchStep } from './watchRoom.ts';

/** Hands the tablet over for a summary, by the rules or past one of them, and holds the vault's answer against what is known. */
export async function askHer(walk: Walk): Promise<void> {
  const drawn = Array.from({ length: 4 }, () => drawRequest(walk)).filter((each) => each !== null);
  // Mostly as a clinician who reads what the screen says; else any.
  const sensible = walk.inHundred(75) ? drawn.find((asked) => ruleOf(walk, asked) === null) : undefined;
  const asked = sensible ?? drawn[0];
  if (asked !== undefined) await handOver(walk, asked);
}

function ruleOf(walk: Walk, asked: ErrandAsked): string | null {
  const child = walk.known.children.get(asked.child);
  return child === undefined ? 'no such child' : ruleAgainst(askingOf(walk, asked, child));
}

/** The notice, or who saw what. */
export async function giveOther(walk: Walk, child = walk.child().id): Promise<void> {
  const kind = walk.known.consents.size > 0 && walk.inHundred(70) ? 'whoSaw' : 'notice';
  await handOver(walk, { kind, child, attestation: drawAttestation(walk) });
}

/**
 * What may be offered, but for one thing: of the summary, of the room or of the wait. A clinician who would skip just this one rule;
 * now and then it is none.
 */
export async function pushPast(walk: Walk): Promise<void> {
  await compose(walk);
  const drawn = Array.from({ length: 6 }, () => drawRequest(walk)).find((each) => each !== null && ruleOf(walk, each) === null);
  if (!drawn) return;
  const saved = walk.known.summaries.get(drawn.summary);
  if (!saved) return;
  for (let tried = 0; tried < 4 && walk.inHundred(80); tried += 1) {
    // One after the other, so that each comes up within a few walks.
    walk.flaw = (walk.flaw + 1) % flaws.length;
    if (walk.vault === null || !await saveSummary(walk, saved.child.id, flaws[walk.flaw]!(saved.summary))) continue;
    await handOver(walk, drawn);
    if (walk.vault !== null) await saveSummary(walk, saved.child.id, saved.summary);
  }
  if (walk.vault === null) return;
  const { attestation } = drawn;
  await handOver(walk, walk.chance.pick<Request>([
    { ...drawn, attestation: { ...attestation, alone: false } }, { ...drawn, attestation: { ...attestation, walkedBy: '' } },
    { ...drawn, waitHours: 23, waitReason: ' ' }, { ...drawn, waitHours: 14 * 24, waitReason: '' },
    ...[...walk.known.children.values()].map(({ id }) => ({ ...drawn, child: id })),
  ]));
}

/** What she was asked before, in the same hand or in another: now, just before it may be, or when it may. */
export async function askAgain(walk: Walk): Promise<void> {
  const { known: { reAsked, handed }, tablet, chance } = walk;
  const before = [...handed.keys()].filter((name) => reAsked.knows(name));
  if (before.length === 0) return;
  const name = chance.pick(before);
  const may = reAsked.mayFrom(name);
  if (may !== null && walk.inHundred(75)) tablet.now = Math.max(walk.known.newest, may - chance.pick([0, 0, 1, 1, hour]));
  await askOnce(walk, name, { sheAsks: walk.inHundred(15), whyAgain: walk.inHundred(80) ? 'There is a new date.' : ' ' });
}

/** The request of this name once more, in a summary of its own. */
export async function askOnce(walk: Walk, name: string, how: Pick<Request, 'sheAsks' | 'whyAgain'>): Promise<void> {
  const { known, vault } = walk;
  const before = known.handed.get(name);
  if (vault === null || before === undefined) return;
  const { child, summary } = before;
  const twin = known.recipients.find((each) => each.id !== summary.recipient && each.name.toLowerCase().startsWith('ms') === before.recipient.name.toLowerCase().startsWith('ms'));
  const typed = walk.inHundred(40) ? { purpose: `  ${summary.purpose.toUpperCase()}!`, recipient: twin?.id ?? summary.recipient } : {};
  const fresh = { ...summary, ...typed, id: valueOf(await vault.newSummary(child.id)).id };
  if (!await saveSummary(walk, child.id, fresh)) return;
  const drawn = drawRequest(walk, fresh.id);
  if (drawn !== null) await handOver(walk, { ...drawn, ...how });
}

async function handOver(walk: Walk, asked: ErrandAsked): Promise<void> {
  const { vault, known, tablet } = walk;
  const child = known.children.get(asked.child);
  if (vault === null || child === undefined) return;
  const rule = ruleOf(walk, asked);
  const before = rule === null ? await standing(walk, vault, child) : { lines: null, entries: 0 };
  const room = await tablet.handOver(vault, asked);
  walk.count(room.ok ? `${asked.kind}s handed over` : 'hand-overs refused');
  known.hold(!room.ok || rule === null, 'handed over against a rule', () => rule ?? '');
  known.hold(room.ok || rule !== null, 'refused though no rule is against it', () => JSON.stringify({ room, asked }));
  if (!room.ok || rule !== null) return;
  walk.out = { handed: handedOf(walk, asked, child), seen: [], ...before, touched: null };
  if (walk.out.handed.kind === 'request') known.asked(walk.out.handed);
  walk.vault = null;
  walk.room = room.value;
  walk.step = valueOf(await room.value.step());
  watchStep(known, walk.step, walk.out.handed, []);
  await knockInside(walk, vault);
  walk.earlier.push(await rowsOf('errand'));
}

/** How far ledger and record go before she has the tablet: of what she answers but yes, nothing may come to them. */
async function standing(walk: Walk, vault: VaultContract, child: Child): Promise<Pick<Out, 'lines' | 'entries'>> {
  const { record } = await walk.openChild(vault, child.id);
  // Reading all of the ledger takes as long as the rest of an errand: mostly it is enough to look back to the unlocking.
  return { lines: walk.inHundred(25) ? valueOf(await vault.ledger()).lines.length : null, entries: record.length };
}

function askingOf({ known, tablet: { now } }: Walk, asked: ErrandAsked, child: Child): Parameters<typeof ruleAgainst>[0] {
  const saved = asked.kind === 'request' ? known.summaries.get(asked.summary) : undefined;
  const summary = saved?.child.id === child.id ? saved.summary : null;
  const recipient = known.recipients.find(({ id }) => id === summary?.recipient);
  const name = summary && recipient ? ReAsked.name(child.id, recipient.name, summary.purpose) : null;
  const notAgain = asked.kind === 'request' && name !== null ? known.reAsked.whyNot(name, { now, sheAsks: asked.sheAsks, why: asked.whyAgain }) : null;
  const unasked = [...known.consents.values()].some(({ handed, over, unsure }) => handed.child.id === child.id && unsure && over === null);
  return { asked, child, summary, recipients: known.recipients, now, newest: known.newest, notAgain, unasked };
}

function handedOf(walk: Walk, asked: ErrandAsked, child: Child): Handed {
  const { known: { summaries, reAsked }, tablet: { now } } = walk;
  if (asked.kind !== 'request') return { kind: asked.kind, child, at: now };
  const summary = summaries.get(asked.summary)?.summary;
  const recipient = summary && recipientOf(walk, summary);
  if (!summary || !recipient) throw new Error('handed over without a summary: nothing more can be told of this walk');
  const { attestation, waitHours, waitReason, sheAsks } = asked;
  const sentences = summary.sentences.filter(({ text }) => text.trim() !== '');
  const missesBefore = reAsked.missesOf(ReAsked.name(child.id, recipient.name, summary.purpose), now);
  return { kind: 'request', child, at: now, summary, sentences, recipient, attestation, waitHours, waitReason, sheAsks, missesBefore };
}

/** The worker that handed over, which the page should have ended: it has no vault any more. */
async function knockInside(walk: Walk, left: VaultContract): Promise<void> {
  const child = walk.child().id;
  const ways = [() => left.caseload(), () => left.openChild(child), () => left.ledger(), () => left.addNote(child, { title: '', text: '~private~' })];
  const answer = await walk.chance.pick(ways)();
  walk.known.hold(!answer.ok && answer.problem.type === 'locked', 'the vault answered while she had the tablet', () => JSON.stringify(answer));
}
