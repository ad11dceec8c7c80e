import type { ReactNode } from 'react';
import { Icon } from '../../../shared/Icon.tsx';
import { Screen } from '../../../shared/Screen.tsx';
import { useWords } from '../../useWords.ts';
import '../child.css';

/** A page of the clinical record: whose it is stands above its title, with the sign of the open page. */
export function RecordScreen(props: { codeName: string; title: ReactNode; below?: ReactNode; onBack: () => void; actions?: ReactNode; children: ReactNode }) {
  const words = useWords('record');
  const { codeName, title, below, actions } = props;
  return (
    <Screen
      title={title}
      above={<span className="row shareable"><Icon name="page" size="small" />{words('where', { codeName })}</span>}
      below={below}
      back={{ label: words('back', { codeName }), onPress: props.onBack }}
      actions={actions}
    >
      {props.children}
    </Screen>
  );
}
