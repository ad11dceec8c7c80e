import { expect, test } from 'vitest';
import { missingOfSpeaker, speakerOf, type Speaking } from '../../../../src/ui/clinician/voices/Speaking.ts';
import { StillMissing } from '../../../../src/ui/clinician/voices/StillMissing.tsx';
import { inHouse } from '../inHouse.tsx';

const say = (): void => undefined;
const nothing: Speaking = { by: undefined, who: ' ', alone: false, say };
const all: Speaking = { by: 'interpreter', who: 'Luz M.', alone: true, say };

test('what keeps anything from being recorded is said, each by itself', () => {
  expect(inHouse(<StillMissing speaking={nothing} />).text).toBe('Still missing Who speaks The name of who speaks That only this adult is heard');
  expect(inHouse(<StillMissing speaking={{ ...all, alone: false }} />).text).toBe('Still missing That only this adult is heard');
  expect(inHouse(<StillMissing speaking={all} />).text).toBe('');
});

test('nothing is missing exactly when there is a speaker', () => {
  for (const by of [undefined, 'clinician'] as const) for (const who of ['', 'Ana']) for (const alone of [false, true]) {
    const speaking: Speaking = { by, who, alone, say };
    expect(missingOfSpeaker(speaking).length === 0).toBe(speakerOf(speaking) !== null);
  }
});
