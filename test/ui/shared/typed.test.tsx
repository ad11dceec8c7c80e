import { renderToStaticMarkup } from 'react-dom/server';
import type { ReactElement } from 'react';
import { expect, test } from 'vitest';
import { DateTimeField } from '../../../src/ui/shared/DateTimeField.tsx';
import { NumberField } from '../../../src/ui/shared/NumberField.tsx';
import { PassphraseField } from '../../../src/ui/shared/PassphraseField.tsx';
import { Select } from '../../../src/ui/shared/Select.tsx';
import { TextArea } from '../../../src/ui/shared/TextArea.tsx';
import { TextField } from '../../../src/ui/shared/TextField.tsx';

const nothing = () => {};
const words = { label: 'Label', hint: 'Hint', error: 'Error' };

const fields: Readonly<Record<string, ReactElement>> = {
  TextField: <TextField {...words} value="a" onChange={nothing} />,
  TextArea: <TextArea {...words} value="a" onChange={nothing} />,
  PassphraseField: <PassphraseField {...words} value="a" onChange={nothing} words={{ show: 'Show', hide: 'Hide' }} />,
  NumberField: <NumberField {...words} value="1" onChange={nothing} />,
  DateTimeField: <DateTimeField {...words} kind="date" value="" onChange={nothing} />,
  Select: <Select {...words} value="a" onChange={nothing} options={[{ value: 'a', label: 'A' }]} />,
};

test.each(Object.entries(fields))('%s leaves nothing to the browser, and is named and described', (_, field) => {
  const markup = renderToStaticMarkup(field);
  const control = /<(?:input|textarea|select)[^>]*>/.exec(markup)?.[0] ?? '';
  // A password is kept out of the session's files by its type; of it "off" would not keep Chromium from offering to keep it.
  expect(control).toContain(control.includes('type="password"') ? 'autoComplete="one-time-code"' : 'autoComplete="off"');
  expect(control).toContain('aria-invalid="true"');
  const id = /\bid="([^"]+)"/.exec(control)?.[1] ?? 'none';
  expect(markup).toContain(`for="${id}"`);
  const described = /aria-describedby="([^"]+)"/.exec(control)?.[1]?.split(' ') ?? [];
  expect(described).toHaveLength(2);
  for (const one of described) expect(markup).toContain(`id="${one}"`);
});

test.each(['TextField', 'TextArea', 'PassphraseField', 'NumberField'])('%s is not corrected, suggested, translated or read by add-ons', name => {
  const control = /<(?:input|textarea)[^>]*>/.exec(renderToStaticMarkup(fields[name]))?.[0] ?? '';
  for (const said of ['spellCheck="false"', 'autoCorrect="off"', 'translate="no"', 'writingsuggestions="false"', 'data-gramm="false"']) {
    expect(control).toContain(said);
  }
});
