import { addUsd, usdText } from '../../../../lib/domain/money/money';
import { ProviderError } from '../../providers/provider-error';
import type { Wanted } from '../work/wanted';

/** In US dollars; 0 is no limit. */
export interface Budgets {
  job: number;
  /** One person's day. */
  day: number;
  /** Everybody's day. */
  all: number;
  /** Everybody's day, for jobs of this kind. */
  kind: number;
}

/** What would cost more than this deployment allows. `message` says what the person can do. */
export class BudgetError extends ProviderError {
  constructor(message: string) {
    super('RATE_LIMIT_EXCEEDED', message, false);
    this.name = 'BudgetError';
  }
}

/** What the day has cost, or may still cost, without what is wanted. */
export interface SpentToday {
  person: number;
  all: number;
  kind: number;
}

/** Why something may not be begun. */
export interface Refusal {
  /** In words for the person. */
  message: string;
  /** Whose money is not enough: what the operator is told of. */
  limit: keyof Budgets;
}

/** null when it may be begun. Pure. */
export function overBudget(wanted: Wanted, spent: SpentToday, budgets: Budgets): Refusal | null {
  return overOwnBudget(wanted, spent, budgets) ?? overEverybodys(wanted, spent, budgets);
}

function overOwnBudget({ usd, each }: Wanted, spent: SpentToday, budgets: Budgets): Refusal | null {
  const cost = addUsd(usd, 0);
  if (budgets.job > 0 && cost > budgets.job) {
    const what = each ? counted(each.count, each.noun) : 'This';
    const message = `${what} would cost about ${usdText(cost)}, and one set may cost ${usdText(budgets.job)} at most.`;
    return { message: `${message} ${fewer(budgets.job, each)}`, limit: 'job' };
  }
  const left = Math.max(0, addUsd(budgets.day, -spent.person));
  if (budgets.day > 0 && cost > left) {
    const message = `This would cost about ${usdText(cost)}, and of today’s ${usdText(budgets.day)} there is ${usdText(left)} left.`;
    return { message: `${message} ${fewer(left, each, ' or come back after midnight (UTC)')}`, limit: 'day' };
  }
  return null;
}

function overEverybodys({ usd }: Wanted, spent: SpentToday, budgets: Budgets): Refusal | null {
  const isOver = (limit: number, before: number) => limit > 0 && addUsd(before, usd) > limit;
  const limit = isOver(budgets.all, spent.all) ? 'all' : isOver(budgets.kind, spent.kind) ? 'kind' : null;
  if (limit === null) return null;
  const message =
    'This site has reached what it may spend today. Come back after midnight (UTC), or ask whoever runs it to raise the limit.';
  return { message, limit };
}

function counted(count: number, noun: string): string {
  return count === 1 ? `1 ${noun}` : `${count} ${noun}s`;
}

function fewer(budget: number, each: Wanted['each'], otherwise = ''): string {
  const most = each && each.usd > 0 ? Math.floor(budget / each.usd + 1e-9) : 0;
  if (each && most > 0) {
    const what = most === 1 ? `1 ${each.noun}` : `${most} ${each.noun}s or fewer`;
    return `Ask for ${what}${otherwise && `,${otherwise}`}.`;
  }
  return otherwise ? 'Come back after midnight (UTC).' : 'Ask whoever runs this site to raise the limit.';
}
