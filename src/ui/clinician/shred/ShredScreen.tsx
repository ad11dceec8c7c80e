import type { Child } from '../../../core/Child.ts';
import type { ChildId } from '../../../core/Id.ts';
import { Screen } from '../../shared/Screen.tsx';
import { WithChild } from '../child/WithChild.tsx';
import { EmblemPatch } from '../EmblemPatch.tsx';
import { useHouse } from '../House.ts';
import { usePlaces } from '../Place.ts';
import { useLoaded } from '../useLoaded.ts';
import { useWords } from '../useWords.ts';
import { LawCard } from './LawCard.tsx';
import { ShredCard, ShredRefused } from './ShredCard.tsx';
import { WhatGoes } from './WhatGoes.tsx';

/** A page of its own before everything about a child is destroyed: what goes, what stays, what the law may ask. */
export function ShredScreen({ child }: { child: ChildId }) {
  return <WithChild child={child}>{(page) => <Shred child={page.child} />}</WithChild>;
}

/** The vault says whether it may be. Where it may not, that stands first. */
function Shred({ child }: { child: Child }) {
  const { vault } = useHouse();
  const [may] = useLoaded(() => vault.mayShred(child.id));
  const words = useWords('shred');
  const house = useWords('house');
  const places = usePlaces();
  const { codeName } = child;
  return (
    <Screen
      title={words('title', { codeName })}
      below={words('below')}
      picture={<EmblemPatch emblem={child.emblem} size="large" />}
      back={{ label: house('back'), onPress: places.back }}
    >
      <div className="stack today-main">
        {may.state === 'failed' && <ShredRefused problem={may.problem} />}
        <div className="shred-lists">
          <WhatGoes codeName={codeName} />
          <LawCard child={child.id} />
        </div>
        {may.state === 'opening' && <p className="soft" role="status">{words('asking')}</p>}
        {may.state === 'open' && <ShredCard child={child} />}
      </div>
    </Screen>
  );
}
