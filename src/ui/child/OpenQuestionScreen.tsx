import type { Step } from '../../core/Step.ts';
import { Picture } from './pictures/Picture.tsx';
import { Title } from './Title.tsx';
import { useRoom } from './RoomContext.ts';
import { Tap } from './Tap.tsx';

/** The free question comes first. What she says, draws or shows is for the grown-up beside her: nothing here listens. */
export function OpenQuestionScreen({ show }: { readonly show: Extract<Step['show'], { readonly type: 'openQuestion' }> }) {
  const { words, act } = useRoom();
  return (
    <>
      <div className="art"><Picture name={show.picture} /></div>
      <div className="telling">
        <Title>{show.text}</Title>
        <p>{show.invitation}</p>
        <Tap className="told" onTap={() => act({ do: 'told' })}>{words.showPictures}</Tap>
      </div>
    </>
  );
}
