import { iconDrawings } from './iconDrawings.tsx';

export type IconName = keyof typeof iconDrawings;

/** Drawings that point along the line of reading, and so turn round with it. */
const turning = new Set<IconName>(['back', 'forward', 'turnBack', 'undo', 'redo']);

/** A picture beside a word, never instead of one: it is always hidden from a screen reader. */
export function Icon(props: { name: IconName; size?: 'small' | 'normal' | 'large' | undefined }) {
  const size = props.size === 'small' ? ' s' : props.size === 'large' ? ' l' : '';
  const turns = turning.has(props.name) ? ' flip' : '';
  return (
    <svg className={`i${size}${turns}`} viewBox="0 0 24 24" aria-hidden="true">
      {iconDrawings[props.name]}
    </svg>
  );
}
