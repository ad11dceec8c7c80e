import type { ReactNode } from 'react';
import { classes } from './classes.ts';
import { Icon, type IconName } from './Icon.tsx';

/** A word or two about the state of a thing. Never colour alone: the word says it. */
export function Tag(props: { children: ReactNode; kind?: 'plain' | 'private' | 'share' | 'due' | 'late' | 'ok' | undefined; icon?: IconName | undefined; large?: boolean | undefined }) {
  return (
    <span className={classes('tag', props.kind, props.large && 'large')}>
      {props.icon && <Icon name={props.icon} />}
      {props.children}
    </span>
  );
}
