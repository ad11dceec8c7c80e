import type { Copy } from '../../offline/thisCopy.ts';
import { useWords } from '../useWords.ts';

const madeBy = {
  signed: 'signed', unsigned: 'unsigned', wrongKey: 'wrongKey', badSignature: 'badSignature', noKey: 'noKey', unchecked: 'unchecked',
} as const satisfies Record<Copy['signature'], string>;

const files = { missing: 'missing', extra: 'extra', different: 'different' } as const;

/** What can be said of who made a copy, and whether its files are those of its list. */
export function useSignatureText(): (copy: Pick<Copy, 'signature' | 'fault'>) => string {
  const words = useWords('copy');
  return ({ signature, fault }) => {
    if (fault?.type === 'unlisted') return words('unlisted');
    const fit = fault === null || fault.type === 'older' ? words('filesFit') : words(files[fault.type], { path: fault.path });
    return `${words(madeBy[signature])} ${fit}`;
  };
}
