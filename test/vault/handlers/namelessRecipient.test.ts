import { expect, it, vi } from 'vitest';
import * as authorization from '../../../src/core/Authorization.ts';
import { valueOf } from '../valueOf.ts';
import { Clinic, compose, furnish } from './clinic.ts';

vi.mock('../../../src/core/Authorization.ts', { spy: true });

it('A request to nobody by name is not offered, though the recipient was kept before names were looked at', async () => {
  const clinic = new Clinic();
  const vault = await clinic.makeVault();
  const { child } = await furnish(vault);
  vi.mocked(authorization.recipientFault).mockReturnValueOnce(null);
  const anyone = valueOf(await vault.addRecipient({ role: 'lawyer', name: 'To whom it may concern', saidRole: 'somebody', ageKey: '' }));
  const asked = await compose(vault, child, anyone);
  expect(await vault.handOver(asked, new MessageChannel().port1)).toEqual({ ok: false, problem: { type: 'authorizationIncomplete', part: 'to', why: 'openEnded' } });
});
