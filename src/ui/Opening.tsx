import { Installing } from './clinician/door/Installing.tsx';
import { isBeingInstalled } from './offline/isBeingInstalled.ts';
import { language } from './offline/language.ts';
import { Mark } from './shared/Mark.tsx';

/**
 * While the shell settles and the vault's worker starts: the mark alone, for a moment. The first time that may take longer, and says
 * so; from then on a child may be who looks at it, so there are no words.
 */
export function Opening() {
  return <main className="opening" aria-busy="true"><Mark size={72} />{isBeingInstalled() && <Installing language={language.get()} />}</main>;
}
