import { Saved } from '../../shared/Saved.tsx';
import { useWords } from '../useWords.ts';
import type { DraftState } from './createDraftKeeper.ts';

/** "Draft saved", only after the vault said so; it goes with the next word typed. */
export function DraftSaved({ state }: { state: DraftState }) {
  const words = useWords('privateNote');
  return <Saved state={state.is} words={{ saving: words('saving'), saved: words('saved') }} />;
}
