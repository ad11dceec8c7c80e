type Json = { readonly [key: string]: unknown };

const isRecord = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);
const has = (value: unknown, field: string): boolean => isRecord(value) && field in value;
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/**
 * The rules of R4 that a document Bundle breaks and that its JSON schema cannot hold, by their own names; 'reference'
 * for what is pointed to and not there, or there and not reached from the Composition.
 */
export function breaches(bundle: Json): readonly string[] {
  const entries = listOf(bundle['entry']).filter(isRecord);
  const resources = entries.map(({ resource }) => resource).filter(isRecord);
  const every = [...parts(bundle)];
  const broken = (rule: string, is: boolean): readonly string[] => (is ? [rule] : []);
  return [
    ...broken('bdl-7', new Set(entries.map(({ fullUrl }) => fullUrl)).size !== entries.length),
    ...broken('bdl-9', !has(bundle['identifier'], 'system') || !has(bundle['identifier'], 'value')),
    ...broken('bdl-10', !has(bundle, 'timestamp')),
    ...broken('bdl-11', resources[0]?.['resourceType'] !== 'Composition'),
    ...resources.filter(({ resourceType }) => resourceType === 'Composition').flatMap(sectionBreaches),
    ...resources.filter(({ resourceType }) => resourceType === 'Consent').flatMap(consentBreaches),
    ...broken('per-1', every.filter(isRecord).some(({ start, end }) => typeof start === 'string' && typeof end === 'string' && !(start <= end))),
    ...broken('att-1', every.filter(isRecord).some((part) => has(part, 'data') && 'title' in part && !has(part, 'contentType'))),
    ...broken('txt-2', every.filter(isRecord).some(({ div }) => typeof div === 'string' && div.replace(/<[^>]*>/gu, '').trim() === '')),
    ...broken('ele-1', every.some((part) => part === null || part === '' || (typeof part === 'object' && Object.keys(part).length === 0))),
    ...broken('reference', !isClosed(entries)),
  ];
}

function sectionBreaches({ section }: Json): readonly string[] {
  return listOf(section).flatMap((each) => [
    ...(['text', 'entry', 'section'].some((field) => has(each, field)) ? [] : ['cmp-1']),
    ...(has(each, 'emptyReason') && has(each, 'entry') ? ['cmp-2'] : []),
  ]);
}

/** ppc-2 to ppc-5 are of four scopes, each of which asks for a patient. */
function consentBreaches(consent: Json): readonly string[] {
  const ppc = { 'patient-privacy': 'ppc-2', research: 'ppc-3', adr: 'ppc-4', treatment: 'ppc-5' } as const;
  const scopes = isRecord(consent['scope']) ? listOf(consent['scope']['coding']).map((each) => (isRecord(each) ? each['code'] : '')) : [];
  return [
    ...(has(consent, 'policy') || has(consent, 'policyRule') ? [] : ['ppc-1']),
    ...Object.entries(ppc).filter(([scope]) => scopes.includes(scope) && !has(consent, 'patient')).map(([, rule]) => rule),
  ];
}

/** Every reference leads to an entry; every entry is reached from the first, or is a Provenance of one that is. */
function isClosed(entries: readonly Json[]): boolean {
  const pointed = (from: unknown) => [...parts(from)].filter(isRecord).map(({ reference }) => reference).filter((each) => typeof each === 'string');
  const byUrl = new Map(entries.map(({ fullUrl, resource }) => [fullUrl, resource]));
  const reached = new Set<unknown>();
  const reach = (url: unknown): void => {
    if (reached.has(url)) return;
    reached.add(url);
    pointed(byUrl.get(url)).forEach(reach);
  };
  reach(entries[0]?.['fullUrl']);
  for (const { fullUrl, resource } of entries) {
    if (isRecord(resource) && resource['resourceType'] === 'Provenance' && pointed(resource['target']).every((url) => reached.has(url))) reached.add(fullUrl);
  }
  return entries.every(({ fullUrl, resource }) => reached.has(fullUrl) && pointed(resource).every((url) => byUrl.has(url)));
}

/** Everything within, itself first. */
function* parts(value: unknown): Generator<unknown> {
  yield value;
  if (typeof value !== 'object' || value === null) return;
  for (const part of Object.values(value)) yield* parts(part);
}
