import { connect, type LineEnd } from '../bridge/connect.ts';
import type { ErrandHandedOver, PorterContract, PorterEvents } from '../bridge/PorterContract.ts';
import type { LifeEvents } from '../bridge/VaultContract.ts';
import { holdLife } from '../bridge/holdLife.ts';
import { proveContained } from '../bridge/proveContained.ts';
import { fail, type Result } from '../core/Result.ts';
import { ready as sodiumReady } from '../vault/sodium.ts';
import { takeErrand } from './takeErrand.ts';

const noErrand = { step: () => refused(), act: () => refused() } satisfies PorterContract;

void begin();

/** The page's first message brings the port, and the vault's only message on it the errand and its key. */
async function begin(): Promise<void> {
  const handed = firstOn<{ readonly port: MessagePort }>(self).then(({ port }) => {
    port.start();
    return firstOn<ErrandHandedOver>(port);
  });
  const life = holdLife();
  const served = await takeErrand({ contained: proveContained(), handed, sodium: sodiumReady() });
  const page = connect<PorterEvents & LifeEvents, PorterContract>(self as LineEnd, served.ok ? served.value : noErrand);
  void life.then((held) => page.alive(held));
  void page.ready(served.ok);
}

function firstOn<T>(line: LineEnd): Promise<T> {
  return new Promise((resolve) => {
    const listener = ({ data }: MessageEvent<unknown>) => {
      line.removeEventListener('message', listener);
      resolve(data as T);
    };
    line.addEventListener('message', listener);
  });
}

function refused(): Promise<Result<never>> {
  return Promise.resolve(fail({ type: 'noErrand' }));
}
