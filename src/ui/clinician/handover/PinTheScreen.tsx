import { useId, useState } from 'react';
import { Button } from '../../shared/Button.tsx';
import { Icon } from '../../shared/Icon.tsx';
import { useWords } from '../useWords.ts';

/** That the tablet itself is to be kept on this app, which the app cannot do; how, on demand. */
export function PinTheScreen() {
  const words = useWords('handover');
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  return (
    <div className="pin-it">
      <div className="row wrap">
        <Icon name="tablet" />
        <p className="grow">{words('pinFirst')}</p>
        <Button size="small" isExpanded={isOpen} describedBy={isOpen ? id : undefined} onPress={() => setOpen(!isOpen)}>{words('pin')}</Button>
      </div>
      {isOpen && (
        <div className="stack t small soft" id={id}>
          <p>{words('pinIpad')}</p>
          <p>{words('pinAndroid')}</p>
          <p>{words('pinWhy')}</p>
        </div>
      )}
    </div>
  );
}
