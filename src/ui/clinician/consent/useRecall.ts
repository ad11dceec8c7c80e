import { useState } from 'react';
import type { ConsentCard } from '../../../bridge/ChildPage.ts';
import type { RecallMade } from '../../../bridge/VaultContract.ts';
import type { ChildId } from '../../../core/Id.ts';
import { useAnnounce } from '../../shared/Announcer.tsx';
import { useHouse } from '../House.ts';
import { useAct, type Act } from '../useAct.ts';
import { useWords } from '../useWords.ts';
import { saveFile } from './saveFile.ts';

/** The acts of the letter: make it, save or print it, and say that it is on its way. Its words are here only while the screen stands. */
export type Recall = {
  readonly act: Act;
  readonly made: RecallMade | null;
  readonly isPrinting: boolean;
  make(): void;
  save(): void;
  print(): void;
  printed(): void;
  sent(): void;
};

export function useRecall(child: ChildId, { face }: ConsentCard, again: () => void): Recall {
  const { vault, expectPicker } = useHouse();
  const words = useWords('consent');
  const announce = useAnnounce();
  const act = useAct();
  const [made, setMade] = useState<RecallMade | null>(null);
  const [isPrinting, setPrinting] = useState(false);
  return {
    act, made, isPrinting,
    make: () => act.run(() => vault.makeRecall(child, face.id), (letter) => {
      setMade(letter);
      again();
    }),
    save: () => {
      if (made === null) return;
      expectPicker();
      saveFile(made);
      announce(words('recallSaved'));
    },
    print: () => {
      expectPicker();
      setPrinting(true);
    },
    printed: () => setPrinting(false),
    sent: () => act.run(() => vault.recallSent(child, face.id), () => {
      announce(words('recallIsSent'));
      again();
    }),
  };
}
