import type { Hands } from '../Hands.ts';
import { goTo } from './caseload.ts';

/** What the facility page holds. What is left out is left as it was. */
export type FacilityKnown = {
  readonly clinician?: string;
  readonly runBy?: string;
  readonly office?: string;
  /** Confirmed in writing that a no costs a child nothing. on: YYYY-MM-DD */
  readonly noCost?: { readonly by: string; readonly on: string };
  readonly independent?: boolean;
  readonly reportLine?: string;
};

export async function setFacility(hands: Hands, facility: FacilityKnown): Promise<void> {
  await goTo(hands, 'Today');
  await hands.press({ role: 'button', name: 'Facility page' });
  await hands.waitFor({ role: 'heading', name: 'Facility page' });
  const fields = { 'What children call you': facility.clinician, 'Who runs the house': facility.runBy, 'Office the house works for': facility.office, 'Your state’s report line': facility.reportLine };
  for (const [name, text] of Object.entries(fields)) if (text !== undefined) await hands.fill({ role: 'textbox', name }, text);
  if (facility.noCost) await confirmNoCost(hands, facility.noCost);
  if (facility.independent !== undefined) await turn(hands, 'I do not work for ICE or for a court', facility.independent);
  await hands.press({ role: 'button', name: 'Save' });
  await hands.waitUntilGone({ role: 'heading', name: 'Facility page' });
}

async function confirmNoCost(hands: Hands, { by, on }: { readonly by: string; readonly on: string }): Promise<void> {
  await turn(hands, 'Confirmed in writing: a no costs a child nothing', true);
  await hands.fill({ role: 'textbox', name: 'Confirmed by' }, by);
  await hands.fill({ role: 'textbox', name: 'On' }, on);
}

async function turn(hands: Hands, name: string, on: boolean): Promise<void> {
  if ((await hands.isOn({ role: 'switch', name })) !== on) await hands.press({ role: 'switch', name });
}

/** The card that is one tap from everywhere, as it reads. */
export async function mustReport(hands: Hands): Promise<string> {
  await goTo(hands, 'Must report');
  await hands.waitFor({ role: 'heading', name: 'Must report' });
  return hands.read({ role: 'main' });
}

/** The ledger's lines as they read, newest first, and what is said of its chain. */
export async function readLedger(hands: Hands): Promise<{ readonly lines: readonly string[]; readonly whole: string }> {
  await goTo(hands, 'Ledger');
  await hands.waitFor({ role: 'heading', name: 'Who saw what' });
  const lines = await hands.readAll({ role: 'listitem', within: { role: 'list', name: 'Lines of the ledger, newest first' } });
  return { lines, whole: await hands.read({ role: 'main' }) };
}
