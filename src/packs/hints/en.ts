import { languages } from '../languages.ts';
import type { Lexicon } from './HintKind.ts';

const family = ['mother', 'father', 'mom', 'dad', 'brother', 'sister', 'uncle', 'aunt', 'cousin', 'grandmother', 'grandfather', 'friend', 'parents', 'boyfriend', 'girlfriend'];
const others = ['girl', 'boy', 'child', 'kid', 'teen', 'resident', 'youth', 'peer'];

/** English, with the Spanish words that English notes borrow. It advises; it never refuses, keeps or sends anything. */
export const englishHints: Lexicon = {
  stems: {
    gang: ['gang', 'gangs', 'gang related', 'gang member*', 'ms 13', '18th street', 'barrio 18', 'mara', 'maras', 'marero*', 'pandilla*', 'pandillero*', 'cartel*', 'clique', 'tattoo*'],
    weapon: ['gun', 'guns', 'gunshot*', 'gunfire', 'knife', 'knives', 'machete*', 'weapon*', 'pistol*', 'rifle*', 'firearm*', 'armed', 'bullet*', 'grenade*', 'explosive*'],
    crime: ['crime*', 'criminal*', 'arrest', 'arrests', 'arrested', 'arresting', 'jail*', 'prison*', 'police', 'convicted', 'conviction*', 'felony', 'felonies', 'offender*', 'offense*', 'probation', 'juvenile hall', 'stole', 'stolen', 'stealing', 'theft*', 'robbed', 'robbery', 'robberies', 'burglar*', 'extort*', 'murder*', 'homicide*', 'kidnap*', 'illegal*', 'delinquen*'],
    drugs: ['drug', 'drugs', 'drug dealing', 'dealer*', 'marijuana', 'marihuana', 'cannabis', 'weed', 'cocaine', 'crack', 'heroin', 'meth', 'methamphetamine*', 'fentanyl', 'alcohol*', 'drunk', 'overdose*', 'substance use', 'substance abuse'],
    violence: ['violen*', 'kill', 'kills', 'killed', 'killing*', 'stab', 'stabbed', 'stabbing*', 'shooting', 'shootings', 'was shot', 'shot him', 'shot her', 'shot at', 'attack', 'attacks', 'attacked', 'attacker*', 'assault*', 'rape', 'rapes', 'raped', 'rapist*', 'beaten', 'beating*', 'beat him', 'beat her', 'fight', 'fights', 'fighting', 'fought', 'tortur*', 'threaten*', 'abuse*', 'abusive'],
    route: ['smuggl*', 'traffick*', 'coyote', 'coyotes', 'pollero*', 'border', 'borders', 'crossing', 'crossed the river', 'crossed the desert', 'rio grande', 'la bestia', 'her journey', 'his journey', 'their journey', 'the journey', 'journey north', 'journey here', 'migration', 'migrated', 'route north', 'safe house', 'stash house', 'guide paid', 'paid a guide'],
    sponsor: ['sponsor', 'sponsors', 'sponsored', 'sponsorship*', 'household member*', 'reunification', 'reunified'],
    status: ['immigration', 'immigrant*', 'immigrat*', 'undocumented', 'asylum', 'asylee*', 'refugee*', 'visa', 'visas', 'green card*', 'alien', 'aliens', 'deport*', 'removal proceeding*', 'removal order*', 'removable', 'a number', 'uscis', 'unlawful presence', 'citizenship', 'noncitizen*', 'notice to appear', 'la migra'],
    otherPerson: [
      ...others.map((each) => `another ${each}`),
      ...others.map((each) => `other ${each}s`),
      'other children', 'other youths', 'roommate*', 'classmate*', 'sibling*', 'stepfather', 'stepmother',
      ...['her', 'his', 'their'].flatMap((whose) => family.map((each) => `${whose} ${each}`)),
    ],
    opinion: ['credib*', 'incredible story', 'truthful*', 'untruthful', 'honest', 'dishonest*', 'lied', 'liar', 'lying about', 'is lying', 'was lying', 'malinger*', 'manipulat*', 'fabricat*', 'exaggerat*', 'made up', 'inconsistent account*', 'inconsistent statement*', 'not believable', 'believable', 'claims to be', 'claimed to be', 'appears older', 'looks older', 'seems older', 'older than stated', 'true age', 'real age', 'age assessment', 'flight risk', 'danger to the community', 'public safety', 'should be released', 'should not be released', 'should be detained', 'should remain in custody', 'secure placement', 'staff secure', 'best interest*', 'fit to parent', 'unfit', 'custody'],
  },
  exact: { status: ['ICE', 'CBP', 'DHS', 'EOIR'] },
  namesThatAreFine: [
    'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December',
    'Jan', 'Feb', 'Mar', 'Apr', 'Jun', 'Jul', 'Aug', 'Sep', 'Sept', 'Oct', 'Nov', 'Dec',
    'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun',
    'I', 'I\'m', 'I\'ve', 'I\'d', 'I\'ll', 'Mayan', 'Farsi', 'Flores', 'Ms', 'Mr', 'Mrs', 'Dr',
    'Play', 'Cognitive', 'Behavioral', 'Therapy', 'Trauma', 'Christmas', 'Easter', 'Ramadan', 'Thanksgiving',
    ...languages.flatMap(({ ownName, inEnglish }) => `${ownName} ${inEnglish}`.split(/[\s()]+/)).filter((each) => each !== ''),
  ],
};
