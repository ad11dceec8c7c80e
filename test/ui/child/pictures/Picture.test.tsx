import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { pictureNames } from '../../../../src/packs/PictureName.ts';
import { Picture } from '../../../../src/ui/child/pictures/Picture.tsx';

test('a drawing is an image without words of its own', () => {
  const shown = renderToStaticMarkup(<Picture name="locked-book" />);
  expect(shown).toMatch(/<img src="[^"]*locked-book[^"]*\.svg" alt="" aria-hidden="true"/);
});

test('every named drawing has an address of its own', () => {
  const addresses = pictureNames.map((name) => /src="([^"]+)"/.exec(renderToStaticMarkup(<Picture name={name} />))?.[1]);
  expect(new Set(addresses).size).toBe(pictureNames.length);
  expect(addresses).not.toContain(undefined);
});

test('a name from another version shows nothing', () => {
  expect(renderToStaticMarkup(<Picture name="no-such-drawing" />)).toBe('');
  expect(renderToStaticMarkup(<Picture name="../locked-book" />)).toBe('');
});
