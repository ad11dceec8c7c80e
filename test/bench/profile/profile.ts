import { glob, mkdtemp, readFile, rm } from 'node:fs/promises';
import { SourceMap } from 'node:module';
import { join, resolve } from 'node:path';
import { serveShell } from '../../../scripts/serve.ts';
import { newTablet } from '../../story/browser.ts';
import { buildPage } from '../buildPage.ts';
import { pageOn } from '../benchTablet.ts';
import type { Ask, BenchAsked } from '../Side.ts';
import { writeFiles } from '../writeFiles.ts';
import { attachProfiler, type CallFrame } from './attachProfiler.ts';
import { sharesOf, timesIn, type SourceOf } from './sharesIn.ts';

/** What an act of the vault spends its time in: parts of the whole, the largest first. */
export type ProfiledAct = { readonly act: string; readonly ms: number; readonly shares: readonly (readonly [owner: string, share: number])[] };

const pages = 5;

/** Acts of our side alone, each in fresh workers, under V8's own sampling profiler: what they take is longer than the bench tells. */
export async function profile(asked: BenchAsked): Promise<readonly ProfiledAct[]> {
  const folder = await mkdtemp(resolve('.cache/profile-'));
  const built = join(folder, 'built');
  await buildPage(built, { sourcemap: true });
  const server = await serveShell(built, 0);
  const tablet = await newTablet();
  const browser = await tablet.open({ flags: ['--remote-debugging-port=0'] });
  try {
    const { vault: file } = await writeFiles(folder, asked);
    const sourceOf = await sourcesIn(built);
    const onPage = <T>(work: (ask: Ask, profiled: (act: () => Promise<unknown>) => Promise<Times>) => Promise<T>, given?: string): Promise<T> =>
      pageOn(browser, `${server.address}/?vault`, async (ask) => {
        const profiler = await attachProfiler(tablet.profile, server.address);
        try {
          return await work(ask, async (act) => {
            await profiler.start();
            await act();
            return timesIn(await profiler.stop(), sourceOf);
          });
        } finally {
          profiler.close();
        }
      }, given);
    const restore = await onPage((ask, profiled) => profiled(() => ask('restore')), file);
    const saves = await onPage(async (ask, profiled) => {
      const half = asked.saves >> 1;
      await ask('saves', asked, 0, half);
      const times = await profiled(() => ask('saves', asked, half, asked.saves));
      await ask('lock');
      return times;
    });
    const inPages = async (act: (ask: Ask, page: number) => Promise<unknown>, before: (ask: Ask) => Promise<unknown> = (ask) => ask('open')): Promise<Times> => {
      const all: Times[] = [];
      for (let page = 0; page < pages; page += 1) {
        all.push(await onPage(async (ask, profiled) => {
          await before(ask);
          return profiled(() => act(ask, page));
        }));
      }
      return together(all);
    };
    const caseload = await inPages((ask) => ask('caseload'));
    const list = await inPages((ask, page) => ask('list', (page * 37 + 17) % asked.children));
    const whole = await inPages((ask, page) => ask('wholeActs', page), () => Promise.resolve());
    const backup = await onPage((ask, profiled) => profiled(() => ask('backup')));
    return Object.entries({ restore, 'save one': saves, caseload, 'list of a child’s notes': list, 'unlock, open a child, change the passphrase': whole, backup })
      .map(([act, times]) => ({ act, ms: [...times.values()].reduce((sum, each) => sum + each, 0), shares: sharesOf(times) }));
  } finally {
    await browser.close();
    await tablet.throwAway();
    await server.close();
    await rm(folder, { recursive: true, force: true });
  }
}

type Times = ReadonlyMap<string, number>;

function together(all: readonly Times[]): Times {
  const sum = new Map<string, number>();
  for (const times of all) for (const [owner, ms] of times) sum.set(owner, (sum.get(owner) ?? 0) + ms);
  return sum;
}

/** By the maps that were built beside the scripts. */
async function sourcesIn(built: string): Promise<SourceOf> {
  const maps = new Map<string, SourceMap>();
  for await (const name of glob('**/*.js.map', { cwd: built })) {
    maps.set(`/${name.slice(0, -'.map'.length)}`, new SourceMap(JSON.parse(await readFile(join(built, name), 'utf8')) as ConstructorParameters<typeof SourceMap>[0]));
  }
  return ({ url, lineNumber, columnNumber }: CallFrame) => {
    const entry = maps.get(new URL(url).pathname)?.findEntry(lineNumber, columnNumber);
    return entry && 'originalSource' in entry ? entry.originalSource : null;
  };
}
