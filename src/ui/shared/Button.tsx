import type { ReactNode, Ref } from 'react';
import { Button as Pressable } from 'react-aria-components';
import { classes } from './classes.ts';
import { Icon, type IconName } from './Icon.tsx';

/** How it was pressed: by `keyboard`, or by a `virtual` press of a screen reader, the focus had better stay. */
export type Press = { readonly pointerType: string };

export type ButtonProps = {
  readonly onPress: (press: Press) => void;
  readonly children: ReactNode;
  /** ink leads; teal acts on what can be shared; plum stands on the book only; thread on the cover only. */
  readonly kind?: 'ink' | 'line' | 'plain' | 'teal' | 'plum' | 'thread' | undefined;
  readonly size?: 'small' | 'normal' | 'big' | undefined;
  readonly icon?: IconName | undefined;
  readonly iconAfter?: IconName | undefined;
  readonly wide?: boolean | undefined;
  readonly label?: string | undefined;
  readonly describedBy?: string | undefined;
  readonly isDisabled?: boolean | undefined;
  readonly autoFocus?: boolean | undefined;
  readonly className?: string | undefined;
  readonly id?: string | undefined;
  readonly isExpanded?: boolean | undefined;
  readonly ref?: Ref<HTMLButtonElement> | undefined;
};

export function Button(props: ButtonProps) {
  const { kind = 'line', size = 'normal' } = props;
  const iconSize = size === 'small' ? 'small' : 'normal';
  return (
    <Pressable
      className={classes('btn', kind, size !== 'normal' && size, props.wide && 'wide', props.className)}
      onPress={props.onPress}
      isDisabled={props.isDisabled ?? false}
      {...(props.id !== undefined && { id: props.id })}
      {...(props.label !== undefined && { 'aria-label': props.label })}
      {...(props.describedBy !== undefined && { 'aria-describedby': props.describedBy })}
      {...(props.isExpanded !== undefined && { 'aria-expanded': props.isExpanded })}
      {...(props.autoFocus && { autoFocus: true })}
      {...(props.ref && { ref: props.ref })}
    >
      {props.icon && <Icon name={props.icon} size={iconSize} />}
      {props.children}
      {props.iconAfter && <Icon name={props.iconAfter} size={iconSize} />}
    </Pressable>
  );
}
