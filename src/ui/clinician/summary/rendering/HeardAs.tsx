import { useEffect, useState } from 'react';
import type { Child } from '../../../../core/Child.ts';
import type { Recipient } from '../../../../core/Recipient.ts';
import { fillWords } from '../../../../packs/walkthroughs/fillWords.ts';
import { saidRoleIn } from '../../../../packs/walkthroughs/saidRoleIn.ts';
import type { WalkthroughPack } from '../../../../packs/walkthroughs/WalkthroughPack.ts';
import { useWalkthroughPack } from '../../child/useWalkthroughPack.ts';
import { useWords } from '../../useWords.ts';

/** The sentence by which this child hears who asks, so that a role written for a child of another language is noticed. */
export function HeardAs({ child: { codeName, language, band }, to }: { child: Pick<Child, 'codeName' | 'language' | 'band'>; to: Recipient }) {
  const words = useWords('summary');
  const pack = useWalkthroughPack(language);
  const role = useSaidRole(pack, to);
  if (pack === null || role === null) return null;
  const line = whoLineOf(pack, band);
  return (
    <p className="note soft">
      {words('heardAs', { codeName })} <span lang={pack.language} dir={pack.direction}>“{fillWords(line, { WHO: to.name, WHO_ROLE: role })}”</span>
    </p>
  );
}

function useSaidRole(pack: WalkthroughPack | null, to: Recipient): string | null {
  const [role, setRole] = useState<string | null>(null);
  useEffect(() => {
    let gone = false;
    if (pack !== null) void saidRoleIn(pack, to).then((said) => { if (!gone) setRole(said); });
    return () => { gone = true; };
  }, [pack, to]);
  return role;
}

function whoLineOf(pack: WalkthroughPack, band: Child['band']): string {
  const lines = pack.bands[band].request.screens.flatMap(({ sentences }) => sentences).map((line) => (typeof line === 'string' ? line : line.words));
  return lines.find((line) => line.includes('{WHO_ROLE}')) ?? '{WHO_ROLE}';
}
