/**
 * What stands on a tablet that rests with an errand out, after a reload or when its time was up. Nobody holds a key then,
 * so neither her name for the clinician nor her language nor her band is known: plain words for any age, in the two
 * languages most often met, one below the other.
 */
export const restingWords = {
  picture: 'resting',
  said: [
    { language: 'en', direction: 'ltr', text: 'This tablet is resting.', giveBack: 'Please give it back to the person who gave it to you.' },
    { language: 'es', direction: 'ltr', text: 'Esta tableta está descansando.', giveBack: 'Por favor, devuélvela a la persona que te la dio.' },
  ],
  /** For the adult, in the clinician's language. */
  adultOpens: { en: 'I am the adult: unlock', es: 'Soy la persona adulta: desbloquear' },
} as const;
