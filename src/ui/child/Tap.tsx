import type { ReactNode } from 'react';
import { useRoom } from './RoomContext.ts';

/** Anything a child can press. While the room is busy it keeps its look, its place and the focus, and takes no tap. */
export function Tap(props: {
  readonly className: string;
  readonly onTap: () => void;
  readonly children: ReactNode;
  readonly label?: string | undefined;
  /** The id of what it is named by. */
  readonly named?: string | undefined;
  readonly isOn?: boolean | undefined;
  readonly isExpanded?: boolean | undefined;
}) {
  const { busy } = useRoom();
  return (
    <button
      type="button"
      className={props.className}
      onClick={busy ? undefined : props.onTap}
      aria-disabled={busy || undefined}
      aria-label={props.label}
      aria-labelledby={props.named}
      role={props.isOn === undefined ? undefined : 'switch'}
      aria-checked={props.isOn}
      aria-expanded={props.isExpanded}
    >
      {props.children}
    </button>
  );
}
