// `npm run plan -- …`: checks a plan, explains it, compares it with another, or tries it on past records.
import { backtest } from './plan/backtest.ts';
import { check } from './plan/check.ts';
import { compare } from './plan/compare.ts';
import { explain } from './plan/explain.ts';
import { type PlanOptions, readPlanOptions } from './plan/options.ts';
import type { Outcome } from './replay/outcome.ts';

/** A terminal narrower than this wraps by itself; wider lines are hard to read. */
const width = Math.min(160, Math.max(80, process.stdout.columns ?? 120));

const main = async (options: PlanOptions): Promise<Outcome<readonly string[]>> => {
  switch (options.command) {
    case 'check':
      return check(options.plan, options.locale);
    case 'explain':
      return explain(options, Date.now(), width);
    case 'compare':
      return compare(options, width);
    case 'backtest':
      return backtest(options, width);
  }
};

const options = readPlanOptions(process.argv.slice(2));
const ended = options.ok ? await main(options.value) : options;
if (ended.ok) {
  console.log(ended.value.join('\n'));
} else {
  console.error(ended.message);
  process.exitCode = 1;
}
