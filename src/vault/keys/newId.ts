import { asId, type AnyId } from '../../core/Id.ts';
import { randomBytes, toHex } from '../sodium.ts';

/** A fresh id of the asked kind: 16 random bytes. */
export function newId<Id extends AnyId>(): Id {
  return asId<Id>(toHex(randomBytes(16)));
}
