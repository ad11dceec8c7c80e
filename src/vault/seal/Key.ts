/** Every key that exists while a vault is open, by what it is for. */
export type KeyName =
  | 'root' | 'slot' | 'keyFile' | 'privateWing' | 'recordWing'
  | 'privateBook' | 'recordBook' | 'ledgerBook' | 'shelf' | 'desk' | 'privateIndex' | 'recordIndex' | 'errand';

declare const keyName: unique symbol;

type Named<Name extends string> = Uint8Array & { readonly [keyName]: Name };

/** 32 secret bytes that may stand only where their name is asked for. */
export type Key<Name extends KeyName = KeyName> = Named<Name>;

/** What a key of that name seals with: derived from it, never the key itself. */
export type SealKey<Name extends KeyName = KeyName> = Named<`${Name} seals`>;

/** What a key of that name makes row ids and chain links with. */
export type RowsKey<Name extends KeyName = KeyName> = Named<`${Name} rows`>;

/** The bytes as a key of that name: with the next two, the only place where bytes become keys. Throws unless 32. */
export function asKey<Name extends KeyName>(_name: Name, bytes: Uint8Array): Key<Name> {
  return named<Name>(bytes);
}

/** The bytes as the sealing key of that name. Throws unless 32. */
export function asSealKey<Name extends KeyName>(_name: Name, bytes: Uint8Array): SealKey<Name> {
  return named<`${Name} seals`>(bytes);
}

/** The bytes as the row key of that name. Throws unless 32. */
export function asRowsKey<Name extends KeyName>(_name: Name, bytes: Uint8Array): RowsKey<Name> {
  return named<`${Name} rows`>(bytes);
}

function named<Name extends string>(bytes: Uint8Array): Named<Name> {
  if (!(bytes instanceof Uint8Array) || bytes.length !== 32) throw new Error('not a key');
  return bytes as Named<Name>;
}
