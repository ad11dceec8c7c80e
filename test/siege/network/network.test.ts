import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { serveShell, type ShellServer } from '../../../scripts/serve.ts';
import { refused, stripWorkers, type Refusals } from './siege.ts';

let server: ShellServer;
let said: Refusals;

beforeAll(async () => {
  server = await serveShell(inject('built'), 0);
  said = await stripWorkers(server);
});

afterAll(() => server.close());

test('with the policy taken off the workers the vault stays closed, with a network and without', () => {
  expect([said.online, said.cut].filter((each) => !refused(each))).toEqual([]);
});

test('with all in place and the network cut the door opens', () => {
  expect(said.whole).toContain('Make your vault');
});
