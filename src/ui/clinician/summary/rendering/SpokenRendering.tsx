import { useId, useState } from 'react';
import type { Child } from '../../../../core/Child.ts';
import { recordingOf } from '../../../../core/Recording.ts';
import { fail, ok } from '../../../../core/Result.ts';
import type { Sentence } from '../../../../core/Summary.ts';
import { Button } from '../../../shared/Button.tsx';
import { Dialog } from '../../../shared/Dialog.tsx';
import { useHouse } from '../../House.ts';
import { useWords } from '../../useWords.ts';
import { SpeakerFields } from '../../voices/SpeakerFields.tsx';
import { speakerOf } from '../../voices/Speaking.ts';
import { StillMissing } from '../../voices/StillMissing.tsx';
import { Voice } from '../../voices/Voice.tsx';
import '../../voices/voices.css';
import type { Acts } from '../useSummary.ts';

type SpokenProps = { child: Child; acts: Acts; sentence: Sentence; number: number };

/** How this child hears a sentence, said aloud by the interpreter or the clinician instead of being typed, or beside it. */
export function SpokenRendering({ child, acts, sentence, number }: SpokenProps) {
  const { vault } = useHouse();
  const words = useWords('voices');
  const [isAsked, ask] = useState(false);
  const { speaking } = acts;
  const speaker = speakerOf(speaking);
  const recorded = recordingOf(sentence, child.language);
  const otherwise = words(sentence.recorded ? 'rendering.stale' : 'rendering.instead');
  if (sentence.text.trim() === '') return null;
  return (
    <>
      <Voice
        of={words('rendering.of', { number, codeName: child.codeName })}
        recorded={recorded}
        otherwise={<span className="note soft">{otherwise}</span>}
        isReady={speaker !== null}
        onNotReady={() => ask(true)}
        keep={async (sound) => {
          if (speaker === null) return ok(null);
          const { text, rendering } = sentence;
          const kept = await vault.keepRendering(child.id, { text, rendering, speaker, sound });
          if (kept.ok) acts.changeSentence(sentence.id, { recorded: kept.value });
          return kept;
        }}
        hear={() => (recorded === null ? Promise.resolve(fail({ type: 'notFound' })) : vault.hearRendering(child.id, recorded.sound))}
        drop={async () => {
          acts.changeSentence(sentence.id, { recorded: null });
          // What no summary on disk names any more goes; where this one could not be saved, its recording goes at the next sweep.
          return (await acts.flush()) ? vault.sweepRenderings(child.id) : ok(null);
        }}
      />
      {isAsked && <AskSpeaker speaking={speaking} language={child.language} onClose={() => ask(false)} />}
    </>
  );
}

/** Asked once while the summary is open; from then on Record records. */
function AskSpeaker({ speaking, language, onClose }: { speaking: Acts['speaking']; language: string; onClose: () => void }) {
  const words = useWords('voices');
  const isOpen = speakerOf(speaking) === null;
  const missing = useId();
  return (
    <Dialog
      title={words('rendering.speakerTitle')}
      onClose={onClose}
      actions={<>
        <Button kind="ink" isDisabled={isOpen} describedBy={missing} onPress={onClose}>{words('rendering.goOn')}</Button>
        <Button onPress={onClose}>{words('rendering.cancel')}</Button>
      </>}
    >
      <SpeakerFields speaking={speaking} language={language} />
      <p className="note soft">{words('sealed')}</p>
      <StillMissing speaking={speaking} id={missing} />
    </Dialog>
  );
}
