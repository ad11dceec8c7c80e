import { searchFor, type Canaries } from '../searchFor.ts';
import { readProfile } from './readProfile.ts';

/** Which of these lie in a browser's profile, each with the places it is in. */
export async function searchProfile(profile: string, lookFor: Canaries): Promise<Readonly<Record<string, readonly string[]>>> {
  const search = searchFor(lookFor);
  const found: Record<string, string[]> = {};
  for await (const { where, bytes } of readProfile(profile)) {
    for (const name of search(bytes)) (found[name] ??= []).push(where);
  }
  return found;
}
