/** What a case can be made of: each factor with its values. */
export type Factors = Readonly<Record<string, readonly string[]>>;
export type Case<F extends Factors> = { readonly [Name in keyof F]: F[Name][number] };

/** Every case there is: one value of each factor, where that is possible. In the order of the factors. */
export function everyCase<F extends Factors>(factors: F, isPossible: (one: Case<F>) => boolean = () => true): readonly Case<F>[] {
  const cases = Object.entries(factors).reduce<readonly Readonly<Record<string, string>>[]>(
    (begun, [name, values]) => begun.flatMap((one) => values.map((value) => ({ ...one, [name]: value }))), [{}],
  );
  return (cases as readonly Case<F>[]).filter(isPossible);
}

/**
 * A few cases in which every two values of two factors stand together that stand together in any of these. Greedy: each next case
 * is the one with the most pairs that have not stood yet, the first of several, so the same cases come each time.
 */
export function coverPairs<F extends Factors>(cases: readonly Case<F>[]): readonly Case<F>[] {
  const left = new Set(cases.flatMap(pairsOf));
  const chosen: Case<F>[] = [];
  while (left.size > 0) {
    const [best] = cases.map((one) => ({ one, news: pairsOf(one).filter((pair) => left.has(pair)).length }))
      .reduce<readonly [{ one: Case<F>; news: number }?]>(([most], each) => [most && most.news >= each.news ? most : each], []);
    if (best === undefined || best.news === 0) throw new Error('a pair of no case');
    chosen.push(best.one);
    for (const pair of pairsOf(best.one)) left.delete(pair);
  }
  return chosen;
}

/** Each two of a case's values: 'band=A & answer=no'. */
export function pairsOf(one: Readonly<Record<string, string>>): readonly string[] {
  const values = Object.entries(one).map(([name, value]) => `${name}=${value}`);
  return values.flatMap((value, place) => values.slice(place + 1).map((other) => `${value} & ${other}`));
}
