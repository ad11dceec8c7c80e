import { at, type Rule } from './Rule.ts';

/** What holds when the tablet comes back, and from a yes to the package. */
export const rulesOfYes: readonly Rule[] = [
  at('vault/errand/judgeErrand.ts', 'R23: nothing but yes is a yes', "return answered === 'yes' ?", 'return answered !== null ?'),
  {
    rule: 'R26: silence is no yes',
    edits: [
      { file: 'vault/errand/judgeErrand.ts', find: "return answered === 'yes' ?", put: "return answered === 'yes' || (state.place.at === 'saidBack' && state.place.answer === 'yes') ?" },
      { file: 'vault/errand/consentOf.ts', find: "acts.findLast(({ act }) => act.do === 'keep')?.at", put: 'acts.at(-1)?.at' },
    ],
  },
  at('vault/errand/settleNoYes.ts', 'R25: no line about an answer that is no yes', "const deed: SettlingDeed = { acts: [],", "const deed: SettlingDeed = { acts: [{ act: 'childOpened', child }],"),
  at('vault/errand/settleNoYes.ts', 'R25: no entry about an answer that is no yes', "const deed: SettlingDeed = { acts: [],", "const deed: SettlingDeed = { acts: [], entries: [{ book: { book: 'record', child }, entry: { kind: 'progress', form: 'free', text: 'She said no.' } }],"),
  at('vault/errand/settleJudged.ts', 'DESIGN 6: an errand is settled once', "doneDrafts: [{ child, slot: { wing: 'record', of: 'summary', id: plan.offer.summary } }],\n    endErrand: true,", "doneDrafts: [{ child, slot: { wing: 'record', of: 'summary', id: plan.offer.summary } }],"),
  {
    rule: 'DESIGN 6: a chain that breaks off in the middle is no answer',
    edits: [
      { file: 'vault/errand/openLaid.ts', find: 'first.length === hers.length ? first : null', put: 'first' },
      { file: 'vault/seal/errandRows.ts', find: "for (const row of rows) {\n    const opened = openRow(row, identity('errandAct', acts.length, keys)", put: "for (const [place, row] of rows.entries()) {\n    const opened = openRow(row, identity('errandAct', place, keys)" },
      { file: 'vault/seal/errandRows.ts', find: 'if (!opened.ok || kept?.number !== acts.length || kept.before !== link) break;', put: 'if (!opened.ok || kept === null) continue;' },
    ],
  },
  at('vault/errand/errandKey.ts', 'DESIGN 6: an earlier errand that is put back is none', 'number: fence, version: 0', 'number: fence * 0, version: 0'),
  at('core/consentCovers.ts', 'R30: the waiting time passes', "if (now < face.notBefore) return", 'if (now < 0) return'),
  at('vault/errand/consentOf.ts', 'R30: as long after her answer as she was told', 'Math.max(offer.waitUntil, after(givenAt, offer.waitUntil - madeAt))', 'offer.waitUntil'),
  at('vault/errand/planErrand.ts', 'R30: as long a wait as was said', 'waitUntil: after(at, waitHours * hour)', 'waitUntil: after(at, hour)'),
  at('core/consentCovers.ts', 'R33: a yes runs out', "if (now >= face.expires) return", 'if (now < 0) return'),
  at('vault/errand/planErrand.ts', 'R33: on the day she was told', 'expires: after(at, summary.lasts * day)', 'expires: after(at, summary.lasts * 2 * day)'),
  at('core/consentCovers.ts', 'R31: a yes that was taken back is none', "if (fate === 'takenBack' || fate === 'recalled') return", "if (fate === 'standing' && now < 0) return"),
  at('core/consentCovers.ts', 'R31: she may take it back at any time', "return fate !== 'takenBack' && fate !== 'recalled';", "return fate === 'standing';"),
  at('vault/errand/settleWhoSaw.ts', 'R31: what she takes back on that page counts', 'filter(({ consent }) => state.takenBack.includes(consent))', 'filter(() => false)'),
  at('vault/errand/settleWhoSaw.ts', 'R31: a taking back outlives a broken chain', 'first.map(({ act }) => act)', '(acts ?? []).map(({ act }) => act)'),
  at('vault/errand/settleWhoSaw.ts', 'R31: who saw what that was not ended may have taken a yes back', '=== null || couldGoOn;', '=== null;'),
  at('vault/errand/settleWhoSaw.ts', 'R31: so may one of which no act is left', 'if (!mayBeLost) return', 'if (!mayBeLost || mayBeLost) return'),
  at('vault/handlers/whyHeld.ts', 'R31: no yes leaves before what she did is taken in', "if (errand.value.length > 0 || root.errand !== null || root.untold) return { type: 'errandWaits' };", ''),
  at('vault/handlers/whyHeld.ts', 'R31: a yes that may have been taken back does not leave', "return story.unsureSince === null ? null : { type: 'yesUnsure' };", 'return null;'),
  at('core/consentCovers.ts', 'R33: a yes is used once', "if (fate === 'handedOut') return", "if (fate === 'standing' && now < 0) return"),
  at('core/consentCovers.ts', 'R30: no release by a clock that is behind', 'if (now < lastEntry) return', 'if (now < 0) return'),
  at('vault/handlers/handedOut.ts', 'R16: what was made in time is judged once more when it leaves', 'if (problem !== null) return fail(problem);', ''),
  at('vault/consent/fateOf.ts', 'R31: no later line revives a yes', "case 'consentTakenBack': return { ...story, fate: 'takenBack',", "case 'consentTakenBack': return { ...story, fate: 'standing',"),
  at('vault/errand/consentOf.ts', 'R35: what she struck does not go', 'const left = plan.offer.sentences.filter(({ id }) => !state.struck.includes(id));', 'const left = plan.offer.sentences;'),
  at('vault/errand/consentOf.ts', 'R35: the evidence keeps no rendering of what she struck', 'renderings: left.map', 'renderings: plan.offer.sentences.map'),
  at('vault/errand/consentOf.ts', 'R35: strikes leave no trace', "acts: acts.filter(({ act }) => !strikes.includes(act.do)).map", 'acts: acts.map'),
  at('vault/errand/consentOf.ts', 'R18: the purpose she said yes to', 'purpose: offer.purpose,', "purpose: 'Whatever is asked',"),
  at('vault/errand/consentOf.ts', 'R18: the recipient she said yes to', 'name: offer.recipient.name }', "name: 'The office' }"),
  at('packs/walkthroughs/sayWith.ts', 'R18: she hears who it goes to', 'WHO: request?.who ?? null', "WHO: 'a helper'"),
  {
    rule: 'R16: the words of the yes and no others',
    edits: [
      { file: 'vault/handlers/releasePackage.ts', find: 'return { signed: { face, signature, publicKey }, to };', put: "return { signed: { face: { ...face, words: [...face.words, { section: 'other', text: 'And more.' }] }, signature, publicKey }, to };" },
      { file: 'courier/makePackage.ts', find: 'if (!verifyFace(signed))', put: "if (signed.signature === '')" },
    ],
  },
  at('vault/handlers/releasePackage.ts', 'R56: the ledger has a package before the page does', 'const written = await act(vault, () => ok({', 'const written = face.words.length > 0 ? ok(null) : await act(vault, () => ok({'),
  at('vault/handlers/leaveRoom.ts', 'DESIGN 6: nothing is open while she has the tablet', 'room.open = null;', ''),
  at('vault/handlers/serveVault.ts', 'DESIGN 4: locked, the vault answers nothing', "if (open === null) return fail({ type: 'locked' });", "if (open === null) return { ok: true, value: [] as T };"),
];
