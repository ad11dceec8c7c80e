import type { Hands, Thing } from '../Hands.ts';
import { openChild } from './caseload.ts';

export type RecipientKnown = {
  readonly kind: 'Lawyer' | 'Next clinician' | 'School' | 'Caregiver' | 'Child advocate';
  readonly name: string;
  /** After '{name} is': left out, as the app suggests it. */
  readonly inChildsWords?: string;
  /** An age1... key; without one the app makes a passphrase. */
  readonly ageKey?: string;
};

export type SentenceWritten = {
  readonly section: 'Dates and sessions' | 'Symptoms seen' | 'Daily life' | 'Plan' | 'Progress' | 'Scores' | 'Diagnosis' | 'Other';
  readonly text: string;
  /** As the child hears it. */
  readonly heard?: string;
};

export type SignerNamed =
  | { readonly who: 'No one else'; readonly basis: string }
  | { readonly who: 'A person with authority'; readonly name: string; readonly authority: string; readonly how: string; readonly on: string }
  | { readonly who: 'The custodian or its office'; readonly counsel: string; readonly name: string; readonly on: string };

export type SummaryWritten = {
  readonly to: RecipientKnown;
  readonly purpose: string;
  /** Why, in one short sentence, as the child hears it. */
  readonly why: string;
  readonly sentences: readonly SentenceWritten[];
  readonly vouched?: { readonly by: 'You' | 'The interpreter'; readonly who: string };
  readonly signer?: SignerNamed;
  readonly lasts?: number;
};

const recipients: Thing = { role: 'combobox', name: 'One recipient' };

/** Composes a summary until nothing is missing, and stays on it. */
export async function composeSummary(hands: Hands, codeName: string, summary: SummaryWritten): Promise<void> {
  await startSummary(hands, codeName);
  await addressTo(hands, summary.to);
  await hands.fill({ role: 'textbox', name: 'One purpose' }, summary.purpose);
  await hands.fill({ role: 'textbox', name: `Why, as ${codeName} hears it` }, summary.why);
  for (const sentence of summary.sentences) await writeSentence(hands, codeName, sentence);
  if (summary.vouched) await vouch(hands, summary.vouched);
  if (summary.signer) await nameSigner(hands, summary.signer);
  if (summary.lasts !== undefined) await hands.fill({ role: 'textbox', name: 'How many days the yes lasts' }, String(summary.lasts));
}

/** A new, empty summary. */
export async function startSummary(hands: Hands, codeName: string): Promise<void> {
  await openChild(hands, codeName);
  await hands.press({ role: 'button', name: 'Compose' });
  await hands.waitFor({ role: 'heading', name: 'New summary' });
}

/** Back to a summary that is being composed, from the child's page. */
export async function openSummary(hands: Hands, codeName: string, to: string): Promise<void> {
  await openChild(hands, codeName);
  await hands.press({ role: 'button', name: new RegExp(`^Summary for ${to}`, 'u') });
  await hands.waitFor({ role: 'heading', name: `For ${to}` });
}

/** Picks the recipient, adding one that is not known yet. */
async function addressTo(hands: Hands, to: RecipientKnown): Promise<void> {
  const label = `${to.name}, ${to.kind}`;
  if (await offers(hands, label)) return hands.choose(recipients, label);
  await addRecipient(hands, to);
}

async function offers(hands: Hands, label: string): Promise<boolean> {
  return (await hands.sees(recipients)) && (await hands.optionsOf(recipients)).includes(label);
}

/** Adds a recipient from inside a summary, which is then addressed to it. */
export async function addRecipient(hands: Hands, to: RecipientKnown): Promise<void> {
  await enterRecipient(hands, to);
  await hands.waitUntilGone({ role: 'dialog', name: 'New recipient' });
}

/** The same up to the app's answer, whatever that is. */
export async function enterRecipient(hands: Hands, to: RecipientKnown): Promise<void> {
  const dialog: Thing = { role: 'dialog', name: 'New recipient' };
  if (!(await hands.sees(dialog))) await hands.press({ role: 'button', name: 'Add a recipient' });
  await hands.press({ role: 'radio', name: to.kind, within: dialog });
  await hands.fill({ role: 'textbox', name: 'Name, as the child hears it', within: dialog }, to.name);
  if (to.inChildsWords) await hands.fill({ role: 'textbox', name: 'Who that is, in the child’s words', within: dialog }, to.inChildsWords);
  if (to.ageKey !== undefined) await hands.fill({ role: 'textbox', name: 'Their age1 key, if they have one', within: dialog }, to.ageKey);
  await hands.press({ role: 'button', name: 'Keep this recipient', within: dialog });
}

async function writeSentence(hands: Hands, codeName: string, sentence: SentenceWritten): Promise<void> {
  await hands.press({ role: 'button', name: `Add a sentence: ${sentence.section}` });
  const number = await emptySentence(hands);
  await hands.fill({ role: 'textbox', name: `Sentence ${number}` }, sentence.text);
  if (sentence.heard !== undefined) await hands.fill({ role: 'textbox', name: `Sentence ${number}, as ${codeName} hears it` }, sentence.heard);
}

/** The number of the sentence that is not written yet. */
async function emptySentence(hands: Hands): Promise<number> {
  for (let number = 1; await hands.sees({ role: 'textbox', name: `Sentence ${number}` }); number += 1) {
    if ((await hands.read({ role: 'textbox', name: `Sentence ${number}` })) === '') return number;
  }
  throw new Error('no sentence waits to be written');
}

/** Says who answers for both saying the same. */
export async function vouch(hands: Hands, { by, who }: { readonly by: string; readonly who: string }): Promise<void> {
  await hands.press({ role: 'radio', name: by, within: { role: 'region', name: 'Who says that both say the same?' } });
  await hands.fill({ role: 'textbox', name: 'Name', within: { role: 'region', name: 'Who says that both say the same?' } }, who);
}

/** Says who else must sign, and why. */
export async function nameSigner(hands: Hands, signer: SignerNamed): Promise<void> {
  const within: Thing = { role: 'region', name: 'Who else must sign, and why?' };
  const fill = (name: string, text: string) => hands.fill({ role: 'textbox', name, within }, text);
  await hands.press({ role: 'radio', name: new RegExp(`^${signer.who}`, 'u'), within });
  if (signer.who === 'No one else') return fill('The law, or counsel’s words', signer.basis);
  if (signer.who === 'The custodian or its office') await fill('Counsel’s advice, in writing', signer.counsel);
  await fill('Who', signer.name);
  if (signer.who === 'A person with authority') {
    await fill('On what authority', signer.authority);
    await fill('How they signed', signer.how);
  }
  await fill('Signed on', signer.on);
}

/** What the app says is missing, in order; nothing once it can be shown to the child. */
export async function readMissing(hands: Hands): Promise<readonly string[]> {
  return hands.readAll({ role: 'listitem', within: { role: 'region', name: 'Still missing' } });
}
