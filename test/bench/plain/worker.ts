import { Dexie, type Table } from 'dexie';
import { benchNotes, type BenchNote } from '../benchNotes.ts';
import { serveSide, timed } from '../serveSide.ts';

// The baseline: the same notes in plain, unencrypted Dexie, as its documentation would have it.

type Client = { readonly id: string; readonly name: string };
type Note = { readonly id: string; readonly clientId: string; readonly date: number; readonly title: string; readonly body: string };

const database = connect('plain');

function connect(name: string) {
  const made = new Dexie(name, { chromeTransactionDurability: 'strict' });
  made.version(1).stores({ notes: 'id,[clientId+date]', clients: 'id' });
  return Object.assign(made, { notes: made.table('notes') as Table<Note, string>, clients: made.table('clients') as Table<Client, string> });
}

const clientId = (child: number) => `client-${String(child).padStart(6, '0')}`;
const noteId = (child: number, number: number) => `${clientId(child)}-note-${String(number).padStart(6, '0')}`;

function rowOf({ child, number, at, title, text }: BenchNote): Note {
  return { id: noteId(child, number), clientId: clientId(child), date: at, title, body: text };
}

async function putAll(into: ReturnType<typeof connect>, clients: readonly Client[], notes: readonly Note[]): Promise<void> {
  await into.transaction('rw', into.notes, into.clients, async () => {
    await into.clients.bulkPut([...clients]);
    await into.notes.bulkPut([...notes]);
  });
}

serveSide({
  fill: async (asked) => {
    const { cards, kept } = benchNotes(asked);
    await database.open();
    const clients = cards.map(({ codeName }, child) => ({ id: clientId(child), name: codeName }));
    return timed(async () => {
      await putAll(database, clients, kept.map(rowOf));
      return null;
    });
  },
  open: () => timed(async () => {
    await database.open();
    return null;
  }),
  saves: async (asked) => {
    const rows = benchNotes(asked).fresh.map(rowOf);
    const took: number[] = [];
    for (const row of rows) took.push((await timed(() => database.notes.put(row))).ms);
    return took;
  },
  caseload: () => timed(async () => (await database.clients.toArray()).map(({ name }) => name)),
  list: (child) => timed(async () => {
    const id = clientId(child);
    const found = await database.notes.where('[clientId+date]').between([id, Dexie.minKey], [id, Dexie.maxKey]).reverse().limit(50).toArray();
    return found.map(({ title, body }) => ({ title, letters: body.length }));
  }),
  note: (child, number) => timed(async () => (await database.notes.get(noteId(child, number)))?.body ?? ''),
});
