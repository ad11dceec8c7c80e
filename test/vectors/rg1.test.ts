import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { SealedConsent } from '../../src/core/Consent.ts';
import type { VaultId } from '../../src/core/Id.ts';
import type { ErrandPlan } from '../../src/core/Errand.ts';
import { readFrames, writeFrame, type Frame } from '../../src/vault/backup/Frame.ts';
import { openBackupFile } from '../../src/vault/backup/backupFile.ts';
import { markerOf, savesMissing } from '../../src/vault/books/markerOf.ts';
import { verifyConsent } from '../../src/vault/consent/verifyConsent.ts';
import { readPageMarkers } from '../../src/vault/handlers/pageMarker.ts';
import { decodeKeyFile, encodeKeyFile } from '../../src/vault/keys/KeyFile.ts';
import { joinShares } from '../../src/vault/keys/joinShares.ts';
import { readShare } from '../../src/vault/keys/readShare.ts';
import { encodeShare } from '../../src/vault/keys/Share.ts';
import { shareToCode, shareToWords } from '../../src/vault/keys/shareWords.ts';
import type { Secret } from '../../src/vault/keys/slot.ts';
import { unlock, unlockWithPassphrase } from '../../src/vault/keys/unlock.ts';
import { checkLines } from '../../src/vault/ledger/checkLines.ts';
import type { WrittenLine } from '../../src/vault/ledger/ledgerLine.ts';
import { asSealKey } from '../../src/vault/seal/Key.ts';
import { kinds } from '../../src/vault/seal/kinds.ts';
import { openRow } from '../../src/vault/seal/openRow.ts';
import { ready, toHex, hash } from '../../src/vault/sodium.ts';
import { readMarker, writeMarker } from '../../src/vault/store/Marker.ts';
import { Clinic } from '../vault/handlers/clinic.ts';
import { realKdf } from '../vault/keys/kdfInProcess.ts';
import { memoryKeyFiles } from '../vault/keys/memoryKeyFiles.ts';
import { valueOf } from '../vault/valueOf.ts';
import type { FrozenShares } from './rg1/FrozenShares.ts';
import type { FrozenBackup, FrozenVault } from './rg1/FrozenVault.ts';
import { readFrozen } from './rg1/readFrozen.ts';
import { bytesOf, readIdentity, type SealedVector } from './rg1/SealedVector.ts';

// What was sealed on the day that format RG1 was frozen. Nothing here is ever edited: what does not open any more is a vault
// that somebody has lost.

const frozen = (name: string) => readFileSync(new URL(`rg1/frozen/${name}`, import.meta.url));
const json = <T>(name: string) => JSON.parse(frozen(name).toString()) as T;
const wait = 60_000;

beforeAll(ready);

const open = ({ identity, key, row }: Pick<SealedVector, 'identity' | 'key' | 'row'>) =>
  openRow(bytesOf(row), readIdentity(identity), asSealKey('root', bytesOf(key)) as never);

describe('a row that was sealed when the format was frozen', () => {
  // Recordings came later, with kinds of their own: theirs were frozen on the day they came.
  const rows = [...json<readonly SealedVector[]>('rows.json'), ...json<readonly SealedVector[]>('sounds.json')];

  it('is there of every kind but the plate, which lies on the frozen tablet', () => {
    expect(rows.length).toBeGreaterThan(80);
    expect(new Set([...rows.map(({ identity }) => identity.kind), 'plate'])).toEqual(new Set(Object.keys(kinds)));
    expect(new Set(rows.map(({ fault }) => fault.what)).size).toBeGreaterThan(20);
  });

  it.each(rows.map((row, place) => [place, row.name, row.fault.what, row] as const))('%i, %s, opens as it was, and not with %s', (_place, _name, _what, vector) => {
    expect(open(vector)).toEqual({ ok: true, value: bytesOf(vector.plaintext) });
    const { identity = {}, key = vector.key, row = vector.row } = vector.fault;
    expect(open({ identity: { ...vector.identity, ...identity }, key, row })).toEqual({ ok: false, problem: { type: 'sealBroken' } });
  });
});

