import type { Section } from './Summary.ts';
import type { RoomWord } from './Walk.ts';

/** How each part of a summary is called. An errand that an older version laid has none of these words. */
export const partWords = {
  sessions: 'partSessions',
  symptoms: 'partSymptoms',
  dailyLife: 'partDailyLife',
  plan: 'partPlan',
  progress: 'partProgress',
  scores: 'partScores',
  diagnosis: 'partDiagnosis',
  other: 'partOther',
} as const satisfies Record<Section, RoomWord>;
