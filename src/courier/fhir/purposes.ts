import type { RecipientRole } from '../../core/Recipient.ts';
import { coding, type Fhir } from './Fhir.ts';

/**
 * The purpose in codes, by who receives it (F6.3): what the face knows. That a lawyer needs it for a proceeding
 * (HLEGAL) is in the purpose's own words, if at all, so it is not claimed by a code.
 */
export function purposes(role: RecipientRole): readonly Fhir[] {
  switch (role) {
    case 'clinician': return [coding('reason', 'TREAT')];
    case 'school': return [coding('ours', 'school-support', 'support at school'), coding('reason', 'PATRQT')];
    case 'caregiver': return [coding('reason', 'FAMRQT')];
    case 'lawyer': case 'advocate': case 'child': return [coding('reason', 'PATRQT')];
  }
}
