const letters = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
const generators = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];
const prefix = 'age';

/** Whether the text is an age X25519 recipient: Bech32 (BIP 173) under the prefix `age`, holding 32 bytes. */
export function isAgeKey(text: string): boolean {
  if (!/^age1[02-9ac-hj-np-z]{58}$/.test(text)) return false;
  const digits = [...text.slice(prefix.length + 1)].map((letter) => letters.indexOf(letter));
  // 32 bytes are 51 digits of 5 bits and 1 bit more: the last 4 bits of the 52nd are padding, and zero.
  return polymod([...expandedPrefix(), ...digits]) === 1 && ((digits[51] ?? 0) & 15) === 0;
}

function expandedPrefix(): readonly number[] {
  const codes = [...prefix].map((letter) => letter.charCodeAt(0));
  return [...codes.map((code) => code >> 5), 0, ...codes.map((code) => code & 31)];
}

function polymod(digits: readonly number[]): number {
  return digits.reduce((sum, digit) => {
    const top = sum >>> 25;
    return generators.reduce((next, generator, bit) => ((top >>> bit) & 1 ? next ^ generator : next), ((sum & 0x1ffffff) << 5) ^ digit);
  }, 1);
}
