import { emptyFacility } from '../../../core/Facility.ts';
import type { ChildId } from '../../../core/Id.ts';
import { after, day, minute } from '../../../core/Instant.ts';
import type { PracticeLanguage } from '../../../core/practice.ts';
import type { Recipient } from '../../../core/Recipient.ts';
import { ok, type Result } from '../../../core/Result.ts';
import { practiceCourse } from '../../../packs/practice/practiceCourse.ts';
import { practiceRecipients, type PracticeChild, type PracticeRecipient, type PracticeWords } from '../../../packs/practice/PracticeWords.ts';
import { bindLoose, firstLooseBook } from '../../books/bindLoose.ts';
import { addChild } from '../addChild.ts';
import { addRecipient } from '../addRecipient.ts';
import { localDay } from '../localDay.ts';
import { openChild } from '../openChild.ts';
import type { OpenVault } from '../Room.ts';
import { setFacility } from '../setFacility.ts';
import type { Clock } from './createClock.ts';
import { doOne } from './doOne.ts';
import { practiceDays, type Happening } from './practiceDays.ts';
import { createTold, valueIn, type Told } from './Told.ts';
import { enterSession } from './enterSession.ts';
import { unlockAgain } from './unlockAgain.ts';

export type Telling = { readonly clock: Clock; readonly words: PracticeWords; readonly language: PracticeLanguage };

/**
 * Three months of a caseload, done by the vault's own handlers: nothing lies in a practice vault that could not have been done by hand.
 * Fails with what a handler failed with. Tells `progress`.
 */
export async function tellPractice(vault: OpenVault, telling: Telling): Promise<Result<null>> {
  const told = await settleIn(vault, telling);
  if (!told.ok) return told;
  const days = practiceDays();
  for (const [place, happening] of days.entries()) {
    vault.around.events.progress('practice', place, days.length);
    const before = days[place - 1];
    const done = await happen(vault, told.value, { happening, isNewDay: before?.ago !== happening.ago });
    if (!done.ok) return done;
  }
  const { shelf } = vault.ledger;
  for (let loose = firstLooseBook(shelf); loose !== null; loose = firstLooseBook(shelf)) {
    const bound = await bindLoose(shelf, loose);
    if (!bound.ok) return bound;
  }
  return ok(null);
}

/** The house and whom summaries may go to, on the first day. */
async function settleIn(vault: OpenVault, { clock, words, language }: Telling): Promise<Result<Told>> {
  const { noCostBy, ...facility } = words.facility;
  const on = localDay(after(clock.now(), -20 * day));
  const kept = await setFacility(vault, { ...emptyFacility, ...facility, independent: true, noCost: { confirmed: true, by: noCostBy, on } });
  if (!kept.ok) return kept;
  const recipients: [PracticeRecipient, Recipient][] = [];
  for (const name of practiceRecipients) {
    clock.pass(minute);
    const added = await addRecipient(vault, words.recipients[name]);
    if (!added.ok) return added;
    recipients.push([name, added.value]);
  }
  return ok(createTold({ clock, words, language, recipients: new Map(recipients) }));
}

async function happen(vault: OpenVault, told: Told, { happening, isNewDay }: { readonly happening: Happening; readonly isNewDay: boolean }): Promise<Result<null>> {
  const { child, ago, at, visit } = happening;
  told.clock.goTo(ago, at);
  const unlocked = isNewDay ? await unlockAgain(vault) : ok(null);
  if (!unlocked.ok) return unlocked;
  if (visit === null) return arrive(vault, told, child);
  const id = valueIn(told.ids, child);
  const opened = await openChild(vault, id);
  if (!opened.ok) return opened;
  const entered = visit.session === null ? ok(null) : await enterSession(vault, told, { id, session: visit.session });
  if (!entered.ok) return entered;
  for (const doing of visit.then) {
    told.clock.pass(2 * minute);
    const done = await doOne(vault, told, { child, id, doing });
    if (!done.ok) return done;
  }
  return ok(null);
}

async function arrive(vault: OpenVault, { clock, words, ids }: Told, child: PracticeChild): Promise<Result<null>> {
  const { band, emblem, interpreter, arrived, leaves } = practiceCourse[child];
  const { codeName, language } = words.children[child];
  const leaving = leaves === undefined ? {} : { leaves: localDay(after(clock.now(), (arrived + leaves) * day)) };
  const added = await addChild(vault, { codeName, emblem, band, language, interpreter, arrived: localDay(clock.now()), ...leaving });
  if (!added.ok) return added;
  ids.set(child, added.value.id satisfies ChildId);
  return ok(null);
}
