import { parseMarker } from '../../../src/ui/offline/marker.ts';
import { unlockWithPassphrase, unlockWithWords } from '../../../src/vault/keys/unlock.ts';
import { decodeKeyFile, encodeKeyFile } from '../../../src/vault/keys/KeyFile.ts';
import { readBody, writeBody } from '../../../src/vault/keys/KeyFileBody.ts';
import { newId } from '../../../src/vault/keys/newId.ts';
import { drawShares, takeShares } from '../../../src/vault/keys/drawShares.ts';
import { readShare } from '../../../src/vault/keys/readShare.ts';
import { encodeShare, type Share } from '../../../src/vault/keys/Share.ts';
import { shareToCode, shareToWords } from '../../../src/vault/keys/shareWords.ts';
import { createKeyFile } from '../../../src/vault/keys/createKeyFile.ts';
import { wordsToBytes } from '../../../src/vault/keys/recoveryWords.ts';
import { joinBytes } from '../../../src/vault/seal/bytes.ts';
import { hash } from '../../../src/vault/sodium.ts';
import { readMarker, writeMarker, type Marker } from '../../../src/vault/store/Marker.ts';
import { readPageMarkers, writePageMarker } from '../../../src/vault/handlers/pageMarker.ts';
import type { VaultId } from '../../../src/core/Id.ts';
import { quickCalibration, quickKdf } from '../../vault/keys/kdfInProcess.ts';
import { memoryKeyFiles } from '../../vault/keys/memoryKeyFiles.ts';
import { valueOf } from '../../vault/valueOf.ts';
import type { Chance } from './Chance.ts';
import { spoilBytes } from './spoilBytes.ts';
import { spoilJson, spoilJsonBytes } from './spoilJson.ts';
import { spoilValue } from './spoilValue.ts';
import type { Target } from './Target.ts';

const passphrase = 'walnut harbor quilt ember lantern';

/** Readers of the key file and of what lies in clear: key file, body, unlocking, markers, words, shares. */
export async function fileTargets(): Promise<readonly Target[]> {
  const vault = newId<VaultId>();
  const disk = memoryKeyFiles();
  const { held, words } = valueOf(await createKeyFile({ vault, passphrase, keyFiles: disk.keyFiles, calibration: quickCalibration }));
  const drawn = valueOf(await drawShares(held, { current: { words }, make: quickKdf }));
  valueOf(await takeShares(disk.keyFiles, held, drawn));
  const whole = disk.copies.get('a') ?? new Uint8Array(0);
  const { body } = held.open;
  const marker: Marker = { vault, state: 'ready', epoch: 12, mac: 'A'.repeat(43) };
  const same = (one: Uint8Array, other: Uint8Array) => Buffer.from(one).equals(other);

  const spoiltFile = (chance: Chance) => {
    const spoilt = spoilBytes(whole, chance, [encodeKeyFile({ ...held.open.file, slots: held.open.file.slots.slice(1) })]);
    return chance.below(3) === 0 ? spoilt : joinBytes(spoilt.subarray(0, -32), hash(32, spoilt.subarray(0, -32)));
  };

  const keyFile: Target<Uint8Array> = {
    name: 'key file', weight: 1, input: spoiltFile, read: decodeKeyFile,
    faithful: (bytes, read) => same(encodeKeyFile(read as NonNullable<ReturnType<typeof decodeKeyFile>>), bytes),
  };
  const unlocking: Target<Uint8Array> = {
    name: 'unlocking', weight: 0.3, input: spoiltFile,
    read: async (bytes) => {
      const copies = memoryKeyFiles();
      copies.restore(new Map([['a', bytes]]));
      const by = { vault, keyFiles: copies.keyFiles, makeKdfWorker: quickKdf };
      const opened = bytes.length % 2 === 0 ? await unlockWithPassphrase(by, passphrase) : await unlockWithWords(by, words);
      return opened.ok;
    },
    // Every byte of a key file is bound by a seal: one that opens is the one that was written.
    faithful: (bytes) => same(bytes, whole),
  };
  const keyFileBody: Target<Uint8Array> = {
    name: 'key file body', weight: 1, input: (chance) => spoilJsonBytes(body, chance), read: readBody,
    faithful: (_, read) => same(writeBody(readBody(writeBody(read as typeof body)) ?? body), writeBody(read as typeof body)),
  };
  const markerLine: Target<string> = {
    name: 'marker', weight: 1, input: (chance) => Buffer.from(spoilBytes(new TextEncoder().encode(writeMarker(marker)), chance)).toString(), read: readMarker,
    faithful: (line, read) => writeMarker(read as Marker) === line,
  };
  const pageMarker: Target = {
    name: 'page marker', weight: 1, read: (text) => readPageMarkers(text)[0] ?? null,
    input: (chance) => chance.below(3) === 0 ? spoilValue(writePageMarker(marker), chance) : spoilJson({ vaultId: vault, epoch: 12, mac: marker.mac }, chance),
  };
  const pagesOwn: Target<string> = {
    name: 'page\'s copy of the marker', weight: 1, read: parseMarker, throws: (reason) => reason instanceof SyntaxError,
    input: (chance) => spoilJson({ vaultId: vault, epoch: 12, mac: marker.mac }, chance),
  };
  const recoveryWords: Target<readonly string[]> = {
    name: 'recovery words', weight: 0.1, read: wordsToBytes,
    input: (chance) => spoilStrings(words, chance),
  };
  const shares: Target<readonly string[] | string> = {
    name: 'shares', weight: 0.02,
    input: (chance) => {
      const bytes = chance.pick(drawn.shares);
      return chance.below(4) === 0 ? Buffer.from(spoilBytes(new TextEncoder().encode(shareToCode(bytes)), chance)).toString() : spoilStrings(shareToWords(bytes), chance);
    },
    read: (given) => {
      const read = readShare(given);
      return read.ok ? read.value : null;
    },
    // One that is read is one of the three that were drawn: nothing else has a right checksum.
    faithful: (_, read) => drawn.shares.some((bytes) => same(bytes, encodeShare(read as Share))),
  };
  return [keyFile, unlocking, keyFileBody, markerLine, pageMarker, pagesOwn, recoveryWords, shares];
}

function spoilStrings(words: readonly string[], chance: Chance): readonly string[] {
  const spoilt = words.map((word) => (chance.below(20) === 0 ? Buffer.from(spoilBytes(new TextEncoder().encode(word), chance)).toString() : word));
  return chance.below(4) === 0 ? spoilt.slice(chance.below(24)) : spoilt;
}
