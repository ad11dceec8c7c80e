import { useRoom } from './RoomContext.ts';
import { Tap } from './Tap.tsx';

/** Takes what it is named by out of the summary, or puts it back. All of its card takes the tap. */
export function PartSwitch({ named, isOn, onTap }: { readonly named: string; readonly isOn: boolean; readonly onTap: () => void }) {
  const { words } = useRoom();
  return (
    <Tap className="part-switch" named={named} isOn={isOn} onTap={onTap}>
      <em aria-hidden="true">{isOn ? words.partOn : words.partOff}</em>
      <span className="switch" />
    </Tap>
  );
}
