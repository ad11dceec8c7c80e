import './shared/styles.ts';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import type { Glance, Unlocked } from '../bridge/VaultContract.ts';
import { Door } from './clinician/Door.tsx';
import { Opening } from './Opening.tsx';
import { openCourier } from './openCourier.ts';
import { openPorter, type PorterLine } from './openPorter.ts';
import { openVault, pageMarker, type VaultLine } from './openVault.ts';
import type { ShellState } from './offline/registerShell.ts';
import { tablet } from './tablet.ts';
import { useVaultKeeper } from './useVaultKeeper.ts';

const ClinicianHouse = lazy(async () => ({ default: (await import('./clinician/ClinicianHouse.tsx')).ClinicianHouse }));
const ChildRoom = lazy(async () => ({ default: (await import('./child/ChildRoom.tsx')).ChildRoom }));
const RestingRoom = lazy(async () => ({ default: (await import('./child/RestingRoom.tsx')).RestingRoom }));
const RecipientHouse = lazy(async () => ({ default: (await import('./recipient/RecipientHouse.tsx')).RecipientHouse }));

/** What only `start.ts` can do. */
export type Starts = {
  registerShell(): Promise<ShellState>;
  startVault(): Worker;
  startPorter(): Worker;
  startCourier(): Worker;
};

/** One house at a time: what is not mounted is not there. */
type House =
  | { readonly name: 'opening' }
  | { readonly name: 'door'; readonly line: VaultLine | null; readonly glance: Glance }
  | { readonly name: 'clinician'; readonly line: VaultLine; readonly unlocked: Unlocked }
  | { readonly name: 'child'; readonly line: PorterLine }
  | { readonly name: 'resting' }
  | { readonly name: 'recipient' };

export function App({ starts }: { readonly starts: Starts }) {
  const [house, setHouse] = useState<House>({ name: 'opening' });
  const begun = useRef(false);
  const keeper = useVaultKeeper();

  async function openDoor(adult: 'unknown' | 'back'): Promise<void> {
    const line = openVault(starts.startVault(), () => void keeper.lock());
    const glance = await line.vault.look(pageMarker());
    if (glance.state === 'ready' && glance.errandOut && adult === 'unknown') {
      line.end();
      setHouse({ name: 'resting' });
    } else setHouse({ name: 'door', line, glance });
  }

  async function begin(): Promise<void> {
    const shell = await starts.registerShell();
    if (shell === 'controlled') await openDoor('unknown');
    else setHouse({ name: 'door', line: null, glance: { state: 'refused', problem: { type: 'notContained', why: shell } } });
  }

  useEffect(() => {
    if (begun.current) return;
    begun.current = true;
    void begin();
  });

  switch (house.name) {
    case 'opening': return <Opening />;
    case 'door': {
      const { line, glance } = house;
      return (
        <Door
          glance={glance}
          vault={line?.vault ?? null}
          tablet={tablet}
          onGlance={(next) => setHouse({ name: 'door', line, glance: next })}
          onUnlocked={(unlocked) => {
            if (!line) throw new Error('unlocked without a vault');
            keeper.watch(line);
            setHouse({ name: 'clinician', line, unlocked });
          }}
          openRecipient={() => {
            line?.end();
            setHouse({ name: 'recipient' });
          }}
        />
      );
    }
    case 'clinician': {
      const { line, unlocked } = house;
      return (
        <Suspense fallback={<Opening />}>
          <ClinicianHouse
            tablet={tablet}
            house={{
              vault: line.vault,
              unlocked,
              lock: () => void keeper.lock(),
              holdLastWords: keeper.holdLastWords,
              expectPicker: keeper.expectPicker,
              handOver: async (asked) => {
                const porter = openPorter(starts.startPorter());
                const handed = await line.vault.handOver(asked, porter.vaultsEnd);
                if (!handed.ok) {
                  porter.end();
                  return handed;
                }
                keeper.leave();
                line.end();
                setHouse({ name: 'opening' });
                const ready = await porter.ready;
                if (!ready) porter.end();
                setHouse(ready ? { name: 'child', line: porter } : { name: 'resting' });
                return handed;
              },
            }}
          />
        </Suspense>
      );
    }
    case 'child': return (
      <Suspense fallback={<Opening />}>
        <ChildRoom
          porter={house.line.porter}
          rest={() => {
            house.line.end();
            setHouse({ name: 'resting' });
          }}
        />
      </Suspense>
    );
    case 'resting': return (
      <Suspense fallback={<Opening />}><RestingRoom openDoor={() => void openDoor('back')} /></Suspense>
    );
    case 'recipient': return (
      <Suspense fallback={<Opening />}><RecipientHouse startCourier={() => openCourier(starts.startCourier())} leave={() => location.reload()} /></Suspense>
    );
  }
}
