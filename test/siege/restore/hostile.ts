import { sealStream } from '../../../src/vault/backup/ageStream.ts';
import { writeFrame, type Frame } from '../../../src/vault/backup/Frame.ts';
import { rootPlace, sealShelfRow, nameRow, openShelfRow } from '../../../src/vault/books/shelfRow.ts';
import { checkPage, checkRoot, writePage, writeRoot, type Page, type Root } from '../../../src/vault/books/ShelfRows.ts';
import { decodeKeyFile, encodeKeyFile, type KeyFile } from '../../../src/vault/keys/KeyFile.ts';
import { joinBytes, u32, utf8 } from '../../../src/vault/seal/bytes.ts';
import { writeJson } from '../../../src/vault/seal/readJson.ts';
import { passphrase } from '../../vault/handlers/clinic.ts';
import type { Chance } from '../fuzz/Chance.ts';
import { spoilBytes } from '../fuzz/spoilBytes.ts';
import { spoilJsonBytes } from '../fuzz/spoilJson.ts';
import { next, type Parts, type Scene } from './Scene.ts';

/** A file from someone who wants harm, and what it is opened with. */
export type Hostile = { readonly what: string; readonly bytes: Uint8Array; readonly passphrase: string };
type Make = (scene: Scene, chance: Chance) => Promise<Omit<Hostile, 'what'>>;

const chunk = 64 * 1024 + 16;

/** Where the chunks of an `age` file begin: after its header, a line, and a nonce of 16 bytes. */
function chunksIn({ age }: Parts): readonly number[] {
  const header = Buffer.from(age).indexOf('\n--- ');
  const first = Buffer.from(age).indexOf('\n', header + 1) + 1 + 16;
  return Array.from({ length: Math.ceil((age.length - first) / chunk) }, (_, place) => first + place * chunk);
}

const whole = ({ head }: Parts, age: Uint8Array): Uint8Array => joinBytes(head, age);
const opened = (bytes: Uint8Array, by = next) => Promise.resolve({ bytes, passphrase: by });

function swapped(age: Uint8Array, starts: readonly number[], one: number, other: number): Uint8Array {
  const pieces = starts.map((from, place) => age.subarray(from, starts[place + 1] ?? age.length));
  return joinBytes(age.subarray(0, starts[0]), ...pieces.with(one, pieces[other]!).with(other, pieces[one]!));
}

/** An `age` file as whoever has the keys could make it. */
async function sealed({ head, held }: Parts, frames: Uint8Array): Promise<Uint8Array> {
  const stream = await sealStream(new Blob([new Uint8Array(frames)]).stream(), held.backup);
  return joinBytes(head, new Uint8Array(await new Response(stream).arrayBuffer()));
}

const framed = (frames: readonly Frame[]): Uint8Array => joinBytes(...frames.map(writeFrame));

function withKeyFile({ age, keyFile }: Parts, to: (file: KeyFile) => KeyFile): Uint8Array {
  const bytes = encodeKeyFile(to(decodeKeyFile(keyFile)!));
  return joinBytes(utf8('RGBACK1\n'), u32(bytes.length), bytes, age);
}

/** The frames with the shelf's rows as `to` makes them of what they say: sealed and named as they should be. */
function withShelf({ frames, held }: Parts, to: { root?(root: Root): Uint8Array; page?(page: Page): Uint8Array }): readonly Frame[] {
  const rows = new Map(frames.filter(({ type }) => type === 'shelf').map(({ bytes }) => {
    const length = bytes[0] ?? 0;
    return [new TextDecoder().decode(bytes.subarray(1, 1 + length)), bytes.slice(1 + length)] as const;
  }));
  const root = openShelfRow(held, rootPlace, rows.get('root'), checkRoot)!;
  const version = root.pages[0]?.version ?? 0;
  const page = openShelfRow(held, { kind: 'page', number: 0, version }, rows.get('page/0'), checkPage)!;
  const plain = to.page?.(page) ?? writeJson(writePage(page));
  const named = { ...root, pages: root.pages.with(0, nameRow(held, version, plain)) };
  rows.set('page/0', new Uint8Array(sealShelfRow(held, { kind: 'page', number: 0, version }, plain)));
  rows.set('root', new Uint8Array(sealShelfRow(held, rootPlace, to.root?.(named) ?? writeJson(writeRoot(named)))));
  const shelf = [...rows].map(([name, row]): Frame => ({ type: 'shelf', bytes: shelfBytes(name, row) }));
  const [head, ...rest] = frames.filter(({ type }) => type !== 'shelf');
  return [head!, ...shelf, ...rest];
}

function shelfBytes(name: string, row: Uint8Array): Uint8Array {
  const text = utf8(name);
  return joinBytes(Uint8Array.of(text.length), text, row);
}

/** Whatever a spoiling makes too long for a row is cut: what cannot be sealed cannot be sent. */
const fits = (bytes: Uint8Array): Uint8Array => bytes.subarray(0, 40_000);

