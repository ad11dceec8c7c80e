import type { Formats } from 'use-intl';
import type { Language } from '../shared/Language.ts';

/** How dates and times look, by name: in messages as `{at, date, dayAndTime}`, in code through `useWhen`. */
export const formats = {
  dateTime: {
    longDay: { weekday: 'long', day: 'numeric', month: 'long' },
    day: { day: 'numeric', month: 'long' },
    shortDay: { weekday: 'short', day: 'numeric', month: 'short' },
    tinyDay: { day: 'numeric', month: 'short' },
    shortDate: { day: 'numeric', month: 'short', year: 'numeric' },
    month: { month: 'long', year: 'numeric' },
    date: { day: 'numeric', month: 'long', year: 'numeric' },
    time: { hour: 'numeric', minute: '2-digit' },
    hour: { weekday: 'short', hour: 'numeric', minute: '2-digit' },
    dayAndTime: { weekday: 'short', day: 'numeric', month: 'short', hour: 'numeric', minute: '2-digit' },
  },
} as const satisfies Formats;

/** In Spanish “hasta el mar 6:28” would be “until the sea”: a weekday beside an hour alone is written out. */
const spanish = { dateTime: { ...formats.dateTime, hour: { ...formats.dateTime.hour, weekday: 'long' } } } as const satisfies Formats;

/** The same names in each language. */
export const formatsIn = { en: formats, es: spanish } as const satisfies Record<Language, Formats>;

export type WhenFormat = keyof typeof formats.dateTime;
