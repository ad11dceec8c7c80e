import { useState } from 'react';
import type { VoicePage, VoicesOf } from '../../../bridge/VoicePage.ts';
import type { ChildId, SummaryId } from '../../../core/Id.ts';
import { ChipsOne } from '../../shared/Chips.tsx';
import { Screen } from '../../shared/Screen.tsx';
import { useHouse } from '../House.ts';
import { usePlaces } from '../Place.ts';
import { useLanguageName } from '../useLanguageName.ts';
import { useWords } from '../useWords.ts';
import { WithLoaded } from '../WithLoaded.tsx';
import { LooseVoices } from './LooseVoices.tsx';
import { SpeakerCard } from './SpeakerCard.tsx';
import { useSpeaking } from './Speaking.ts';
import { VoiceCards } from './VoiceCards.tsx';
import './voices.css';
import { VoicesSoFar } from './VoicesSoFar.tsx';

type VoicesPlace = { child: ChildId; kind: VoicesOf['kind']; summary: SummaryId | null };

/** Where an adult's voice is recorded for what a child will hear: the notice, a request, or who saw what. */
export function VoicesScreen({ child, kind, summary }: VoicesPlace) {
  const { vault } = useHouse();
  const words = useWords('voices');
  const [of, setOf] = useState<VoicesOf>(() => voicesOf({ child, kind, summary }));
  return (
    <WithLoaded key={of.kind} title={words('titleBare')} ask={() => vault.voices(of)}>
      {(page) => <Voices of={of} first={page} onKind={(next) => setOf(voicesOf({ child, kind: next, summary }))} />}
    </WithLoaded>
  );
}

function voicesOf({ child, kind, summary }: VoicesPlace): VoicesOf {
  return kind === 'request' ? { kind, child, summary } : { kind, child };
}

function Voices({ of, first, onKind }: { of: VoicesOf; first: VoicePage; onKind: (kind: VoicesOf['kind']) => void }) {
  const places = usePlaces();
  const words = useWords('voices');
  const nameOf = useLanguageName();
  const [page, setPage] = useState(first);
  const { codeName } = page;
  const speaking = useSpeaking();
  const [isMissing, setMissing] = useState(false);
  const language = nameOf(page.language);
  return (
    <Screen
      title={words('title', { codeName })}
      below={words('below', { language })}
      back={{ label: words('back'), onPress: places.back }}
    >
      <div className="voices">
        <aside className="stack">
          <SpeakerCard speaking={speaking} language={page.language} isMissing={isMissing} />
          <VoicesSoFar page={page} />
        </aside>
        <div className="stack">
          <ChipsOne
            label={words('ofWhat')}
            hideLabel
            options={(['notice', 'request', 'whoSaw'] as const).map((kind) => ({ value: kind, label: words(`kinds.${kind}`) }))}
            value={of.kind}
            onChange={onKind}
          />
          <LooseVoices child={of.child} />
          <VoiceCards
            of={of}
            page={page}
            speaking={speaking}
            onNotReady={() => {
              setMissing(true);
              requestAnimationFrame(() => document.querySelector<HTMLElement>('.speaker [aria-checked="false"], .speaker input, .speaker button')?.focus());
            }}
            onPage={setPage}
          />
        </div>
      </div>
    </Screen>
  );
}
