import { suggestCodeName } from '../../../packs/codeNames.ts';
import { childEmblems } from '../../../packs/emblems.ts';

/** A code name by chance, with the picture of its second word where there is one. */
export function drawCodeName(): { readonly codeName: string; readonly emblem: string } {
  const [one = 0, two = 0, three = 0] = crypto.getRandomValues(new Uint32Array(3));
  const codeName = suggestCodeName(one, two);
  const last = codeName.split(' ').at(-1)?.toLowerCase();
  const emblem = childEmblems.find(each => each.id === last) ?? childEmblems[three % childEmblems.length];
  return { codeName, emblem: emblem?.id ?? '' };
}
