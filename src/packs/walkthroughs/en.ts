import type { WalkthroughPack } from './WalkthroughPack.ts';
import { cardA, cardB, cardC } from './en/card.ts';
import { copyA, copyB, copyC } from './en/copy.ts';
import { noticeA } from './en/noticeA.ts';
import { noticeB } from './en/noticeB.ts';
import { noticeC } from './en/noticeC.ts';
import { requestA } from './en/requestA.ts';
import { requestB } from './en/requestB.ts';
import { requestC } from './en/requestC.ts';
import { roomA, roomB, roomC } from './en/room.ts';
import { saidRoles } from './en/saidRoles.ts';
import { scriptsA, scriptsB, scriptsC } from './en/scripts.ts';
import { whoSawA, whoSawB, whoSawC } from './en/whoSaw.ts';

/** English, written here and not translated. No child has tested it and no one outside has reviewed it, and it says so. */
export const en: WalkthroughPack = {
  id: 'resguardo.walkthrough.en',
  version: '2',
  language: 'en',
  ownName: 'English',
  direction: 'ltr',
  provenance: {
    written: { who: 'The authors of Resguardo', on: '2026-11-29' },
    translated: null,
    backTranslated: null,
    childTested: null,
    reviewed: null,
  },
  instants: { locale: 'en-US', partOfDay: false, dayAndTime: '{WEEKDAY}, {DAY} at {TIME}', weekdayAndDay: '{WEEKDAY}, {DAY}' },
  saidRoles,
  bands: {
    A: { notice: noticeA, request: requestA, room: roomA, scripts: scriptsA, card: cardA, whoSaw: whoSawA, copy: copyA },
    B: { notice: noticeB, request: requestB, room: roomB, scripts: scriptsB, card: cardB, whoSaw: whoSawB, copy: copyB },
    C: { notice: noticeC, request: requestC, room: roomC, scripts: scriptsC, card: cardC, whoSaw: whoSawC, copy: copyC },
  },
};
