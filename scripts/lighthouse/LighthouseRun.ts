/** What one run of Lighthouse found. Scores are of 100, times in milliseconds. */
export interface LighthouseRun {
  readonly lighthouse: string;
  readonly chromium: string;
  readonly performance: number;
  readonly accessibility: number;
  readonly bestPractices: number;
  /** As it would be if what the vault's worker proves of itself at its start counted as errors (config.js). */
  readonly bestPracticesWithProof: number;
  readonly firstPaint: number;
  readonly largestPaint: number;
  readonly blocked: number;
  readonly shift: number;
  /** The audits of accessibility and best practices that were not passed. */
  readonly failed: readonly string[];
}

interface Report {
  readonly lighthouseVersion: string;
  readonly environment: { readonly hostUserAgent: string };
  readonly categories: Readonly<Record<string, { readonly score: number | null; readonly auditRefs: readonly { readonly id: string; readonly weight: number }[] } | undefined>>;
  readonly audits: Readonly<Record<string, { readonly title: string; readonly score: number | null; readonly scoreDisplayMode: string; readonly numericValue?: number } | undefined>>;
  readonly runtimeError?: { readonly message: string };
}

/** A run out of Lighthouse's own report. Throws what Lighthouse says where it could not look. */
export function foundBy(told: unknown): LighthouseRun {
  const report = told as Report;
  if (report.runtimeError) throw new Error(`Lighthouse could not look: ${report.runtimeError.message}`);
  const scoreOf = (name: string) => Math.round((report.categories[name]?.score ?? 0) * 100);
  const valueOf = (name: string) => report.audits[name]?.numericValue ?? NaN;
  return {
    lighthouse: report.lighthouseVersion,
    chromium: /Chrome\/([\d.]+)/u.exec(report.environment.hostUserAgent)?.[1] ?? 'unknown',
    performance: scoreOf('performance'),
    accessibility: scoreOf('accessibility'),
    bestPractices: scoreOf('best-practices'),
    bestPracticesWithProof: scoreWithout(report, 'best-practices', 'errors-in-console'),
    firstPaint: valueOf('first-contentful-paint'),
    largestPaint: valueOf('largest-contentful-paint'),
    blocked: valueOf('total-blocking-time'),
    shift: valueOf('cumulative-layout-shift'),
    failed: ['accessibility', 'best-practices'].flatMap((name) => failedOf(report, name)),
  };
}

/** A category's score if this audit of it had failed. */
function scoreWithout({ categories, audits }: Report, category: string, lost: string): number {
  const counted = (categories[category]?.auditRefs ?? []).filter(({ id, weight }) => weight > 0 && audits[id]?.score !== null);
  const sum = (of: (id: string) => number) => counted.reduce((total, { id, weight }) => total + weight * of(id), 0);
  return Math.round(100 * sum((id) => (id === lost ? 0 : audits[id]?.score ?? 0)) / sum(() => 1));
}

function failedOf({ categories, audits }: Report, category: string): readonly string[] {
  const counted = (categories[category]?.auditRefs ?? []).filter(({ weight }) => weight > 0).map(({ id }) => ({ id, audit: audits[id] }));
  return counted.filter(({ audit }) => audit?.score !== null && (audit?.score ?? 0) < 1).map(({ id, audit }) => `${category}: ${id} (${audit?.title ?? 'missing'})`);
}
