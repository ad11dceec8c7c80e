import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findHints } from '../../../src/packs/hints/findHints.ts';

const found = (sentence: string) => findHints(sentence).map(({ kind, start, end }) => `${kind}: ${sentence.slice(start, end)}`);

describe('what is pointed at', () => {
  test.each([
    ['He was asked to join a gang.', ['gang: gang']],
    ['Gang-related fears come up at night.', ['gang: Gang-related']],
    ['There was MS13 near home, and MS-13 at school.', ['gang: MS13', 'gang: MS-13']],
    ['La PANDILLA and the màra came.', ['gang: PANDILLA', 'gang: màra']],
    ['She saw a knife and two guns.', ['weapon: knife', 'weapon: guns']],
    ['He was arrested once and fears the police.', ['crime: arrested', 'crime: police']],
    ['He reports drug use.', ['drugs: drug']],
    ['She was shot at and beaten.', ['violence: was shot at', 'violence: beaten']],
    ['A smuggler took her across the border.', ['smuggling: smuggler', 'route: border']],
    ['The sponsor calls weekly.', ['sponsor: sponsor']],
    ['Her asylum case and her immigration hearing worry her.', ['status: asylum', 'status: immigration']],
    ['She fears that ICE will come.', ['status: ICE']],
    ['Another girl in the same room also has nightmares.', ['otherChild: Another girl']],
    ['He misses his brother.', ['otherPerson: his brother']],
    ['Her friend sleeps in the next bed.', ['otherPerson: Her friend']],
    ['She plays with Marisol each day.', ['name: Marisol']],
    ['She said, “I still hear him shout.”', ['quote: “I still hear him shout.”']],
    ['He says "I am tired" often.', ['quote: "I am tired"']],
    ['He seems credible and appears older than stated.', ['credibility: credible', 'age: appears older than stated']],
    ['He is a flight risk and should be detained.', ['opinion: flight risk', 'opinion: should be detained']],
  ])('%s', (sentence, hints) => {
    expect(found(sentence)).toEqual(hints);
  });

  test.each([
    ['Lo buscaba la pandilla.', ['gang: pandilla']],
    ['Llevaba una pistola y dos cuchillos.', ['weapon: pistola', 'weapon: cuchillos']],
    ['Lo arrestaron una vez y le teme a la policía.', ['crime: arrestaron', 'crime: policía']],
    ['Un coyote la ayudó a cruzar la frontera.', ['smuggling: coyote', 'route: cruzar la frontera']],
    ['Su patrocinadora llama cada semana.', ['sponsor: patrocinadora']],
    ['La otra niña del cuarto también tiene pesadillas.', ['otherChild: La otra niña']],
    ['Extraña a su mamá.', ['otherPerson: su mamá']],
    ['Parece mayor de lo que dice.', ['age: Parece mayor de lo que']],
    ['Dijo que ya no quiere volver.', ['quote: Dijo que']],
    ['Quiere ver a Lic. Rivera.', ['name: Rivera']],
    ['¿Por qué llora? ¡Marisol lo sabe!', ['name: Marisol']],
  ])('%s', (sentence, hints) => {
    expect(found(sentence)).toEqual(hints);
  });

  test('names that are meant to be there are not', () => {
    expect(findHints('Today Blue Heron slept, and Ms. Rivera asked about Blue Heron’s sleep.', ['Blue Heron', 'Ms. Rivera'])).toEqual([]);
    expect(found('Today Blue Heron slept.')).toEqual(['name: Blue', 'name: Heron']);
  });
});

describe('what only looks alike', () => {
  test.each([
    'She is gangly and engaged in class.',
    'Sessions have begun to help.',
    'He got a flu shot and likes ice cream.',
    'The chart has a margin; a drugstore is near, and so is the gangway.',
    'She feels alienated at times.',
    'Attends class daily and eats with friends.',
    'He arms himself with patience and is in charge of the plants.',
    'Seven weekly sessions since 2 April, each about 50 minutes, with a K’iche’ interpreter.',
    'She speaks Q’anjob’al and Spanish. Mornings are easier in May.',
    'Trouble falling asleep and startling at loud doors, both less often since late April.',
    'PHQ-A was 9 on Monday.',
    'It\'s her own plan, and she doesn\'t need help with it.',
    'The status of the plan is good; treatment is on a good route.',
    'Weekly sessions go on. Bedtime steps are in place; next review on 21 May.',
    'The other day she rested, and the next one too.',
    '',
  ])('%s', (sentence) => {
    expect(found(sentence)).toEqual([]);
  });
});

test('a place is where the words stand, accents and all', () => {
  const sentence = 'Él dice: la pandílla del cártel.';
  expect(found(sentence)).toEqual(['gang: pandílla', 'gang: cártel']);
  expect(found('𝒜 says “dé” gang İ gang')).toEqual(['quote: “dé”', 'gang: gang', 'gang: gang']);
});

test('any text is read to its end, and every hint lies inside it', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
    for (const { start, end } of findHints(`${text} gang`)) {
      expect(start).toBeLessThan(end);
      expect(end).toBeLessThanOrEqual(text.length + 5);
    }
    expect(findHints(`${text} gang`).some(({ kind }) => kind === 'gang')).toBe(true);
  }));
});

test('a long text does not hold up the typing', () => {
  const long = 'She said "she was well and ' .repeat(2000);
  expect(findHints(long).length).toBeGreaterThan(0);
});
