import { Clinic, passphrase } from '../../vault/handlers/clinic.ts';
import { fakeFolders } from '../../vault/store/fakeFolders.ts';
import { fullDisk, type FullDisk } from '../../vault/store/fullDisk.ts';
import { valueOf } from '../../vault/valueOf.ts';
import { acts, type Act, type Day } from './acts.ts';
import { booksOnDisk } from './disk.ts';

/** What a day on a full disk came to: how often each act was refused, and what broke, by its name. */
export type Outcome = { readonly refusals: ReadonlyMap<string, number>; readonly broken: readonly (readonly [what: keyof typeof nothingLost, how: string])[] };

export const nothingLost = { 'acknowledged lost': 0, 'torn': 0, 'refused otherwise': 0, 'did not come with room': 0 };

/** Does every act of a day on a disk that is full from its first write on, then from its second, and so on until all of it went through. */
export async function dayOnFullDisk(files: boolean): Promise<Outcome> {
  return onDisk(files, async (disk) => {
    const untroubled = await wholeDay(async ({ act }, day) => { valueOf(await act(day)); });
    const refusals = new Map<string, number>();
    const broken: [keyof typeof nothingLost, string][] = [];
    const troubled = await wholeDay(async (act, day) => { refusals.set(act.name, await insist(act, day, { disk, broken })); });
    if (troubled !== untroubled) broken.push(['acknowledged lost', firstDifference(untroubled, troubled)]);
    return { refusals, broken };
  });
}

/** The same with a disk that once says to have written what it did not: whether the end of the day shows it. */
export async function lieIsFound(lieIn: string): Promise<boolean> {
  return onDisk(true, async (disk) => {
    const untroubled = await wholeDay(async ({ act }, day) => { valueOf(await act(day)); });
    try {
      const lied = await wholeDay(async ({ name, act }, day) => {
        if (name === lieIn) disk.fillAt(disk.writes, true);
        valueOf(await act(day));
        disk.makeRoom();
      });
      return lied !== untroubled;
    } catch {
      return true;
    }
  });
}

/** Whose writes are found missing; a marker that is behind is no loss. */
export const lies = ['sets the facility', 'adds a child', 'finishes the note', 'hands over for the request', 'looks at the yes', 'takes her yes back', 'goes on writing'];

async function onDisk<T>(files: boolean, work: (disk: FullDisk) => Promise<T>): Promise<T> {
  const undo: (() => void)[] = [];
  const later = (back: () => void) => { undo.push(back); };
  const disk = fullDisk({ atEnd: later });
  const folders = files ? fakeFolders({ writing: disk.take, atEnd: later }) : null;
  try {
    emptied = () => folders?.empty();
    return await work(disk);
  } finally {
    disk.makeRoom();
    for (const back of undo) back();
  }
}

let emptied: () => void = () => undefined;

async function wholeDay(each: (act: Act, day: Day) => Promise<void>): Promise<string> {
  emptied();
  const clinic = new Clinic(() => undefined);
  const day = { clinic, passphrase } as unknown as Day;
  try {
    for (const act of acts) {
      await each(act, day);
    }
    return JSON.stringify(await whatCameOfIt(day));
  } finally {
    await clinic.end();
  }
}

/** What she finds at the end of the day, but for ids, hashes and how often she had to unlock. */
async function whatCameOfIt({ vault, child }: Day): Promise<unknown> {
  const page = valueOf(await vault.openChild(child.id));
  const ledger = valueOf(await vault.ledger());
  const check = valueOf(await vault.checkVault());
  return {
    whole: { brokenAt: ledger.brokenAt, damaged: page.damaged, check: [check.damaged, check.damagedDrafts, check.shelf, check.strangers] },
    children: valueOf(await vault.caseload()).children.map((row) => ({ ...row.child, id: '', addedAt: 0, notices: row.notices, drafts: row.drafts })),
    private: page.privateNotes.map(({ number, entry }) => ({ number, entry })),
    record: page.record.map(({ number, entry }) => ({ number, kind: entry.kind })),
    drafts: page.drafts.map(({ slot, body }) => ({ slot, body })),
    fates: page.consents.map(({ fate }) => fate),
    acts: ledger.lines.map(({ act }) => act.act).filter((act) => !notes.includes(act)),
  };
}

/** Written down beside what was asked for, and not in its way: opening a page, unlocking, trying a backup. */
const notes: readonly string[] = ['unlocked', 'childOpened', 'backupTried'];

type Trying = { readonly disk: FullDisk; readonly broken: [keyof typeof nothingLost, string][] };

async function insist({ name, act }: Act, day: Day, { disk, broken }: Trying): Promise<number> {
  for (let refusals = 0; refusals < mostWrites; refusals += 1) {
    const before = await booksOnDisk();
    disk.fillAt(disk.writes + refusals);
    const done = await act(day);
    const { refused } = disk;
    disk.makeRoom();
    if (done.ok) return refusals;
    if (!refused || done.problem.type !== 'storageFull') broken.push(['refused otherwise', `${name}: ${JSON.stringify(done.problem)}`]);
    if (!isPartly.includes(name) && await booksOnDisk() !== before) broken.push(['torn', `${name}, at write ${refusals}`]);
  }
  broken.push(['did not come with room', name]);
  throw new Error(`${name} is refused for ever: ${JSON.stringify(broken)}`);
}

/** More than any act makes. */
const mostWrites = 200;

/** More than one save each: what was saved before the disk was full is kept, and gone on with. */
const isPartly = [
  'she taps through the notice', 'she taps through the request', 'destroys her', 'puts it in its place', 'puts a backup back where all is lost',
];

/** Some characters around where two texts begin to differ. */
function firstDifference(one: string, other: string): string {
  const at = [...one].findIndex((letter, place) => letter !== other[place]);
  return `${one.slice(Math.max(0, at - 200), at + 100)} became ${other.slice(Math.max(0, at - 200), at + 100)}`;
}
