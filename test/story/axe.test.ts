import { afterAll, afterEach, beforeAll, expect, inject, test } from 'vitest';
import { everything } from '../everything.ts';
import { equalAnswers } from '../ui/child/equalAnswers.ts';
import * as act from './driver.ts';
import { faultsOf } from './faultsOf.ts';
import type { Name, Role } from './Hands.ts';
import type { Story } from './openStory.ts';
import { openWithApp } from './vaultOnTablet.ts';
import { everyView, faultsInViews, type View } from './views.ts';

const her = 'Quiet Heron';
const day = 24 * 3_600_000;
const always = ['Hear again', 'Go back', 'I want to ask', 'Skip', 'Stop'];
const facility = {
  clinician: 'Ms. Alba', runBy: 'Casa Verde', office: 'ORR', independent: true, reportLine: '800 555 0100',
  noCost: { by: 'The director of the house', on: '2026-10-01' },
};
const summary: act.SummaryWritten = {
  to: { kind: 'Lawyer', name: 'Ms. Rivera' },
  purpose: 'The hearing on 4 December', why: 'A judge wants to know how you are.',
  sentences: [
    { section: 'Dates and sessions', text: 'We have met once a week since May.', heard: 'We met each week since May.' },
    { section: 'Symptoms seen', text: 'Bad dreams after what she saw on the way through Mexico, fewer since summer.', heard: 'You have fewer bad dreams.' },
  ],
  vouched: { by: 'You', who: 'Ms. Alba' },
  signer: { who: 'No one else', basis: 'Counsel, 2 November: she may decide alone.' },
};

let story: Story;
let vault: act.VaultSecrets;
let left: act.PackageLeft;
const found: string[] = [];

