import type { VaultGlance } from '../../../bridge/Glance.ts';
import { Button } from '../../shared/Button.tsx';
import { useWords } from '../useWords.ts';
import { useDoor } from './DoorWays.ts';
import { facesOf } from './facesOf.ts';

/** From one vault's door to the others, or to a first other one. */
export function OtherVaults(props: { glance: VaultGlance; isDisabled?: boolean | undefined }) {
  const words = useWords('shelf');
  const ways = useDoor();
  const isAlone = props.glance.beside.length === 0;
  const go = () => (isAlone ? ways.go({ at: 'new', faces: facesOf(props.glance) }) : ways.toOthers());
  return <Button kind="plain" size="small" icon={isAlone ? undefined : 'back'} onPress={go} isDisabled={props.isDisabled}>{words(isAlone ? 'another' : 'others')}</Button>;
}
