import type { ReactNode } from 'react';
import { useTitleFocus } from '../shared/Screen.tsx';
import { heldTogether } from './heldTogether.ts';

/** The title takes the focus when its screen comes, so that a screen reader begins there. */
export function Title({ children }: { readonly children: ReactNode }) {
  const title = useTitleFocus();
  return <h1 ref={title} tabIndex={-1}>{typeof children === 'string' ? heldTogether(children) : children}</h1>;
}
