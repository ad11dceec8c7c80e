import { expect, test } from 'vitest';
import type { NoticeGiven } from '../../../../../src/core/Notice.ts';
import { NoticeReading } from '../../../../../src/ui/clinician/child/record/NoticeReading.tsx';
import { inHouse } from '../../inHouse.tsx';

const notice: NoticeGiven = {
  pack: { id: 'resguardo.walkthrough.en', version: '1' }, band: 'B', language: 'en', shown: [{ screen: 'one', text: 'Hi, I’m Ana.' }],
  skipped: ['two'], teachBack: [{ question: 'B-NQ1', asked: 'You miss home. What do I do?', passed: true, misses: 2 }, { question: 'B-NQ2', asked: 'Which would I tell?', passed: false, misses: 0 }], answer: null, attested: 'Mrs. Tzoc',
};

test('a notice is read as it was given: words, teach-back, and an answer that never came', () => {
  const { text } = inHouse(<NoticeReading notice={notice} />);
  for (const words of ['Hi, I’m Ana.', 'You miss home. What do I do?', 'None: it was broken off', 'Ages 10–13', 'Mrs. Tzoc', '1 screen', 'Told back, after it was told twice more', 'Not reached']) expect(text).toContain(words);
});
