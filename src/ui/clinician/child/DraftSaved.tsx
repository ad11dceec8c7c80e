import { Saved } from '../../shared/Saved.tsx';
import { useWatched } from '../useWatched.ts';
import { useWords } from '../useWords.ts';
import type { Draft } from './useDraft.ts';

/** "Draft saved", only after the vault said so; it goes with the next word typed. */
export function DraftSaved({ draft }: { draft: Pick<Draft, 'state'> }) {
  const state = useWatched(draft.state);
  const words = useWords('privateNote');
  return <Saved state={state.is} words={{ saving: words('saving'), saved: words('saved') }} />;
}
