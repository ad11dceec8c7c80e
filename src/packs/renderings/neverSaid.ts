const inSpanish = [
  'secret[oa]', 'a escondidas', 'confidencial', 'siempre (es |está |estará |queda |quedará )?(en )?privad[oa]s?', 'privad[oa]s? (para )?siempre',
  '(segur[oa]|a salvo|guardad[oa])s? (para|por) siempre', '(para|por) siempre (segur[oa]|a salvo|guardad[oa])', 'nadie (más )?(lo |la |los |las )?(puede|podrá|va a) (ver|leer|saber)', 'nadie (más )?(lo |la |los |las )?(verá|leerá|sabrá|sepa|vea|lea)', 'nunca (lo |la )?(va a saber|sabrá) nadie',
];

/** Promises nobody can make to a child, by language (R39). */
export const neverSaid: Readonly<Record<'en' | 'es', RegExp>> = {
  en: /\bsecret|no(body| one) (can|will) (ever )?(see|know|read)|always private|safe for ?ever|safe for all time|stays? private for ?ever/i,
  es: new RegExp(`(?<!\\p{L})(${inSpanish.join('|')})(?!\\p{L})`, 'iu'),
};
