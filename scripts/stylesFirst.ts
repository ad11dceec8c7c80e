import type { Plugin } from 'vite';

const sheet = /\n?[ \t]*<link rel="stylesheet"[^>]*>/g;
const firstScript = /\n[ \t]*<script /;

/** The page with its stylesheets before its first script, in the order they had. */
export function putStylesFirst(page: string): string {
  const sheets = page.match(sheet) ?? [];
  return page.replace(sheet, '').replace(firstScript, (script) => `${sheets.join('')}${script}`);
}

/**
 * Asks for the styles before the code. A host that answers six requests at a time would else have a page that is there unpainted until
 * some of its code has come.
 */
export function stylesFirst(): Plugin {
  return { name: 'resguardo-styles-first', apply: 'build', transformIndexHtml: { order: 'post', handler: putStylesFirst } };
}
