import { useState } from 'react';
import { Button } from '../../shared/Button.tsx';
import { Say } from '../../shared/Say.tsx';
import { Screen } from '../../shared/Screen.tsx';
import { RecoverySheet } from '../door/RecoverySheet.tsx';
import { RecoveryStep } from '../door/RecoveryStep.tsx';
import { useHouse } from '../House.ts';
import { usePlaces } from '../Place.ts';
import { useLoaded } from '../useLoaded.ts';
import { useWords } from '../useWords.ts';
import { AskForWords, type WordsDrawn } from './AskForWords.tsx';
import { DonePage } from './DonePage.tsx';

/** New recovery words: asked for with the passphrase, told once, three asked back; and with them, if wanted, all keys. */
export function NewWordsScreen() {
  const { vault, unlocked, expectPicker } = useHouse();
  const words = useWords('vault');
  const shares = useWords('shares');
  const house = useWords('house');
  const places = usePlaces();
  const [drawn, setDrawn] = useState<WordsDrawn | null>(null);
  const [done, setDone] = useState<{ readonly behind: boolean } | null>(null);
  // As it was when the screen was opened: new keys take the shares out of use.
  const [before] = useLoaded(() => vault.standing());
  const hadShares = before.state === 'open' && before.value.shares !== null;
  const keys = drawn?.keys === true;
  if (done) {
    return (
      <DonePage title={words(keys ? 'wordsDoneKeys' : 'wordsDone')} how={words('wordsDoneHow')} next={words('wordsNext')} behind={done.behind}>
        {keys && <Say icon="hourglass">{words('wordsDoneRenewing')}</Say>}
        {keys && hadShares && (
          <Say kind="due" icon="people" action={<Button size="small" onPress={() => places.go({ at: 'newShares' })}>{shares('cardAgain')}</Button>}>{words('wordsDoneShares')}</Say>
        )}
      </DonePage>
    );
  }
  return (
    <Screen title={words('wordsTitle')} below={words('wordsBelow')} back={{ label: house('back'), onPress: places.back }}>
      <div className="card stack vault-step">
        {drawn
          ? <RecoveryStep confirm={answers => vault.confirmNewWords(answers)} words={drawn.words} ask={drawn.ask} onConfirmed={setDone} onPrint={expectPicker} />
          : <AskForWords onDrawn={setDrawn} />}
      </div>
      {drawn && <RecoverySheet face={unlocked.vault} words={drawn.words} />}
    </Screen>
  );
}
