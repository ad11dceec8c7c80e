import { Button } from '../shared/Button.tsx';
import { DoorFrame } from '../shared/DoorFrame.tsx';
import { languages, type Language } from '../shared/Language.ts';
import type { SameKeys } from '../shared/useSpoken.ts';
import './clinician.css';
import type { AloneWords } from './messages/aloneSpoken.ts';
import { broken } from './messages/en/broken.ts';
import { broken as inSpanish } from './messages/es/broken.ts';

const spoken: Record<Language, SameKeys<AloneWords['broken']>> = { en: broken, es: inSpanish };

/** A page that could not be shown, and the way on. In every language at once, and by nothing that may be what broke. */
export function Broken({ load }: { /** Loads the app anew. */ readonly load: () => void }) {
  return (
    <DoorFrame name="Resguardo" title={<span className="stack t">{languages.map((each) => <span key={each} lang={each}>{spoken[each]['title']}</span>)}</span>}>
      <div className="door-column">
        {languages.map((each) => (
          <div className="stack t" key={each} lang={each}>
            <p>{spoken[each]['kept']}</p>
            <p className="soft">{spoken[each]['again']}</p>
          </div>
        ))}
        <Button kind="ink" onPress={load}>
          {languages.map((each, place) => <span key={each} lang={each}>{place > 0 && ' · '}{spoken[each]['reload']}</span>)}
        </Button>
      </div>
    </DoorFrame>
  );
}
