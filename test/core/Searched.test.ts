import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findParts, foldWord, readSearch, wordsIn } from '../../src/core/Searched.ts';

const found = (text: string, typed: string) => findParts([wordsIn(text)], readSearch(typed))?.map(({ from, to }) => text.slice(from, to)) ?? null;

describe('words', () => {
  it('fold case and accents, and ñ with them', () => {
    expect(['Niño', 'MAÑANA', 'pingüino', 'Ángel', 'nin\u0303o', 'ÉCOLE', 'ﬁn', 'Straße', 'İstanbul'].map(foldWord))
      .toEqual(['nino', 'manana', 'pinguino', 'angel', 'nino', 'ecole', 'fin', 'straße', 'istanbul']);
  });

  it('keep what is a letter in other scripts, and lose points that are none', () => {
    expect(foldWord('कि')).not.toBe(foldWord('का'));
    expect(foldWord('مُحَمَّد')).toBe('محمد');
    expect(foldWord('שָׁלוֹם')).toBe('שלום');
  });

  it('are runs of letters and digits, told by where they stand', () => {
    expect(wordsIn('¿Qué? El niño-río, 2ª vez… ok🙂ya')).toEqual([
      { word: 'que', from: 1, to: 4 }, { word: 'el', from: 6, to: 8 }, { word: 'nino', from: 9, to: 13 }, { word: 'rio', from: 14, to: 17 },
      { word: '2a', from: 19, to: 21 }, { word: 'vez', from: 22, to: 25 }, { word: 'ok', from: 27, to: 29 }, { word: 'ya', from: 31, to: 33 },
    ]);
    expect(wordsIn(' \n—…')).toEqual([]);
  });
});

describe('what is typed', () => {
  it('is words that must all be there, the last of which may go on', () => {
    expect(readSearch('La Niñ')).toEqual([{ words: ['la'], open: false }, { words: ['nin'], open: true }]);
    expect(readSearch('la niña ')).toEqual([{ words: ['la'], open: false }, { words: ['nina'], open: false }]);
    expect(readSearch('  ?! ')).toEqual([]);
  });

  it('holds phrases in quotes, whichever', () => {
    expect(readSearch('"the river" loud')).toEqual([{ words: ['the', 'river'], open: false }, { words: ['loud'], open: true }]);
    expect(readSearch('«el río»')).toEqual([{ words: ['el', 'rio'], open: false }]);
    expect(readSearch('“the riv')).toEqual([{ words: ['the', 'riv'], open: true }]);
    expect(readSearch('""')).toEqual([]);
  });

  it('is cut off where it is longer than anyone searches', () => {
    expect(readSearch(Array.from({ length: 50 }, (_, n) => `w${n}`).join(' '))).toHaveLength(12);
    expect(readSearch('x'.repeat(5000))[0]?.words[0]).toHaveLength(200);
  });
});

describe('finding', () => {
  it('finds accents by bare letters and the other way', () => {
    expect(found('El niño soñó con el río.', 'nino')).toEqual(['niño']);
    expect(found('el nino sono', 'niño')).toEqual(['nino']);
    expect(found('mañana', 'man')).toEqual(['mañana']);
    expect(found('mañana', 'man ')).toBeNull();
    expect(found('mañana', 'ana')).toBeNull();
  });

  it('asks for every word, and tells every place', () => {
    expect(found('The river was loud. A river again.', 'river loud')).toEqual(['river', 'river', 'loud']);
    expect(found('The river was loud.', 'river quiet')).toBeNull();
  });

  it('takes a phrase in its order, over any sign between', () => {
    expect(found('by the big, loud river', '"big loud"')).toEqual(['big, loud']);
    expect(found('loud and big', '"big loud"')).toBeNull();
    expect(found('the rivers there', '"the riv')).toEqual(['the rivers']);
    expect(found('the rivers there', '"the riv"')).toBeNull();
    expect(found('the the river', '"the river"')).toEqual(['the river']);
  });

  it('finds every word of a text by itself, and by any beginning that is a whole letter', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
      for (const { word, from, to } of wordsIn(text)) {
        expect(word).not.toBe('');
        expect(found(text, text.slice(from, to)) ?? []).toContain(text.slice(from, to));
        expect(foldWord(word)).toBe(word);
      }
    }));
  });
});
