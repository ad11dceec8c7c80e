import type { ChildId } from '../../../core/Id.ts';
import { minute } from '../../../core/Instant.ts';
import type { Result } from '../../../core/Result.ts';
import type { Visit } from '../../../packs/practice/practiceCourse.ts';
import { addRecord } from '../addRecord.ts';
import { localDay } from '../localDay.ts';
import type { OpenVault } from '../Room.ts';
import { localTime } from './localTime.ts';
import type { Told } from './Told.ts';

type Held = { readonly id: ChildId; readonly session: NonNullable<Visit['session']> };

/** A session from now on, entered three minutes after it. */
export async function enterSession(vault: OpenVault, { clock }: Told, { id, session: { minutes, modality, present = [] } }: Held): Promise<Result<unknown>> {
  const date = localDay(clock.now());
  const start = localTime(clock.now());
  clock.pass(minutes * minute);
  const stop = localTime(clock.now());
  clock.pass(3 * minute);
  return addRecord(vault, id, { kind: 'session', date, start, stop, modality, present });
}
