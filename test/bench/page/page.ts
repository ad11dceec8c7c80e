import plain from '../plain/worker.ts?worker&url';
import vault from '../vault/worker.ts?worker&url';
import type { Ask, Asked, Told } from '../Side.ts';

// Starts one side's worker, which the address names, and lets the bench ask it.

const rules = { createScriptURL: (address: string): string => address };
type Global = { ask?: Ask; trustedTypes?: { createPolicy(name: string, from: typeof rules): typeof rules } };

declare const document: { querySelector(what: 'input'): { readonly files: ArrayLike<Blob> } };

const global = globalThis as Global;
const policy = global.trustedTypes?.createPolicy('resguardo', rules) ?? rules;
const address = location.search === '?vault' ? vault : plain;
const worker = new Worker(policy.createScriptURL(address), { type: 'module' });
const waiting = new Map<number, (told: Told) => void>();
let asked = 0;

worker.onmessage = ({ data }: MessageEvent<Told>) => {
  waiting.get(data.id)?.(data);
  waiting.delete(data.id);
};
worker.onerror = () => {
  for (const tell of waiting.values()) tell({ id: 0, error: 'the worker died' });
};

global.ask = (act, ...args) => new Promise((resolve, reject) => {
  asked += 1;
  waiting.set(asked, (told) => ('error' in told ? reject(new Error(told.error)) : resolve(told.value)));
  const file = document.querySelector('input').files[0] ?? null;
  worker.postMessage({ id: asked, act, args, file } satisfies Asked);
});
