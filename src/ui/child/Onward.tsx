import type { ReactNode } from 'react';
import type { Step } from '../../core/Step.ts';
import { Picture } from './pictures/Picture.tsx';
import { useRoom } from './RoomContext.ts';
import { Tap } from './Tap.tsx';
import type { More } from './useMore.ts';

/** The five, and apart from them, in gold, what moves the story on. It is no answer, and stands on no screen that asks for one. */
export function Onward({ show, more, children }: { readonly show: Step['show']; readonly more: More; readonly children: ReactNode }) {
  const { words, act } = useRoom();
  const gold = goldOf(show);
  const edge = more.below ? ' more' : '';
  if (gold === null) return <footer className={`ctrl only${edge}`}>{children}</footer>;
  return (
    <footer className={`ctrl${edge}`}>
      {children}
      <Tap className={more.below ? 'next down' : 'next'} onTap={() => (more.below ? more.show() : act({ do: gold }))}>
        <span>{words[gold]}</span>
        <span className="drawing flip"><Picture name="control-next" /></span>
      </Tap>
    </footer>
  );
}

function goldOf({ type }: Step['show']): 'next' | 'goOn' | null {
  if (type === 'story' || type === 'reply') return 'next';
  return type === 'asking' ? 'goOn' : null;
}
