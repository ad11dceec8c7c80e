import type { LooseVoice } from '../../bridge/VoicePage.ts';
import type { Facility } from '../../core/Facility.ts';
import type { ChildId } from '../../core/Id.ts';
import { fail, ok, type Result } from '../../core/Result.ts';
import { openRecording, recordingId, recordingKeys, textName, type Recording, type RecordingShelf } from '../books/Recording.ts';
import { recordingIds } from '../books/readRecordings.ts';
import { childrenOf, isWhole } from '../books/Shelf.ts';
import type { ShelfChild } from '../books/ShelfRows.ts';
import { toHex } from '../sodium.ts';
import { childOn } from './childOn.ts';
import { readDesk } from './Desk.ts';
import { houseTexts } from './houseTexts.ts';
import { packFor } from './packFor.ts';
import type { OpenVault } from './Room.ts';
import { namesSaid } from './sweepRequests.ts';

/**
 * [Note: words no longer said] A recording is found by its words. Once a name in them, a page of the house or a pack has changed, or no
 * child has their language or age any more, it is found by none: it is told of here, so that a voice can always be thrown away. Of the
 * house, by the words of every child; of this child's requests, by those of her summaries. None where not all of the words are known.
 */
export async function looseVoices(vault: OpenVault, id: ChildId): Promise<Result<readonly LooseVoice[]>> {
  const found = await findLoose(vault, id);
  if (!found.ok) return found;
  const told: LooseVoice[] = [];
  for (const loose of found.value) {
    const opened = await openLoose(vault, loose);
    if (!opened.ok) return opened;
    told.push({ id: toHex(loose.id), of: loose.on.of === 'house' ? 'house' : 'request', told: opened.value && (await tellOf(opened.value)) });
  }
  return ok(told);
}

export type Loose = { readonly id: Uint8Array; readonly on: RecordingShelf };

/** Where each of them lies. notFound: there is no such child; invalid: the facility has no name for the clinician. */
export async function findLoose(vault: OpenVault, id: ChildId): Promise<Result<readonly Loose[]>> {
  const child = childOn(vault, id);
  if (!child.ok) return child;
  const { state } = vault.ledger.shelf;
  if (!isWhole(state)) return ok([]);
  const { facility } = readDesk(state.desk);
  if (facility.clinician.trim() === '') return fail({ type: 'invalid', field: 'clinician', why: 'empty' });
  const hers = await namesSaid(vault, child.value.card.id);
  if (!hers.ok) return hers;
  const ofHouse = await looseOn(vault, { of: 'house' }, await houseNames(facility, childrenOf(state)));
  if (!ofHouse.ok || hers.value === null) return ofHouse;
  const ofRequests = await looseOn(vault, { of: 'request', child: child.value.card.id }, hers.value);
  return ofRequests.ok ? ok([...ofHouse.value, ...ofRequests.value]) : ofRequests;
}

async function looseOn({ ledger: { shelf } }: OpenVault, on: RecordingShelf, names: readonly string[]): Promise<Result<readonly Loose[]>> {
  const lying = await recordingIds(shelf, on);
  if (!lying.ok) return lying;
  const said = new Set(names.map((name) => toHex(recordingId(shelf.held, on, name))));
  return ok(lying.value.filter((id) => !said.has(toHex(id))).map((id) => ({ id, on })));
}

async function houseNames(facility: Facility, children: readonly ShelfChild[]): Promise<readonly string[]> {
  const kinds = new Map(children.map(({ card: { language, band } }) => [`${language} ${band}`, { language, band }]));
  const names = await Promise.all([...kinds.values()].map(async (kind) => [...(await houseTexts(facility, kind))].map((text) => textName(kind.language, text))));
  return names.flat();
}

/** One at a time: all of them together may be many MiB. null: it does not open. */
async function openLoose({ ledger: { shelf: { held, store } } }: OpenVault, { id, on }: Loose): Promise<Result<Recording | null>> {
  const keys = recordingKeys(held, on);
  if (!keys.ok) return keys;
  const rows = await store.readDrafts([id]);
  if (!rows.ok) return rows;
  const [row] = rows.value;
  return ok(row ? openRecording(row, { held, shelf: on, id }, keys.value) : null);
}

async function tellOf({ name, speaker, at, seconds }: Recording): Promise<NonNullable<LooseVoice['told']>> {
  const [language = '', ...lines] = name.split('\n');
  const { pack } = await packFor(language);
  return { text: lines.join('\n'), language, packLanguage: pack.language, speaker, at, seconds };
}
