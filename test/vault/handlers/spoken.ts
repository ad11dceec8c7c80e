import type { SentenceId } from '../../../src/core/Id.ts';
import type { Summary } from '../../../src/core/Summary.ts';
import { newId } from '../../../src/vault/keys/newId.ts';
import { valueOf } from '../valueOf.ts';
import { attestation, Clinic, furnish, wholeSummary } from './clinic.ts';
import { luz, someSound } from './someSound.ts';

/** A summary of these sentences for a child of band A, whose renderings were recorded and not typed, and what hands it over. */
export async function spoken(texts: readonly string[]) {
  const clinic = new Clinic();
  const vault = await clinic.makeVault();
  const { child, recipient } = await furnish(vault, 'A');
  const bare = wholeSummary(valueOf(await vault.newSummary(child.id)), recipient, texts);
  const sentences = [];
  for (const { text } of bare.sentences) {
    const recorded = valueOf(await vault.keepRendering(child.id, { text, rendering: '', speaker: luz, sound: someSound(text) }));
    sentences.push({ id: newId<SentenceId>(), section: 'progress' as const, text, rendering: '', recorded });
  }
  const summary: Summary = { ...bare, sentences };
  const card = valueOf(await vault.saveSummary(child.id, summary));
  const asked = { kind: 'request', child: child.id, summary: summary.id, attestation, waitHours: 24, waitReason: '', sheAsks: false, whyAgain: '' } as const;
  return { clinic, vault, child, summary, card, asked };
}
