import type { Step } from '../../core/Step.ts';
import { Picture } from './pictures/Picture.tsx';
import { Title } from './Title.tsx';

/** What is said to the card she tapped. */
export function ReplyScreen({ show }: { readonly show: Extract<Step['show'], { readonly type: 'reply' }> }) {
  return (
    <>
      <div className="art"><Picture name={show.picture} /></div>
      <div className="telling"><Title>{show.text}</Title></div>
    </>
  );
}
