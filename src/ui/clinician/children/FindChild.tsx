import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { Caseload } from '../../../bridge/Caseload.ts';
import { bands } from '../../../core/Band.ts';
import { languageOf } from '../../../packs/languages.ts';
import { useAnnounce } from '../../shared/Announcer.tsx';
import { Button } from '../../shared/Button.tsx';
import { ChipsOne } from '../../shared/Chips.tsx';
import { Select } from '../../shared/Select.tsx';
import { Switch } from '../../shared/Switch.tsx';
import { TextField } from '../../shared/TextField.tsx';
import { useSlash } from '../find/useSlash.ts';
import { usePlaces } from '../Place.ts';
import { useWords } from '../useWords.ts';
import { childFilter, everyChild, type ChildFilter } from './childFilter.ts';
import { ChildRows } from './ChildRows.tsx';

/** How many children are in sight before more are asked for: of thousands nobody reads a list. */
const few = 60;

/** The caseload, to find one child in: by code name, and by what tells the children apart. words: the ways to what was written. */
export function FindChild({ caseload, words: findWords }: { caseload: Caseload; words: ReactNode }) {
  const words = useWords('children');
  const places = usePlaces();
  const [filter, setFilter] = useState<ChildFilter>(everyChild);
  const [count, setCount] = useState(few);
  const field = useRef<HTMLInputElement>(null);
  useSlash(field);
  const found = childFilter(caseload.children, filter);
  const change = (part: Partial<ChildFilter>) => {
    setFilter({ ...filter, ...part });
    setCount(few);
  };
  const [only] = found;
  const enter = () => { if (only && found.length === 1) places.go({ at: 'child', child: only.child.id }); };
  useFoundSaid(filter === everyChild ? null : found.length);
  const left = caseload.children.filter((row) => row.left !== null).length;
  return (
    <div className="stack">
      {left > 0 && (
        <ChipsOne
          hideLabel label={words('which')} value={filter.left ? 'left' : 'here'} onChange={(which) => change({ left: which === 'left' })}
          options={[{ value: 'here', label: words('here', { count: caseload.children.length - left }) }, { value: 'left', label: words('left', { count: left }) }]}
        />
      )}
      <div className="find-child">
        <TextField label={words('find')} value={filter.find} onChange={(find) => change({ find })} onEnter={enter} inputRef={field} />
        <Filters caseload={caseload} filter={filter} onChange={change} />
      </div>
      {findWords}
      {found.length > 0
        ? <div className="card flush"><ChildRows rows={found.slice(0, count)} now={caseload.now} rhythm={caseload.facility.rhythm} label={words('listLabel')} /></div>
        : <p className="soft">{filter.find.trim() === '' ? words('noneSuch') : words('none', { find: filter.find.trim() })}</p>}
      {found.length > count && (
        <div className="row wrap"><Button size="small" icon="down" onPress={() => setCount(count + 4 * few)}>{words('more')}</Button><span className="small soft">{words('shownOf', { count, all: found.length })}</span></div>
      )}
    </div>
  );
}

/** What tells the children apart, as far as these differ. */
function Filters({ caseload, filter, onChange }: { caseload: Caseload; filter: ChildFilter; onChange: (part: Partial<ChildFilter>) => void }) {
  const words = useWords('children');
  const child = useWords('child');
  const tags = [...new Set(caseload.children.map((row) => row.child.language))];
  const languages = tags.map((tag) => ({ value: tag, label: languageOf(tag)?.ownName ?? tag })).sort((one, other) => one.label.localeCompare(other.label));
  return (
    <>
      <Select
        label={words('band')} value={filter.band} onChange={(band) => onChange({ band })}
        options={[{ value: 'all', label: words('everyBand') }, ...bands.map((band) => ({ value: band, label: child(`ages.${band}`) }))]}
      />
      {tags.length > 1 && (
        <Select
          label={words('language')} value={filter.language} onChange={(language) => onChange({ language })}
          options={[{ value: 'all', label: words('everyLanguage') }, ...languages]}
        />
      )}
      <Switch label={words('waiting')} isOn={filter.waiting} onChange={(waiting) => onChange({ waiting })} />
    </>
  );
}

/** How many are left, said once typing pauses. */
function useFoundSaid(count: number | null): void {
  const words = useWords('children');
  const announce = useAnnounce();
  const said = count === null ? null : words('found', { count });
  useEffect(() => {
    if (said === null) return undefined;
    const soon = setTimeout(() => announce(said), 700);
    return () => clearTimeout(soon);
  }, [announce, said]);
}
