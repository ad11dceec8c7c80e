import { decodeKeyFile, encodeKeyFile, type KeyFile } from '../../../src/vault/keys/KeyFile.ts';
import type { Besieged } from './Besieged.ts';
import { spoiled, type Tampering } from './Tampering.ts';

const copies = ['file/keys.a', 'file/keys.b'];

/** Key files that whoever has the tablet can put there, with a checksum that is right; both copies, or one. */
export function keyFileTamperings({ state, versions, other, vault }: Besieged, draw: () => number): readonly (readonly Tampering[])[] {
  const bytes = state.get('file/keys.a') as Uint8Array;
  const own = read(bytes);
  const others = read(other.get('file/keys.a') as Uint8Array);
  const older = (versions.get('file/keys.a') ?? []).map((each) => each as Uint8Array);
  const old = older[0] === undefined ? own : read(older[0]);
  const [first, second] = [own.slots[0]!, own.slots[1]!];
  const withSlot = (slot: Partial<typeof first>) => ({ ...own, slots: [{ ...first, ...slot }, second] });
  const crafted: Record<string, KeyFile> = {
    'generation raised': { ...own, generation: own.generation + 1 },
    'generation lowered': { ...own, generation: own.generation - 1 },
    'generation at its end': { ...own, generation: 0xffffffff },
    'root generation raised': { ...own, rootGeneration: own.rootGeneration + 1 },
    'root generation lowered': { ...own, rootGeneration: own.rootGeneration - 1 },
    'database raised': { ...own, database: own.database + 1 },
    'slots in another order': { ...own, slots: [second, first] },
    'a slot less': { ...own, slots: [first] },
    'a slot twice': { ...own, slots: [first, second, second] },
    'an older slot': { ...own, slots: [old.slots[0]!, second] },
    'an older slot for words': { ...own, slots: [first, old.slots[1]!] },
    'a slot of another vault': { ...own, slots: [others.slots[0]!, second] },
    'an older body': { ...own, body: old.body },
    'the body of another vault': { ...own, body: others.body },
    'another vault under this name': { ...others, vault: own.vault },
    'another vault': others,
    'less memory': withSlot({ memoryMiB: 64 }),
    'far less memory': withSlot({ memoryMiB: 1 }),
    'no memory': withSlot({ memoryMiB: 0 }),
    'far more memory': withSlot({ memoryMiB: 2048 }),
    'all memory': withSlot({ memoryMiB: 0xffffffff }),
    'one pass': withSlot({ passes: 1 }),
    'a million passes': withSlot({ passes: 1_000_000 }),
    'another salt': withSlot({ salt: new Uint8Array(16) }),
  };
  const files = [
    ...Object.entries(crafted).map(([how, file]) => [how, encodeKeyFile(file)] as const),
    ...older.map((each) => ['older', each] as const),
    ...spoiled(bytes, draw).filter(([, is]) => is !== undefined),
  ];
  const both = files.map(([how, is]) => copies.map((place) => ({ how, place, is })));
  const one = spoiled(bytes, draw).map(([how, is], at) => [{ how, place: copies[at % 2]!, is }]);
  const behind = older.flatMap((is) => copies.map((place) => [{ how: 'older', place, is }]));
  return [...both, ...one, ...behind].filter((each) => vault !== '' && each.length > 0);
}

function read(bytes: Uint8Array): KeyFile {
  const file = decodeKeyFile(bytes);
  if (file === null) throw new Error('not a key file');
  return file;
}
