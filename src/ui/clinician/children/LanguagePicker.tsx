import { useState, type ReactNode } from 'react';
import { useLocale } from 'use-intl';
import { languages, languageOf, type Language } from '../../../packs/languages.ts';
import { Button } from '../../shared/Button.tsx';
import { ChipsOne } from '../../shared/Chips.tsx';
import { TextField } from '../../shared/TextField.tsx';
import { asLabel, useLanguageName } from '../useLanguageName.ts';
import { useWords } from '../useWords.ts';
import { findLanguages } from './findLanguages.ts';

/** How many are in sight before anyone looks further: those most often met. */
const few = 9;

/** The language a child is best at, by its own name. Found by either name. */
export function LanguagePicker(props: { value: string | undefined; onChange: (tag: string) => void; error: string | undefined; /** What is to be known of the choice. */ said?: ReactNode }) {
  const words = useWords('childForm');
  const nameOf = useLanguageName();
  const [find, setFind] = useState('');
  const [isAll, setAll] = useState(false);
  const shown = withChosen(find.trim() === '' ? languages.slice(0, isAll ? undefined : few) : findLanguages(find, nameOf), props.value);
  return (
    <div className="stack">
      <ChipsOne
        label={words('language')}
        hint={words('languageHint')}
        error={props.error}
        value={props.value}
        onChange={props.onChange}
        options={shown.map(language => ({ value: language.tag, label: <LanguageName {...language} />, lang: language.tag === 'mis' ? undefined : language.tag }))}
      />
      {find.trim() !== '' && findLanguages(find, nameOf).length === 0 && <p className="small soft" role="status">{words('languageNone', { other: asLabel(nameOf('mis')) })}</p>}
      {props.said}
      <div className="row wrap language-find">
        <TextField label={words('languageFind')} hideLabel placeholder={words('languageFind')} value={find} onChange={setFind} />
        {!isAll && find.trim() === '' && <Button kind="plain" size="small" onPress={() => setAll(true)}>{words('languageMore')}</Button>}
      </div>
    </div>
  );
}

function LanguageName({ tag, ownName, direction }: Language) {
  const name = useLanguageName()(tag);
  const page = useLocale();
  if (tag === 'mis') return asLabel(name);
  return <><bdi dir={direction}>{ownName}</bdi>{name.toLowerCase() !== ownName.toLowerCase() && <span lang={page} className="note">{name}</span>}</>;
}

/** What is chosen stays in sight, whatever is looked for. */
function withChosen(shown: readonly Language[], tag: string | undefined): readonly Language[] {
  const chosen = tag === undefined || shown.some(each => each.tag === tag) ? undefined : languageOf(tag);
  return chosen ? [chosen, ...shown] : shown;
}
