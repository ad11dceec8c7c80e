import type { Step } from '../../core/Step.ts';
import { stepOfSteps } from './fillRoomWords.ts';

/** The stones she walks on; no percentages, nothing to win. */
export function Path({ words, stones }: Pick<Step, 'words' | 'stones'>) {
  const places = Array.from({ length: stones.count }, (_, place) => place);
  return (
    <div className="stones" role="img" aria-label={stepOfSteps(words, stones)}>
      {places.map((place) => <i key={place} className={place < stones.here ? 'past' : place === stones.here ? 'here' : ''} />)}
    </div>
  );
}
