import type { ChildId } from '../../../core/Id.ts';
import { WithChild } from '../child/WithChild.tsx';
import { leave } from '../messages/en/leave.ts';
import { MoreWords } from '../MoreWords.tsx';
import { CameBack } from './CameBack.tsx';
import { LeaveForm } from './LeaveForm.tsx';

/** A child leaves, and who keeps her records is chosen (R15); or has left, and comes back. Nothing of it happens by itself. */
export function LeaveScreen({ child }: { child: ChildId }) {
  return (
    <MoreWords words={{ leave }}>
      <WithChild child={child}>
        {(page, again) => (page.left ? <CameBack page={page} left={page.left} /> : <LeaveForm page={page} onLeft={again} />)}
      </WithChild>
    </MoreWords>
  );
}
