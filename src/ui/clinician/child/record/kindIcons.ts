import type { RecordEntry } from '../../../../core/Entry.ts';
import type { IconName } from '../../../shared/Icon.tsx';

/** The sign of each kind of entry, wherever the record is listed. */
export const kindIcons = {
  session: 'clock', progress: 'pencil', treatment: 'calendar', symptoms: 'person', functioning: 'house', score: 'chart', diagnosis: 'info',
  medication: 'pill', plan: 'check', prognosis: 'hourglass', progressToDate: 'star', notice: 'sound', noticeRead: 'speech', consent: 'page',
} as const satisfies Record<Exclude<RecordEntry['kind'], 'amendment' | 'understanding'>, IconName>;
