import type { ReactNode } from 'react';
import type { Step } from '../../core/Step.ts';
import { Picture } from './pictures/Picture.tsx';
import { useRoom } from './RoomContext.ts';
import { Tap } from './Tap.tsx';
import type { More } from './useMore.ts';

/**
 * The five, and apart from them, in gold, what moves the story on. It is no answer, and stands on no screen that asks for one. While
 * words stand below the edge, what shows them stands there instead, on every screen, in white.
 */
export function Onward({ show, more, children }: { readonly show: Step['show']; readonly more: More; readonly children: ReactNode }) {
  const { words, act } = useRoom();
  const gold = goldOf(show);
  const edge = more.below ? ' more' : '';
  if (gold === null && !more.needed) return <footer className={`ctrl only${edge}`}>{children}</footer>;
  return (
    <footer className={`ctrl${edge}`}>
      {children}
      {gold === null || more.below
        // An errand laid by an older version has no word for it.
        ? <Forward className={more.below ? 'next down' : 'next down over'} label={(words.moreBelow as string | undefined) ?? words.next} onTap={more.show} />
        : <Forward className="next" label={words[gold]} onTap={() => act({ do: gold })} />}
    </footer>
  );
}

function Forward({ className, label, onTap }: { readonly className: string; readonly label: string; readonly onTap: () => void }) {
  return (
    <Tap className={className} onTap={onTap}>
      <span>{label}</span>
      <span className="drawing flip"><Picture name="control-next" /></span>
    </Tap>
  );
}

function goldOf({ type }: Step['show']): 'next' | 'goOn' | null {
  if (type === 'story' || type === 'reply') return 'next';
  return type === 'asking' ? 'goOn' : null;
}
