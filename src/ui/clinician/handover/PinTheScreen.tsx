import { useId, useState } from 'react';
import { Button } from '../../shared/Button.tsx';
import { useWords } from '../useWords.ts';

/** How the tablet itself can be kept on this app: told on demand, because the app cannot do it. */
export function PinTheScreen() {
  const words = useWords('handover');
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  return (
    <div className="pin-it">
      <Button kind="plain" size="small" icon="tablet" isExpanded={isOpen} describedBy={isOpen ? id : undefined} onPress={() => setOpen(!isOpen)}>{words('pin')}</Button>
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
