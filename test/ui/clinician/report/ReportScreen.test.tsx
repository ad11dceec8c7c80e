import { expect, test } from 'vitest';
import { ReportScreen } from '../../../../src/ui/clinician/report/ReportScreen.tsx';
import { inHouse } from '../inHouse.tsx';

test('before the facility page was read, the card does not say that there is no line; the national one stands at once', () => {
  const { text, buttons } = inHouse(<ReportScreen />);
  expect(text).toContain('800-422-4453');
  expect(text).toContain('Your state’s line');
  expect(text).not.toContain('Not set.');
  expect(buttons).not.toContain('Add it');
});