describe('a tablet of the day when the format was frozen', () => {
  const vault = json<FrozenVault>('disk.json');
  const disk = new Map(Object.entries(vault.disk).map(([place, text]) => [place, bytesOfText(text)]));
  const told = ({ body, root, pages, desk, children, ledger, errand }: Omit<FrozenVault, 'disk'>) => plain({ body, root, pages, desk, children, ledger, errand });
  const key = disk.get('file/keys.a')!;

  it('says all that it said', async () => {
    const { damaged, shelf: _, ...read } = await readFrozen(disk, vault);
    expect(damaged).toEqual([]);
    expect(told({ ...vault, ...read })).toEqual(told(vault));
  });

  it('is opened by its passphrase', async () => {
    const files = memoryKeyFiles();
    files.copies.set('a', key);
    const unlocking = { vault: vault.vault as VaultId, keyFiles: files.keyFiles, makeKdfWorker: realKdf };
    expect(valueOf(await unlockWithPassphrase(unlocking, vault.passphrase)).open.body).toEqual(vault.body);
    expect(await unlockWithPassphrase(unlocking, `${vault.passphrase} more`)).toMatchObject({ problem: { type: 'wrongPassphrase' } });
  }, wait);

  it('has a key file that is written as it was read, and read with no bit flipped', () => {
    const file = decodeKeyFile(key)!;
    expect(file).toMatchObject({ vault: vault.vault, rootGeneration: 2, database: 0, slots: [{ kind: 'passphrase', passes: 3 }, { kind: 'words', memoryMiB: 0 }] });
    expect(encodeKeyFile(file)).toEqual(key);
    for (const at of [0, 7, 8, 24, 28, 32, 36, 40, 41, 49, 70, 200, 400, key.length - 1]) {
      expect(decodeKeyFile(key.map((byte, place) => (place === at ? byte ^ 1 : byte))), `flipped at ${at}`).toBeNull();
    }
  });

  it.each([...disk.keys()].filter((place) => !place.startsWith('file/') && !place.endsWith('/previous')))('names %s when a bit of it is flipped', async (place) => {
    const flipped = new Map(disk);
    const bytes = disk.get(place)!;
    const at = hash(16, new TextEncoder().encode(place)).reduce((sum, byte) => (sum * 256 + byte) % bytes.length, 0);
    flipped.set(place, bytes.map((byte, each) => (each === at ? byte ^ 4 : byte)));
    const { damaged } = await readFrozen(flipped, vault);
    if (!/^(?:rows|drafts|errand|shelf)\//.test(place)) throw new Error('of no table');
    expect(damaged.length).toBeGreaterThan(0);
    if (place.startsWith('errand/')) expect(damaged).toEqual(['errand']);
    if (place.startsWith('drafts/')) expect(damaged).toEqual([expect.stringMatching(/draft$/)]);
  });

  it('has markers that its key bears witness to', async () => {
    const { shelf } = await readFrozen(disk, vault);
    const line = new TextDecoder().decode(disk.get('file/marker'));
    const markers = [readMarker(line), ...readPageMarkers(vault.pageMarker)];
    expect(writeMarker(markers[0]!)).toBe(line);
    for (const marker of markers) {
      expect(marker).toEqual(markerOf(shelf.held, 'ready', marker!.epoch));
      expect(savesMissing(shelf, markerOf(shelf.held, 'ready', shelf.state.root.epoch + 1))).toMatchObject({ type: 'savesMissing' });
      expect(savesMissing(shelf, { ...marker!, epoch: shelf.state.root.epoch + 1 })).toBeNull();
    }
    expect(readMarker(line.replace('ready', 'Ready'))).toBeNull();
  });

  it('has a ledger whose lines are chained and signed, and broken where one is changed', async () => {
    const { shelf: { held } } = await readFrozen(disk, vault);
    const lines = vault.ledger.map((kept) => (kept as { readonly entry: WrittenLine }).entry);
    expect(checkLines(lines, held.signing.publicKey)).toMatchObject({ brokenAt: null, lines: { length: lines.length } });
    const changed = lines.map((line, number) => (number === 3 ? { ...line, at: line.at + 1 } as WrittenLine : line));
    expect(checkLines(changed, held.signing.publicKey).brokenAt).toBe(3);
  });

  it('has a yes that is proved, and none where its face or its evidence is changed', async () => {
    const { shelf: { held } } = await readFrozen(disk, vault);
    const entries = vault.children.flatMap(({ record }) => record) as readonly { readonly entry: { readonly kind: string; readonly consent?: SealedConsent } }[];
    const { consent } = entries.find(({ entry }) => entry.kind === 'consent')!.entry;
    expect(verifyConsent(consent!, held.signing.publicKey)).toEqual(consent);
    expect(verifyConsent({ ...consent!, face: { ...consent!.face, purpose: 'For anything' } }, held.signing.publicKey)).toBeNull();
    expect(verifyConsent({ ...consent!, evidence: { ...consent!.evidence, ownChoice: null } }, held.signing.publicKey)).toBeNull();
    expect((vault.errand.plan as ErrandPlan).kind).toBe('request');
  });
});

describe('a backup of the day when the format was frozen', () => {
  const backup = json<FrozenBackup>('backup.json');
  const file = () => new Blob([new Uint8Array(frozen('vault.backup'))]);

  it.each(['words', 'passphrase'] as const)('is restored by its %s, and says all that it said', async (by) => {
    const clinic = new Clinic();
    clinic.makeKdfWorker = realKdf;
    const vault = clinic.start();
    const secret = by === 'words' ? { words: backup.words } : { passphrase: backup.passphrase };
    const unlocked = valueOf(await vault.restoreBackup({ file: file(), secret, label: 'Kite', emblem: 'kite' }));
    expect(unlocked.problems).toEqual([]);
    for (const { id, private: notes, record, drafts } of backup.children) {
      const page = valueOf(await vault.openChild(id as never));
      expect(plain([page.privateNotes, page.record, page.drafts.length])).toEqual(plain([notes, record, drafts.length]));
    }
    const { lines, brokenAt } = valueOf(await vault.ledger());
    expect(brokenAt).toBeNull();
    expect(plain(lines.slice(0, backup.ledger.length).map(({ act }) => act))).toEqual(backup.ledger.map((kept) => (kept as { readonly entry: WrittenLine }).entry.act));
    expect(valueOf(await vault.facility()).clinician).toBe('Ana');
  }, wait);

  it('is refused when it was cut or changed', async () => {
    const bytes = new Uint8Array(frozen('vault.backup'));
    for (const at of [3, 30, 300, bytes.length >> 1, bytes.length - 1]) {
      const clinic = new Clinic();
      clinic.makeKdfWorker = realKdf;
      const flipped = bytes.map((byte, place) => (place === at ? byte ^ 1 : byte));
      const asked = { secret: { words: backup.words }, label: 'Kite', emblem: 'kite' };
      expect(await clinic.start().restoreBackup({ ...asked, file: new Blob([flipped]) }), `flipped at ${at}`).toMatchObject({ ok: false });
      expect(await clinic.start().restoreBackup({ ...asked, file: new Blob([bytes.slice(0, at)]) }), `cut at ${at}`).toMatchObject({ ok: false });
    }
    expect(valueOf(await openBackupFile(file())).keyFile.vault).toBe(backup.vault);
  }, wait);
});

describe('three shares of the day when they came', () => {
  const kept = json<FrozenShares>('shares.json');
  const keyFile = new Uint8Array(Buffer.from(kept.keyFile, 'hex'));
  const pairs = [[0, 1], [0, 2], [1, 2], [2, 0]] as const;
  const openBy = async (secret: Secret) => {
    const files = memoryKeyFiles();
    files.copies.set('a', keyFile);
    return unlock({ vault: kept.vault as VaultId, keyFiles: files.keyFiles, makeKdfWorker: realKdf }, secret);
  };

  it('lie beside a slot for a passphrase and one for words, and every two of them open the key file', async () => {
    const file = decodeKeyFile(keyFile)!;
    expect(file.slots.map(({ kind }) => kind)).toEqual(['passphrase', 'words', 'shares']);
    expect(encodeKeyFile(file)).toEqual(keyFile);
    for (const [one, other] of pairs) {
      const [first, second] = [kept.shares[one]!, kept.shares[other]!];
      expect(valueOf(await openBy({ shares: [first.words.split(' '), second.code] })).open.body).toEqual(kept.body);
    }
    expect(valueOf(await openBy({ words: kept.words })).open.body).toEqual(kept.body);
    expect(valueOf(await openBy({ passphrase: kept.passphrase })).open.body).toEqual(kept.body);
  }, wait);

  it('are written as they were read, with their vault, their set and their numbers', () => {
    kept.shares.forEach(({ bytes, words, code }, at) => {
      const share = valueOf(readShare(words.split(' ')));
      expect(share).toMatchObject({ vault: kept.vault.slice(0, 6), set: kept.set, number: at + 1 });
      expect(toHex(encodeShare(share))).toBe(bytes);
      expect([shareToWords(encodeShare(share)).join(' '), shareToCode(encodeShare(share))]).toEqual([words, code]);
    });
  });

  it('are joined by arithmetic of our own as by the library\'s', async () => {
    for (const [one, other] of pairs) {
      const [a, b] = [kept.shares[one]!, kept.shares[other]!].map(({ bytes }) => Buffer.from(bytes, 'hex').subarray(7, 40)) as [Buffer, Buffer];
      const secret = Uint8Array.from({ length: 32 }, (_, at) => lineAtZero([a[32]!, a[at]!], [b[32]!, b[at]!]));
      const joined = valueOf(await joinShares([kept.shares[one]!.code, kept.shares[other]!.code], decodeKeyFile(keyFile)!));
      expect(toHex(joined)).toBe(toHex(secret));
    }
  });
});

/** Where the line through two points meets 0, in the field of 256 with x^8 + x^4 + x^3 + x + 1. */
function lineAtZero([x, y]: readonly [number, number], [u, v]: readonly [number, number]): number {
  return times(y, times(u, inverse(x ^ u))) ^ times(v, times(x, inverse(x ^ u)));
}

function times(one: number, other: number): number {
  let sum = 0;
  for (let bit = 7; bit >= 0; bit -= 1) {
    sum = (sum << 1) ^ (sum & 0x80 ? 0x11b : 0);
    if ((other >> bit) & 1) sum ^= one;
  }
  return sum;
}

function inverse(number: number): number {
  return Array.from({ length: 256 }, (_, each) => each).find((each) => times(each, number) === 1) ?? 0;
}

describe('frames', () => {
  const written = '010200000068690303000000726f7705020000007b7d';
  const frames: readonly Frame[] = [
    { type: 'head', bytes: new TextEncoder().encode('hi') }, { type: 'row', bytes: new TextEncoder().encode('row') }, { type: 'end', bytes: new TextEncoder().encode('{}') },
  ];
  const read = async (hex: string) => {
    const all: Frame[] = [];
    for await (const frame of readFrames(new Blob([new Uint8Array(Buffer.from(hex, 'hex'))]).stream())) all.push(frame);
    return all;
  };

  it('are read and written as they were', async () => {
    expect(frames.map((frame) => toHex(writeFrame(frame))).join('')).toBe(written);
    expect((await read(written)).map(({ type, bytes }) => [type, new TextDecoder().decode(bytes)])).toEqual([['head', 'hi'], ['row', 'row'], ['end', '{}']]);
  });

  it.each([['cut', written.slice(0, -2)], ['gone on with', `${written}00`], ['of no type', `09${written.slice(2)}`], ['too long', `01ffffffff${written.slice(10)}`]])(
    'are refused when %s', async (_how, hex) => { await expect(read(hex)).rejects.toThrow(); });
});

function bytesOfText(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text, 'base64url'));
}

/** As JSON has it: no prototypes, nothing undefined. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}
