import { Button, type ButtonProps } from './Button.tsx';
import { Icon, type IconName } from './Icon.tsx';

/** A round button with a picture only. For Back and Close, whose pictures everyone knows; all others carry a word. */
export function IconButton(props: Pick<ButtonProps, 'onPress' | 'kind' | 'isDisabled'> & { icon: IconName; label: string }) {
  return (
    <Button className="round" kind={props.kind} onPress={props.onPress} label={props.label} isDisabled={props.isDisabled}>
      <Icon name={props.icon} />
    </Button>
  );
}
