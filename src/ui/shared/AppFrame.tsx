import { useId, type ReactNode } from 'react';
import { Button as Pressable } from 'react-aria-components';
import { Icon, type IconName } from './Icon.tsx';
import { Mark } from './Mark.tsx';

export type Place<Id extends string> = { readonly id: Id; readonly label: string; readonly icon: IconName };

/** The house of the clinician: places at the side, Lock at its foot. On narrow pages a bar at the bottom, in the same order. */
export function AppFrame<Id extends string>(props: {
  places: readonly Place<Id>[];
  here: Id | undefined;
  onPlace: (id: Id) => void;
  onLock: () => void;
  words: { places: string; lock: string; name: string };
  /** How long until it locks by itself: usually a TimeLeft. */
  timeLeft?: ReactNode;
  /** Beside the places, and quieter: on narrow pages, where the bar has no room for it, at the end of the page. */
  quiet?: ReactNode;
  children: ReactNode;
}) {
  return (
    <div className="app">
      <nav className="rail" aria-label={props.words.places}>
        <div className="mark"><Mark label={props.words.name} /></div>
        {props.places.map(place => (
          <Pressable key={place.id} className="place" aria-current={place.id === props.here ? 'page' : 'false'} onPress={() => props.onPlace(place.id)}>
            <Icon name={place.icon} />
            <span>{place.label}</span>
          </Pressable>
        ))}
        {props.quiet && <div className="rail-quiet">{props.quiet}</div>}
        <LockButton word={props.words.lock} onLock={props.onLock} timeLeft={props.timeLeft} />
      </nav>
      {props.children}
      {props.quiet && <div className="below-page">{props.quiet}</div>}
    </div>
  );
}

/** Named by its word alone; the time is its description, so that its name stays the same each second. */
function LockButton(props: { word: string; onLock: () => void; timeLeft: ReactNode }) {
  const id = useId();
  return (
    <Pressable className="lock" onPress={props.onLock} aria-describedby={id}>
      <Icon name="lock" />
      <span>{props.word}</span>
      <small className="num" id={id} aria-hidden="true">{props.timeLeft}</small>
    </Pressable>
  );
}
