import { beforeAll, describe, expect, it } from 'vitest';
import type { VaultContract } from '../../src/bridge/VaultContract.ts';
import type { ChildId } from '../../src/core/Id.ts';
import { hash, ready, toBase64url, toHex } from '../../src/vault/sodium.ts';
import { Clinic, compose, furnish, passphrase, wholeSummary } from '../vault/handlers/clinic.ts';
import { ana, luz, someSound } from '../vault/handlers/someSound.ts';
import { walkThrough } from '../vault/handlers/walkThrough.ts';
import { valueOf } from '../vault/valueOf.ts';
import { readBackup, type SecondRead } from './reader/readBackup.ts';

// What the vault says of itself, beside what a reader says that was written from docs/formats.md alone, in another language.

const wait = 120_000;

beforeAll(ready);

const text = (of: string, n: number) => `${of} ${n}: she said «así», \u2028 "so" \\ and 👧🏽. `.repeat(30);

/** Two children, one with bound, loose, long and amended notes, a record with a yes, drafts; and one with next to nothing. */
async function filled() {
  const clinic = new Clinic();
  const vault = await clinic.makeVault();
  const { child, recipient } = await furnish(vault);
  const other = valueOf(await vault.addChild({ codeName: 'Garza', emblem: 'owl', band: 'A', language: 'es', interpreter: true }));
  await write(vault, child.id, 'First', 40);
  valueOf(await vault.addNote(child.id, { title: 'Night', text: 'a long night '.repeat(45_000) }));
  valueOf(await vault.addNote(other.id, { title: '', text: 'He drew.' }));
  valueOf(await vault.addRecord(child.id, { kind: 'progress', form: 'free', text: 'She came.' }));
  const asked = await compose(vault, child, recipient);
  await walkThrough(valueOf(await clinic.handOver(vault, asked)), { kind: 'request', band: 'B', answer: 'yes' });
  clinic.pass(1000);
  const back = await clinic.unlock();
  expect(back.unlocked.settled).toMatchObject({ consent: expect.any(String) as string });
  const open = wholeSummary(valueOf(await back.vault.newSummary(child.id)), recipient);
  const slots = [{ wing: 'private', of: 'note' }, { wing: 'private', of: 'amendment', number: 3 }, { wing: 'record', of: 'progress' }] as const;
  for (const slot of slots) valueOf(await back.vault.saveDraft({ child: child.id, slot, body: `{"text":"she is ${slot.of}"}` }));
  const notice = { kind: 'notice', child: child.id } as const;
  const said = valueOf(await back.vault.voices(notice)).cards[0]!.pieces[0]!.text;
  valueOf(await back.vault.keepVoice(notice, { text: said, speaker: ana, sound: someSound('of the house') }));
  const sound = someSound('of hers', { type: 'audio/ogg', length: 170_000 });
  const sentences = await Promise.all(open.sentences.map(async (each, place) => (place > 0 ? each : {
    ...each, recorded: valueOf(await back.vault.keepRendering(child.id, { text: each.text, rendering: each.rendering, speaker: luz, sound })),
  })));
  valueOf(await back.vault.saveSummary(child.id, { ...open, sentences }));
  return { clinic, vault: back.vault, child: child.id, said };
}

async function write(vault: VaultContract, child: ChildId, of: string, many: number) {
  for (let n = 0; n < many; n += 1) valueOf(await vault.addNote(child, { title: `${of} ${n}`, text: text(of, n) }));
  valueOf(await vault.amendNote(child, { of: 1, text: 'It was a Tuesday.' }));
}

/** The same as the second reader tells, by the vault itself. */
async function told(vault: VaultContract) {
  const { children } = valueOf(await vault.caseload());
  const pages = [];
  for (const { child: { id } } of children) pages.push(valueOf(await vault.openChild(id)));
  const { lines, publicKey } = valueOf(await vault.ledger());
  return { pages, lines, publicKey, facility: valueOf(await vault.facility()), recipients: valueOf(await vault.recipients()) };
}

async function compare(vault: VaultContract, words: readonly string[]): Promise<SecondRead> {
  const own = await told(vault);
  const bytes = new Uint8Array(await valueOf(await vault.makeBackup()).file.arrayBuffer());
  const reading = readBackup(bytes, words);
  if ('refused' in reading) throw new Error(reading.refused);
  const { read } = reading;
  expect(read).toMatchObject({ damaged: [], strangers: 0, publicKey: own.publicKey });
  expect(read.desk).toMatchObject({ facility: own.facility, recipients: own.recipients });
  expect(read.ledger).toEqual(own.lines);
  expect(read.children.map(({ card }) => card)).toEqual(own.pages.map(({ child }) => child));
  for (const [place, page] of own.pages.entries()) {
    const child = read.children[place]!;
    expect(child.private).toEqual(page.privateNotes);
    expect(child.record).toEqual(page.record);
    const typed = child.drafts.filter(({ slot }) => slot.of !== 'summary').map(({ at, slot, body }) => ({ savedAt: at, slot, body }));
    expect(new Set(typed.map((draft) => JSON.stringify(draft, ['savedAt', 'slot', 'wing', 'of', 'number', 'body']))))
      .toEqual(new Set(page.drafts.map((draft) => JSON.stringify(draft, ['savedAt', 'slot', 'wing', 'of', 'number', 'body']))));
    expect(child.drafts.length - typed.length).toBe(page.summaries.filter(({ summary }) => page.record.every((kept) => !JSON.stringify(kept).includes(summary.id))).length);
  }
  return read;
}

