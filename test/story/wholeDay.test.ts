import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { everything } from '../everything.ts';
import * as act from './driver.ts';
import { openWithVaultOn, type EngineStory } from './openOn.ts';

/** What comes between. idle: nobody touches the tablet for six minutes. handOver: another child is given the notice on it. */
type Interruption = 'lock' | 'reload' | 'battery' | 'idle' | 'rotate' | 'back' | 'handOver';

interface Hour {
  readonly codeName: string;
  readonly ages: '6 to 9' | '10 to 13' | '14 to 17';
  /** What is written of it, piece by piece. Between two pieces somebody or something comes. */
  readonly note: readonly [string, Interruption, string, Interruption, string];
  readonly progress: readonly [string, Interruption];
}

const day: readonly Hour[] = [
  {
    codeName: 'Quiet Heron', ages: '10 to 13',
    note: ['She came in late and sat by the door.\n\n', 'lock', '  “No quiero hablar hoy”, she said.\n', 'rotate', 'We drew instead. 🪁'],
    progress: ['Data: drew a house. Plan: go on each week.', 'idle'],
  },
  {
    codeName: 'Amber Kite', ages: '6 to 9',
    note: ['A good hour. ', 'handOver', 'Counted the days since the river, then stopped.\n\n\n', 'back', 'Áéñü — kept as typed.'],
    progress: ['Assessment: sleeps better.', 'reload'],
  },
  {
    codeName: 'Tall Fern', ages: '14 to 17',
    note: ['Silence for ten minutes.\n', 'battery', 'Then his brother’s name, once.\n', 'lock', 'We stayed with it.'],
    progress: ['Intervention: grounding, with the breath.', 'lock'],
  },
  {
    codeName: 'Small Boat', ages: '10 to 13',
    note: ['اسمها مريم\n', 'reload', 'She wrote it herself, and read it to me.\n', 'idle', '\tTwice.'],
    progress: ['Response: laughed.', 'back'],
  },
  {
    codeName: 'Late Sun', ages: '6 to 9',
    note: ['Played shop. ', 'rotate', 'Everything cost one shell. ', 'rotate', 'At the end she paid me.'],
    progress: ['Goal: to stay in the room.', 'battery'],
  },
  {
    codeName: 'Grey Wolf', ages: '14 to 17',
    note: ['Asked who reads this. ', 'back', 'I told him again what I can keep and what I cannot.\n', 'handOver', 'He nodded.'],
    progress: ['Plan: the notice once more next week.', 'lock'],
  },
];
/** Waiting for the door, or for someone, on the first page of the day. */
const between: readonly Interruption[] = ['reload', 'lock'];

// The whole of it where everything is told: here the two hours that have most kinds of interruption.
const hours = everything ? day : day.slice(0, 2);
const six = 6 * 60_000;
const facility = { clinician: 'Ms. Alba', runBy: 'Casa Verde', office: 'ORR', independent: true, reportLine: '800 555 0100', noCost: { by: 'The director of the house', on: '2026-10-01' } };

let story: EngineStory & { readonly vault: act.VaultSecrets };
let ahead = 0;
let count = 0;

beforeAll(async () => { story = await openWithVaultOn(inject('engine'), inject('address'), { calm: true }); }, 180_000);
afterAll(() => story.end());

test('the day has six children and twenty interruptions', () => {
  expect(day).toHaveLength(6);
  expect(day.flatMap(({ note, progress }) => [note[1], note[3], progress[1]]).length + between.length).toBe(20);
});

test('the morning: who is seen today is on the tablet', async () => {
  await act.setFacility(story.hands, facility);
  for (const { codeName, ages } of hours) await act.addChild(story.hands, { codeName, ages, language: 'English' });
  for (const kind of between) await interrupt(kind, '');
});

describe.each(hours)('the hour with $codeName', ({ codeName, note, progress }) => {
  test('her private note is what was typed, whatever came between', async () => {
    const field = { role: 'textbox', name: 'Private note' } as const;
    const [first, one, second, other, third] = note;
    await act.openWriter(story.hands, codeName);
    await story.hands.fill(field, first);
    await comeBackAfter(one, codeName, first);
    await story.hands.fill(field, first + second);
    await comeBackAfter(other, codeName, first + second);
    await story.hands.fill(field, first + second + third);
    await act.finishPrivateNote(story.hands, codeName);
  });

  test('so is her record', async () => {
    const [text, kind] = progress;
    await act.addSession(story.hands, codeName, { started: '10:00', stopped: '10:45', how: 'Individual' });
    await act.startProgressNote(story.hands, codeName, { text });
    await interrupt(kind, codeName);
    if (kind !== 'rotate') await act.openRecordForm(story.hands, codeName, 'Progress note');
    expect(await story.hands.read({ role: 'textbox', name: 'Progress note' })).toBe(text);
    await story.hands.press({ role: 'button', name: 'Finish the entry' });
    await act.onPageOf(story.hands, codeName);
  });
});

test('in the evening all of it is there, each in its own half, and the ledger is whole', async () => {
  for (const { codeName, note, progress } of hours) {
    const [kept = ''] = await act.readPrivateNotes(story.hands, codeName);
    expect(kept).toContain(note[0] + note[2] + note[4]);
    expect(await act.readRecordEntry(story.hands, codeName, 'Progress note')).toContain(progress[0]);
    expect((await act.readRecord(story.hands, codeName)).join(' ')).toContain('Session 1 · 45 min');
  }
  expect((await act.readLedger(story.hands)).whole).toContain('nothing missing.');
  expect(count).toBe(hours.length * 3 + between.length);
});

/** Interrupts the writing of a note, and finds what was written. */
async function comeBackAfter(kind: Interruption, codeName: string, written: string): Promise<void> {
  await interrupt(kind, codeName);
  if (kind !== 'rotate') await act.openWriter(story.hands, codeName);
  // How many line breaks an editor shows is the engine's own; what is kept is held to each of them in the evening.
  expect(onOneBreak(await act.readPrivateDraft(story.hands))).toBe(onOneBreak(written));
}

/** Ends inside the vault; where it is a rotation, on the same page. */
async function interrupt(kind: Interruption, codeName: string): Promise<void> {
  count += 1;
  const { hands, vault } = story;
  // What dies at once has had the moment that a draft takes.
  if (codeName !== '' && (kind === 'reload' || kind === 'battery')) await act.untilDraftSaved(hands);
  switch (kind) {
    case 'lock':
      await act.lock(hands);
      break;
    case 'reload':
      await hands.reload();
      break;
    case 'battery':
      await story.loseHold();
      break;
    case 'idle':
      ahead += six;
      await hands.moveTime(ahead);
      break;
    case 'rotate':
      for (const size of [{ width: 820, height: 1180 }, { width: 1180, height: 820 }]) await hands.resize(size);
      return;
    case 'back':
      await hands.goBack();
      return;
    case 'handOver':
      await act.leaveWriter(hands, codeName);
      return void await act.giveNotice(hands, hours.find((hour) => hour.codeName !== codeName)?.codeName ?? '', { said: { walkedBy: 'Ms. Alba' }, walk: { answer: 'We can talk' }, passphrase: vault.passphrase });
  }
  await act.unlock(story.hands, vault.passphrase);
}

function onOneBreak(text: string): string {
  return text.replace(/\n+/gu, '\n').trimEnd();
}
