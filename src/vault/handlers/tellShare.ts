import type { ToldShare } from '../../bridge/Secret.ts';
import { fail, ok, type Result } from '../../core/Result.ts';
import { shareToCode, shareToWords } from '../keys/shareWords.ts';
import type { OpenVault } from './Room.ts';

/** The share (1-3) whose turn it is, for as long as it is its turn. notNow: it is not, or none were drawn. */
export function tellShare({ sharing }: OpenVault, number: number): Promise<Result<ToldShare>> {
  const [bytes, ask] = [sharing?.drawn.shares[sharing.next], sharing?.ask[sharing.next]];
  if (sharing === null || bytes === undefined || ask === undefined || number !== sharing.next + 1) return Promise.resolve(fail({ type: 'notNow' }));
  const { set } = sharing.drawn;
  return Promise.resolve(ok({ number, set: set.toUpperCase(), words: shareToWords(bytes), code: shareToCode(bytes), ask }));
}