describe('a reader written from the documentation', () => {
  it('reads everything that the vault says, of every kind and after every act that changes who sealed it', async () => {
    const { clinic, vault, child, said } = await filled();
    const first = await compare(vault, clinic.words);
    expect(first.children.map(({ private: notes, record, drafts }) => [notes.length, record.length, drafts.length])).toEqual([[42, 2, 4], [1, 0, 0]]);

    const drawn = valueOf(await vault.renewWords({ current: passphrase, keys: true }));
    valueOf(await vault.confirmNewWords(drawn.ask.map((place) => ({ place, word: drawn.words[place] ?? '' }))));
    await write(vault, child, 'Second', 30);
    await compare(vault, drawn.words);

    const { file } = valueOf(await vault.makeBackup());
    valueOf(await vault.lock(null));
    const next = new Clinic().start();
    valueOf(await next.restoreBackup({ file, secret: { words: drawn.words }, label: 'Wave', emblem: 'boat' }));
    await write(next, child, 'Third', 40);
    const last = await compare(next, drawn.words);
    expect(last.branches).toHaveLength(2);
    expect(last.children[0]?.private).toHaveLength(42 + 31 + 41);
    for (const { recordings, children } of [first, last]) {
      const [house, hers] = [someSound('of the house'), someSound('of hers', { type: 'audio/ogg', length: 170_000 })];
      expect(recordings).toMatchObject([{ name: `en\n${said}`, type: 'audio/webm', seconds: 4, speaker: ana, bytes: toBase64url(house.bytes) }]);
      expect(children.map((each) => each.recordings)).toMatchObject([[{ name: toHex(hash(32, hers.bytes)), speaker: luz, bytes: toBase64url(hers.bytes) }], []]);
    }
  }, wait);

  it('reads the same by any two shares, and refuses those of another set', async () => {
    const clinic = new Clinic();
    const vault = await clinic.makeVault();
    valueOf(await vault.addNote((await furnish(vault)).child.id, { title: 'Night', text: 'It rained.' }));
    const issue = async () => {
      valueOf(await vault.drawShares({ current: passphrase, holders: ['A', 'B', 'C'] }));
      const told: (readonly string[])[] = [];
      for (const number of [1, 2, 3]) {
        const { words, ask } = valueOf(await vault.tellShare(number));
        told.push(words);
        valueOf(await vault.confirmShare({ number, answers: ask.map((place) => ({ place, word: words[place]! })) }));
      }
      return told;
    };
    const [old, now] = [await issue(), await issue()];
    for (const [one, other] of [[0, 1], [2, 0], [1, 2]] as const) await compare(vault, [...now[one]!, ...now[other]!]);
    const bytes = new Uint8Array(await valueOf(await vault.makeBackup()).file.arrayBuffer());
    expect(readBackup(bytes, [...old[0]!, ...old[1]!])).toEqual({ refused: 'these are not the shares of this backup' });
    expect(readBackup(bytes, [...now[0]!, ...old[1]!])).toEqual({ refused: 'two shares of different vaults or sets' });
    expect(readBackup(bytes, [...now[0]!, ...now[0]!])).toEqual({ refused: 'the same share twice' });
    expect(readBackup(bytes, [...now[0]!, ...now[1]!.toReversed()])).toEqual({ refused: expect.stringMatching(/checksum/) as string });
  }, wait);

  it('refuses other words, and a file that was changed or cut anywhere', async () => {
    const clinic = new Clinic();
    const vault = await clinic.makeVault();
    valueOf(await vault.addNote((await furnish(vault)).child.id, { title: 'Night', text: 'a long night '.repeat(3000) }));
    const bytes = new Uint8Array(await valueOf(await vault.makeBackup()).file.arrayBuffer());
    const others = await new Clinic().makeVault().then(() => clinic.words.toReversed());
    expect(readBackup(bytes, others)).toEqual({ refused: expect.stringMatching(/words/) as string });
    const length = bytes.length;
    for (const at of [7, 9, 20, 60, 300, 2_000, length >> 1, length - 1]) {
      const flipped = bytes.slice();
      flipped[at] = (flipped[at] ?? 0) ^ 1;
      expect(readBackup(flipped, clinic.words), `flipped at ${at}`).toHaveProperty('refused');
    }
    for (const cut of [300, length - 1]) {
      expect(readBackup(bytes.subarray(0, cut), clinic.words), `cut at ${cut}`).toHaveProperty('refused');
    }
  }, wait);
});
