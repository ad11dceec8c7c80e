import { Dexie, type Table } from 'dexie';
import { benchNotes } from '../benchNotes.ts';
import { serveSide, timed } from '../serveSide.ts';
import { clientId, noteId, noteRow, placeOf, type Client, type Note, type PlainRows } from './PlainRows.ts';

// The baseline: the same notes in plain, unencrypted Dexie, as its documentation would have it.

const database = new Dexie('plain', { chromeTransactionDurability: 'strict' });
database.version(1).stores({ notes: 'id,[clientId+date]', clients: 'id' });
const notes: Table<Note, string> = database.table('notes');
const clients: Table<Client, string> = database.table('clients');

let rows: readonly Note[] | null = null;

/** Piece by piece, so that no text is as long as all of them. */
function asFile(rows: PlainRows): Blob {
  const parts = ['{"clients":', JSON.stringify(rows.clients), ',"notes":['];
  for (let from = 0; from < rows.notes.length; from += 1000) {
    parts.push(from === 0 ? '' : ',', JSON.stringify(rows.notes.slice(from, from + 1000)).slice(1, -1));
  }
  return new Blob([...parts, ']}']);
}

serveSide({
  restore: async (file) => {
    await database.open();
    return timed(async () => {
      const rows = JSON.parse(await file.text()) as PlainRows;
      await database.transaction('rw', notes, clients, async () => {
        await clients.bulkPut([...rows.clients]);
        await notes.bulkPut([...rows.notes]);
      });
      return notes.count();
    });
  },
  open: () => timed(async () => {
    await database.open();
    return null;
  }),
  saves: async (asked, from, to) => {
    rows ??= benchNotes(asked).fresh.map(noteRow);
    const took: number[] = [];
    for (const row of rows.slice(from, to)) took.push((await timed(() => notes.put(row))).ms);
    return took;
  },
  caseload: () => timed(async () => (await clients.toArray()).map(({ name }) => name)),
  list: (child) => timed(async () => {
    const id = clientId(child);
    const found = await notes.where('[clientId+date]').between([id, Dexie.minKey], [id, Dexie.maxKey]).reverse().limit(50).toArray();
    return found.map(({ title, body }) => ({ title, letters: body.length }));
  }),
  notes: async (places) => {
    const read = [];
    for (const { child, number } of places) read.push(await timed(async () => (await notes.get(noteId(child, number)))?.body ?? ''));
    return read;
  },
  searches: async (words, after) => {
    await new Promise((resolve) => setTimeout(resolve, after));
    const read = [];
    for (const word of words) {
      read.push(await timed(async () => {
        const isIn = new RegExp(`(?<![\\p{L}\\p{N}])${word}(?![\\p{L}\\p{N}])`, 'iu');
        const found = (await notes.toArray()).filter(({ title, body }) => isIn.test(title) || isIn.test(body)).sort((one, other) => other.date - one.date);
        return { total: found.length, newest: found.slice(0, 20).map(({ id }) => placeOf(id)) };
      }));
    }
    return read;
  },
  backup: async () => {
    const { ms, value: file } = await timed(async () => asFile({ clients: await clients.toArray(), notes: await notes.toArray() }));
    return { ms, value: (JSON.parse(await file.text()) as PlainRows).notes.length };
  },
});
