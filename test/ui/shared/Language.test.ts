import { expect, test } from 'vitest';
import { directionOf, firstSpoken, localeFor } from '../../../src/ui/shared/Language.ts';

test('the first of the browser’s languages that the app speaks, whatever country it is of', () => {
  expect([['es-MX', 'en'], ['fr', 'es'], ['ht', 'EN-gb', 'es'], ['fr', 'ar'], [], ['']].map(firstSpoken)).toEqual(['es', 'es', 'en', 'en', 'en', 'en']);
});

test('its days and hours are those of the browser’s own country, where it says so', () => {
  expect(localeFor('es', ['en-US', 'es-MX', 'es'])).toBe('es-MX');
  expect(localeFor('es', ['en-GB'])).toBe('es-US');
  expect(localeFor('en', ['est', 'en'])).toBe('en');
});

test('a script is read its own way', () => {
  expect(['en-US', 'es-419', 'ps', 'fa-AF', 'ar', 'ht', 'az-Arab'].map(directionOf)).toEqual(['ltr', 'ltr', 'rtl', 'rtl', 'rtl', 'ltr', 'rtl']);
});
