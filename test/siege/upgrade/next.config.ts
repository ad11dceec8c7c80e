import { mergeConfig, type Plugin } from 'vite';
import asItIs from '../../../vite.config.ts';

const list = /export const vaultVersions: readonly Version\[\] = \[\n([\s\S]*?)\];/;

/** Every row is moved there and back so often: long enough to be killed in the middle of it. */
export const timesBack = 10;

/** The vault with versions of its database that move every row to another table, and back. lossy: and forget one, for the control. */
export const nextVersion = (lossy: boolean): Plugin => ({
  name: 'next-version',
  enforce: 'pre',
  transform(code, id) {
    if (!id.endsWith('/vault/store/vaultVersions.ts')) return null;
    if (!list.test(code)) throw new Error('the list of versions is not where it was');
    return code.replace(list, (_, known: string) => `
      const moving = (from: string, to: string, lossy: boolean) => async (transaction: Transaction) => {
        const keys = await transaction.table(from).toCollection().primaryKeys();
        for (const key of lossy ? keys.slice(1) : keys) {
          await transaction.table(to).add(await transaction.table(from).get(key), key);
          await transaction.table(from).delete(key);
        }
      };
      export const vaultVersions: readonly Version[] = [${known}
        ${Array.from({ length: timesBack }, (_, time) => `
        { tables: { moved: '' }, upgrade: moving('rows', 'moved', false) },
        { tables: { rows: '' }, upgrade: moving('moved', 'rows', ${lossy && time === timesBack - 1}) },`).join('')}
        { tables: { moved: null } },
      ];`).replace('import type { Version }', 'import type { Transaction } from \'dexie\';\nimport type { Version }');
  },
});

export default mergeConfig(asItIs, { worker: { plugins: () => [nextVersion(false)] } });
