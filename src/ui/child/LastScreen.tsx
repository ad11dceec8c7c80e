import type { ReactNode } from 'react';
import { heldTogether } from './heldTogether.ts';
import { Picture } from './pictures/Picture.tsx';
import { Title } from './Title.tsx';

type Way = { readonly label: string; readonly onTap: () => void; readonly language?: string };

/** A page with nothing to do for a child: kind words, whose hands come next, and a quiet way out for them. */
export function LastScreen({ text, below, picture, quiet, children }: {
  readonly text: string;
  readonly below?: string;
  readonly picture: string;
  /** For the grown-up alone. */
  readonly quiet: readonly Way[];
  /** The same in another language, say. */
  readonly children?: ReactNode;
}) {
  const sign = isSign(picture);
  return (
    <main className="last">
      <div className="art"><Picture name={sign ? 'tablet-back' : picture} /></div>
      <div className="telling">
        {sign && <div className="pip"><Picture name={picture} /></div>}
        <Title key={text}>{text}</Title>
        {below && <p>{heldTogether(below)}</p>}
        {children}
      </div>
      <div className="quiet-ways">
        {quiet.map(({ label, onTap, language }) => <button key={label} type="button" className="quiet" lang={language} onClick={onTap}>{label}</button>)}
      </div>
    </main>
  );
}

/** The drawings of answers are signs, and small: beside them the same scene for every answer, the tablet that goes back. */
function isSign(picture: string): boolean {
  return picture.startsWith('answer-');
}
