import type { ReactNode } from 'react';
import { Button } from '../../shared/Button.tsx';
import { DoorFrame } from '../../shared/DoorFrame.tsx';
import { Say } from '../../shared/Say.tsx';
import { Tag } from '../../shared/Tag.tsx';
import { useTablet } from '../Tablet.ts';
import { useWatched } from '../useWatched.ts';
import { useWords } from '../useWords.ts';

/** A page outside the vault. Says when a newer version waits: here nothing can be lost by taking it. */
export function DoorPage(props: { title: ReactNode; below?: ReactNode; foot?: ReactNode; children?: ReactNode; isRefused?: boolean | undefined }) {
  const words = useWords('door');
  const tablet = useTablet();
  const update = useWatched(tablet.updateNotice);
  return (
    <DoorFrame name={words('name')} tag={!props.isRefused && <Tag kind="ok" icon="check">{words('worksOffline')}</Tag>} title={props.title} below={props.below} foot={props.foot}>
      {props.children}
      {update === 'waiting' && <Say action={<Button size="small" onPress={tablet.applyUpdate}>{words('updateNow')}</Button>}>{words('update')}</Say>}
    </DoorFrame>
  );
}