beforeAll(async () => {
  story = await openWithApp({ reducedMotion: 'reduce', flags: ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'] });
});

afterEach(() => {
  found.splice(0);
});

afterAll(() => story.end());

/** Looks at the screen on which this is in sight. */
async function look(role: Role, name: Name | undefined, views: readonly View[] = ['wide']): Promise<void> {
  await story.hands.waitFor({ role, ...(name !== undefined && { name }) });
  found.push(...await faultsInViews(story.page, String(name ?? role), views, 48));
}

/** Looks at the pages of the child's room as she comes to them: in every view at the first of each kind, and with everything at the others once. */
function lookingInRoom(seen: Set<string>): (page: act.Page) => Promise<void> {
  let before = '';
  return async ({ kind, heading }) => {
    const sentences = await story.hands.sees({ role: 'switch' });
    const told = kind === 'story' && before === 'cards' ? 'reply' : kind === 'story' && sentences ? 'summary' : kind;
    const views = !seen.has(told) ? everyView : everything ? ['wide'] as const : [];
    found.push(...await faultsInViews(story.page, `${told} "${heading}"`, views, 72, () => inequalities(kind)));
    seen.add(told);
    before = kind;
  };
}

/** What makes the five that are always there unequal, or the five answers, in the words of any age. */
async function inequalities(kind: act.Page['kind']): Promise<readonly string[]> {
  if (kind === 'over') return [];
  const unequal = [...await equalAnswers(story.page.getByRole('group', { name: 'Always here' }), always)];
  if (kind !== 'answers') return unequal;
  const answers = story.page.getByRole('main').getByRole('button');
  const own = await answers.allInnerTexts();
  for (const five of [...act.answerCards, own]) {
    await answers.evaluateAll(writeOnCards, five);
    unequal.push(...await equalAnswers(story.page.getByRole('main'), five));
  }
  return unequal;
}

/** Runs in the page. */
function writeOnCards(cards: readonly Element[], words: readonly string[]): void {
  for (const [place, card] of cards.entries()) {
    const texts = document.createTreeWalker(card, NodeFilter.SHOW_TEXT);
    const text = texts.nextNode();
    if (text) text.nodeValue = words[place] ?? '';
  }
}

const press = (name: Name): Promise<void> => story.hands.press({ role: 'button', name });
const back = (): Promise<void> => press(/^Back/);

test('making a vault', async () => {
  await look('list', 'Your five words', everyView);
  await press('Use a passphrase of my own');
  await act.typeOwnPassphrase(story.hands, 'too short', 'not the same');
  await press('Make my vault');
  await look('textbox', 'Your own passphrase');
  await press('Use five drawn words');
  await press('Type them once');
  await look('textbox', 'Your five words');
  await press('See the words again');
  await act.askForVault(story.hands);
  await look('list', 'Your 24 recovery words', everyView);
  await story.hands.reload();
  await look('heading', 'The set-up was cut off');
  await press('Start over');
  vault = await act.makeVaultUpToWords(story.hands);
  await act.answerWords(story.hands, vault.words.map(() => 'zoo'));
  await act.untilSaid(story.hands, 'Not the words that were shown.');
  await look('button', 'Check the words');
  await act.answerWords(story.hands, vault.words);
  await look('button', 'Open my vault');
  await press('Open my vault');
  await look('heading', 'Begin with one child', everyView);
  expect(found).toEqual([]);
});

test('the door', async () => {
  await act.lock(story.hands);
  await look('heading', 'Open your vault', everyView);
  await act.failToUnlock(story.hands, 'none of these five words');
  await look('heading', 'Open your vault');
  await press('Use the recovery words instead');
  await look('heading', 'Open it with the recovery words', everyView);
  await press('Use the passphrase instead');
  await press('This copy of the app');
  await look('button', /files and their hashes$/, everyView);
  await press(/files and their hashes$/);
  await look('list', 'Files of this copy');
  await press('Back');
  await act.unlock(story.hands, vault.passphrase);
  const other = await story.openWindow();
  await other.hands.waitFor({ role: 'heading', name: 'Your vault is open in another window' });
  found.push(...await faultsInViews(other.page, 'another window', ['wide'], 48));
  await other.page.close();
  expect(found).toEqual([]);
});

test('the house before there is a child', async () => {
  const { hands } = story;
  await press('Facility page');
  await look('heading', 'Facility page');
  await act.setFacility(hands, facility);
  await press('Facility page');
  await look('heading', 'Facility page', everyView);
  await act.goTo(hands, 'Must report');
  await look('heading', 'Must report', everyView);
  await act.goTo(hands, 'Children');
  await look('heading', 'Children');
  await press('Add a child');
  await hands.fill({ role: 'textbox', name: 'Code name' }, '');
  await press('Add the child');
  await look('heading', 'Add a child', everyView);
  await back();
  expect(found).toEqual([]);
});

test('a child’s page, private notes and the record', async () => {
  const { hands } = story;
  await act.addChild(hands, { codeName: her, ages: '10 to 13', language: 'English', picture: 'Heron' });
  await look('heading', her);
  await act.writePrivateNote(hands, her, { title: 'First hour', text: 'She drew a house with two doors.' });
  await act.amendPrivateNote(hands, her, { title: 'First hour', text: 'The second door is her aunt’s.' });
  await act.startPrivateNote(hands, her, 'Half a thought');
  await look('heading', 'Private note', everyView);
  await press('Your phrases');
  await press('Keep the phrase');
  await look('heading', 'Your phrases', everyView);
  await press('Back');
  await act.addPhrase(hands, { short: 'sx', text: 'We met for an hour, in the small room.' });
  await press('Your phrases');
  await look('list', 'Phrases', ['phone', 'wide']);
  await press('Back');
  await hands.waitFor({ role: 'textbox', name: 'Private note' });
  await hands.type(' ;s');
  await look('group', 'Phrases for these letters', ['phone', 'wide']);
  await hands.key('Control+a');
  await hands.key('Control+c');
  await look('button', 'Understood', ['phone', 'wide']);
  await act.leaveWriter(hands, her);
  await press(/^First hour/);
  await look('button', 'Add to this note', everyView);
  await press('Add to this note');
  await look('heading', 'Adding to a private note');
  await back();
  await back();
  await press('Add to the record');
  await look('heading', 'Add to the record');
  await press(/^Session/);
  await press('Finish the session');
  await look('heading', 'Session 1', everyView);
  await act.addSession(hands, her, { started: '10:00', stopped: '10:50', how: 'Individual' });
  await act.openCard(hands, her);
  await look('heading', `Read it with ${her}`, everyView);
  await press('We read it together');
  await look('button', /^Card read together/);
  await press(/^Card read together/);
  await look('button', `Back to ${her}`);
  await back();
  await act.startProgressNote(hands, her, { form: 'SOAP', text: 'Symptoms: sleeps through most nights.' });
  await look('heading', 'Progress note', everyView);
  await press('Finish the entry');
  await look('heading', her, everyView);
  await act.goTo(hands, 'Today');
  await press(`Begin with ${her}`);
  await look('heading', `${her} · Session 2`);
  await press('Finish the session');
  await look('textbox', 'Started', everyView);
  await press('Back');
  await act.openChild(hands, her);
  await press('Change');
  await press(`${her} leaves`);
  await press(`${her} has left`);
  await look('heading', `${her} leaves`, everyView);
  await act.openChild(hands, her);
  await hands.press({ role: 'button', name: /^Progress note/, within: { role: 'list', name: 'Clinical record' } });
  await look('button', 'Add to this entry');
  await press('Add to this entry');
  await look('heading', 'Adding to the record');
  await act.goTo(hands, 'Children');
  await look('heading', 'Children', everyView);
  expect(found).toEqual([]);
});

test('keeping and destroying', async () => {
  const { hands } = story;
  await act.addChild(hands, { codeName: 'Small Fern', ages: '6 to 9', language: 'English', picture: 'Fern' });
  await act.openShredding(hands, 'Small Fern');
  await hands.fill({ role: 'textbox', name: 'To go on, type the code name' }, 'small fern');
  await look('button', 'Destroy everything about Small Fern', everyView);
  await press('Legal hold');
  await press('Put the hold on');
  await look('heading', 'Legal hold on Small Fern', everyView);
  await act.putHoldOn(hands, 'Small Fern', { by: 'Counsel', why: 'A subpoena may come.' });
  await look('button', 'Lift the hold', everyView);
  await act.openChild(hands, 'Small Fern');
  await look('heading', 'Small Fern', ['phone', 'dark', 'wide']);
  await press('Change');
  await look('button', 'See the hold', everyView);
  await act.liftHold(hands, 'Small Fern', { by: 'Counsel', why: 'It is over.' });
  await look('button', 'Put the hold on');
  await act.shred(hands, 'Small Fern');
  await look('heading', 'Children', everyView);
  expect(found).toEqual([]);
});

test('where voices are recorded', async () => {
  const { hands } = story;
  await act.openVoices(hands, her);
  await press(/^Record: /);
  await look('alert', undefined);
  await act.sayWhoSpeaks(hands, { by: 'The interpreter', name: 'Luz M.' });
  await press(/^Record: /);
  await look('button', 'Stop and keep');
  await act.pause(700);
  await press('Stop and keep');
  await look('button', /^Play: /, everyView);
  await press(/^Delete the recording: /);
  await look('button', /^Delete it: /);
  await press('Keep it');
  await hands.press({ role: 'radio', name: 'Who saw what' });
  await look('heading', 'Pages');
  await back();
  expect(found).toEqual([]);
});

test('a lock that offers a backup', async () => {
  const { hands, page } = story;
  const touched = async (): Promise<readonly string[]> => {
    // It locks by itself where nobody touches it.
    await hands.key('Shift');
    return [];
  };
  for (const [opened, heading] of [['Lock', 'Back up before it locks?'], ['Back up first', 'The backup is made. Where to?'], ['Save it', 'The backup is saved']] as const) {
    await press(opened);
    await hands.waitFor({ role: 'heading', name: heading });
    found.push(...await faultsInViews(page, heading, everyView, 48, touched));
  }
  await press('Lock now');
  await act.unlock(hands, vault.passphrase);
  expect(found).toEqual([]);
});

test('the vault’s own page', async () => {
  const { hands } = story;
  await act.openVaultPage(hands);
  await press('Show the keys');
  await look('heading', 'By keyboard', everyView);
  await back();
  await press('Look at it');
  await look('button', /files and their hashes$/, ['phone', 'dark', 'wide']);
  await back();
  await press('Make a backup');
  await look('button', 'Save the backup', everyView);
  const file = await act.makeBackup(hands);
  await look('button', 'Save the same file again', everyView);
  await act.tryBackup(hands, file);
  await look('button', 'Try another', everyView);
  await act.checkVault(hands);
  await look('button', 'Check again', everyView);
  await act.failToChangePassphrase(hands, { from: 'none of these five words' });
  await look('heading', 'Change the passphrase', everyView);
  await act.drawNewWords(hands, { passphrase: vault.passphrase, keys: false });
  await look('button', 'Check the words', everyView);
  await press('Show all 24 again');
  await look('list', 'Your 24 recovery words', everyView);
  await back();
  await act.renewWords(hands, { passphrase: vault.passphrase, keys: true });
  await act.giveToTry(hands, file);
  await look('textbox', 'The passphrase of that time', ['phone', 'dark', 'wide']);
  expect(found).toEqual([]);
});

test('shares for three people, handed out, used and taken out of use', async () => {
  const { hands } = story;
  const holders = ['Ms. Oak', 'Mr. Elm', 'Dr. Ash'];
  await act.askForShares(hands, { passphrase: '', holders: ['Ms. Oak', '', 'ms. oak'] });
  await look('heading', 'Shares for three people', everyView);
  const shares = await act.handOutShares(hands, { passphrase: vault.passphrase, holders, onShown: async (number) => {
    if (number > 1) return;
    await look('heading', 'Share 1 of 3, for Ms. Oak', everyView);
    await press('The sheet for Ms. Oak is ready');
    await look('button', 'Check the words', everyView);
    await press('Show all 32 again');
  } });
  await look('heading', 'Who else could open it', everyView);
  await press('What opens which backup');
  await look('heading', 'What opens what', everyView);
  await act.lock(hands);
  await press('Use two shares');
  await look('heading', 'First share', everyView);
  await press('Read its code with the camera');
  await look('button', 'Stop the camera', everyView);
  await press('Stop the camera');
  await act.typeTwoShares(hands, shares.slice(1).map(({ words }) => words));
  await look('heading', 'A new passphrase', everyView);
  await press('Open it without a new passphrase');
  await hands.waitFor({ role: 'navigation', name: 'Places' });
  await act.openVaultPage(hands);
  await press('Take them out of use');
  await look('heading', 'Take the shares out of use', everyView);
  await act.dropShares(hands, vault.passphrase);
  expect(found).toEqual([]);
});

test('putting a backup back', async () => {
  const tablet = await openWithApp({ reducedMotion: 'reduce' });
  const { hands, page } = tablet;
  const see = async (name: Name): Promise<void> => {
    await hands.waitFor({ role: 'heading', name });
    found.push(...await faultsInViews(page, String(name), everyView, 48));
  };
  try {
    await act.chooseBackup(hands, { name: 'photo.jpg', bytes: new Uint8Array(64) });
    await act.untilSaid(hands, 'That file is not a backup of this app.');
    await see('Put a backup back');
  } finally {
    await tablet.end();
  }
  expect(found).toEqual([]);
});

test('the child hears the notice', async () => {
  const { hands } = story;
  await act.openChild(hands, her);
  await press('Give the notice');
  await act.fillHandOver(hands, her, { walkedBy: 'Ms. Alba' });
  await look('heading', `Before you hand ${her} the tablet`, everyView);
  await press('Hand over the tablet');
  await act.lookAtRoom(hands);
  const seen = new Set<string>();
  await act.walkThrough(hands, { answer: 'We can talk', wrong: ['You tell all the staff so they know about me.'], at: lookingInRoom(seen) });
  expect([...seen].sort()).toEqual(['answers', 'cards', 'over', 'question', 'reply', 'saidBack', 'story']);
  await act.giveBack(hands);
  await look('heading', 'This tablet is resting.', everyView);
  await hands.press({ role: 'button', name: 'I am the adult: unlock' });
  await look('heading', /^Open /);
  await act.unlock(hands, vault.passphrase);
  await look('region', 'Since you were last here', everyView);
  expect(found).toEqual([]);
});

test('composing a summary', async () => {
  const { hands } = story;
  await act.startSummary(hands, her);
  await look('heading', 'New summary', everyView);
  await press('Add a recipient');
  await look('dialog', 'New recipient', everyView);
  await press('Cancel');
  await back();
  await act.composeSummary(hands, her, summary);
  await hands.waitFor({ role: 'button', name: /^Reword: / });
  const spoken = `sentence 1, as ${her} hears it`;
  await press(`Record: ${spoken}`);
  await look('dialog', 'Before you record', everyView);
  await act.sayWhoSpeaks(hands, { by: 'You', name: 'Ms. Alba' });
  await hands.press({ role: 'button', name: 'Done', within: { role: 'dialog', name: 'Before you record' } });
  await act.record(hands, spoken, { milliseconds: 700 });
  await look('heading', 'For Ms. Rivera', everyView);
  await press('Why this is left out');
  await hands.press({ role: 'button', name: 'Who could be hurt by sentence 2?' });
  await look('dialog', 'Who could be hurt by this sentence?');
  await press('Done');
  await hands.press({ role: 'button', name: 'How to say it: sentence 2' });
  await look('dialog', `How ${her} can hear it`);
  await press('Done');
  await press('Take from the record');
  await look('dialog', 'Take from the record');
  await press('Done');
  await press('Throw this draft away');
  await look('dialog', 'Throw this draft away?');
  await press('Keep it');
  expect(found).toEqual([]);
});

test('the child is asked', async () => {
  const { hands } = story;
  await press(`Ready to show ${her}`);
  await act.fillHandOver(hands, her, { walkedBy: 'Ms. Alba', whoAsked: 'Ms. Rivera' });
  await look('heading', `Before you hand ${her} the tablet`, everyView);
  await press('Hand over the tablet');
  await act.lookAtRoom(hands);
  await act.pressAlways(hands, 'I want to ask');
  const seen = new Set(['cards', 'question', 'reply', 'saidBack', 'story']);
  const at = lookingInRoom(seen);
  await act.walkThrough(hands, { answer: 'Ask me later', until: 'answers', at });
  await press('Ask me later');
  await press('That is my answer');
  await at(await act.lookAtRoom(hands));
  await act.pressAlways(hands, 'Go back');
  await press('Change');
  await act.walkThrough(hands, { answer: 'Yes, you can send it', at });
  expect([...seen].sort()).toEqual(['answers', 'asking', 'cards', 'copy', 'day', 'over', 'question', 'reply', 'saidBack', 'story', 'summary']);
  await act.giveBack(hands);
  await act.unlock(hands, vault.passphrase);
  await look('region', 'Waiting', everyView);
  await act.openConsent(hands, her, 'Ms. Rivera');
  await look('heading', `${her} said yes`, everyView);
  await press(`${her} takes it back`);
  await look('dialog', `${her} takes it back`);
  await press('Leave it as it is');
  await press('How the yes came about');
  await look('button', /^Back/, everyView);
  expect(found).toEqual([]);
});

test('a yes goes out, and the recipient opens it', async () => {
  const { hands } = story;
  await act.lock(hands);
  await hands.moveTime(day);
  await act.unlock(hands, vault.passphrase);
  await act.openConsent(hands, her, 'Ms. Rivera');
  await look('region', 'Let it go', everyView);
  left = await act.releasePackage(hands, her, 'Ms. Rivera', 'a passphrase');
  await look('button', 'Save the same file again', everyView);
  await act.goTo(hands, 'Ledger');
  await look('heading', 'Who saw what', everyView);
  await press('Receipt');
  await look('article', /^Receipt/);
  await act.goTo(hands, 'Today');
  await look('button', 'Facility page', everyView);
  await act.lock(hands);
  await act.enterRecipientHouse(hands);
  await look('heading', 'Open a package', everyView);
  await act.openPackage(hands, left, { passphrase: left.passphrase ?? '' });
  await look('article', 'What was agreed to', everyView);
  expect(found).toEqual([]);
});

test.each([
  ['a button without a name', () => { for (const field of document.querySelectorAll('button')) field.replaceChildren(); }, /^button-name: /],
  ['words too pale', () => { for (const word of document.querySelectorAll('main p')) (word as HTMLElement).style.color = '#ddd'; }, /^color-contrast: /],
  ['a small button', () => { document.querySelector('button')?.style.setProperty('zoom', '0.5'); }, /^button ".*" is \d+ by 24$/],
  ['a control out at the side', () => { document.querySelector('button')?.style.setProperty('translate', '100vw'); }, /^button ".*" reaches from /],
  ['a page too wide', () => { document.body.style.inlineSize = '1200px'; }, 'the page is 1200 wide, the window 1180'],
  ['two first headings', () => { document.querySelector('main')?.append(document.createElement('h1')); }, /^2 first headings: /],
  ['a title that tells', () => { document.title = 'Quiet Heron'; }, 'the title is Quiet Heron'],
  ['an address that tells', () => { location.hash = 'heron'; }, /^the address is .*#heron$/],
  ['a history that tells', () => { history.replaceState({ n: 1, child: 'heron' }, ''); }, 'the history holds child'],
] as const)('%s is found', async (_, spoil, fault) => {
  await story.page.goto(inject('address'));
  await story.hands.waitFor({ role: 'heading', name: /^Open / });
  expect(await faultsOf(story.page)).toEqual([]);
  await story.page.evaluate(spoil);
  expect(await faultsOf(story.page)).toEqual(expect.arrayContaining([typeof fault === 'string' ? fault : expect.stringMatching(fault)]));
});
