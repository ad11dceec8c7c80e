import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';

const apart = new Set(['node_modules', 'dist', '.cache', '.git', 'release']);

function pagesIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (apart.has(entry.name)) return [];
    const path = join(folder, entry.name);
    return entry.isDirectory() ? pagesIn(path) : path.endsWith('.md') ? [path] : [];
  });
}

const withoutCode = (text: string) => text.replace(/^```[\s\S]*?^```/gmu, '').replace(/`[^`\n]*`/gu, (code) => code.replace(/[[\]()]/gu, ''));

/** The name that a heading gets as a place to link to, as GitHub makes it. */
function anchorOf(heading: string): string {
  return heading.replace(/`|\*/gu, '').replace(/\[([^\]]*)\]\([^)]*\)/gu, '$1').trim().toLowerCase().replace(/[^\p{L}\p{N} _-]/gu, '').replaceAll(' ', '-');
}

function anchorsIn(page: string): readonly string[] {
  return [...withoutCode(readFileSync(page, 'utf8')).matchAll(/^#+ (.+)$/gmu)].map(([, heading = '']) => anchorOf(heading));
}

/** What does not lead anywhere, of the links and pictures of a page; those of other hosts are not followed. */
function deadLinksIn(page: string, text = readFileSync(page, 'utf8')): readonly string[] {
  const links = [...withoutCode(text).matchAll(/\]\(([^)\s]+)\)|\bsrc="([^"]+)"/gu)].map(([, link, picture]) => link ?? picture ?? '');
  return links.filter((link) => !/^(?:https?|mailto):/u.test(link) && !leads(page, link)).map((link) => `${page}: ${link}`);
}

function leads(page: string, link: string): boolean {
  const [path = '', anchor] = link.split('#');
  const file = path === '' ? page : normalize(join(dirname(page), decodeURIComponent(path)));
  if (!existsSync(file)) return false;
  return anchor === undefined || (statSync(file).isFile() && anchorsIn(file).includes(anchor));
}

test('every link of every page leads somewhere', () => {
  const pages = pagesIn('.');
  expect(pages.length).toBeGreaterThan(20);
  expect(pages.flatMap((page) => deadLinksIn(page))).toEqual([]);
});

test('this would see a dead one', () => {
  const text = '[a](docs/none.md) [b](docs/deploying.md#none) ![c](none.png) [d](docs/deploying.md#what-the-host-must-do) `[e](none.md)` <img src="none.svg">';
  expect(deadLinksIn('README.md', text)).toEqual(['docs/none.md', 'docs/deploying.md#none', 'none.png', 'none.svg'].map((link) => `README.md: ${link}`));
});
