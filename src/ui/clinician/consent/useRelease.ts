import { useState } from 'react';
import type { ConsentCard } from '../../../bridge/ChildPage.ts';
import type { MadePackage } from '../../../bridge/VaultContract.ts';
import type { ChildId } from '../../../core/Id.ts';
import { useAnnounce } from '../../shared/Announcer.tsx';
import { useHouse } from '../House.ts';
import { useAct, type Act } from '../useAct.ts';
import { useWords } from '../useWords.ts';
import { writeThenGive } from '../writeThenGive.ts';
import { couldSaveFile } from './saveFile.ts';

export type To = { readonly ageKey: string } | { readonly passphrase: true };

/** given: the browser took the file. notGiven: it did not, though the file counts as gone from then on: only saving it again is left. */
export type Saved = 'no' | 'given' | 'notGiven';

/** The acts of letting go: make a package, hand it out, save it again, or do not. Its bytes are here only while the screen stands. */
export type Release = {
  readonly act: Act;
  readonly made: MadePackage | null;
  readonly saved: Saved;
  make(to: To): void;
  save(): void;
  /** Only while its yes would still let it go. */
  saveAgain(): void;
  doNot(): void;
};

export function useRelease(child: ChildId, card: ConsentCard, again: () => void): Release {
  const { vault, expectPicker } = useHouse();
  const words = useWords('consent');
  const announce = useAnnounce();
  const act = useAct();
  const [made, setMade] = useState<MadePackage | null>(null);
  const [saved, setSaved] = useState<Saved>('no');

  const giveFile = (file: MadePackage): Saved => {
    expectPicker();
    const given = couldSaveFile(file) ? 'given' : 'notGiven';
    setSaved(given);
    return given;
  };
  const mayBeSaved = async (file: MadePackage) => {
    const may = await vault.maySaveAgain(child, file.package);
    if (!may.ok) again();
    return may;
  };
  return {
    act, made, saved,
    make: (to) => act.run(() => vault.releasePackage(child, card.face.id, to), setMade),
    save: () => {
      if (made === null) return;
      act.run(() => writeThenGive(() => vault.handedOut(child, made.package), () => giveFile(made)), again);
    },
    saveAgain: () => {
      if (made === null) return;
      let given: Saved = 'no';
      act.run(
        () => writeThenGive(() => mayBeSaved(made), () => { given = giveFile(made); }),
        () => announce(words(given === 'given' ? 'saved' : 'notGiven')),
      );
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
