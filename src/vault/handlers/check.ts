import * as v from 'valibot';
import type { Problem } from '../../core/Problem.ts';
import { fail, ok, type Result } from '../../core/Result.ts';

type Why = Extract<Problem, { readonly type: 'invalid' }>['why'];

const whyByIssue: Readonly<Record<string, Why>> = {
  non_empty: 'empty', max_length: 'tooLong', min_value: 'outOfRange', max_value: 'outOfRange',
};
const whys: readonly string[] = ['empty', 'tooLong', 'malformed', 'taken', 'outOfRange'] satisfies readonly Why[];

/** The value past its schema, tidied; else the first field that will not do. */
export function check<const Schema extends v.GenericSchema>(schema: Schema, value: unknown): Result<v.InferOutput<Schema>> {
  const parsed = v.safeParse(schema, value, { abortEarly: true });
  return parsed.success ? ok(parsed.output) : fail(problemOf(parsed.issues[0]));
}

function problemOf(issue: v.BaseIssue<unknown>): Problem {
  if (issue.message === 'recipientKeyMalformed') return { type: 'recipientKeyMalformed' };
  const keys = issue.path?.map(({ key }) => key).filter((key) => typeof key === 'string') ?? [];
  return { type: 'invalid', field: keys.at(-1) ?? '', why: whyOf(issue) };
}

function whyOf({ type, message }: v.BaseIssue<unknown>): Why {
  return whys.includes(message) ? message as Why : whyByIssue[type] ?? 'malformed';
}
