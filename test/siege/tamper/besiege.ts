import type { SiegeReport } from '../Siege.ts';
import { makeBesieged, type Besieged } from './Besieged.ts';
import { plantWeak } from './control.ts';
import { putState } from './DiskState.ts';
import { canBeNoticed, judge, losses, type Trial } from './judge.ts';
import { keyFileTamperings } from './keyFileTamperings.ts';
import { readWhole, type Outcome } from './Outcome.ts';
import { drawFrom, kindOf, tampered, type Tampering } from './Tampering.ts';
import { errandTamperings, replacedRows, singles, spoiledRows } from './tamperings.ts';

/** notes: in the vault. rows, singles: the share, from 0 to 1, of what can be done to rows of books and drafts, many at once, and to all else. say: told of each loss. */
export type Asked = { readonly notes: number; readonly rows: number; readonly singles: number; readonly rounds: number; say(loss: string): void };

/** Touches everything that lies on a tablet, one after the other, and lets a fresh worker look, unlock and read it all. */
export async function besiege({ notes, rows, singles: one, rounds, say }: Asked, atEnd: (work: () => void | Promise<void>) => void): Promise<SiegeReport> {
  const besieged = await makeBesieged(notes, atEnd);
  const base = await outcomeOf(besieged, []);
  if (base.outcome.refused !== null || base.outcome.crash !== null || base.outcome.damaged.size > 0) throw new Error(`the vault itself is not whole: ${JSON.stringify(base.outcome.refused)} ${base.outcome.crash} ${[...base.outcome.damaged].join()}`);
  const count = new Counting(say);
  const draw = drawFrom(20261124);
  const trials = [
    ...pick(besieged, [...spoiledRows(besieged, draw), ...replacedRows(besieged, draw)], { share: rows, draw }),
    ...pick(besieged, [...singles(besieged, draw), ...errandTamperings(besieged), ...keyFileTamperings(besieged, draw)], { share: one, draw }),
  ];
  for (const tamperings of trials) {
    const trial = await outcomeOf(besieged, tamperings);
    count.trial(besieged, base.outcome, trial);
    if (trial.outcome.problems.some(({ type }) => type === 'shelfDamaged') && tamperings.every(({ place }) => place.startsWith('shelf/'))) {
      await putState(besieged.tablet, besieged.vault, trial.before);
      count.mended(besieged, base.outcome, { ...trial, outcome: await readWhole(besieged.tablet, besieged.vault, { mend: true }) });
    }
  }
  const control = await plantWeak(besieged, base.outcome, (tamperings) => outcomeOf(besieged, tamperings));
  return { siege: 'tamper', engine: null, rounds, tried: count.tried, lost: count.lost, control, told: { rows: besieged.state.size, entries: base.outcome.entries.size, trials: trials.length, ...count.told } };
}

type Trials = readonly (readonly Tampering[])[];

/** So many of the trials of every kind of place, and at least some. */
function pick(besieged: Besieged, trials: Trials, { share, draw }: { readonly share: number; readonly draw: () => number }): Trials {
  const kinds = Map.groupBy(trials, ([first]) => (first === undefined ? '' : kindOf(besieged, first.place)));
  return [...kinds.values()].flatMap((of) => {
    const drawn = of.map((trial) => ({ trial, at: draw() })).sort((one, other) => one.at - other.at);
    return drawn.slice(0, Math.max(2, Math.ceil(of.length * share))).map(({ trial }) => trial);
  });
}

async function outcomeOf({ tablet, vault, state }: Besieged, tamperings: readonly Tampering[]): Promise<Trial> {
  const before = tampered(state, tamperings);
  await putState(tablet, vault, before);
  return { tamperings, before, outcome: await readWhole(tablet, vault) };
}

class Counting {
  readonly tried: Record<string, number> = {};
  readonly lost: Record<string, number> = Object.fromEntries(losses.map((loss) => [loss, 0]));
  readonly told: Record<string, number> = {};
  readonly #say: (loss: string) => void;

  constructor(say: (loss: string) => void) {
    this.#say = say;
  }

  trial(besieged: Besieged, base: Outcome, trial: Trial): void {
    for (const tampering of trial.tamperings) {
      const name = `${kindOf(besieged, tampering.place)}: ${tampering.how.replace(/ (?:to|at|of|by|across|within) .*| (?:away)$/, '')}`;
      this.tried[name] = (this.tried[name] ?? 0) + 1;
      if (!canBeNoticed(besieged, tampering)) this.told[`silent and safe: ${kindOf(besieged, tampering.place)}`] = (this.told[`silent and safe: ${kindOf(besieged, tampering.place)}`] ?? 0) + 1;
    }
    this.#count(trial, judge(besieged, base, trial));
  }

  /** A mended shelf has every entry, the ledger whole, and nothing else to say. */
  mended(besieged: Besieged, base: Outcome, trial: Trial): void {
    this.tried['shelf mended'] = (this.tried['shelf mended'] ?? 0) + 1;
    const found = judge(besieged, base, { ...trial, tamperings: [] }).filter(({ why }) => why !== 'a shelf that was not touched' && why !== 'the facility');
    const whole = trial.outcome.crash !== null || trial.outcome.check?.shelf === 'whole';
    this.#count(trial, whole ? found : [...found, { loss: 'restUnreadable', why: 'not mended' }], 'mended after ');
  }

  #count({ tamperings }: Trial, found: ReturnType<typeof judge>, when = ''): void {
    for (const { loss } of found) this.lost[loss] = (this.lost[loss] ?? 0) + 1;
    const [first] = tamperings;
    for (const { loss, why } of found.slice(0, 3)) this.#say(`${loss}: ${when}${first?.place} ${first?.how} (${tamperings.length}): ${why}`);
  }
}
