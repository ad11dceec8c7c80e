// Checks a consent's signature from docs/packages.md alone: `node checkSignature.mjs consent.json`. Says 'right' or 'WRONG'.
import { createPublicKey, verify } from 'node:crypto';
import { readFileSync } from 'node:fs';

const { face, signature, publicKey } = JSON.parse(readFileSync(process.argv[2] ?? 'consent.json', 'utf8'));

/** RFC 8785, for the strings, lists, objects, `true` and whole numbers that a face holds. */
function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const pairs = Object.keys(value).sort().map((name) => `${JSON.stringify(name)}:${canonical(value[name])}`);
  return `{${pairs.join(',')}}`;
}

const signed = Buffer.concat([Buffer.from('resguardo consent face 1'), Buffer.of(0x0a), Buffer.from(canonical(face), 'utf8')]);
const key = createPublicKey({ format: 'jwk', key: { kty: 'OKP', crv: 'Ed25519', x: publicKey } });
process.stdout.write(verify(null, signed, key, Buffer.from(signature, 'base64url')) ? 'right\n' : 'WRONG\n');
