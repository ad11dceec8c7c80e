import type { WalkthroughPack } from './WalkthroughPack.ts';
import { cardA, cardB, cardC } from './es/card.ts';
import { copyA, copyB, copyC } from './es/copy.ts';
import { noticeA } from './es/noticeA.ts';
import { noticeB } from './es/noticeB.ts';
import { noticeC } from './es/noticeC.ts';
import { requestA } from './es/requestA.ts';
import { requestB } from './es/requestB.ts';
import { requestC } from './es/requestC.ts';
import { roomA, roomB, roomC } from './es/room.ts';
import { saidRoles } from './es/saidRoles.ts';
import { scriptsA, scriptsB, scriptsC } from './es/scripts.ts';
import { whoSawA, whoSawB, whoSawC } from './es/whoSaw.ts';

// [Note: how the Spanish speaks] For children from Central America who may have learned Spanish at school, after Mam or
// K’iche’. 'Tú', because it is the word of school books and all of them know it: 'usted' keeps a child at a distance, and
// 'vos' is close in one valley and rude in the next. Nothing said of the child or the clinician has a gender, but 'abogado
// o abogada'. A name never follows 'a' or 'de', which would swallow 'el' ('al doctor', 'del doctor').
/**
 * Spanish, written here from the English, band by band and not word for word. No translator, no reader of Spanish and no
 * child has gone over it yet, nobody has translated it back, and it says so.
 */
export const es: WalkthroughPack = {
  id: 'resguardo.walkthrough.es',
  version: '2',
  language: 'es',
  ownName: 'Español',
  direction: 'ltr',
  provenance: {
    written: { who: 'The authors of Resguardo, from the English', on: '2026-11-29' },
    translated: null,
    backTranslated: null,
    childTested: null,
    reviewed: null,
  },
  instants: {
    locale: 'es-GT', partOfDay: true, dayAndTime: '{WEEKDAY} {DAY} a las {TIME}', atOne: '{WEEKDAY} {DAY} a la {TIME}', weekdayAndDay: '{WEEKDAY} {DAY}',
  },
  saidRoles,
  bands: {
    A: { notice: noticeA, request: requestA, room: roomA, scripts: scriptsA, card: cardA, whoSaw: whoSawA, copy: copyA },
    B: { notice: noticeB, request: requestB, room: roomB, scripts: scriptsB, card: cardB, whoSaw: whoSawB, copy: copyB },
    C: { notice: noticeC, request: requestC, room: roomC, scripts: scriptsC, card: cardC, whoSaw: whoSawC, copy: copyC },
  },
};
