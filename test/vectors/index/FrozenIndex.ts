/** A vault with an index of each wing, of the day when searching came: what opens it, what lies there, and what is found. Bytes in base64url. */
export type FrozenIndex = {
  readonly vault: string;
  readonly branch: string;
  readonly passphrase: string;
  readonly keyFile: string;
  /** The index keys themselves, for a reader that has nothing of the vault. */
  readonly keys: { readonly private: string; readonly record: string };
  readonly rows: readonly (readonly [id: string, sealed: string])[];
  readonly shelf: readonly (readonly [name: string, sealed: string])[];
  readonly index: readonly (readonly [id: string, sealed: string])[];
  /** By what was typed: the entries, newest first, each a child's code name and a number. */
  readonly found: { readonly [wing in 'private' | 'record']: Readonly<Record<string, readonly (readonly [codeName: string, number: number])[]>> };
};
