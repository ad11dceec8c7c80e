import type { Step } from '../../core/Step.ts';
import { Picture } from './pictures/Picture.tsx';
import { heldTogether } from './heldTogether.ts';
import { Summary } from './Summary.tsx';
import { Title } from './Title.tsx';
import { useRoom } from './RoomContext.ts';
import { Tap } from './Tap.tsx';

type Story = Extract<Step['show'], { readonly type: 'story' }>;

/** A picture, a title, one idea; on one screen the summary itself, each sentence with its switch (09). */
export function StoryScreen({ show }: { readonly show: Story }) {
  const { words, act } = useRoom();
  return (
    <>
      <div className="art"><Picture name={show.picture} /></div>
      <div className="telling">
        {show.again && <p className="again">{words.againFirst}</p>}
        <Title>{show.title}</Title>
        <p>{heldTogether(show.sentences.join(' '))}</p>
        {show.inOther && <p lang={show.inOther.language} dir="auto">{show.inOther.text}</p>}
        {show.summary && <Summary sentences={show.summary} language={show.summaryLanguage} />}
        {show.takeBack !== undefined && <Tap className="told taking" onTap={() => act({ do: 'takeBack' })}>{show.takeBack}</Tap>}
      </div>
    </>
  );
}
