import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareVersions, isVersion, parseRelease, printRelease, releaseFault, type Release } from '../../src/core/Release.ts';

const hash = (letter: string) => `sha256-${letter.repeat(43)}=`;
const release: Release = {
  format: 1, name: 'resguardo', version: '1.2.3',
  files: { '/': hash('a'), '/_headers': hash('b'), '/assets/index-B_1.js': hash('c'), '/sw.js': hash('d') },
};
const text = printRelease(release);
const numbers = fc.nat({ max: 999_999_999 });
const versions = fc.tuple(numbers, numbers, numbers).map((parts) => parts.join('.'));
const hashes = fc.uint8Array({ minLength: 32, maxLength: 32 }).map((bytes) => `sha256-${Buffer.from(bytes).toString('base64')}`);
const paths = fc.array(fc.stringMatching(/^\w[\w.-]{0,9}$/), { minLength: 1, maxLength: 3 }).map((parts) => `/${parts.join('/')}`);
const releases: fc.Arbitrary<Release> = fc
  .record({ files: fc.dictionary(paths.filter((path) => !path.startsWith('/release.json')), hashes), version: versions, index: hashes })
  .map(({ files, version, index }) => ({ format: 1, name: 'resguardo', version, files: { ...files, '/': index } }));

/** Any value as a manifest is spelled, so that it is refused for what it says. */
function spell(value: object): string {
  const sorted = (_key: string, field: unknown) =>
    typeof field === 'object' && field !== null && !Array.isArray(field) ? Object.fromEntries(Object.entries(field).sort(([one], [other]) => (one < other ? -1 : 1))) : field;
  return `${JSON.stringify(value, sorted, 2)}\n`;
}

describe('the manifest of a release', () => {
  it('is read as it was printed', () => {
    fc.assert(fc.property(releases, (one) => { expect(parseRelease(printRelease(one))).toEqual(one); }));
  });

  it('has keys in one order, two spaces a step and one line feed at the end', () => {
    expect(text).toBe(`{\n  "files": {\n    "/": "${hash('a')}",\n    "/_headers": "${hash('b')}",\n    "/assets/index-B_1.js": "${hash('c')}",\n    "/sw.js": "${hash('d')}"\n  },\n  "format": 1,\n  "name": "resguardo",\n  "version": "1.2.3"\n}\n`);
    expect(printRelease({ ...release, files: Object.fromEntries(Object.entries(release.files).reverse()) })).toBe(text);
  });

  it('is another or none where one character is another', () => {
    fc.assert(fc.property(fc.nat(text.length - 1), fc.string({ minLength: 1, maxLength: 1 }), (at, character) => {
      fc.pre(text[at] !== character);
      expect(parseRelease(text.slice(0, at) + character + text.slice(at + 1))).not.toEqual(release);
    }), { numRuns: 1000 });
  });

  it('has no other spelling', () => {
    for (const other of [text.trim(), ` ${text}`, JSON.stringify(JSON.parse(text)), text.replace('"format": 1', '"format": 1.0'), text.replaceAll('\n', '\r\n'), `\ufeff${text}`, text.replace('"format"', '"format": 1,\n  "format"')]) {
      expect(parseRelease(other)).toBeNull();
    }
  });

  it.each([
    ['another format', { ...release, format: 2 }],
    ['another name', { ...release, name: 'other' }],
    ['a field more', { ...release, signed: true }],
    ['a version of two numbers', { ...release, version: '1.2' }],
    ['a version with zeros before it', { ...release, version: '1.02.3' }],
    ['no page', { ...release, files: { '/sw.js': hash('d') } }],
    ['files in a list', { ...release, files: ['/'] }],
    ['no files', { ...release, files: null }],
    ['a hash that is none', { ...release, files: { '/': 'sha256-' } }],
    ['a hash that is a number', { ...release, files: { '/': 1 } }],
    ['a path out of its folder', { ...release, files: { ...release.files, '/../x': hash('e') } }],
    ['a path without a slash', { ...release, files: { ...release.files, 'x.js': hash('e') } }],
    ['a path with a space', { ...release, files: { ...release.files, '/a b': hash('e') } }],
    ['itself', { ...release, files: { ...release.files, '/release.json': hash('e') } }],
  ])('is refused with %s', (_what, other) => {
    expect(parseRelease(spell(other))).toBeNull();
    expect(parseRelease(spell(release))).toEqual(release);
  });

  it('is refused where a key is meant for the machine beneath', () => {
    for (const key of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
      expect(parseRelease(text.replace('"/sw.js"', `"${key}"`))).toBeNull();
      expect(parseRelease(text.replace('"format"', `"${key}": 1,\n  "format"`))).toBeNull();
      expect(parseRelease(text.replace('"/": "', `"${key}": "`))).toBeNull();
    }
    expect(Object.getPrototypeOf(parseRelease(text)?.files)).toBeNull();
  });

  it('is refused at once where it is huge, deep or no JSON', () => {
    const begun = performance.now();
    for (const other of ['', 'null', '[]', '1', '"x"', 'not json', '\0', '['.repeat(499_999), '{"files":'.repeat(50_000), text + ' '.repeat(500_000), `"${'x'.repeat(499_000)}"`]) expect(parseRelease(other)).toBeNull();
    expect(performance.now() - begun).toBeLessThan(2000);
  });

  it('never throws, and gives only what prints as it was', () => {
    fc.assert(fc.property(fc.oneof(fc.json(), fc.string(), fc.mixedCase(fc.constant(text))), (some) => {
      const read = parseRelease(some);
      expect(read === null || printRelease(read) === some).toBe(true);
    }));
  });
});

