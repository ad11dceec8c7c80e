import { useEffect, useRef, useState, type RefObject } from 'react';
import type { Wing } from '../../../core/Book.ts';
import { useAnnounce } from '../../shared/Announcer.tsx';
import { Button } from '../../shared/Button.tsx';
import { EmptyState } from '../../shared/EmptyState.tsx';
import { OpenHalf, PrivateHalf } from '../../shared/Halves.tsx';
import { Icon } from '../../shared/Icon.tsx';
import { Screen } from '../../shared/Screen.tsx';
import { TextField } from '../../shared/TextField.tsx';
import '../child/child.css';
import { WarnCopying } from '../child/note/WarnCopying.tsx';
import { usePlaces, type Place } from '../Place.ts';
import { ProblemSay } from '../ProblemSay.tsx';
import { useWords } from '../useWords.ts';
import { Working } from '../Working.tsx';
import './find.css';
import { FoundDrafts, FoundRows } from './FoundRows.tsx';
import { useKeptSearch } from './KeptSearch.ts';
import { useFinding, type Finding, type FindingState } from './useFinding.ts';
import { useSlash } from './useSlash.ts';

/** Words to find in one wing of all children. The other wing is another screen, with another colour: there is no list of both. */
export function FindScreen({ wing }: { wing: Wing }) {
  const words = useWords('find');
  const child = useWords('child');
  const places = usePlaces();
  const kept = useKeptSearch();
  const [before] = useState(kept.current?.wing === wing ? kept.current : null);
  const { finding, typed, type, enter, field } = useTyped(wing, before);
  const open = (place: Place, key: string) => {
    kept.current = { wing, typed, pages: finding.shown.state === 'found' ? finding.shown.pages : 1, opened: key };
    places.go(place);
  };
  const back = () => {
    kept.current = null;
    places.back();
  };
  const shown = <Shown wing={wing} finding={finding} onOpen={open} focused={before?.opened ?? null} />;
  const Half = wing === 'private' ? PrivateHalf : OpenHalf;
  const said = wing === 'private'
    ? { above: words('aboveNotes'), title: words('inNotes'), half: child('privateNotes'), note: words('notesNote') }
    : { above: words('aboveRecord'), title: words('inRecord'), half: child('record'), note: words('recordNote') };
  return (
    <Screen above={said.above} title={said.title} back={{ label: words('back'), onPress: back }}>
      <div className="finding">
        <Half
          title={said.half}
          note={said.note}
          lead={<TextField label={words('field')} hint={words('hint')} value={typed} onChange={type} onEnter={enter} maxLength={200} inputRef={field} autoFocus={before === null} />}
        >
          {wing === 'private' ? <WarnCopying isPart>{shown}</WarnCopying> : shown}
        </Half>
      </div>
    </Screen>
  );
}

/** How long nobody types before it is looked for, in milliseconds. */
const pause = 350;

/** The field and what is looked for: after a pause, from two letters on, or at once by Enter. */
function useTyped(wing: Wing, before: { readonly typed: string; readonly pages: number } | null) {
  const finding = useFinding(wing);
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(before?.typed ?? '');
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const { look } = finding;
  useEffect(() => {
    if (before) look(before.typed, before.pages);
    return () => clearTimeout(timer.current);
  }, [before, look]);
  useSlash(field);
  const soon = (text: string, wait: number) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => look(text), wait);
  };
  const type = (text: string) => {
    setTyped(text);
    soon(text.trim().length === 1 ? '' : text, pause);
  };
  return { finding, field: field as RefObject<HTMLInputElement>, typed, type, enter: () => soon(typed, 0) };
}

type Opens = { readonly onOpen: (place: Place, key: string) => void; readonly focused: string | null };

function Shown({ wing, finding, ...opens }: Opens & { wing: Wing; finding: Finding }) {
  const words = useWords('find');
  const { shown } = finding;
  const count = useCount(wing);
  useSaidAloud(shown, wing);
  switch (shown.state) {
    case 'looking': return null;
    case 'nothingTyped': return <EmptyState picture={<Disc wing={wing} />} title={words('begin')}>{words('beginMore')}</EmptyState>;
    case 'reading': return <Working steps={[['indexing', words('reading')]]} note={words('readingNote')} />;
    case 'failed': return <ProblemSay problem={shown.problem} />;
    case 'found': break;
  }
  const { hits, drafts, next, of } = shown;
  if (hits.length + drafts.length === 0 && next === null) {
    return <EmptyState picture={<Disc wing={wing} />} title={words('none', { typed: of.trim() })}>{words('noneMore')}</EmptyState>;
  }
  return (
    <div className="stack found">
      <FoundDrafts drafts={drafts} {...opens} />
      {hasKept(shown) && <p className="small soft">{count(shown)}</p>}
      <FoundRows hits={hits} wing={wing} {...opens} />
      {next && <div><Button size="small" icon="down" onPress={finding.lookOn}>{words(hits.length === 0 ? 'lookOn' : 'more')}</Button></div>}
    </div>
  );
}

function Disc({ wing }: { wing: Wing }) {
  return <span className="disc big"><Icon name={wing === 'private' ? 'privateBook' : 'page'} size="large" /></span>;
}

/** Whether anything that is kept was found, or may be further back: beside drafts alone nothing is said of the rest. */
function hasKept({ hits, next }: Extract<FindingState, { readonly state: 'found' }>): boolean {
  return hits.length > 0 || next !== null;
}

/** How much was found of what is kept, in words. */
function useCount(wing: Wing): (shown: FindingState) => string {
  const words = useWords('find');
  return (shown) => {
    if (shown.state !== 'found') return '';
    const { hits, total, next } = shown;
    if (total !== null) return words(`totalOf.${wing}`, { count: total });
    return words(next === null ? 'someFound' : 'someSoFar', { count: hits.length });
  };
}

/** Each answer is told once, when it is there. */
function useSaidAloud(shown: FindingState, wing: Wing): void {
  const announce = useAnnounce();
  const words = useWords('find');
  const count = useCount(wing);
  const drafts = shown.state === 'found' ? shown.drafts.length : 0;
  const kept = drafts === 0 || (shown.state === 'found' && hasKept(shown)) ? count(shown) : '';
  const said = [drafts > 0 && words('draftsFound', { count: drafts }), kept].filter(Boolean).join('. ');
  const of = shown.state === 'found' ? `${shown.of} ${shown.pages}` : '';
  const last = useRef('');
  useEffect(() => {
    if (of !== '' && of !== last.current) announce(said);
    last.current = of;
  }, [announce, of, said]);
}
