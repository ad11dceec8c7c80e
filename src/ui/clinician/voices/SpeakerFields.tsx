import { ChipsOne } from '../../shared/Chips.tsx';
import { Icon } from '../../shared/Icon.tsx';
import { TextField } from '../../shared/TextField.tsx';
import { Tick } from '../../shared/Tick.tsx';
import { useLanguageName } from '../useLanguageName.ts';
import { useWords } from '../useWords.ts';
import type { Speaking } from './Speaking.ts';

/** Who speaks, in which language, and that no child is heard. isTitled: it stands under a title that asks the same. */
export function SpeakerFields({ speaking, language, isTitled = false }: { speaking: Speaking; language: string; isTitled?: boolean }) {
  const words = useWords('voices');
  const nameOf = useLanguageName();
  return (
    <div className="stack">
      <ChipsOne
        label={words('who')}
        hideLabel={isTitled}
        hint={words('inLanguage', { language: nameOf(language) })}
        options={(['clinician', 'interpreter'] as const).map((by) => ({ value: by, label: words(`by.${by}`) }))}
        value={speaking.by}
        onChange={(by) => speaking.say({ by })}
      />
      <TextField label={words('name')} maxLength={80} autoCapitalize="words" value={speaking.who} onChange={(who) => speaking.say({ who })} />
      <Tick
        label={words('alone')}
        note={words('aloneNote')}
        isOn={speaking.alone}
        onChange={(alone) => speaking.say({ alone })}
        aside={<span className="soft"><Icon name="door" /></span>}
      />
    </div>
  );
}
