import { setTimeout as sleep } from 'node:timers/promises';
import { serveShell } from '../../../scripts/serve.ts';
import { buildApp } from '../../story/buildApp.ts';
import * as act from '../../story/driver.ts';
import { draw } from '../draw.ts';
import type { Siege, SiegeReport } from '../Siege.ts';
import { isShown, isTyped, lookedFor, passphrase, typedNote } from './lookedFor.ts';
import { searchMemory, type MemorySearch } from './searchMemory.ts';
import { her, openOn, showNotes, writeTablet, type OpenTablet, type WrittenTablet } from './shownNotes.ts';

/** When memory is searched: with the notes open, and so long after each way to close them. */
const moments = ['open', '1 s after the lock', '15 s after the lock', '1 s into her room', '15 s into her room'] as const;
type Moment = (typeof moments)[number];
type Round = Readonly<Record<Moment, MemorySearch>>;

/** A round opens the notes in a new browser, locks, opens them again and hands the tablet to the child. Chromium on Linux. */
export const siege: Siege = async ({ rounds, engine }) => {
  if (engine !== undefined && engine !== 'chromium') return [];
  const built = await buildApp();
  const server = await serveShell(built.folder, 0);
  const written = await writeTablet(server.address);
  try {
    const done: Round[] = [];
    for (let round = 0; round < rounds; round += 1) done.push(await oneRound(written, server.address));
    return [report(written, done)];
  } finally {
    await written.tablet.throwAway();
    await server.close();
    await built.throwAway();
  }
};

async function oneRound(written: WrittenTablet, address: string): Promise<Round> {
  const opened = await openOn(written.tablet, address);
  const typed = draw();
  const canaries = lookedFor(written, typed);
  const search = () => searchMemory(written.tablet.profile, canaries);
  await showNotes(opened, written);
  await typeDraft(opened, typed);
  const open = search();
  await act.lock(opened.hands);
  const locked = await twice(search);
  await showNotes(opened, written);
  await act.handOverNotice(opened.hands, her, { walkedBy: 'Ms. Alba' });
  const inRoom = await twice(search);
  await opened.browser.close();
  return { open, '1 s after the lock': locked[0], '15 s after the lock': locked[1], '1 s into her room': inRoom[0], '15 s into her room': inRoom[1] };
}

/** Types it over what the round before left, and leaves it a draft. */
async function typeDraft({ hands }: OpenTablet, text: string): Promise<void> {
  await act.openWriter(hands, her);
  await hands.press({ role: 'textbox', name: 'Private note' });
  await hands.key('Control+A');
  await hands.type(text);
  await act.untilDraftSaved(hands);
  await act.leaveWriter(hands, her);
}

/** After 1 s and after 15 s. */
async function twice(search: () => MemorySearch): Promise<readonly [MemorySearch, MemorySearch]> {
  const since = Date.now();
  await sleep(1000);
  const soon = search();
  await sleep(Math.max(0, since + 15_000 - Date.now()));
  return [soon, search()];
}

function report({ keys, notes }: WrittenTablet, done: readonly Round[]): SiegeReport {
  const found = (moment: Moment, which: (name: string) => boolean) => (
    done.reduce((all, round) => all + Object.keys(round[moment].found).filter(which).length, 0)
  );
  const after = moments.filter((moment) => moment !== 'open');
  const held = Object.keys(keys.held);
  return {
    siege: 'memory', engine: 'chromium', rounds: done.length,
    tried: {
      searches: done.length * moments.length, keys: held.length + Object.keys(keys.passing).length, notes: notes.length,
      megabytes: Math.round(done.reduce((all, round) => all + moments.reduce((sum, moment) => sum + round[moment].megabytes, 0), 0)),
    },
    lost: Object.fromEntries(after.flatMap((moment) => [
      [`keys ${moment}`, found(moment, (name) => !isTyped(name) && !isShown(name))],
      [`shown notes ${moment}`, found(moment, isShown)],
    ])),
    control: { planted: done.length * (held.length + notes.length), found: found('open', (name) => held.includes(name) || isShown(name)) },
    told: { ...copiesOf(done), ...Object.fromEntries(after.map((moment) => [`found ${moment}`, namesOf(done, moment)]).filter(([, names]) => names !== '')) },
  };
}

/** How many copies of what was typed lay there at most: a trend, promised to nobody. */
function copiesOf(done: readonly Round[]): Readonly<Record<string, number>> {
  return Object.fromEntries([passphrase, typedNote].flatMap((name) => moments.map((moment) => (
    [`${name}, ${moment}, at most`, Math.max(...done.map((round) => round[moment].found[name] ?? 0))]
  ))));
}

function namesOf(done: readonly Round[], moment: Moment): string {
  const names = new Set(done.flatMap((round) => Object.keys(round[moment].found).filter((name) => !isTyped(name))));
  return [...names].join(' | ');
}
