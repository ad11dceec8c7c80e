import { recipientFault } from '../../core/Authorization.ts';
import type { NewRecipient, Recipient } from '../../core/Recipient.ts';
import type { RecipientId } from '../../core/Id.ts';
import { fail, ok, type Result } from '../../core/Result.ts';
import { newId } from '../keys/newId.ts';
import * as asked from './asked.ts';
import { act } from './act.ts';
import { check } from './check.ts';
import { readDesk } from './Desk.ts';
import type { OpenVault } from './Room.ts';

/** One more person or office. recipientKeyMalformed: its `age1` key does not read; authorizationIncomplete: it names nobody. */
export async function addRecipient(vault: OpenVault, given: NewRecipient): Promise<Result<Recipient>> {
  const checked = check(asked.newRecipient, given);
  if (!checked.ok) return checked;
  const unnamed = recipientFault(checked.value.name);
  if (unnamed !== null) return fail({ type: 'authorizationIncomplete', part: 'to', why: unnamed });
  const recipient: Recipient = { ...checked.value, id: newId<RecipientId>() };
  const done = await act(vault, (state) => {
    const desk = readDesk(state.desk);
    return ok({ desk: { ...desk, recipients: [...desk.recipients, recipient] }, acts: [{ act: 'recipientAdded', recipient: recipient.id }] });
  });
  return done.ok ? ok(recipient) : done;
}
