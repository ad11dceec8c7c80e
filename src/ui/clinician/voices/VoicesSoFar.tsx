import { useSyncExternalStore } from 'react';
import type { VoicePage } from '../../../bridge/VoicePage.ts';
import { Card } from '../../shared/Card.tsx';
import { Meter } from '../../shared/Progress.tsx';
import { tabletVoice } from '../../shared/speak.ts';
import { useLanguageName } from '../useLanguageName.ts';
import { useWords } from '../useWords.ts';

/** How much is recorded, and how the rest will be heard. */
export function VoicesSoFar({ page }: { page: VoicePage }) {
  const words = useWords('voices');
  const nameOf = useLanguageName();
  const hasVoice = useTabletVoice(page.packLanguage);
  const pieces = page.cards.flatMap((card) => card.pieces).filter(({ of }) => of === 'house' || of === 'request');
  const done = pieces.filter(({ recorded }) => recorded).length;
  const text = words('soFar', { done, of: pieces.length });
  const written = nameOf(page.packLanguage);
  return (
    <Card title={text}>
      <Meter kind="ok" label={words('soFarLabel')} text={text} full={pieces.length === 0 ? 0 : done / pieces.length} />
      <p className="small">{hasVoice ? words(page.language === page.packLanguage ? 'voiceReads' : 'voiceReadsOther', { language: written }) : words('youRead', { language: written })}</p>
      <p className="note soft">{words('order')}</p>
    </Card>
  );
}

/** Whether a voice of this tablet reads what is written in the language. */
export function useTabletVoice(language: string): boolean {
  useSyncExternalStore(tabletVoice.onVoices, tabletVoice.known);
  return tabletVoice.speaks(language);
}
