/**
 * What stands on a tablet that rests with an errand out, after a reload or when its time was up. Nobody holds a key then,
 * so neither her name for the clinician nor her language nor her band is known: plain English, for any age.
 */
export const restingWords = {
  language: 'en',
  direction: 'ltr',
  picture: 'resting',
  text: 'This tablet is resting.',
  giveBack: 'Please give it back to the person who gave it to you.',
  adultOpens: 'I am the adult: unlock',
} as const;
