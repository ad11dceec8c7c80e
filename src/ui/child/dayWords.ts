import type { LaterDay } from '../../core/Errand.ts';
import type { RoomWord } from '../../core/Walk.ts';

/** How each day she can pick is called. */
export const dayWords = {
  tomorrow: 'dayTomorrow',
  three: 'dayThree',
  week: 'dayWeek',
  whenSheAsks: 'dayAsk',
} as const satisfies Record<LaterDay, RoomWord>;
