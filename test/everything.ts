/**
 * Whether everything is tried, as `npm run verify` does and `RESGUARDO_ALL=1` asks for; else what covers every pair of it, or the
 * most telling part.
 */
export const everything = process.env.RESGUARDO_ALL === '1' || process.env.npm_lifecycle_event === 'verify';