describe('compareVersions', () => {
  it('compares by number, the first first', () => {
    const inOrder = ['0.0.1', '0.0.9', '0.0.10', '0.1.0', '0.9.9', '0.10.0', '1.0.0', '10.0.0'];
    for (const [at, one] of inOrder.entries()) for (const [against, other] of inOrder.entries()) expect(Math.sign(compareVersions(one, other))).toBe(Math.sign(at - against));
  });

  it('says the opposite the other way round', () => {
    fc.assert(fc.property(versions, versions, (one, other) => { expect(Math.sign(compareVersions(one, other)) + Math.sign(compareVersions(other, one))).toBe(0); }));
  });

  it('throws on what is no version', () => {
    for (const other of ['', '1', '1.2', '1.2.3.4', '1.2.x', ' 1.2.3', '1.2.3\n', '-1.2.3', '1e1.2.3', '01.2.3']) {
      expect(isVersion(other)).toBe(false);
      expect(() => compareVersions('1.2.3', other)).toThrow('not a version');
    }
  });
});

describe('releaseFault', () => {
  const found = release.files;

  it('finds none where all is as listed, also in another order and without the host’s own', () => {
    expect(releaseFault(release, { found })).toBeNull();
    expect(releaseFault(release, { found: Object.fromEntries(Object.entries(found).reverse()), atLeast: '1.2.3' })).toBeNull();
    const { '/_headers': _, ...served } = found;
    expect(releaseFault(release, { found: served })).toBeNull();
  });

  it('refuses an older release than asked for', () => {
    expect(releaseFault(release, { found, atLeast: '1.2.4' })).toEqual({ type: 'older' });
    expect(releaseFault(release, { found, atLeast: '1.2.2' })).toBeNull();
  });

  it('names each file that is missing, extra or different', () => {
    for (const path of Object.keys(found)) {
      expect(releaseFault(release, { found: { ...found, [path]: hash('x') } })).toEqual({ type: 'different', path });
      const { [path]: _, ...without } = found;
      if (path !== '/_headers') expect(releaseFault(release, { found: without })).toEqual({ type: 'missing', path });
    }
    expect(releaseFault(release, { found: { ...found, '/evil.js': hash('x') } })).toEqual({ type: 'extra', path: '/evil.js' });
    expect(releaseFault(release, { found: { ...found, toString: hash('x') } })).toEqual({ type: 'extra', path: 'toString' });
    expect(releaseFault(release, { found: {} })).toEqual({ type: 'missing', path: '/' });
  });
});
