/** Sets what is read through Date so many milliseconds ahead, in page or worker. Stands on nothing outside itself. */
export function setAhead(milliseconds: number): void {
  const place = globalThis as { Date: DateConstructor; realDate?: DateConstructor; ahead?: number };
  place.ahead = milliseconds;
  if (place.realDate) return;
  const Real = place.Date;
  place.realDate = Real;
  const now = (): number => Real.now() + (place.ahead ?? 0);
  place.Date = new Proxy(Real, {
    construct: (target, given: unknown[]) => Reflect.construct(target, given.length === 0 ? [now()] : given) as object,
    get: (target, name) => (name === 'now' ? now : Reflect.get(target, name) as unknown),
  });
}
