import type { DraftHit } from '../../../bridge/Found.ts';
import type { Wing } from '../../../core/Book.ts';
import { enteredKinds, type EnteredKind } from '../../../core/Entry.ts';
import { List, RowButton } from '../../shared/List.tsx';
import { placeOfDraft } from '../child/placeOfDraft.ts';
import { EmblemPatch } from '../EmblemPatch.tsx';
import type { find as found } from '../messages/en/find.ts';
import type { Place } from '../Place.ts';
import { useWhen } from '../useWhen.ts';
import { useWords } from '../useWords.ts';
import { Snipped } from './Snipped.tsx';
import type { AnyHit } from './useFinding.ts';

type Opens = { readonly onOpen: (place: Place, key: string) => void; readonly focused: string | null };

/** What was found, each with whose it is, when it was written and what stands around it. focused: the one that was just read. */
export function FoundRows({ hits, wing, onOpen, focused }: Opens & { hits: readonly AnyHit[]; wing: Wing }) {
  const words = useWords('find');
  const when = useWhen();
  const kinds = useKinds();
  return (
    <List label={words('list')}>
      {hits.map((hit) => {
        const key = keyOf(hit);
        const { child, number, of, at, title, snippet } = hit;
        return (
          <RowButton
            key={key}
            takesFocus={key === focused}
            before={<EmblemPatch emblem={child.emblem} size="small" />}
            title={<FoundHead name={child.codeName} at={when(at, 'dayAndTime')} />}
            note={<><span className="found-title">{title ? <Snipped of={title} /> : kinds(hit.kind)}</span><Snipped of={snippet} /></>}
            onPress={() => onOpen({ at: wing === 'private' ? 'readNote' : 'readRecord', child: child.id, number: of ?? number }, key)}
          />
        );
      })}
    </List>
  );
}

/** The same of what is not finished yet. */
export function FoundDrafts({ drafts, onOpen, focused }: Opens & { drafts: readonly DraftHit[] }) {
  const words = useWords('find');
  const when = useWhen();
  const kinds = useKinds();
  if (drafts.length === 0) return null;
  return (
    <section className="found-drafts">
      <h3>{words('drafts')}</h3>
      <List label={words('drafts')}>
        {drafts.map(({ child, slot, savedAt, snippet }) => {
          const place = placeOfDraft(child.id, slot);
          const key = JSON.stringify(place);
          return (
            <RowButton
              key={key}
              takesFocus={key === focused}
              before={<EmblemPatch emblem={child.emblem} size="small" />}
              title={<FoundHead name={child.codeName} at={when(savedAt, 'dayAndTime')} />}
              note={<><span className="found-title">{kinds(slot.of)}</span><Snipped of={snippet} /></>}
              onPress={() => onOpen(place, key)}
            />
          );
        })}
      </List>
    </section>
  );
}

function FoundHead({ name, at }: { name: string; at: string }) {
  return <span className="found-head"><bdi>{name}</bdi> <span className="found-at num">{at}</span></span>;
}

function keyOf({ child, number }: AnyHit): string {
  return `${child.id}/${number}`;
}

/** What an entry is called that has no title of its own. */
function useKinds(): (kind: string) => string {
  const words = useWords('find');
  const record = useWords('record');
  return (kind) => (isEntered(kind) ? record(`add.${kind}`) : words(`kinds.${kind as keyof typeof found.kinds}`));
}

function isEntered(kind: string): kind is EnteredKind {
  return (enteredKinds as readonly string[]).includes(kind);
}
