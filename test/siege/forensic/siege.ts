import { serveShell } from '../../../scripts/serve.ts';
import { buildApp } from '../../story/buildApp.ts';
import { servePage } from '../servePage.ts';
import type { Siege, SiegeReport } from '../Siege.ts';
import { afterShredding } from './afterShredding.ts';
import { chromiumRemains } from './chromiumRemains.ts';
import { afterDay, afterPlanting, countDumps, type Search } from './lookThrough.ts';
import { afterNewPassphrase } from './oldSlot.ts';
import { firefoxRemains } from './firefoxRemains.ts';
import { endings, type Addresses, type Ending, type Remains } from './Remains.ts';

const engines: Readonly<Record<string, () => Promise<Remains>>> = {
  chromium: () => chromiumRemains([]),
  'chromium-sqlite': () => chromiumRemains(['--enable-features=IdbSqliteBackingStore']),
  firefox: firefoxRemains,
};

/** A round is one day on a new profile for each ending; then what was kept in the open there must be found. */
export const siege: Siege = async ({ rounds, engine }) => {
  const asked = Object.entries(engines).filter(([name]) => engine === undefined || engine === name);
  const built = await buildApp();
  const [server, siegePage] = [await serveShell(built.folder, 0), await servePage()];
  const at = { app: server.address, siegePage: siegePage.address };
  const reports: SiegeReport[] = [];
  try {
    for (const [name, newRemains] of asked) reports.push(await besiege(name, newRemains, { at, rounds }));
  } finally {
    await siegePage.close();
    await server.close();
    await built.throwAway();
  }
  return reports;
};

type Round = {
  readonly ending: Ending; readonly day: Search; readonly planted: Search; readonly dumps: number;
  readonly slots: Awaited<ReturnType<typeof afterNewPassphrase>>;
  readonly shredded: Awaited<ReturnType<typeof afterShredding>>;
};

async function besiege(
  engine: string, newRemains: () => Promise<Remains>, { at, rounds }: { readonly at: Addresses; readonly rounds: number },
): Promise<SiegeReport> {
  const done: Round[] = [];
  for (let round = 0; round < rounds; round += 1) {
    for (const ending of endings) done.push(await oneRound(newRemains, at, ending));
  }
  const words = (ending: Ending) => sum(done.filter((each) => each.ending === ending), ({ day }) => foundIn(day));
  return {
    siege: 'forensic', engine, rounds,
    tried: {
      ...Object.fromEntries(endings.map((ending) => [`days ended by ${ending}`, rounds])), words: sum(done, ({ day }) => day.asked.length),
      'new passphrases': done.length, 'children destroyed': done.length,
    },
    lost: {
      ...Object.fromEntries(endings.map((ending) => [`words found after ${ending}`, words(ending)])),
      'old slots found': sum(done, ({ slots }) => foundIn(slots.old)),
      'found of destroyed children': sum(done, ({ shredded }) => foundIn(shredded.gone)),
    },
    control: {
      planted: sum(done, ({ planted, slots, shredded }) => planted.asked.length + slots.present.asked.length + shredded.present.asked.length),
      found: sum(done, ({ planted, slots, shredded }) => foundIn(planted) + foundIn(slots.present) + foundIn(shredded.present)),
    },
    told: {
      'dumps of crashes searched': sum(done, ({ dumps }) => dumps), ...placesIn(done),
    },
  };
}

async function oneRound(newRemains: () => Promise<Remains>, at: Addresses, ending: Ending): Promise<Round> {
  const remains = await newRemains();
  const day = await afterDay(remains, at.app, ending);
  const dumps = await countDumps(remains);
  const planted = await afterPlanting(remains, at.app, ending);
  await remains.throwAway();
  const other = await newRemains();
  const slots = await afterNewPassphrase(other, at, ending);
  await other.throwAway();
  const third = await newRemains();
  const shredded = await afterShredding(third, at, ending);
  await third.throwAway();
  return { ending, day, planted, dumps, slots, shredded };
}

/** Where words lay that should not have, and planted ones that were not found. */
function placesIn(done: readonly Round[]): Readonly<Record<string, string>> {
  const missed = done.flatMap(({ ending, planted }) => planted.asked.filter((name) => !planted.found[name]).map((name) => [`${name} planted, ${ending}`, 'missed'] as const));
  const found = done.flatMap(({ ending, day, slots, shredded }) => Object.entries({ ...day.found, ...named('old', slots.old.found), ...named('destroyed', shredded.gone.found) })
    .map(([name, places]) => [`${name} after ${ending}`, places.join(' | ')] as const));
  return Object.fromEntries([...found, ...missed]);
}

function named(what: string, found: Search['found']): Search['found'] {
  return Object.fromEntries(Object.entries(found).map(([name, places]) => [`${what} ${name}`, places]));
}

const foundIn = (search: Search) => Object.keys(search.found).length;

function sum(rounds: readonly Round[], count: (round: Round) => number): number {
  return rounds.reduce((all, round) => all + count(round), 0);
}
