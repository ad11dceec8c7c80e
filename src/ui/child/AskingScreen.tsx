import { Picture } from './pictures/Picture.tsx';
import { Title } from './Title.tsx';
import { useRoom } from './RoomContext.ts';

/** The room waits while she asks the grown-up beside her. */
export function AskingScreen() {
  const { words } = useRoom();
  return (
    <>
      <div className="art"><Picture name="ear-bubble" /></div>
      <div className="telling"><Title>{words.askPage}</Title></div>
    </>
  );
}
