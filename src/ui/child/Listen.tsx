import { Picture } from './pictures/Picture.tsx';
import { useRoom } from './RoomContext.ts';
import { Tap } from './Tap.tsx';

/** Hears one card alone, without choosing it. name: of its piece, where that is not its text. */
export function Listen({ text, name = text }: { readonly text: string; readonly name?: string }) {
  const { words, hear } = useRoom();
  const listen = hear(name);
  if (listen === null) return null;
  return (
    <Tap className="listen" label={`${words.hearAgain}: ${text}`} onTap={listen}>
      <Picture name="control-hear-again" />
    </Tap>
  );
}
