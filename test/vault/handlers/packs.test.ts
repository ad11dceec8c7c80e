import { afterEach, describe, expect, it } from 'vitest';
import type { VaultContract } from '../../../src/bridge/VaultContract.ts';
import { bands, type Band } from '../../../src/core/Band.ts';
import type { Child } from '../../../src/core/Child.ts';
import type { SealedConsent } from '../../../src/core/Consent.ts';
import { en } from '../../../src/packs/walkthroughs/en.ts';
import { es } from '../../../src/packs/walkthroughs/es.ts';
import { fromBase64url } from '../../../src/vault/sodium.ts';
import { verifyConsent } from '../../../src/vault/consent/verifyConsent.ts';
import { valueOf } from '../valueOf.ts';
import { Clinic, compose, furnish } from './clinic.ts';
import { walkThrough } from './walkThrough.ts';

async function consentOf(vault: VaultContract, child: Child): Promise<SealedConsent> {
  const { record } = valueOf(await vault.openChild(child.id));
  const kept = record.flatMap(({ entry }) => (entry.kind === 'consent' ? [entry.consent] : []));
  if (!kept[0]) throw new Error('no consent');
  return kept[0];
}

/** A child of this language says yes. */
async function yes(language: string, band: Band = 'B') {
  const clinic = new Clinic();
  const vault = await clinic.makeVault();
  const { recipient } = await furnish(vault, band);
  const child = valueOf(await vault.addChild({ codeName: 'Garza', emblem: 'heron', band, language, interpreter: false }));
  const asked = await compose(vault, child, recipient);
  const room = valueOf(await clinic.handOver(vault, asked));
  const first = valueOf(await room.step());
  await walkThrough(room, { kind: 'request', band, answer: 'yes' });
  const { vault: again } = await clinic.unlock();
  return { clinic, vault: again, child, first };
}

describe('the pack a child is walked through', () => {
  it.each(bands)('is Spanish for a child of Spanish, dates and roles too, band %s', async (band) => {
    const { vault, child, first } = await yes('es', band);
    expect(first).toMatchObject({ language: 'es', direction: 'ltr', reviewed: false });
    const { face, evidence } = await consentOf(vault, child);
    expect(face.walkthrough).toEqual({ pack: 'resguardo.walkthrough.es', version: es.version, language: 'es', band });
    const shown = evidence.shown.map(({ text }) => text).join('\n');
    expect(shown).toContain('Ms. Rivera es quien te defiende ante el juez.');
    const day = '(lunes|martes|miércoles|jueves|viernes|sábado|domingo) \\d{1,2} de \\p{L}+';
    expect(shown).toMatch(new RegExp(band === 'A' ? `antes del ${day}\\.` : `hasta el ${day} a las? \\d{1,2}:\\d\\d de la (mañana|tarde|noche|madrugada)\\.`, 'u'));
    // Of English there is what the clinician typed, and nothing else.
    expect(shown.replace('It can help the judge know how you are.', '')).not.toMatch(/\b(the|your|you|will|it|send)\b/i);
  });

  it.each([['es-GT', 'es'], ['en-GB', 'en'], ['mam', 'en']])('of a child of %s is the %s one, and must be walked along', async (language, pack) => {
    const clinic = new Clinic();
    const vault = await clinic.makeVault();
    const { recipient } = await furnish(vault);
    const child = valueOf(await vault.addChild({ codeName: 'Garza', emblem: 'heron', band: 'B', language, interpreter: false }));
    const asked = await compose(vault, child, recipient);
    const alone = { ...asked, attestation: { ...asked.attestation, walkedBy: '' } };
    expect(await vault.handOver(alone, new MessageChannel().port1)).toEqual({ ok: false, problem: { type: 'packNotAttested' } });
    const room = valueOf(await clinic.handOver(vault, asked));
    expect(valueOf(await room.step()).language).toBe(pack);
  });
});

describe('a pack that changes after a yes', () => {
  const [screen] = en.bands.B.request.screens;
  const before = [...(screen?.sentences ?? [])];
  afterEach(() => Object.assign(screen ?? {}, { sentences: before }));

  it('changes nothing of what the yes says was shown, and the yes still proves itself', async () => {
    const { clinic, vault, child } = await yes('en');
    const old = await consentOf(vault, child);
    expect(old.evidence.shown[0]?.text).toContain('Ms. Rivera has asked for a summary about you.');

    // As a later version of the app would have it.
    Object.assign(screen ?? {}, { sentences: ['{WHO} would like to know more.', '{WHO} is {WHO_ROLE}.'] });
    valueOf(await vault.lock(null));
    const { vault: later } = await clinic.unlock();
    const kept = await consentOf(later, child);
    expect(kept).toEqual(old);
    expect(verifyConsent(kept, fromBase64url(kept.publicKey))).not.toBeNull();

    // And the pack was really another by then: who is asked now is told the new words.
    const { child: next, vault: other } = await yes('en');
    expect((await consentOf(other, next)).evidence.shown[0]?.text).toContain('Ms. Rivera would like to know more.');
  });
});
