import { describe, expect, it } from 'vitest';
import { takeOverAsked, writerName } from '../../src/bridge/writerName.ts';
import type { VaultId } from '../../src/core/Id.ts';
import { holdWriterLock } from '../../src/porter/holdWriterLock.ts';
import { takeOverWriterLock, takeWriterLock, writerIsElsewhere } from '../../src/vault/handlers/WriterLock.ts';
import { newId } from '../../src/vault/keys/newId.ts';
import { ready } from '../../src/vault/sodium.ts';

const quiet = { asked: () => undefined, stolen: () => undefined };
const moment = () => new Promise((resolve) => setTimeout(resolve, 30));

describe('the writer of a vault', () => {
  it('is the porter once the vault has let go, and not before', async () => {
    await ready();
    const vault = newId<VaultId>();
    const lock = await takeWriterLock(vault, quiet);
    let holds = false;
    const holding = holdWriterLock(vault).then((held) => { holds = true; return held; });
    await moment();
    expect(holds).toBe(false);
    lock?.letGo();
    const held = await holding;
    expect(held.taken()).toBe(false);
    expect(await writerIsElsewhere(vault)).toBe(true);
    expect(await takeWriterLock(vault, quiet)).toBeNull();
  }, 10_000);

  it('is whoever asked the child\'s room for it, which then takes no more acts', async () => {
    const vault = newId<VaultId>();
    const held = await holdWriterLock(vault);
    const lock = await takeOverWriterLock(vault, quiet);
    await moment();
    expect(held.taken()).toBe(true);
    lock.letGo();
    await moment();
    expect(await writerIsElsewhere(vault)).toBe(false);
  });

  it('tells the vault that had it, and pays no heed to other words', async () => {
    const vault = newId<VaultId>();
    const told: string[] = [];
    const lock = await takeWriterLock(vault, { asked: () => { told.push('asked'); lock?.letGo(); }, stolen: () => told.push('stolen') });
    const channel = new BroadcastChannel(writerName(vault));
    channel.postMessage('hello');
    await moment();
    expect(told).toEqual([]);
    channel.postMessage(takeOverAsked);
    await moment();
    channel.close();
    expect(told).toEqual(['asked']);
    (await takeWriterLock(vault, quiet))?.letGo();
  });
});
