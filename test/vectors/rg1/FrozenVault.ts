/** A small vault as it lay on a tablet, by place, with what opens it and all that it says. Bytes in base64url. */
export type FrozenVault = {
  readonly vault: string;
  readonly passphrase: string;
  readonly words: readonly string[];
  /** `rows/<id>`, `shelf/<name>`, `drafts/<id>`, `errand/<number>` and `file/<name>`. */
  readonly disk: Readonly<Record<string, string>>;
  readonly pageMarker: string;
  readonly body: unknown;
  readonly root: unknown;
  readonly pages: readonly unknown[];
  readonly desk: unknown;
  /** By child, in the order of the shelf. */
  readonly children: readonly {
    readonly id: string; readonly private: readonly unknown[]; readonly record: readonly unknown[]; readonly drafts: readonly unknown[];
  }[];
  readonly ledger: readonly unknown[];
  readonly errand: { readonly plan: unknown; readonly acts: readonly unknown[] };
};

/** What the backup beside it says. */
export type FrozenBackup = Pick<FrozenVault, 'vault' | 'passphrase' | 'words' | 'children' | 'ledger' | 'desk'>;
