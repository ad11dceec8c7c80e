import type { Scripts } from '../WalkthroughPack.ts';

const tellMeBack = 'Dime qué voy a hacer ahora. Así sé si lo dije bien.';

const cancelled = {
  takeBackNotSent: ['Está bien.', 'Queda cancelado.', 'No lo mando.'],
  takeBackSent: [
    'Esa copia ya salió, y no la puedo traer de vuelta.',
    'No voy a mandar más, y voy a pedir que la borren.',
    'Puede que digan que no.',
  ],
} as const;

/** What is said to a child of 6 to 9 outside a walkthrough. */
export const scriptsA: Scripts = {
  tellMeBack,
  haveToTell: [
    'Me contaste algo muy grande.',
    'Es de las cosas que tengo que contar.',
    'No hiciste nada malo.',
    'Voy a llamar a alguien que ayuda.',
    'Voy a decir solo esto: {FACT}.',
    '¿Te quieres sentar conmigo, o dibujar?',
  ],
  takeBackNotSent: ['¿Quieres que no la mande?', 'Está bien.', 'No la mando.'],
  takeBackSent: ['Esa hoja ya se fue.', 'No la puedo traer.', 'No voy a mandar más.', 'Voy a pedir que la tiren.', 'Puede que digan que no.'],
};

/** What is said to a child of 10 to 13 outside a walkthrough. */
export const scriptsB: Scripts = {
  tellMeBack,
  ...cancelled,
  haveToTell: [
    'Lo que me contaste es de las cosas que tengo que avisar.',
    'No estás en problemas.',
    'Voy a hablar con {WHO}.',
    'Pienso decir esto: {FACT}.',
    '¿Hay una palabra que quieres cambiar?',
    'Puedes estar conmigo o esperar aquí al lado.',
  ],
};

/** What is said to a teen of 14 to 17 outside a walkthrough. */
export const scriptsC: Scripts = {
  tellMeBack,
  ...cancelled,
  haveToTell: [
    'Tengo que avisar de esta parte, y quiero que lo oigas primero de mí.',
    'No hiciste mal en contármelo.',
    'Voy a hablar con {WHO} y a decir solo esto: {FACT}.',
    'Puedes ayudar con las palabras, estar ahí, o no.',
    'Después hacemos un plan para que hoy estés a salvo.',
  ],
};
