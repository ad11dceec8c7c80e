import type { WalkthroughPack } from '../WalkthroughPack.ts';

/** Said after '{WHO} es'. Each fits a woman and a man; the clinician may write it better: 'tu abogada'. */
export const saidRoles: WalkthroughPack['saidRoles'] = {
  lawyer: 'quien te defiende ante el juez',
  clinician: 'una persona con quien tal vez hables después de mí',
  school: 'una persona grande de tu escuela',
  caregiver: 'una persona con quien tal vez vivas',
  advocate: 'la persona que cuida tus derechos',
  child: 'tú',
};
