import type { SealedConsent } from '../../../../core/Consent.ts';
import type { ChildId } from '../../../../core/Id.ts';
import { Button } from '../../../shared/Button.tsx';
import { Say } from '../../../shared/Say.tsx';
import { useHouse } from '../../House.ts';
import { ProblemSay } from '../../ProblemSay.tsx';
import { useWords } from '../../useWords.ts';
import { sayLength } from '../../voices/sayLength.ts';
import { usePlayback } from '../../voices/usePlayback.ts';

/** How she heard each sentence she agreed to: what was typed, and what was said, to be heard again. */
export function HeardRenderings({ child, evidence }: { child: ChildId; evidence: SealedConsent['evidence'] }) {
  return (
    <ol className="shown">
      {evidence.renderings.map((rendering, index) => {
        const spoken = evidence.recorded?.[index];
        return (
          <li key={index} className="words-kept" dir="auto">
            {rendering}
            {spoken && <HeardSpoken child={child} spoken={spoken} number={index + 1} />}
          </li>
        );
      })}
    </ol>
  );
}

type Spoken = NonNullable<NonNullable<SealedConsent['evidence']['recorded']>[number]>;

function HeardSpoken({ child, spoken: { sound, speaker, seconds }, number }: { child: ChildId; spoken: Spoken; number: number }) {
  const { vault } = useHouse();
  const words = useWords('record');
  const { isPlaying, problem, play, stop } = usePlayback(() => vault.hearRendering(child, sound));
  const said = words('spokenBy', { who: speaker.who, length: sayLength(seconds) });
  return (
    <div className="stack t">
      <div><Button size="small" icon={isPlaying ? 'square' : 'play'} label={words(isPlaying ? 'spokenStop' : 'spokenPlay', { number, said })} onPress={isPlaying ? stop : play}>{said}</Button></div>
      {problem === 'unplayable' ? <Say kind="late" spoken="now">{words('spokenNotHere')}</Say> : <ProblemSay problem={problem} />}
    </div>
  );
}
