/** When a package's version was published, as the registry writes it; null where it does not say. */
export interface Published {
  readonly name: string;
  readonly at: string | null;
}

const day = 86_400_000;
const leastDays = 7;
const shown = 5;

/** A line for each package that is too young, or of unknown age, at this moment (milliseconds since 1970), and for the youngest few. */
export function agesOf(published: readonly Published[], now: number): { readonly faults: readonly string[]; readonly youngest: readonly string[] } {
  const aged = published.map(({ name, at }) => ({ name, days: (now - Date.parse(at ?? '')) / day }));
  const faults = aged.filter(({ days }) => !(days >= leastDays)).map(({ name, days }) => (Number.isNaN(days) ? `${name}: the registry does not say when it was published.` : `${name} has been out for ${inWords(days)} only.`));
  const youngest = aged.filter(({ days }) => days >= leastDays).sort((one, other) => one.days - other.days).slice(0, shown).map(({ name, days }) => `${name} has been out for ${inWords(days)}.`);
  return { faults, youngest };
}

const inWords = (days: number) => (Math.floor(days) === 1 ? '1 day' : `${Math.floor(days)} days`);
