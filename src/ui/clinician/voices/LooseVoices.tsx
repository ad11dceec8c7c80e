import { useRef, useState } from 'react';
import type { LooseVoice } from '../../../bridge/VoicePage.ts';
import type { ChildId } from '../../../core/Id.ts';
import type { Problem } from '../../../core/Problem.ts';
import { Button } from '../../shared/Button.tsx';
import { Card } from '../../shared/Card.tsx';
import { Tag } from '../../shared/Tag.tsx';
import { useHouse } from '../House.ts';
import { ProblemSay } from '../ProblemSay.tsx';
import { useLoaded } from '../useLoaded.ts';
import { useWhen } from '../useWhen.ts';
import { useLanguageName } from '../useLanguageName.ts';
import { useWords } from '../useWords.ts';
import { DeleteVoice } from './DeleteVoice.tsx';
import { sayLength } from './sayLength.ts';

/** Recordings that are found by no words any more, behind a button: to be thrown away. Not there where there is none. */
export function LooseVoices({ child }: { child: ChildId }) {
  const { vault } = useHouse();
  const words = useWords('voices');
  const [loaded, again] = useLoaded(() => vault.looseVoices(child));
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  if (loaded.state === 'failed') return <ProblemSay problem={loaded.problem} />;
  if (loaded.state === 'opening' || (loaded.value.length === 0 && !isOpen)) return null;
  const dropped = () => {
    again();
    button.current?.focus();
  };
  return (
    <>
      <div>
        <Button ref={button} isExpanded={isOpen} icon={isOpen ? 'close' : 'down'} onPress={() => setOpen(!isOpen)}>{words('loose.title', { count: loaded.value.length })}</Button>
      </div>
      {isOpen && <LooseCard child={child} voices={loaded.value} onDropped={dropped} />}
    </>
  );
}

export function LooseCard({ child, voices, onDropped }: { child: ChildId; voices: readonly LooseVoice[]; onDropped: () => void }) {
  const words = useWords('voices');
  return (
    <Card>
      <p className="small soft">{words(voices.length === 0 ? 'loose.none' : 'loose.why')}</p>
      <ul className="voice-pieces" role="list">
        {voices.map((voice) => <li key={voice.id}><Loose child={child} voice={voice} onDropped={onDropped} /></li>)}
      </ul>
    </Card>
  );
}

function Loose({ child, voice: { id, of, told }, onDropped }: { child: ChildId; voice: LooseVoice; onDropped: () => void }) {
  const { vault } = useHouse();
  const words = useWords('voices');
  const [problem, say] = useState<Problem | null>(null);
  const [first = '', ...rest] = told?.text.split('\n') ?? [words('loose.damaged')];
  return (
    <>
      {of === 'request' && <p className="voice-as">{words('loose.ofRequest')}</p>}
      <p className="voice-text" {...(told && { lang: told.packLanguage })} dir="auto">{rest.length > 0 ? <><b>{first}</b> {rest.join(' ')}</> : first}</p>
      <div className="voice">
        <div className="row wrap">
          {told && <span className="voice-state"><LooseTag told={told} /></span>}
          <span className="row wrap voice-acts">
            <DeleteVoice
              of={first}
              drop={async () => {
                const done = await vault.dropLooseVoice(child, id);
                if (done.ok) onDropped();
                return done;
              }}
              onProblem={say}
            />
          </span>
        </div>
        <ProblemSay problem={problem} />
      </div>
    </>
  );
}

function LooseTag({ told: { speaker, at, seconds, language } }: { told: NonNullable<LooseVoice['told']> }) {
  const words = useWords('voices');
  const nameOf = useLanguageName();
  const when = useWhen();
  return (
    <Tag icon="microphone">
      {words('loose.by', {
        by: words(`as.${speaker.by}`), who: speaker.who, day: when(at, 'date'), length: sayLength(seconds), language: nameOf(language),
      })}
    </Tag>
  );
}
