import type { Load } from './loadOf.ts';

/** What is assumed, and can be assumed otherwise: all else is reckoned from the build. */
export const assumed = { tablets: 10_000, opensADay: 20, daysAMonth: 22, versionsAYear: 12 };

const gigabytes = (bytes: number) => `${(bytes / 1e9).toFixed(1)} GB`;
const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
const whole = (count: number) => Math.round(count).toLocaleString('en');

/** The section of docs/growth.md. */
export function growthPage({ kept, install, check }: Load, { on, version }: { readonly on: string; readonly version: string }): string {
  const { tablets, opensADay, daysAMonth, versionsAYear } = assumed;
  const checks = opensADay * daysAMonth;
  const rows = [
    ['installing it once', install.requests * tablets, install.bytes * tablets],
    ['looking for a newer version, a month', check.requests * checks * tablets, check.bytes * checks * tablets],
    ['a new version, if every file of it changed', install.requests * tablets, install.bytes * tablets],
    ['a year with all of it', tablets * (install.requests * versionsAYear + check.requests * checks * 12), tablets * (install.bytes * versionsAYear + check.bytes * checks * 12)],
  ] as const;
  return [
    `${on}, version ${version}. On the host's disk: ${(kept / 1e6).toFixed(1)} MB. One tablet: **${(install.bytes / 1e6).toFixed(2)} MB** in ${install.requests} requests to install it, **${kilobytes(check.bytes)}** in one request to find that nothing is new.`,
    '',
    `| ${whole(tablets)} tablets | requests | over the line |`,
    '|---|--:|--:|',
    ...rows.map(([what, requests, bytes]) => `| ${what} | ${whole(requests)} | ${gigabytes(bytes)} |`),
    '',
    `Assumed: each is opened or locked ${opensADay} times a day on ${daysAMonth} days a month, each time with a network, and there are ${versionsAYear} versions a year. If all ${whole(tablets)} looked at once within one minute, that`,
    `would be ${whole(tablets / 60)} requests a second, for one small file.`,
  ].join('\n');
}
