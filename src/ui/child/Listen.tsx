import { Picture } from './pictures/Picture.tsx';
import { useRoom } from './RoomContext.ts';
import { Tap } from './Tap.tsx';

/** Hears one card alone, without choosing it. */
export function Listen({ text }: { readonly text: string }) {
  const { words, hear } = useRoom();
  if (hear === null) return null;
  return (
    <Tap className="listen" label={`${words.hearAgain}: ${text}`} onTap={() => hear(text)}>
      <Picture name="control-hear-again" />
    </Tap>
  );
}
