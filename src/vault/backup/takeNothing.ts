import { ok } from '../../core/Result.ts';
import type { Taking } from './readBackup.ts';

const nothing = () => Promise.resolve(ok(null));

/** Keeps nothing of what is read: it is read to see that it can be. */
export const takeNothing: Taking = { shelf: nothing, row: nothing, loose: nothing, draft: nothing };
