import { readFileSync } from 'node:fs';
import { beforeAll, expect, it } from 'vitest';
import { readNoteDraft, writeNoteDraft } from '../../src/ui/clinician/child/note/NoteDraft.ts';
import { readDesk } from '../../src/vault/handlers/Desk.ts';
import { openRow } from '../../src/vault/seal/openRow.ts';
import { asSealKey } from '../../src/vault/seal/Key.ts';
import { readJson, writeJson } from '../../src/vault/seal/readJson.ts';
import { ready } from '../../src/vault/sodium.ts';
import { valueOf } from '../vault/valueOf.ts';
import type { FrozenNotes } from './notes/freezeNotes.ts';
import { bytesOf, readIdentity, type SealedVector } from './rg1/SealedVector.ts';

// A draft with its way back and a desk with phrases, of the day when both came. Nothing here is ever edited.

const frozen = JSON.parse(readFileSync(new URL('notes/frozen/first.json', import.meta.url)).toString()) as FrozenNotes;

beforeAll(ready);

function opened({ identity, key, row }: Pick<SealedVector, 'identity' | 'key' | 'row'>): Uint8Array {
  return valueOf(openRow(bytesOf(row), readIdentity(identity), asSealKey('root', bytesOf(key)) as never));
}

it('a draft opens with its words and the way back, and is written as it was', () => {
  const plaintext = opened(frozen.draft);
  const draft = readJson(plaintext, plaintext.length, (value) => value as { readonly body: string });
  expect(readNoteDraft(draft?.body ?? null)).toEqual(frozen.draft.note);
  const { history, ...note } = frozen.draft.note;
  expect(writeJson({ ...draft, body: writeNoteDraft(note, history) } as never)).toEqual(plaintext);
});

it('a desk opens with its phrases', () => {
  const plaintext = opened(frozen.desk);
  expect(readDesk(readJson(plaintext, plaintext.length, (value) => value) as never).phrases).toEqual(frozen.desk.phrases);
});
