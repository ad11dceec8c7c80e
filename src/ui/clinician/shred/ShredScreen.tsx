import type { Child } from '../../../core/Child.ts';
import type { ChildId } from '../../../core/Id.ts';
import { Screen } from '../../shared/Screen.tsx';
import { WithChild } from '../child/WithChild.tsx';
import { EmblemPatch } from '../EmblemPatch.tsx';
import { usePlaces } from '../Place.ts';
import { useWords } from '../useWords.ts';
import { LawCard } from './LawCard.tsx';
import { ShredCard } from './ShredCard.tsx';
import { WhatGoes } from './WhatGoes.tsx';

/** A page of its own before everything about a child is destroyed: what goes, what stays, what the law may ask. */
export function ShredScreen({ child }: { child: ChildId }) {
  return <WithChild child={child}>{(page) => <Shred child={page.child} />}</WithChild>;
}

function Shred({ child }: { child: Child }) {
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
        <div className="shred-lists">
          <WhatGoes codeName={codeName} />
          <LawCard child={child.id} />
        </div>
        <ShredCard child={child} />
      </div>
    </Screen>
  );
}
