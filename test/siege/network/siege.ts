import { serveShell, type ShellServer } from '../../../scripts/serve.ts';
import { buildApp } from '../../story/buildApp.ts';
import * as act from '../../story/driver.ts';
import { openStory } from '../../story/openStory.ts';
import { asPeopleStart } from '../asPeopleStart.ts';
import { drawDay, liveDay } from '../forensic/wholeDay.ts';
import type { Siege, SiegeReport } from '../Siege.ts';
import { askingPage, pageAsks } from './askingPage.ts';
import { recordingProxy } from './recordingProxy.ts';
import { withoutWorkerPolicy } from './withoutWorkerPolicy.ts';

// A siege may share its machine with others.
const patience = 120_000;

/** A round is a whole day under a proxy that records; then the app behind one that takes the workers' policy off. Chromium. */
export const siege: Siege = async ({ rounds, engine }) => {
  if (engine !== undefined && engine !== 'chromium') return [];
  const built = await buildApp();
  const server = await serveShell(built.folder, 0);
  try {
    const days: RecordedDay[] = [];
    const refusals: Refusals[] = [];
    for (let round = 0; round < rounds; round += 1) {
      days.push(await recordDay(server));
      refusals.push(await stripWorkers(server));
    }
    return [report(days, refusals)];
  } finally {
    await server.close();
    await built.throwAway();
  }
};

/** browsersOwn: to its maker's hosts, which a driver's switches would mostly silence. seen: how many of the control page's requests were written down. */
export type RecordedDay = { readonly updateChecks: number; readonly browsersOwn: readonly string[]; readonly others: readonly string[]; readonly seen: number };

const isBrowsersOwn = (asked: string): boolean => /^[A-Z]+ (?:http:\/\/)?[\w.-]+\.(?:googleapis|google)\.com[:/]/u.test(asked);

/** A whole day with all of the browser's requests written down. */
export async function recordDay({ address }: ShellServer): Promise<RecordedDay> {
  const proxy = await recordingProxy(address);
  const story = await openStory(address, { flags: proxy.flags, without: asPeopleStart, patience });
  await story.hands.waitFor({ role: 'heading', name: 'Make your vault' });
  const installed = proxy.asked.length;
  await story.hands.reload();
  const day = await drawDay();
  await liveDay(story.hands, day);
  await act.leaveWriter(story.hands, day.codeName);
  await act.mustReport(story.hands);
  await act.readLedger(story.hands);
  await act.lock(story.hands);
  await story.hands.goBack();
  await story.closeAndReopen();
  await story.hands.waitFor({ role: 'heading', name: 'Open your vault' });
  const asked = proxy.asked.slice(installed);
  const before = proxy.asked.length;
  await story.page.goto('about:blank');
  await story.page.setContent(askingPage);
  await act.pause(1500);
  const written = proxy.asked.slice(before).join('\n');
  await story.end();
  await proxy.close();
  const updateCheck = `GET ${address}/sw.js`;
  return {
    updateChecks: asked.filter((each) => each === updateCheck).length,
    browsersOwn: asked.filter(isBrowsersOwn),
    others: asked.filter((each) => each !== updateCheck && !isBrowsersOwn(each)),
    seen: pageAsks.filter((each) => written.includes(each)).length,
  };
}

/** What the door says with the workers' policy taken off: the network there, and cut; and with all in place and the network cut. */
export type Refusals = { readonly online: string; readonly cut: string; readonly whole: string };

export async function stripWorkers(server: ShellServer): Promise<Refusals> {
  return {
    online: await doorSays(server, { strip: true, cut: false }),
    cut: await doorSays(server, { strip: true, cut: true }),
    whole: await doorSays(server, { strip: false, cut: true }),
  };
}

async function doorSays({ address }: ShellServer, { strip, cut }: { readonly strip: boolean; readonly cut: boolean }): Promise<string> {
  const proxy = await recordingProxy(address, strip ? withoutWorkerPolicy() : undefined);
  const story = await openStory(address, { flags: proxy.flags, without: asPeopleStart, patience });
  await story.page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  if (cut) proxy.cut();
  await story.hands.reload();
  await act.eitherOf(story.hands, { role: 'heading', name: 'Make your vault' }, { role: 'heading', name: 'Resguardo can’t keep notes safely here' });
  const said = await story.hands.read({ role: 'main' });
  await story.end();
  await proxy.close();
  return said;
}

/** Whether the vault stayed closed because a worker could reach the network. What the service worker answers, offline too, is an answer. */
export const refused = (said: string): boolean => said.includes('apart from the network the way it must (a request was answered)');

function report(days: readonly RecordedDay[], refusals: readonly Refusals[]): SiegeReport {
  const others = [...new Set(days.flatMap((day) => day.others))];
  const own = days.flatMap((day) => day.browsersOwn);
  const opened = refusals.filter(({ online, cut }) => !refused(online) || !refused(cut)).length;
  const whole = refusals.filter(({ whole: said }) => said.includes('Make your vault')).length;
  const all = <T>(of: readonly T[], count: (each: T) => number) => of.reduce((sum, each) => sum + count(each), 0);
  return {
    siege: 'network', engine: 'chromium', rounds: days.length,
    tried: { days: days.length, 'doors without the workers’ policy': refusals.length * 2 },
    lost: { 'requests after install': all(days, (day) => day.others.length), 'vaults that opened without the policy': opened },
    control: { planted: days.length * pageAsks.length + refusals.length, found: all(days, ({ seen }) => seen) + whole },
    told: {
      'checks for an update': all(days, ({ updateChecks }) => updateChecks), 'requests of the browser’s own': own.length,
      'to its maker’s': [...new Set(own.map((each) => each.split('?')[0]))].join(' | '),
      ...(others.length > 0 && { 'other requests': others.join(' | ') }),
    },
  };
}
