import * as act from '../../test/story/driver.ts';
import type { Hands } from '../../test/story/Hands.ts';
import type { Story } from '../../test/story/openStory.ts';
import type { Camera } from './camera.ts';
import { fern, heron } from './caseload.ts';

const forms: Readonly<Record<string, string>> = {
  'Progress note': 'form-progress', Symptoms: 'form-symptoms', 'Daily life': 'form-daily-life', 'Test scores': 'form-scores', Prognosis: 'form-prognosis',
  Diagnosis: 'form-diagnosis', Medication: 'form-medication', 'Treatment plan': 'form-plan', 'Modality and frequency': 'form-treatment',
};

/** Every form of the record, what was written read and added to, all of it by its days, and the scores over time. */
export async function takeRecord(story: Story, camera: Camera): Promise<void> {
  const { hands } = story;
  for (const [kind, name] of Object.entries(forms)) {
    await act.openRecordForm(hands, heron, kind);
    await hands.waitFor({ role: 'button', name: 'Finish the entry' });
    await camera.take(name);
  }
  await takeScoreForm(hands, camera);
  await takeScores(hands, camera);
  await takeWhole(hands, camera);
  await takeNote(hands, camera);
}

async function takeScoreForm(hands: Hands, camera: Camera): Promise<void> {
  await act.openRecordForm(hands, fern, 'Test scores');
  await act.fillEntry(hands, { pick: { Instrument: 'PHQ-A' }, one: ['The child'], text: { Total: '99' } });
  await hands.press({ role: 'button', name: 'Finish the entry' });
  await hands.waitFor({ role: 'alert' });
  await camera.take('form-scores-wrong');
}

async function takeScores(hands: Hands, camera: Camera): Promise<void> {
  await act.openChild(hands, fern);
  await hands.press({ role: 'button', name: 'Scores over time' });
  await hands.waitFor({ role: 'table' });
  await camera.take('scores');
  await hands.press({ role: 'button', name: /^7 on .*: read this entry$/ });
  await hands.waitFor({ role: 'button', name: 'Add to this entry' });
  await camera.take('read-score');
  await hands.press({ role: 'button', name: 'Add to this entry' });
  await hands.press({ role: 'radio', name: 'The total was wrong' });
  await camera.take('amend-score');
}

async function takeWhole(hands: Hands, camera: Camera): Promise<void> {
  await act.openChild(hands, heron);
  await hands.press({ role: 'button', name: /^The whole record/ });
  await hands.waitFor({ role: 'heading', name: 'The whole record' });
  await camera.take('whole-record');
  await hands.press({ role: 'button', name: /^Plans? \d/ });
  await hands.press({ role: 'button', name: /^Scores \d/ });
  await camera.take('whole-record-some');
  for (const [title, name] of [[/^Progress note,/, 'read-progress'], [/^Summary to/, 'read-consent-entry'], [/^Card read together/, 'read-card-entry'], [/^The notice, heard/, 'read-notice-entry'], [/^Session 1\s/, 'read-session']] as const) {
    await hands.press({ role: 'radio', name: /^Everything/ });
    await hands.press({ role: 'button', name: title });
    await hands.waitFor({ role: 'button', name: `Back to ${heron}` });
    await camera.take(name);
    await hands.press({ role: 'button', name: `Back to ${heron}` });
    await hands.waitFor({ role: 'heading', name: 'The whole record' });
  }
}

async function takeNote(hands: Hands, camera: Camera): Promise<void> {
  await act.openChild(hands, heron);
  const all = { role: 'button', name: /^Show all/ } as const;
  await hands.press(all);
  await camera.take('child-all-notes');
  await hands.press({ role: 'button', name: /amended/, within: { role: 'list', name: 'Private notes' } });
  await hands.waitFor({ role: 'combobox', name: 'Read it as it stood' });
  await camera.take('read-note-added');
  const [first = ''] = await hands.optionsOf({ role: 'combobox', name: 'Read it as it stood' });
  await hands.choose({ role: 'combobox', name: 'Read it as it stood' }, first);
  await camera.take('read-note-before');
  await hands.press({ role: 'button', name: 'Add to this note' });
  await hands.fill({ role: 'textbox', name: 'Addition to the note' }, 'Read again today. The steps were there from the start.');
  await camera.take('amend-note');
  await hands.press({ role: 'button', name: 'Finish the addition' });
  await hands.waitFor({ role: 'button', name: 'Add to this note' });
  await act.leaveWriter(hands, heron);
}
