import { Button as Pressable } from 'react-aria-components';
import type { BookOnShelf } from '../../../bridge/Glance.ts';
import { isPractice } from '../../../core/practice.ts';
import { Button } from '../../shared/Button.tsx';
import { Icon, type IconName } from '../../shared/Icon.tsx';
import { ProblemSay } from '../ProblemSay.tsx';
import { useAct } from '../useAct.ts';
import { useWords } from '../useWords.ts';
import { BookOfVault } from './BookOfVault.tsx';
import { DoorPage } from './DoorPage.tsx';
import { useDoor } from './DoorWays.ts';
import { freeEmblems } from './facesOf.ts';

/** Every vault on this tablet as a book, by what can be seen of it, and a place for one more. */
export function ShelfScreen(props: { vaults: readonly BookOnShelf[] }) {
  const words = useWords('shelf');
  const door = useWords('door');
  const practice = useWords('practice');
  const ways = useDoor();
  const act = useAct();
  const faces = props.vaults.map(({ vault }) => vault);
  const pick = ({ vault }: BookOnShelf) => act.run(
    async () => ({ ok: true, value: await ways.vault.look({ marker: null, vault: vault.id }) }),
    glance => ways.go({ at: 'glance', glance }),
  );
  const isFull = freeEmblems(faces).length === 0;
  return (
    <DoorPage title={words('title')} below={words('below', { count: faces.length })} foot={isFull ? words('full') : words('onShelf')}>
      <ul className="bookshelf" role="list" aria-label={words('books')}>
        {props.vaults.map(book => <li key={book.vault.id}><Book book={book} onPick={() => pick(book)} /></li>)}
        {!isFull && <li><NewBook word={words('new')} onPick={() => ways.go({ at: 'new', faces })} /></li>}
        {!faces.some(({ id }) => isPractice(id)) && <li><NewBook icon="pencil" word={practice('onShelf')} onPick={() => ways.go({ at: 'practice' })} /></li>}
      </ul>
      <ProblemSay problem={act.problem} />
      <div className="row wrap center">
        <Button kind="plain" size="small" icon="turnBack" onPress={() => ways.go({ at: 'restore', emblem: null, faces })}>{words('restore')}</Button>
        <Button kind="plain" size="small" icon="envelope" onPress={ways.openRecipient}>{door('package')}</Button>
        <Button kind="plain" size="small" icon="info" onPress={() => ways.go({ at: 'copy' })}>{door('copy')}</Button>
      </div>
    </DoorPage>
  );
}

function Book({ book, onPick }: { book: BookOnShelf; onPick: () => void }) {
  const note = useNote(book);
  return (
    <Pressable className="book" onPress={onPick}>
      <BookOfVault face={book.vault} />
      <span className="book-note">{note}</span>
    </Pressable>
  );
}

function NewBook({ word, icon = 'plus', onPick }: { word: string; icon?: IconName; onPick: () => void }) {
  return (
    <Pressable className="book" onPress={onPick}>
      <span className="vol new"><Icon name={icon} /><span>{word}</span></span>
      <span className="book-note" />
    </Pressable>
  );
}

/** Nothing but what its own door says. */
function useNote({ vault, state, errandOut, removal }: BookOnShelf): string {
  const words = useWords('shelf');
  const practice = useWords('practice');
  if (errandOut) return words('away');
  if (removal) return words('removal', { due: new Date(removal.due) });
  if (state === 'ready' && isPractice(vault.id)) return practice('note');
  return state === 'ready' ? '' : words(state);
}
