import type { Formats } from 'use-intl';

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

export type WhenFormat = keyof typeof formats.dateTime;
