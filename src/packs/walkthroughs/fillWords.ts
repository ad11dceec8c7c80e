/** Values by placeholder name; null or blank counts as missing. */
export type Filling = Readonly<Record<string, string | null>>;

const endOfSentence = /[.?!…؟۔。]["'”’)]*$/u;

/**
 * One line with its placeholders filled, once: braces inside a value are left as they are.
 * A value that opens the line gets a capital, and one that is the whole line its full stop.
 * Throws 'unfilled placeholder X'.
 */
export function fillWords(line: string, filling: Filling): string {
  return line.replace(/\{([A-Z_]+)\}([.?!]?)/g, (whole, name: string, after: string, at: number) => {
    const value = (Object.hasOwn(filling, name) ? filling[name] ?? '' : '').trim().replace(/\s+/gu, ' ');
    if (value === '') throw new Error(`unfilled placeholder ${name}`);
    const said = at === 0 ? capitalised(value) : value;
    if (endOfSentence.test(said)) return after === '.' ? said : said + after;
    return whole === line && after === '' ? `${said}.` : said + after;
  });
}

function capitalised(value: string): string {
  const [first = ''] = value;
  return first.toUpperCase() + value.slice(first.length);
}
