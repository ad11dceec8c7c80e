/** The fields of a draft's JSON; none of anything that is not a JSON record. */
export function readFields(body: string | null): Readonly<Record<string, unknown>> {
  if (body === null) return {};
  try {
    const found: unknown = JSON.parse(body);
    return typeof found === 'object' && found !== null ? Object.fromEntries(Object.entries(found)) : {};
  } catch {
    return {};
  }
}

export function textField(fields: Readonly<Record<string, unknown>>, name: string): string {
  const value = fields[name];
  return typeof value === 'string' ? value : '';
}
