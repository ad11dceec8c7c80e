import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const folder = 'src/ui/clinician/summary';
const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/u.test(file)).map((file) => ({ file, source: readFileSync(join(folder, file), 'utf8') }));

// R3, R4: no name of a private note is within reach of what makes a summary.
test('nothing that makes a summary can name a private note', () => {
  expect(sources.length).toBeGreaterThan(10);
  const naming = sources.filter(({ source }) => /privateNotes|PrivateEntry|child\/note|NotesHalf|addNote|amendNote|readNote|wing: 'private'/.test(source));
  expect(naming.map(({ file }) => file)).toEqual([]);
});
