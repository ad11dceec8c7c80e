import { closeSync, openSync, readdirSync, readFileSync, readSync } from 'node:fs';

const page = 4096;
const most = 1 << 22;

/** Every process of the browser on this profile: those that name it, and whatever they started. Linux alone. */
export function processesOn(profile: string): readonly number[] {
  const all = readdirSync('/proc').filter((name) => /^\d+$/u.test(name)).map(Number);
  const parents = new Map(all.map((id) => [id, parentOf(id)]));
  const of = new Set(all.filter((id) => id !== process.pid && read(`/proc/${id}/cmdline`).includes(profile)));
  for (let before = -1; before !== of.size;) {
    before = of.size;
    for (const [id, parent] of parents) if (of.has(parent)) of.add(id);
  }
  return [...of].filter((id) => read(`/proc/${id}/cmdline`) !== '');
}

/**
 * All that a process can read of its own memory, piece by piece, each beginning with the end of the one before where they touch.
 * Left out are what was never written (it holds zeros) and the system's own files, mapped so that nobody can write into them.
 */
export function* memoryOf(id: number): Generator<Uint8Array> {
  const [memory, pages] = [openOrNot(`/proc/${id}/mem`), openOrNot(`/proc/${id}/pagemap`)];
  if (memory === null || pages === null) return;
  try {
    for (const { from, to, anonymous } of regionsOf(id)) {
      for (const run of anonymous ? presentIn(pages, from, to) : [{ from, to }]) yield* piecesOf(memory, run);
    }
  } finally {
    closeSync(memory);
    closeSync(pages);
  }
}

type Run = { readonly from: number; readonly to: number };

function regionsOf(id: number): readonly (Run & { readonly anonymous: boolean })[] {
  return read(`/proc/${id}/maps`).split('\n').flatMap((line) => {
    const [, from = '', to = '', may = '', path = ''] = /^([0-9a-f]+)-([0-9a-f]+) (\S+) \S+ \S+ \d+ *(.*)$/u.exec(line) ?? [];
    const ofSystem = !may.includes('w') && /^\/(?:usr|lib|lib64|etc|opt)\//u.test(path);
    if (!may.startsWith('r') || ofSystem || path === '[vvar]' || path === '[vsyscall]') return [];
    return [{ from: parseInt(from, 16), to: parseInt(to, 16), anonymous: path === '' || path.startsWith('[') }];
  });
}

/** The runs of pages that are there: in memory, or swapped out. */
function presentIn(pages: number, from: number, to: number): readonly Run[] {
  const runs: { from: number; to: number }[] = [];
  const entries = Buffer.alloc(most);
  for (let at = from; at < to;) {
    const wanted = Math.min(most, ((to - at) / page) * 8);
    const got = readSync(pages, entries, 0, wanted, (at / page) * 8);
    if (got < 8) return runs;
    for (let entry = 0; entry + 8 <= got; entry += 8, at += page) {
      if (((entries[entry + 7] as number) & 0xc0) === 0) continue;
      const last = runs.at(-1);
      if (last?.to === at) last.to = at + page;
      else runs.push({ from: at, to: at + page });
    }
  }
  return runs;
}

const overlap = 256;

function* piecesOf(memory: number, { from, to }: Run): Generator<Uint8Array> {
  for (let at = from; at < to;) {
    const bytes = Buffer.allocUnsafe(Math.min(most, to - at));
    const got = readOrNot(memory, bytes, at);
    if (got > 0) yield bytes.subarray(0, got);
    const next = at + Math.max(got, page);
    at = got > overlap && next < to ? next - overlap : next;
  }
}

// A region may go while it is read.
function readOrNot(memory: number, bytes: Buffer, at: number): number {
  try {
    return readSync(memory, bytes, 0, bytes.length, at);
  } catch {
    return 0;
  }
}

function openOrNot(path: string): number | null {
  try {
    return openSync(path, 'r');
  } catch {
    return null;
  }
}

function read(path: string): string {
  try {
    return readFileSync(path, 'latin1');
  } catch {
    return '';
  }
}

function parentOf(id: number): number {
  const line = read(`/proc/${id}/stat`);
  return Number(line.slice(line.lastIndexOf(')') + 2).split(' ')[1]);
}
