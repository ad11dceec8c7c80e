import type { BenchNote, BenchNotes } from '../benchNotes.ts';
import type { NotePlace } from '../Side.ts';

/** The baseline's rows, with ids as long as a developer would make them. */
export type Client = { readonly id: string; readonly name: string };
export type Note = { readonly id: string; readonly clientId: string; readonly date: number; readonly title: string; readonly body: string };
export type PlainRows = { readonly clients: readonly Client[]; readonly notes: readonly Note[] };

export const clientId = (child: number) => `client-${String(child).padStart(25, '0')}`;
export const noteId = (child: number, number: number) => `note-${String(child).padStart(14, '0')}-${String(number).padStart(12, '0')}`;

/** Whose note it is, and which. */
export function placeOf(id: string): NotePlace {
  const [, child, number] = id.split('-').map(Number);
  return { child: child ?? NaN, number: number ?? NaN };
}

export function noteRow({ child, number, at, title, text }: BenchNote): Note {
  return { id: noteId(child, number), clientId: clientId(child), date: at, title, body: text };
}

/** All that is kept: what the baseline's file holds, as JSON. */
export function plainRows({ cards, kept }: BenchNotes): PlainRows {
  return { clients: cards.map(({ codeName }, child) => ({ id: clientId(child), name: codeName })), notes: kept.map(noteRow) };
}
