import { expect, test } from 'vitest';
import { childEmblems } from '../../../../src/packs/emblems.ts';
import { drawCodeName } from '../../../../src/ui/clinician/children/drawCodeName.ts';

test('a drawn code name comes with a picture of the list, its own where there is one', () => {
  for (let times = 0; times < 300; times += 1) {
    const { codeName, emblem } = drawCodeName();
    expect(codeName).toMatch(/^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u);
    expect(childEmblems.map(({ id }) => id)).toContain(emblem);
    const last = codeName.split(' ')[1]?.toLowerCase() ?? '';
    if (childEmblems.some(({ id }) => id === last)) expect(emblem).toBe(last);
  }
});
