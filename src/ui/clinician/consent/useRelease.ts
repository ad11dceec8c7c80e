import { useState } from 'react';
import type { ConsentCard } from '../../../bridge/ChildPage.ts';
import type { MadePackage } from '../../../bridge/VaultContract.ts';
import type { ChildId } from '../../../core/Id.ts';
import { ok } from '../../../core/Result.ts';
import { useAnnounce } from '../../shared/Announcer.tsx';
import { useHouse } from '../House.ts';
import { useAct, type Act } from '../useAct.ts';
import { useWords } from '../useWords.ts';
import { saveFile } from './saveFile.ts';

export type To = { readonly ageKey: string } | { readonly passphrase: true };

/** The acts of letting go: make a package, hand it out, or do not. Its bytes are here only while the screen stands. */
export type Release = {
  readonly act: Act;
  readonly made: MadePackage | null;
  readonly isSaved: boolean;
  make(to: To): void;
  save(): void;
  doNot(): void;
};

export function useRelease(child: ChildId, card: ConsentCard, again: () => void): Release {
  const { vault, expectPicker } = useHouse();
  const words = useWords('consent');
  const announce = useAnnounce();
  const act = useAct();
  const [made, setMade] = useState<MadePackage | null>(null);
  const [isSaved, setSaved] = useState(false);

  const giveFile = (file: MadePackage) => {
    expectPicker();
    saveFile(file);
    if (isSaved) announce(words('saved'));
  };
  return {
    act, made, isSaved,
    make: (to) => act.run(() => vault.releasePackage(child, card.face.id, to), setMade),
    // [Note: gone before it is saved] The ledger has it first: a file that was saved and not written down is worse than the reverse.
    save: () => {
      if (made === null) return;
      act.run(async () => (isSaved ? ok(null) : vault.handedOut(child, made.package)), () => {
        giveFile(made);
        setSaved(true);
        again();
      });
    },
    doNot: () => {
      const waiting = made?.package ?? card.madePackage;
      if (waiting === null) return;
      act.run(() => vault.notHandedOut(child, waiting), () => {
        setMade(null);
        announce(words('kept'));
        again();
      });
    },
  };
}
