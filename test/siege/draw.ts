import { randomInt } from 'node:crypto';

/** Letters nobody wrote before. */
export function draw(): string {
  return Array.from({ length: 24 }, () => String.fromCharCode(97 + randomInt(26))).join('');
}
