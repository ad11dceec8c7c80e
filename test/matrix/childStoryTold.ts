import { expect } from 'vitest';
import type { ErrandAsked, VaultContract } from '../../src/bridge/VaultContract.ts';
import type { Child } from '../../src/core/Child.ts';
import type { SentenceId } from '../../src/core/Id.ts';
import { newId } from '../../src/vault/keys/newId.ts';
import { attestation, Clinic } from '../vault/handlers/clinic.ts';
import { valueOf } from '../vault/valueOf.ts';
import { signedIn, struckIn, told, type ChildStory } from './childStories.ts';

/** A vault in which many stories are told, one after the other, each of a child of its own. */
export type Telling = { readonly clinic: Clinic; vault: VaultContract; stories: number };

export type Begun = { readonly child: Child; readonly asked: Extract<ErrandAsked, { readonly kind: 'request' }> };

/** atEnd: what to do when the telling is over. */
export async function beginTelling(atEnd: (work: () => Promise<void>) => void): Promise<Telling> {
  const clinic = new Clinic(atEnd);
  const vault = await clinic.makeVault();
  valueOf(await vault.setFacility({
    ...valueOf(await vault.caseload()).facility,
    clinician: 'Ana', runBy: 'The house', office: 'the Office', noCost: { confirmed: true, by: 'The director', on: '2026-11-01' }, independent: true,
  }));
  return { clinic, vault, stories: 0 };
}

/** The child of this story, with a summary that can be put to her. */
export async function beginStory(telling: Telling, { band, language }: ChildStory): Promise<Begun> {
  const { vault } = telling;
  telling.stories += 1;
  const child = valueOf(await vault.addChild({ codeName: `Wren ${telling.stories}`, emblem: 'kite', band, language, interpreter: false }));
  const recipient = valueOf(await vault.addRecipient({ role: 'lawyer', name: `Ms. Rivera ${telling.stories}`, saidRole: 'your lawyer', ageKey: '' }));
  const summary = {
    ...valueOf(await vault.newSummary(child.id)), recipient: recipient.id, purpose: 'For the hearing', why: 'To help.',
    sentences: told.map((each) => ({ ...each, id: newId<SentenceId>() })),
    attested: { by: 'clinician', who: 'Ana' }, signer: { kind: 'noOne', basis: 'State law lets her decide.' },
  } as const;
  const card = valueOf(await vault.saveSummary(child.id, summary));
  if (card.problem) throw new Error(card.problem.type);
  return { child, asked: { kind: 'request', child: child.id, summary: summary.id, attestation, waitHours: 24, waitReason: '', sheAsks: false, whyAgain: '' } };
}

/** The adult opens the vault again: what came of the story must be what a just reader expects, and nothing else. */
export async function endStory(telling: Telling, story: ChildStory, { child, asked }: Begun): Promise<void> {
  const { vault, unlocked } = await telling.clinic.unlock();
  telling.vault = vault;
  const signed = signedIn(story);
  expect(unlocked.problems).toEqual([]);
  expect(unlocked.settled).toMatchObject({ kind: 'request', child: child.id, consent: signed === null ? null : expect.any(String) as string });
  const page = valueOf(await vault.openChild(child.id));
  const said = valueOf(await vault.ledger()).lines.filter(({ act }) => act.act === 'consentGiven' && act.child === child.id);
  if (signed === null) {
    expect(page.consents).toEqual([]);
    expect(page.record).toEqual([]);
    expect(said).toEqual([]);
    expect(page.summaries.find(({ summary }) => summary.id === asked.summary)?.ask).toMatchObject({ problem: { type: askProblem(story) } });
    return;
  }
  expect(page.consents.map(({ face }) => face.words.map(({ text }) => text))).toEqual([signed]);
  expect(said).toHaveLength(1);
  const kept = JSON.stringify(page.record);
  expect(kept).not.toMatch(/strike|restore/u);
  for (const place of struckIn[story.strike]) expect(kept).not.toContain(told[place]?.rendering);
}

/** Adults wait after an answer; after a tablet that failed, or was given back, they say why they ask again. */
function askProblem({ wayOut }: ChildStory): 'tooSoonToAsk' | 'reaskNeedsReason' {
  return wayOut === 'reload' || wayOut === 'kill' || wayOut === 'unfinished' ? 'reaskNeedsReason' : 'tooSoonToAsk';
}