/** Ways to make a file that is no backup of the vault, or a strange one. The last part of them have the vault's keys. */
const makes: Readonly<Record<string, Make>> = {
  'cut at a chunk': ({ newer }, chance) => opened(whole(newer, newer.age.subarray(0, chance.pick(chunksIn(newer)) + chance.pick([-1, 0, 1])))),
  'cut anywhere': ({ newer }, chance) => opened(whole(newer, newer.age).slice(0, chance.below(newer.head.length + newer.age.length))),
  'cut in the head': ({ newer }, chance) => opened(newer.head.slice(0, chance.below(newer.head.length + 1))),
  'longer': ({ newer }, chance) => opened(joinBytes(whole(newer, newer.age), chance.bytes(1 + chance.below(100)))),
  'bytes flipped': ({ newer }, chance) => opened(spoilBytes(whole(newer, newer.age), chance)),
  'one bit flipped': ({ newer }, chance) => {
    const bytes = whole(newer, newer.age);
    const at = chance.below(bytes.length);
    return opened(bytes.with(at, bytes[at]! ^ (1 << chance.below(8))));
  },
  'chunks swapped': ({ newer }, chance) => {
    const starts = chunksIn(newer);
    const one = chance.below(starts.length - 1);
    return opened(whole(newer, swapped(newer.age, starts, one, one + 1 + chance.below(starts.length - one - 1))));
  },
  'a chunk doubled': ({ newer }, chance) => {
    const [starts, { age }] = [chunksIn(newer), newer];
    const from = chance.pick(starts.slice(0, -1));
    return opened(whole(newer, joinBytes(age.subarray(0, from + chunk), age.subarray(from))));
  },
  'a chunk left out': ({ newer }, chance) => {
    const from = chance.pick(chunksIn(newer).slice(0, -1));
    return opened(whole(newer, joinBytes(newer.age.subarray(0, from), newer.age.subarray(from + chunk))));
  },
  'another vault\'s body': ({ newer, other }) => opened(whole(newer, other.age)),
  'another vault\'s head': ({ newer, other }) => opened(whole(other, newer.age), passphrase),
  'an older head before a newer body': ({ newer, older }) => opened(whole(older, newer.age), passphrase),
  'a wrong passphrase': ({ newer }) => opened(whole(newer, newer.age), passphrase),
  'a passphrase of later': ({ older }) => opened(whole(older, older.age), next),
  'random bytes': (_, chance) => opened(chance.bytes(chance.below(3000))),
  'random bytes behind the head': ({ newer }, chance) => opened(whole(newer, chance.bytes(chance.below(300_000)))),
  'a header without an end': ({ newer }, chance) => opened(whole(newer, joinBytes(utf8('age-encryption.org/v1\n'), new Uint8Array(chance.below(300_000)).fill(120)))),
  'a length out of all bounds': ({ newer }, chance) => opened(joinBytes(utf8('RGBACK1\n'), u32(chance.pick([0, 1, newer.keyFile.length - 1, newer.keyFile.length + 1, 5_242_881, 0x7fffffff, 0xffffffff])), newer.keyFile, newer.age)),
  'a format of later': ({ newer }, chance) => opened(joinBytes(utf8(`RGBACK${chance.pick(['2', '9', 'x'])}\n`), whole(newer, newer.age).subarray(8))),
  'stretching that is refused': ({ newer }, chance) => opened(withKeyFile(newer, (file) => ({
    ...file, slots: file.slots.map((slot) => (slot.kind === 'passphrase' ? { ...slot, memoryMiB: chance.pick([0, 1, 63, 1024, 0xffffffff]), passes: chance.pick([3, 1, 0xffffffff]) } : slot)),
  }))),
  'a key file of another vault': ({ newer, other }) => opened(withKeyFile(newer, (file) => ({ ...file, vault: other.held.vault }))),
  'a key file of another generation': ({ newer }, chance) => opened(withKeyFile(newer, (file) => ({ ...file, generation: chance.pick([0, file.generation - 1, file.generation + 1, 0xffffffff]) }))),
  'a key file of another database': ({ newer }, chance) => opened(withKeyFile(newer, (file) => ({ ...file, database: 1 + chance.below(9) }))),
  'without a slot': ({ newer }) => opened(withKeyFile(newer, (file) => ({ ...file, slots: file.slots.slice(1) }))),
  'a body cut short': ({ newer }, chance) => opened(withKeyFile(newer, (file) => ({ ...file, body: file.body.slice(0, chance.below(file.body.length)) }))),
  'sealed: frames out of order': async ({ newer }, chance) => ({ bytes: await sealed(newer, framed(shuffled(newer.frames, chance))), passphrase: next }),
  'sealed: bytes of frames': async ({ newer }, chance) => ({ bytes: await sealed(newer, spoilBytes(framed(newer.frames), chance)), passphrase: next }),
  'sealed: a frame out of all bounds': async ({ newer }, chance) => ({
    bytes: await sealed(newer, joinBytes(framed(newer.frames.slice(0, 3)), Uint8Array.of(1 + chance.below(5)), u32(chance.pick([257 * 1024 + 1, 0x7fffffff, 0xffffffff])), chance.bytes(50))), passphrase: next,
  }),
  'sealed: a note spoilt': async ({ newer }, chance) => {
    const at = chance.pick([0, newer.frames.length - 1]);
    const said: unknown = JSON.parse(new TextDecoder().decode(newer.frames[at]!.bytes));
    return { bytes: await sealed(newer, framed(newer.frames.with(at, { ...newer.frames[at]!, bytes: spoilJsonBytes(said, chance) }))), passphrase: next };
  },
  'sealed: a root spoilt': async ({ newer }, chance) => ({ bytes: await sealed(newer, framed(withShelf(newer, { root: (root) => fits(spoilJsonBytes(writeRoot(root), chance)) }))), passphrase: next }),
  'sealed: a page spoilt': async ({ newer }, chance) => ({ bytes: await sealed(newer, framed(withShelf(newer, { page: (page) => fits(spoilJsonBytes(writePage(page), chance)) }))), passphrase: next }),
  'sealed: too much of everything': async ({ newer }, chance) => ({ bytes: await sealed(newer, framed(withShelf(newer, chance.pick([
    { root: (root: Root) => writeJson({ ...writeRoot({ ...root, branches: Array.from({ length: chance.pick([511, 512, 513, 1100]) }, () => root.branches[0]!) }) as object }) },
    { root: (root: Root) => writeJson(writeRoot({ ...root, ledger: { ...root.ledger, entries: chance.pick([2 ** 22 + 1, 2 ** 40, 20_000]) } })) },
    { root: (root: Root) => writeJson(writeRoot({ ...root, epoch: Number.MAX_SAFE_INTEGER, fence: Number.MAX_SAFE_INTEGER })) },
    { root: (root: Root) => writeJson(writeRoot({ ...root, keyFile: root.keyFile + 100 })) },
    { page: (page: Page) => writeJson(writePage({ ...page, children: Array.from({ length: 40 }, () => page.children[0]!) })) },
    { page: (page: Page) => writeJson(writePage({ ...page, children: page.children.map((child) => ({ ...child, private: { ...child.private, volumes: 20_000 } })) })) },
  ])))), passphrase: next }),
  'sealed: names of no rows': async ({ newer }, chance) => ({
    bytes: await sealed(newer, framed(newer.frames.map((frame) => (frame.type === 'shelf' ? { ...frame, bytes: shelfBytes(chance.pick(['root', 'desk', 'page/0', 'page/99999999', '__proto__', 'root/previous', '']), frame.bytes.slice(1 + (frame.bytes[0] ?? 0))) } : frame)))), passphrase: next,
  }),
  'sealed: rows of no books': async ({ newer }, chance) => {
    const rows = Array.from({ length: 1 + chance.below(300) }, (): Frame => ({ type: 'row', bytes: chance.bytes(chance.below(200)) }));
    const at = newer.frames.findLastIndex(({ type }) => type === 'row') + 1;
    return { bytes: await sealed(newer, framed(counted([...newer.frames.slice(0, at), ...rows, ...newer.frames.slice(at)]))), passphrase: next };
  },
  'sealed: a row twice': async ({ newer }, chance) => {
    const twice = chance.pick(newer.frames.filter(({ type }) => type === 'row'));
    const at = newer.frames.findLastIndex(({ type }) => type === 'row') + 1;
    return { bytes: await sealed(newer, framed(counted(newer.frames.toSpliced(at, 0, twice)))), passphrase: next };
  },
  'sealed: drafts of nobody': async ({ newer }, chance) => {
    const drafts = Array.from({ length: 1 + chance.below(50) }, (): Frame => ({ type: 'draft', bytes: chance.bytes(chance.below(400)) }));
    return { bytes: await sealed(newer, framed(counted(newer.frames.toSpliced(-1, 0, ...drafts)))), passphrase: next };
  },
};

export const kinds = Object.keys(makes);

export async function makeHostile(scene: Scene, what: string, chance: Chance): Promise<Hostile> {
  const make = makes[what];
  if (make === undefined) throw new Error(`no such file: ${what}`);
  return { what, ...await make(scene, chance) };
}

function shuffled(frames: readonly Frame[], chance: Chance): readonly Frame[] {
  const [one, other] = [chance.below(frames.length), chance.below(frames.length)];
  return chance.pick([
    () => frames.toSpliced(one, 1), () => frames.toSpliced(other, 0, frames[one]!), () => frames.with(one, frames[other]!).with(other, frames[one]!), () => frames.slice(0, one + 1),
    () => counted(frames.filter((_, place) => place !== one)),
  ])();
}

/** With an end that counts what is there. */
function counted(frames: readonly Frame[]): readonly Frame[] {
  const count = (type: Frame['type']) => frames.filter((frame) => frame.type === type).length;
  const end: Frame = { type: 'end', bytes: writeJson({ shelf: count('shelf'), rows: count('row'), drafts: count('draft') }) };
  return [...frames.filter(({ type }) => type !== 'end'), end];
}

