import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { wordlist } from '@scure/bip39/wordlists/english.js';
import { findProgram } from '../../../scripts/programs.mjs';

const reader = new URL('read_backup.py', import.meta.url).pathname;

/** What the second reader answers: everything in a backup, or the one line it refuses it with. */
export type SecondReading = { readonly read: SecondRead } | { readonly refused: string };

export type SecondRead = {
  readonly vault: string; readonly madeAt: number; readonly epoch: number; readonly savedAt: number;
  readonly branches: readonly string[]; readonly publicKey: string;
  readonly desk: { readonly facility: unknown; readonly recipients: unknown };
  readonly children: readonly {
    readonly card: unknown; readonly private: readonly unknown[]; readonly record: readonly unknown[];
    readonly recordings: readonly SecondRecording[];
    readonly drafts: readonly { readonly at: number; readonly slot: { readonly of: string }; readonly body: string }[];
  }[];
  readonly recordings: readonly SecondRecording[];
  readonly ledger: readonly unknown[]; readonly strangers: number; readonly damaged: readonly unknown[];
};

export type SecondRecording = {
  readonly name: string; readonly type: string; readonly at: number; readonly seconds: number; readonly speaker: unknown; readonly bytes: string;
};

/** Reads a backup with the second reader. Throws one plain sentence where this machine cannot run it. */
export function readBackup(backup: Uint8Array, words: readonly string[]): SecondReading {
  const folder = mkdtempSync(join(tmpdir(), 'resguardo-'));
  try {
    const [file, list] = [join(folder, 'backup'), join(folder, 'words')];
    writeFileSync(file, backup);
    writeFileSync(list, wordlist.join('\n'));
    const asked = [reader, file, '--list', list, '--age', findProgram('age')];
    const { status, stdout, stderr } = spawnSync(findProgram('python'), asked, { input: words.join(' '), encoding: 'utf8', maxBuffer: 2 ** 28 });
    if (status === 0) return { read: JSON.parse(stdout) as SecondRead };
    return { refused: stderr.trim() };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
