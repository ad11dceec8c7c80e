import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { serveShell, type ShellServer } from '../../scripts/serve.ts';
import * as act from './driver.ts';
import type { Hands, Thing } from './Hands.ts';
import { openStory, type Story } from './openStory.ts';

const heron = 'Quiet Heron';
const written = 'Vino tarareando.\n\nDibujó una casa “con dos puertas”; ¿a dónde dan? 🙂';

let server: ShellServer;
let story: Story;

beforeAll(async () => {
  server = await serveShell(inject('built'), 0);
  story = await openStory(server.address, { reducedMotion: 'reduce' });
});

afterAll(async () => {
  await story.end();
  await server.close();
});

const english = () => story.hands.press({ role: 'button', name: 'English' });
const spanish = () => story.hands.press({ role: 'button', name: 'Español' });
const page = () => story.page.evaluate(() => ({ lang: document.documentElement.lang, dir: document.documentElement.dir }));

/** The act `createVault`, as somebody does it who reads Spanish. Gives the drawn words. */
async function makeInSpanish(hands: Hands): Promise<string> {
  const wordsIn = async (name: string) => {
    const item: Thing = { role: 'listitem', within: { role: 'list', name } };
    await hands.waitFor(item);
    return (await hands.readAll(item)).map(line => /[a-z]+/.exec(line)?.[0] ?? '');
  };
  const drawn = (await wordsIn('Sus cinco palabras')).join(' ');
  await hands.press({ role: 'button', name: 'Escríbalas una vez' });
  await hands.fill({ role: 'textbox', name: 'Sus cinco palabras' }, drawn);
  await hands.press({ role: 'button', name: 'Hacer mi bóveda' });
  const recovery = await wordsIn('Sus 24 palabras de recuperación');
  await hands.press({ role: 'button', name: 'Ya las anoté' });
  await hands.waitFor({ role: 'textbox', name: /^Palabra \d+$/ });
  for (const [place, word] of recovery.entries()) {
    const asked: Thing = { role: 'textbox', name: `Palabra ${place + 1}` };
    if (await hands.sees(asked)) await hands.fill(asked, word);
  }
  await hands.press({ role: 'button', name: 'Comprobar las palabras' });
  await hands.press({ role: 'button', name: 'Abrir mi bóveda' });
  return drawn;
}

test('at the first door a switch to Spanish changes page and words, and loses nothing that was typed', async () => {
  const { hands } = story;
  await hands.waitFor({ role: 'heading', name: 'Make your vault' });
  expect(await page()).toEqual({ lang: 'en-US', dir: 'ltr' });
  await hands.press({ role: 'radio', name: 'Lamp' });
  await spanish();
  await hands.waitFor({ role: 'heading', name: 'Haga su bóveda' });
  expect(await page()).toEqual({ lang: 'es-US', dir: 'ltr' });
  await hands.waitFor({ role: 'radio', name: 'Lámpara' });
  expect(await story.page.evaluate(() => document.activeElement?.textContent)).toBe('English');
  expect(await story.page.getByRole('radio', { name: 'Lámpara' }).getAttribute('aria-checked')).toBe('true');
});

test('a vault is made in Spanish, and opens in either', async () => {
  const { hands } = story;
  const drawn = await makeInSpanish(hands);
  await hands.waitFor({ role: 'button', name: 'Bloquear' });
  await story.page.reload();
  await hands.waitFor({ role: 'textbox', name: 'Frase de acceso de Lámpara' });
  await hands.fill({ role: 'textbox', name: 'Frase de acceso de Lámpara' }, drawn);
  await english();
  await hands.waitFor({ role: 'textbox', name: 'Passphrase for Lamp' });
  expect(await story.page.getByRole('textbox', { name: 'Passphrase for Lamp' }).inputValue()).toBe(drawn);
  await spanish();
  await hands.press({ role: 'button', name: 'Desbloquear' });
  await hands.waitFor({ role: 'button', name: 'Bloquear' });
});

test('while a private note is typed the language changes around it, and the text is equal', async () => {
  const { hands } = story;
  await english();
  await hands.waitFor({ role: 'button', name: 'Lock' });
  await act.addChild(hands, { codeName: heron, ages: '10 to 13', language: 'Spanish' });
  await act.startPrivateNote(hands, heron, written);
  const before = await hands.read({ role: 'textbox', name: 'Private note' });
  await spanish();
  await hands.waitFor({ role: 'textbox', name: 'Nota privada' });
  expect(await hands.read({ role: 'textbox', name: 'Nota privada' })).toBe(before);
  await english();
  await hands.waitFor({ role: 'textbox', name: 'Private note' });
  expect(await hands.read({ role: 'textbox', name: 'Private note' })).toBe(before);
  await act.leaveWriter(hands, heron);
});

test('what was chosen stays for the next time', async () => {
  await spanish();
  await story.hands.waitFor({ role: 'button', name: 'Bloquear' });
  await story.page.reload();
  await story.hands.waitFor({ role: 'heading', name: 'Abra su bóveda' });
  expect(story.complaints.filter((each) => !each.includes('connect-src'))).toEqual([]);
});
