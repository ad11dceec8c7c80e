import type { ReactNode } from 'react';
import { heldTogether } from './heldTogether.ts';
import { Picture } from './pictures/Picture.tsx';
import { Title } from './Title.tsx';

type Way = { readonly label: string; readonly onTap: () => void };

/** A page with nothing to do for a child: kind words, whose hands come next, and a quiet way out for them. */
export function LastScreen({ text, below, picture, again, quiet, children }: {
  readonly text: string;
  readonly below?: string;
  readonly picture: string;
  readonly again?: Way;
  readonly quiet: Way;
  /** The same in another language, say. */
  readonly children?: ReactNode;
}) {
  return (
    <main className="last">
      <div className={isSign(picture) ? 'pip' : 'art'}><Picture name={picture} /></div>
      <Title key={text}>{text}</Title>
      {below && <p>{heldTogether(below)}</p>}
      {children}
      {again && <button type="button" className="told" onClick={again.onTap}>{again.label}</button>}
      <button type="button" className="quiet" onClick={quiet.onTap}>{quiet.label}</button>
    </main>
  );
}

/** The drawings of answers are signs, and small; all others are scenes. */
function isSign(picture: string): boolean {
  return picture.startsWith('answer-');
}
