import type { Camera } from './camera.ts';
import { fern, heard, heron, reworded, unfinished } from './caseload.ts';
import * as act from '../../test/story/driver.ts';
import type { Story } from '../../test/story/openStory.ts';

/** The clinician's screens, from the first one on; ends in the summary that is ready to be shown. */
export async function takeHouse({ hands }: Story, camera: Camera): Promise<void> {
  await camera.take('today');
  await act.goTo(hands, 'Children');
  await camera.take('children');
  await hands.press({ role: 'button', name: 'Add a child' });
  await camera.take('warning');
  await act.readWarning(hands);
  await hands.waitFor({ role: 'textbox', name: 'Code name' });
  await camera.take('child-form');
  await act.goTo(hands, 'Today');
  await hands.press({ role: 'button', name: 'Facility page' });
  await hands.waitFor({ role: 'button', name: 'Save' });
  await camera.take('facility');
  await takeChild(hands, camera);
  await act.mustReport(hands);
  await camera.take('must-report');
  await act.readLedger(hands);
  await hands.choose({ role: 'combobox', name: 'Child' }, heron);
  await camera.take('ledger');
  await act.openConsent(hands, fern, 'Dr. Osei');
  await camera.take('consent');
  await act.openSummary(hands, heron, 'Ms. Rivera');
  await hands.fill({ role: 'textbox', name: `Sentence 4, as ${heron} hears it` }, heard);
  await hands.press({ role: 'button', name: /^Back to/ });
  await act.openSummary(hands, heron, 'Ms. Rivera');
  await camera.take('composer');
  await hands.fill({ role: 'textbox', name: 'Sentence 2' }, reworded);
}

async function takeChild(hands: Story['hands'], camera: Camera): Promise<void> {
  await act.startPrivateNote(hands, heron, '');
  await hands.fill({ role: 'textbox', name: 'Private note' }, unfinished);
  await act.untilDraftSaved(hands);
  await camera.take('writer');
  await act.leaveWriter(hands, heron);
  await camera.take('child');
  await hands.press({ role: 'button', name: /^The house, again/ });
  await hands.waitFor({ role: 'button', name: 'Add to this note' });
  await camera.take('read-note');
  await act.leaveWriter(hands, heron);
  await hands.press({ role: 'button', name: 'Add to the record' });
  await hands.waitFor({ role: 'button', name: /^Session/ });
  await camera.take('add-record');
  await hands.press({ role: 'button', name: /^Session/ });
  await hands.waitFor({ role: 'button', name: 'Finish the session' });
  await camera.take('session');
}
