import type { WalkthroughPack } from '../WalkthroughPack.ts';

/** Said after '{WHO} es'. Each fits a woman and a man; the clinician may write it better: 'tu abogada'. */
export const saidRoles: WalkthroughPack['saidRoles'] = {
  lawyer: 'quien te ayuda con tu caso ante el juez',
  clinician: 'la persona con quien vas a hablar después de mí',
  school: 'una persona grande de tu escuela',
  caregiver: 'la persona con quien vas a vivir',
  advocate: 'la persona que cuida tus derechos',
  child: 'tú',
};
