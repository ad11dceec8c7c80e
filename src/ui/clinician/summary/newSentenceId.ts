import { asId, type SentenceId } from '../../../core/Id.ts';

export function newSentenceId(): SentenceId {
  const drawn = crypto.getRandomValues(new Uint8Array(16));
  return asId<SentenceId>([...drawn].map((byte) => byte.toString(16).padStart(2, '0')).join(''));
}
