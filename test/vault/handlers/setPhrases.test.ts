import { describe, expect, it } from 'vitest';
import { mostPhrases } from '../../../src/core/Phrase.ts';
import { emptyDesk, readDesk } from '../../../src/vault/handlers/Desk.ts';
import { valueOf } from '../valueOf.ts';
import { Clinic, passphrase } from './clinic.ts';

const two = [{ short: 'sx', text: '  We met.\n\nShe chose. ' }, { short: 'ñ2', text: 'x' }];

describe('phrases', () => {
  it('lie on the desk as they were typed, through a lock, beside the house, and tell the ledger nothing', async () => {
    const clinic = new Clinic();
    const vault = await clinic.makeVault();
    const lines = valueOf(await vault.ledger()).lines.length;
    expect(valueOf(await vault.phrases())).toEqual([]);
    expect(valueOf(await vault.setPhrases(two))).toEqual(two);
    expect(valueOf(await vault.ledger()).lines).toHaveLength(lines);
    const facility = { ...valueOf(await vault.facility()), clinician: 'Ana' };
    valueOf(await vault.setFacility(facility));
    expect(valueOf(await vault.phrases())).toEqual(two);
    await vault.lock(null);
    const next = clinic.start();
    await clinic.look(next);
    valueOf(await next.unlock({ passphrase }));
    expect(valueOf(await next.phrases())).toEqual(two);
    expect(valueOf(await next.facility())).toMatchObject({ clinician: 'Ana' });
    expect(valueOf(await next.setPhrases([]))).toEqual([]);
  }, 60_000);

  it.each([
    [[{ short: '', text: 'x' }], 'short', 'empty'],
    [[{ short: 'a b', text: 'x' }], 'short', 'malformed'],
    [[{ short: 'x'.repeat(mostPhrases.short + 1), text: 'x' }], 'short', 'tooLong'],
    [[{ short: 'a', text: ' \n' }], 'text', 'empty'],
    [[{ short: 'a', text: 'x'.repeat(mostPhrases.text + 1) }], 'text', 'tooLong'],
    [[{ short: 'sx', text: 'x' }, { short: 'SX', text: 'y' }], '', 'taken'],
    [Array.from({ length: mostPhrases.all + 1 }, (_, at) => ({ short: `a${at}`, text: 'x' })), '', 'tooLong'],
  ])('that will not do are refused, and none is kept (%#)', async (given, field, why) => {
    const vault = await new Clinic().makeVault();
    expect(await vault.setPhrases(given)).toEqual({ ok: false, problem: { type: 'invalid', field, why } });
    expect(valueOf(await vault.phrases())).toEqual([]);
  }, 60_000);

  it('are none on a desk from before, and on a desk with others than these nothing is believed', () => {
    const { phrases: _, ...before } = emptyDesk;
    expect(readDesk(before as never).phrases).toEqual([]);
    expect(readDesk({ ...emptyDesk, phrases: two } as never).phrases).toEqual(two);
    expect(readDesk({ ...emptyDesk, phrases: [{ short: 1, text: 'x' }] } as never)).toEqual(emptyDesk);
  });
});
