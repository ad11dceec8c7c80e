import { useState } from 'react';
import { useTablet } from './Tablet.ts';

/** Asks the browser again to keep the vault. refused: it said no, the last time. onAsked: whatever it said; onKept: it said yes. */
export function useKeptByBrowser(on: { onAsked(): void; onKept(): void }): { readonly refused: boolean; ask(): void } {
  const tablet = useTablet();
  const [refused, setRefused] = useState(false);
  const ask = () => void tablet.askToPersist().then((granted) => {
    setRefused(granted === false);
    on.onAsked();
    if (granted) on.onKept();
  });
  return { refused, ask };
}
