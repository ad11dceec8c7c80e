import { useEffect, useRef } from 'react';
import { useLocale } from 'use-intl';
import type { Child } from '../../../../core/Child.ts';
import { sections, type Sentence } from '../../../../core/Summary.ts';
import { examples } from '../../../../packs/renderings/examples.ts';
import { longestSentence } from '../../../../packs/renderings/longestSentence.ts';
import { Button } from '../../../shared/Button.tsx';
import { Dialog } from '../../../shared/Dialog.tsx';
import { useLanguageName } from '../../useLanguageName.ts';
import { useWords } from '../../useWords.ts';

const rules = ['short', 'you', 'same', 'plain', 'calm', 'aloud'] as const;

type SayItProps = { child: Pick<Child, 'language' | 'band' | 'codeName'>; sentence: Sentence; language: string; onClose: () => void };

/** How a sentence is put so that this child understands it: rules, and such sentences as examples. Nothing is put in. */
export function SayItDialog({ child: { language, band, codeName }, sentence, language: writtenIn, onClose }: SayItProps) {
  const words = useWords('advice');
  const summary = useWords('summary');
  const nameOf = useLanguageName();
  const top = useRef<HTMLParagraphElement>(null);
  // Its only button stands at the foot, where the browser would put the focus, past all there is to read.
  useEffect(() => top.current?.focus(), []);
  const shownIn = exampleLanguage(language, useLocale());
  const ordered = [sentence.section, ...sections.filter((section) => section !== sentence.section)];
  return (
    <Dialog wide title={words('say.title', { codeName })} onClose={onClose} actions={<Button kind="ink" onPress={onClose}>{words('say.done')}</Button>}>
      <p className="soft" ref={top} tabIndex={-1}>{words('say.how', { codeName })}</p>
      {sentence.text.trim() !== '' && <blockquote className="asked-sentence" dir="auto" lang={writtenIn}>{sentence.text}</blockquote>}
      <ul className="rules">
        {rules.map((rule) => <li key={rule}>{words(`say.rules.${rule}`, { codeName, most: longestSentence[band], ages: words(`say.ages.${band}`) })}</li>)}
      </ul>
      <section className="stack t">
        <h3>{words('say.examples')}</h3>
        <p className="note soft">{words('say.examplesIn', { language: nameOf(shownIn) })}</p>
        <dl className="examples">
          {ordered.map((section) => <div key={section}><dt className="note">{summary(`sections.${section}`)}</dt><dd lang={shownIn}>{examples[shownIn][band][section]}</dd></div>)}
        </dl>
      </section>
    </Dialog>
  );
}

/** In her language where there are some, else in the clinician's. */
function exampleLanguage(hers: string, clinicians: string): keyof typeof examples {
  const known = [hers, clinicians].map((tag) => tag.split('-')[0]).find((base) => base === 'en' || base === 'es');
  return known ?? 'en';
}
