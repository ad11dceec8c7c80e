import { registerHooks } from 'node:module';
import type { Rule } from './Rule.ts';
import type { Wandered } from './wander.ts';

const root = new URL('../../../', import.meta.url).href;
const mark = '?without=';
const off = new Map<string, Rule>();
let hooked = false;

/**
 * The whole app and its walks loaded once more beside the real one, with this rule off. Throws where the rule is not where it was:
 * then the table is to be mended, or the walks would be told to find what is not there.
 */
export async function loadWithout(rule: Rule): Promise<(seed: number) => Promise<Wandered>> {
  if (!hooked) hook();
  hooked = true;
  const name = String(off.size);
  off.set(name, rule);
  const edited = new Set<string>();
  edits.set(name, edited);
  const { wander } = await import(`./wander.ts${mark}${name}`) as { wander(seed: number): Promise<Wandered> };
  return wander;
}

/** Which files of a loaded copy were changed. */
const edits = new Map<string, Set<string>>();

/** Whether every change of the rule was made: some files are loaded late. */
export function wasOff(rule: Rule): boolean {
  const [name = ''] = [...off].find(([, each]) => each === rule) ?? [];
  return rule.edits.every(({ file }) => edits.get(name)?.has(file));
}

function hook(): void {
  registerHooks({
    resolve(specifier, context, next) {
      const found = next(specifier, context);
      const life = context.parentURL?.split(mark)[1];
      const isOurs = found.url.startsWith(root) && !found.url.includes('/node_modules/');
      return life === undefined || !isOurs || found.url.includes(mark) ? found : { ...found, url: `${found.url}${mark}${life}` };
    },
    load(url, context, next) {
      const found = next(url, context);
      const [file = '', life] = url.split(mark);
      const rule = life === undefined ? undefined : off.get(life);
      const path = file.slice(`${root}src/`.length);
      const here = rule?.edits.filter((edit) => edit.file === path) ?? [];
      if (life === undefined || here.length === 0) return found;
      edits.get(life)?.add(path);
      return { ...found, source: here.reduce((text, edit) => change(text, edit.find, edit.put, `${rule?.rule} (${path})`), String(found.source)) };
    },
  });
}

function change(text: string, find: string, put: string, where: string): string {
  if (text.split(find).length !== 2) throw new Error(`the rule is not where it was: ${where}`);
  return text.replace(find, () => put);
}
