import type { Act } from '../../core/Act.ts';
import type { ConsentId } from '../../core/Id.ts';
import type { Instant } from '../../core/Instant.ts';
import type { Problem } from '../../core/Problem.ts';
import { ok, type Result } from '../../core/Result.ts';
import type { OpenedLeaf } from '../books/leaf.ts';
import { openBook } from '../books/OpenBook.ts';
import { readLeaves } from '../books/readLeaves.ts';
import type { BookEnd } from '../books/ShelfRows.ts';
import { ledgerBook } from '../keys/BookRef.ts';
import type { CheckedLines, ConsentAct, ConsentLine, KnownLine } from './CheckedLines.ts';
import type { Ledger } from './Ledger.ts';
import { hashOfLine, lineFollows, type WrittenLine } from './ledgerLine.ts';
import { readLedger } from './readLedger.ts';
import { lineIn } from './readWrittenLine.ts';

/** What the ledger tells of some yeses, in its order, and the first of its lines that was found broken. */
export type ConsentActs = { readonly lines: readonly ConsentLine[]; readonly brokenAt: number | null };

/**
 * Everything the ledger tells of these yeses, and of what was lost that may have taken them back.
 * [Note: checked once an unlocking] Lines that were read and verified since unlocking are not verified again: only
 * what was added since is. But every line about these yeses and the ledger's last one are read from the disk anew and
 * must be the very same, so that none of them can be cut out or put back under an open vault.
 */
export async function readConsentActs(ledger: Ledger, consents: readonly ConsentId[]): Promise<Result<ConsentActs, Problem>> {
  const { checked, shelf: { state } } = ledger;
  if (!state.whole) return readAnew(ledger);
  const about = checked.consents.filter(({ act }) => isAbout(act, consents));
  const known: readonly KnownLine[] = checked.last === null ? about : [...about, checked.last];
  const added = Array.from({ length: state.root.ledger.entries - checked.entries }, (_, place) => checked.entries + place);
  const read = await readLines(ledger, [...known.map(({ number }) => number), ...added]);
  if (!read.ok) return read;
  const changed = known.filter(({ link }, place) => read.value[place]?.link !== link).map(({ number }) => number);
  const rest = goOn(checked, read.value.slice(known.length), state.root.ledger, ledger.shelf.held.signing.publicKey);
  ledger.checked = rest.checked;
  const lines = [...about.map(({ at, act }) => ({ at, act })), ...rest.lines.filter(({ act }) => isAbout(act, consents))];
  const broken = [...changed, ...(rest.brokenAt === null ? [] : [rest.brokenAt])];
  return ok({ lines, brokenAt: broken.length === 0 ? null : Math.min(...broken) });
}

/** Where the shelf is damaged it may not know how far the ledger goes: nothing is taken from memory. */
async function readAnew(ledger: Ledger): Promise<Result<ConsentActs, Problem>> {
  const reading = await readLedger(ledger);
  if (!reading.ok) return reading;
  const { lines, brokenAt } = reading.value;
  return ok({ lines: lines.flatMap(consentLine), brokenAt });
}

async function readLines({ shelf }: Ledger, numbers: readonly number[]): Promise<Result<readonly (OpenedLeaf | null)[], Problem>> {
  const { branches, ledger } = shelf.state.root;
  const book = openBook(shelf.held, ledgerBook, { branches, parts: ledger.parts });
  return book.ok ? readLeaves(shelf, book.value, ledger, numbers) : book;
}

type GoneOn = ConsentActs & { readonly checked: CheckedLines };

/** Checks the leaves after the checked ones, up to the head that the shelf names. What comes after a break still tells of its yes. */
function goOn(from: CheckedLines, leaves: readonly (OpenedLeaf | null)[], end: BookEnd, publicKey: Uint8Array): GoneOn {
  let checked = from;
  let brokenAt: number | null = null;
  const lines: ConsentLine[] = [];
  for (const [place, opened] of leaves.entries()) {
    const line = lineIn(opened?.leaf.entry);
    if (line !== null) lines.push(...consentLine(line));
    const whole = brokenAt === null && opened !== null && line !== null && isNext(checked, opened, end) && lineFollows(line, due(checked), publicKey);
    if (whole) checked = withLine(checked, line, opened.link);
    else brokenAt ??= from.entries + place;
  }
  return { checked, lines, brokenAt };
}

function consentLine({ at, act }: { readonly at: Instant; readonly act: Act }): readonly ConsentLine[] {
  return 'consent' in act || act.act === 'errandLost' || act.act === 'restored' ? [{ at, act }] : [];
}

/** What was lost may be about any yes. */
function isAbout(act: ConsentAct, consents: readonly ConsentId[]): boolean {
  return !('consent' in act) || consents.includes(act.consent);
}

/** Whether the leaf names the one before it, and is itself the one that the shelf names if it is the last. */
function isNext({ entries, last }: CheckedLines, { leaf, link }: OpenedLeaf, end: BookEnd): boolean {
  return leaf.previous === (last?.link ?? null) && (entries < end.entries - 1 || link === end.head);
}

function due({ entries, before }: CheckedLines) {
  return { number: entries, before };
}

function withLine({ entries: number, consents }: CheckedLines, line: WrittenLine, link: string): CheckedLines {
  const told = [...consents, ...consentLine(line).map((told) => ({ ...told, number, link }))];
  return { entries: number + 1, before: hashOfLine(line), last: { number, link }, consents: told };
}
