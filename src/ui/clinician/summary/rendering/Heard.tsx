import { useState } from 'react';
import type { Child } from '../../../../core/Child.ts';
import { renderingsNeeded, type Sentence } from '../../../../core/Summary.ts';
import { Button } from '../../../shared/Button.tsx';
import { TextArea } from '../../../shared/TextArea.tsx';
import { useLanguageName } from '../../useLanguageName.ts';
import { useWords } from '../../useWords.ts';
import { longestSentence } from '../taking/passagesOf.ts';
import type { Acts } from '../useSummary.ts';
import { RenderingAdvice } from './RenderingAdvice.tsx';
import { SayItDialog } from './SayItDialog.tsx';
import { SpokenRendering } from './SpokenRendering.tsx';

type HeardProps = { child: Child; acts: Acts; sentence: Sentence; number: number; language: string };

/** How this child hears a sentence: typed, with help, or said aloud. */
export function Heard({ child, acts, sentence, number, language }: HeardProps) {
  const words = useWords('summary');
  const advice = useWords('advice');
  const nameOf = useLanguageName();
  const [isHelping, help] = useState(false);
  const { codeName } = child;
  return (
    <div className="heard stack t">
      <TextArea
        label={<><span aria-hidden="true">{words('heard', { codeName, language: nameOf(child.language) })}</span><span className="vh">{words('heardOf', { number, codeName })}</span></>}
        hint={renderingsNeeded(child, { language }) ? undefined : words('heardOptional', { codeName })}
        rows={3}
        maxLength={longestSentence}
        lang={child.language}
        value={sentence.rendering}
        onChange={(rendering) => acts.changeSentence(sentence.id, { rendering })}
      />
      <RenderingAdvice child={child} rendering={sentence.rendering} />
      <Button kind="plain" size="small" className="say-it" icon="speech" label={advice('say.helpOf', { number })} onPress={() => help(true)}>{advice('say.help')}</Button>
      <SpokenRendering child={child} acts={acts} sentence={sentence} number={number} />
      {isHelping && <SayItDialog child={child} sentence={sentence} language={language} onClose={() => help(false)} />}
    </div>
  );
}
