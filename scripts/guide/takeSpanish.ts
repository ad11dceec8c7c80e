import type { Page } from 'playwright-core';
import { es } from '../../src/packs/practice/es.ts';
import { shoot, wide } from '../pictures/camera.ts';
import * as act from '../../test/story/driver.ts';
import type { Story } from '../../test/story/openStory.ts';

const heron = es.children.heron.codeName;
const lawyer = es.recipients.lawyer.name;
const [, unfinished] = es.children.heron.summaries;

/** The pictures of the guide in Spanish: a practice vault made in Spanish, its pages shown in it. What is tapped between is tapped in English. */
export async function takeSpanish(story: Story, folder: string): Promise<void> {
  const { hands } = story;
  const page = () => story.page;
  const take = async (name: string) => {
    await speak(page(), 'Español', 'es');
    await shoot(page(), { size: wide, file: `${folder}/${name}.png` });
    await speak(page(), 'English', 'en');
  };
  await hands.waitFor({ role: 'heading', name: 'Make your vault' });
  await speak(page(), 'Español', 'es');
  await hands.press({ role: 'button', name: 'Probar una bóveda de práctica' });
  await hands.waitFor({ role: 'navigation', name: 'Lugares' });
  await speak(page(), 'English', 'en');
  await hands.press({ role: 'button', name: 'I have read this' });
  await take('today');
  await act.openChild(hands, heron);
  await take('child');
  await act.openSummary(hands, heron, lawyer);
  await act.readWarning(hands);
  await hands.fill({ role: 'textbox', name: `Sentence 4, as ${heron} hears it` }, 'Nos seguimos viendo, y llamas a tu tía por la mañana.');
  await hands.press({ role: 'button', name: /^Back to/ });
  await act.openSummary(hands, heron, lawyer);
  await take('composer');
  await hands.fill({ role: 'textbox', name: 'Sentence 2' }, unfinished?.sentences[0]?.text ?? '');
  await hands.press({ role: 'button', name: `Ready to show ${heron}` });
  await act.fillHandOver(hands, heron, { walkedBy: es.facility.clinician, whoAsked: lawyer });
  await hands.press({ role: 'button', name: 'Hand over the tablet' });
  await takeRoom(page(), folder);
}

async function speak(page: Page, language: string, tag: string): Promise<void> {
  await page.getByRole('button', { name: language, exact: true }).filter({ visible: true }).first().click();
  await page.waitForFunction((wanted) => document.documentElement.lang.startsWith(wanted), tag);
}

/** In the child's own words: page by page, to the sentences she can switch off, and to the page that says that no is fine. */
async function takeRoom(page: Page, folder: string): Promise<void> {
  const onward = page.getByRole('button', { name: /^(?:Siguiente|Hay más abajo)/u });
  const found = new Set<string>();
  for (let pages = 0; found.size < 2 && pages < 60; pages += 1) {
    await onward.first().waitFor();
    const heading = await page.getByRole('heading').first().innerText();
    const name = await page.getByRole('switch').count() > 0 ? 'room' : /decir que no|no está bien|digas que no/iu.test(heading) ? 'no' : null;
    if (name !== null && !found.has(name)) {
      await shoot(page, { size: wide, file: `${folder}/${name}.png` });
      found.add(name);
    }
    await page.waitForTimeout(400);
    await onward.first().click();
  }
  if (found.size < 2) throw new Error('a page of the room was not come to');
}
