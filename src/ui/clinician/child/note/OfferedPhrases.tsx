import { Button } from '../../../shared/Button.tsx';
import type { Pen } from '../../../shared/pen/Pen.ts';
import { useWords } from '../../useWords.ts';
import type { PageField } from './keptHistory.ts';
import { usePhrases } from './usePhrases.ts';

/** Under the tools, over the page and out of the flow: nothing of what is written moves. */
export function OfferedPhrases({ pen }: { pen: Pen<PageField> }) {
  const words = useWords('privateNote');
  const { offered, put } = usePhrases(pen);
  if (offered.length === 0) return null;
  return (
    <div className="offered-phrases" role="group" aria-label={words('phrasesNow')}>
      {offered.map((phrase) => (
        <Button key={phrase.short} size="small" onPress={() => put(phrase)}><b dir="auto">;{phrase.short}</b><span className="offered-text" dir="auto">{phrase.text}</span></Button>
      ))}
    </div>
  );
}
