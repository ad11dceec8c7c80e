import type { ReactNode } from 'react';
import { WriterFrame } from '../../../shared/WriterFrame.tsx';
import { LanguageSwitch } from '../../LanguageSwitch.tsx';
import { useHouse } from '../../House.ts';
import { useWords } from '../../useWords.ts';
import { WarnCopying } from './WarnCopying.tsx';
import '../child.css';

/** A page of the closed book: only back, saved and Lock. It prints, shares and sends nothing. */
export function PrivatePage(props: {
  codeName: string;
  title: ReactNode;
  onBack: () => void;
  saved?: ReactNode;
  heading: ReactNode;
  tools?: ReactNode;
  foot: ReactNode;
  aside?: ReactNode;
  children: ReactNode;
}) {
  const { lock } = useHouse();
  const words = useWords('privateNote');
  const house = useWords('house');
  const { codeName, title, saved, heading, foot, aside } = props;
  return (
    <WriterFrame
      title={title}
      back={{ label: words('back', { codeName }), word: codeName, onPress: props.onBack }}
      lock={{ word: house('lock'), onPress: lock }}
      saved={saved}
      quiet={<LanguageSwitch className="on-plum" />}
      heading={heading}
      tools={props.tools}
      foot={foot}
      aside={aside}
    >
      <WarnCopying>{props.children}</WarnCopying>
    </WriterFrame>
  );
}
