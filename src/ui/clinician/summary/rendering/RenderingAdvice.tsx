import { useMemo } from 'react';
import type { Child } from '../../../../core/Child.ts';
import { adviceOn, type Advice } from '../../../../packs/renderings/adviceOn.ts';
import { useWords } from '../../useWords.ts';
import { useSettled } from '../hints/useSettled.ts';

/** How many are said at once: one thing at a time is mended. */
const atMost = 2;

/** What could be said better for this child, at a pause in the typing. It is found by reading on and interrupts nobody. */
export function RenderingAdvice({ child: { language, band, codeName }, rendering }: { child: Pick<Child, 'language' | 'band' | 'codeName'>; rendering: string }) {
  const settled = useSettled(rendering, false);
  const advice = useMemo(() => adviceOn(settled, { language, band, codeName }).slice(0, atMost), [settled, language, band, codeName]);
  const say = useAdvice();
  if (advice.length === 0) return null;
  return <ul className="note say-better" role="list">{advice.map((each) => <li key={say(each)}>{say(each)}</li>)}</ul>;
}

function useAdvice(): (advice: Advice) => string {
  const words = useWords('advice');
  return (advice) => {
    switch (advice.type) {
      case 'tooLong': return words('say.tooLong', { words: advice.words, most: advice.most });
      case 'hard': return words('say.hardRather', { word: advice.word, plain: advice.plain });
      case 'tooHard': return words('say.tooHard');
      case 'promise': case 'shorthand': case 'aboutHer': return words(`say.${advice.type}`, { words: `“${advice.words}”` });
    }
  };
}
