import { connect, type LineEnd } from '../bridge/connect.ts';
import { holdLife } from '../bridge/holdLife.ts';
import { proveContained } from '../bridge/proveContained.ts';
import type { LifeEvents, VaultContract, VaultEvents } from '../bridge/VaultContract.ts';
import { monotonic, now } from './clock.ts';
import { serveVault } from './handlers/serveVault.ts';
import { ready } from './sodium.ts';
import { press, pressRecall, startKdf } from './startNested.ts';

const line = connect<VaultEvents & LifeEvents, VaultContract>(self as LineEnd, serveVault({
  contained: proveContained(),
  sodium: ready(),
  events: {
    marker: (marker) => void line.marker(marker),
    forget: (vault) => void line.forget(vault),
    mustLock: (why) => void line.mustLock(why),
    progress: (what, done, of) => void line.progress(what, done, of),
    vaultsEnd: (port) => void line.vaultsEnd(port),
  },
  makeKdfWorker: startKdf,
  press,
  pressRecall,
  now,
  elapsed: monotonic,
}));
void holdLife().then((life) => line.alive(life));
