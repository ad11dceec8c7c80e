import type { BranchId, VaultId } from '../../../src/core/Id.ts';
import type { Phrase } from '../../../src/core/Phrase.ts';
import type { PageHistory } from '../../../src/ui/clinician/child/note/keptHistory.ts';
import { writeNoteDraft, type NoteDraft } from '../../../src/ui/clinician/child/note/NoteDraft.ts';
import { emptyDesk } from '../../../src/vault/handlers/Desk.ts';
import { newId } from '../../../src/vault/keys/newId.ts';
import type { Identity } from '../../../src/vault/seal/Identity.ts';
import { asSealKey } from '../../../src/vault/seal/Key.ts';
import { writeJson } from '../../../src/vault/seal/readJson.ts';
import { sealRow } from '../../../src/vault/seal/sealRow.ts';
import { randomBytes, ready } from '../../../src/vault/sodium.ts';
import { textOf, writeIdentity, type SealedVector } from '../rg1/SealedVector.ts';

type Sealed = Pick<SealedVector, 'identity' | 'key' | 'row'>;
/** A draft with its way back, and a desk with phrases, each with what is in it. */
export type FrozenNotes = {
  readonly draft: Sealed & { readonly note: NoteDraft & { readonly history: PageHistory } };
  readonly desk: Sealed & { readonly phrases: readonly Phrase[] };
};

const note: FrozenNotes['draft']['note'] = {
  title: 'Session 7', text: '  She drew “the house” again.\n\n\u{1F44D}\u{1F3FD} e\u0301 \u0642\u0627\u0644\u062a\n',
  history: {
    back: [{ field: 'title', at: 0, take: 9, give: '' }, { field: 'text', at: 2, take: 3, give: 'He \\ "x"\n\t' }, { field: 'text', at: 20, take: 0, give: '' }],
    forth: [{ field: 'text', at: 30, take: 4, give: '\u{1F44E}' }],
  },
};
const phrases: readonly Phrase[] = [{ short: 'sx', text: '  We met for an hour.\n\nShe chose. ' }, { short: 'ñ2', text: 'x' }];

export async function freezeNotes(): Promise<FrozenNotes> {
  await ready();
  const at = { vault: newId<VaultId>(), branch: newId<BranchId>(), number: 0, generation: 1 };
  const draft = { at: 1_796_000_000_000, slot: { wing: 'private', of: 'note' }, body: writeNoteDraft(note, note.history) };
  return {
    draft: { note, ...sealed(draft, { ...at, kind: 'draft', wing: 'private', book: randomBytes(48), version: 0 }) },
    desk: { phrases, ...sealed({ ...emptyDesk, phrases }, { ...at, kind: 'desk', wing: null, book: new Uint8Array(), version: 7 }) },
  };
}

function sealed(value: unknown, identity: Identity): Sealed {
  const key = randomBytes(32);
  return { identity: writeIdentity(identity), key: textOf(key), row: textOf(sealRow(writeJson(value as never), identity, asSealKey('root', key) as never)) };
}
