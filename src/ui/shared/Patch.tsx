import { classes } from './classes.ts';

export type PatchColor = 1 | 2 | 3 | 4 | 5 | 6;

/** The stitched emblem of a child or a vault. `paths` are path data on a 24 x 24 ground; the name stands beside it. */
export function Patch(props: { paths: readonly string[]; color: PatchColor; size?: 'small' | 'normal' | 'large' | undefined }) {
  const size = props.size === 'small' ? 'sm' : props.size === 'large' ? 'lg' : undefined;
  return (
    <span className={classes('patch', `p${props.color}`, size)} aria-hidden="true">
      <svg className="i l" viewBox="0 0 24 24">{props.paths.map(path => <path key={path} d={path} />)}</svg>
    </span>
  );
}
