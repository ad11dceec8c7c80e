import * as v from 'valibot';
import { sessionLength } from '../../core/sessionLength.ts';
import * as asked from './asked.ts';
import { day, line, longText, needed, number as anyNumber } from './askedText.ts';
import { entryShapes, type Rules } from './entryShapes.ts';

const said = asked.note.entries.text;
const number = v.pipe(anyNumber, v.maxValue(9999));

const rules: Rules = {
  day,
  time: v.pipe(v.string(), v.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/)),
  language: asked.language,
  number, said,
  text: longText,
  line, needed,
  some: (of) => v.pipe(v.array(v.picklist(of)), v.maxLength(of.length), v.check((given) => new Set(given).size === given.length, 'malformed')),
};

const { session, score, treatment, functioning, ...others } = entryShapes(rules);

/** An entry as a form of the record gives it. A session stops after it starts, on the next day if need be; a score lies in the range it names. */
export const askedEntry = v.variant('kind', [
  v.pipe(session, v.forward(v.check(({ start, stop }) => sessionLength(start, stop) !== null, 'outOfRange'), ['stop'])),
  v.pipe(
    score,
    v.forward(v.check(({ least, most }) => least < most, 'outOfRange'), ['most']),
    v.forward(v.check(({ least, most, total }) => total >= least && total <= most, 'outOfRange'), ['total']),
    v.forward(v.check(({ least, most, cutOff }) => cutOff === null || (cutOff >= least && cutOff <= most), 'outOfRange'), ['cutOff']),
    v.forward(v.check(({ parts }) => new Set(parts.map(({ name }) => name)).size === parts.length, 'taken'), ['parts']),
  ),
  v.pipe(treatment, v.forward(v.check(({ modalities }) => modalities.length > 0, 'empty'), ['modalities'])),
  v.pipe(functioning, v.forward(v.check(({ areas }) => areas.length > 0, 'empty'), ['areas'])),
  others.progress, others.medication, others.diagnosis, others.plan, others.saying,
]);

/** An addition to an entry of the record, and of a score alone what its total should have been. */
export const askedAmendment = v.strictObject({ of: anyNumber, text: said, total: v.exactOptional(v.nullable(number)) });
