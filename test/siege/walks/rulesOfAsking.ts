import { at, type Rule } from './Rule.ts';

/** What holds before she is asked, and when she may be asked again. */
export const rulesOfAsking: readonly Rule[] = [
  {
    rule: 'R16: something is offered',
    edits: [
      { file: 'core/offerProblem.ts', find: 'if (said.every(({ text }) => saysNothing(text)))', put: 'if (said.length < 0)' },
      { file: 'core/Authorization.ts', find: "if (what.every(saysNothing)) return 'empty';", put: '' },
    ],
  },
  {
    rule: 'R18: one purpose',
    edits: [
      { file: 'core/offerProblem.ts', find: 'if (saysNothing(summary.purpose))', put: "if (summary.purpose === '-')" },
      { file: 'core/Authorization.ts', find: "if (saysNothing(purpose)) return 'empty';", put: '' },
    ],
  },
  at('core/openWords.ts', 'R17: a word that stands for nothing is nothing', "return said === '' || nothing.has(said);", "return said === '';"),
  at('core/Authorization.ts', 'R18: no purpose that is left open', "return isOpenEnded(purpose) || asksForAll(purpose) ? 'openEnded' : null;", 'return null;'),
  at('core/Authorization.ts', 'R18: nothing asks for all records', "return asksForAll(text) ? 'openEnded' : null;", 'return null;'),
  at('core/Authorization.ts', 'R18: nothing names the private notes', "if (namesPrivateNotes(text)) return 'namesNotes';", ''),
  {
    rule: 'R18: one purpose, in words for her',
    edits: [
      { file: 'core/offerProblem.ts', find: "if (summary.why.trim() === '')", put: "if (summary.why === '-')" },
      { file: 'vault/errand/planErrand.ts', find: 'why: summary.why,\n    authorizer', put: "why: summary.why || 'It is good.',\n    authorizer" },
    ],
  },
  {
    rule: 'R33: 90 days at most',
    edits: [
      { file: 'core/offerProblem.ts', find: ' || summary.lasts > mostDays', put: '' },
      { file: 'vault/handlers/asked.ts', find: 'lasts: v.pipe(number, v.minValue(1), v.maxValue(90))', put: 'lasts: v.pipe(number, v.minValue(1))' },
    ],
  },
  at('core/offerProblem.ts', 'R35: each sentence as this child hears it', 'said.find((sentence) => !isRendered(sentence))', "said.find((sentence) => sentence.rendering === '-')"),
  at('core/offerProblem.ts', 'R35: someone vouches for what she hears', 'if (said.some(isRendered) && (', 'if (!said.some(isRendered) && ('),
  at('core/Summary.ts', 'R35: bands A and B hear it in their words', "child.band !== 'C' || child.language", 'child.language'),
  {
    rule: 'R20: who else signs is said',
    edits: [
      { file: 'core/offerProblem.ts', find: "if (signer === null) return { type: 'signerMissing' };", put: 'if (signer === null) return null;' },
      { file: 'vault/handlers/requestOf.ts', find: 'const { signer, recipient: id } = summary.value;', put: "const { signer = null, recipient: id } = { ...summary.value, signer: summary.value.signer ?? { kind: 'noOne', basis: '' } as const };" },
    ],
  },
  at('core/offerProblem.ts', 'R20: and why no one does', 'return saysNothing(signer.basis) ?', "return signer.basis === '-' ?"),
  at('core/offerProblem.ts', 'R20: on what authority', 'fields.some(saysNothing)', "fields.some((field) => field === '-')"),
  at('core/offerProblem.ts', 'R21: the custodian only with counsel', '&& saysNothing(signer.counsel)', "&& signer.counsel === '-'"),
  at('vault/handlers/handOver.ts', 'R44: someone walks an unreviewed pack along', 'if (needsWalking && ', 'if (!needsWalking && '),
  at('vault/handlers/requestOf.ts', 'R29: she is asked alone', 'if (!attestation.alone)', 'if (attestation.alone === null)'),
  at('vault/handlers/requestOf.ts', 'R30: a shorter wait only with a reason', 'if (waitHours < 24 &&', 'if (waitHours < 0 &&'),
  at('vault/handlers/requestOf.ts', 'R30: the yes lasts longer than the wait', 'return waitHours * hour >= lasts * day ?', 'return waitHours < 0 ?'),
  at('vault/handlers/requestOf.ts', 'R30: no asking by a clock that is behind', 'if (now < end.last)', 'if (now < 0)'),
  at('core/ReAsk.ts', 'R24: twice in all', 'if (mark.asked >= 2)', 'if (mark.asked >= 99)'),
  at('core/ReAsk.ts', 'R24: seven days after no and stop', "if (outcome.answer !== 'later') return after(now, 7 * day);", "if (outcome.answer !== 'later') return now;"),
  at('core/ReAsk.ts', 'R24: seven days after it ended itself', "if (outcome.type !== 'answered') return after(now, 7 * day);", "if (outcome.type !== 'answered') return now;"),
  at('core/ReAsk.ts', 'R24: the day she chose', "case 'week': return after(now, 7 * day);", "case 'week': return now;"),
  at('core/ReAsk.ts', 'R24: when she brings it up', 'mark.notBefore === null || now', 'mark.notBefore !== null && now'),
  at('core/ReAsk.ts', 'R24: a reason each time', "if (asking.why.trim() === '')", "if (asking.why === '-')"),
  at('vault/errand/keptMarks.ts', 'R24: hers do not count', '(sheAsks ? 0 : 1)', '1'),
  at('core/ReAsk.ts', 'R24: she may ask at any time', ' || asking.sheAsks) return', ') return'),
  at('vault/errand/keptMarks.ts', 'R24: an errand that broke off counts', '(before?.asked ?? 0) + (sheAsks', "(before?.asked ?? 0) + (sheAsks || outcome === 'brokenOff'"),
  at('vault/errand/requestName.ts', 'R24: the same request however it is typed', "return seen.replace(/[\\s\\p{P}]+/gu, ' ').trim();", 'return text;'),
  at('vault/errand/settleNoYes.ts', 'R25: all that stays is a mark', 'acts: [], facts: [{ child, set: { marks: [...marks] } }]', 'acts: []'),
  at('vault/errand/takenBack.ts', 'R24: what she took back is asked no sooner than after a no', ', marks: [...after] }', ' }'),
  at('vault/handlers/settleOut.ts', 'DESIGN 6: a clock set back ends no seven days', 'asInstant(Math.max(at, ledger.end.last))', 'at'),
  at('vault/errand/settleNoYes.ts', 'DESIGN 6: nor one set back after her answer', 'asInstant(Math.max(settledAt, ...(acts ?? []).slice(-1).map((kept) => kept.at)))', 'settledAt'),
  at('vault/handlers/takeBack.ts', 'DESIGN 6: nor one set back before a taking back', 'asInstant(Math.max(now, vault.ledger.end.last))', 'now'),
];
