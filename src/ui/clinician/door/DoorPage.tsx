import type { ReactNode } from 'react';
import { DoorFrame } from '../../shared/DoorFrame.tsx';
import { Tag } from '../../shared/Tag.tsx';
import { UpdateSay } from '../update/UpdateSay.tsx';
import { LanguageSwitch } from '../LanguageSwitch.tsx';
import { useWords } from '../useWords.ts';

/** A page outside the vault. Says when a newer version waits: here nothing can be lost by taking it. */
export function DoorPage(props: { title: ReactNode; below?: ReactNode; foot?: ReactNode; children?: ReactNode; isRefused?: boolean | undefined }) {
  const words = useWords('door');
  return (
    <DoorFrame name={words('name')} tag={<div className="row wrap to-end">{!props.isRefused && <Tag kind="ok" icon="check">{words('worksOffline')}</Tag>}<LanguageSwitch /></div>} title={props.title} below={props.below} late={<UpdateSay />} foot={props.foot}>
      {props.children}
    </DoorFrame>
  );
}
