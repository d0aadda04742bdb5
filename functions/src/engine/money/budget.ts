import { addUsd, usdText } from '../../../../lib/domain/money/money';
import { ProviderError } from '../../providers/provider-error';

/** In US dollars; 0 is no limit. */
export interface Budgets {
  job: number;
  day: number;
}

/** A set or an edit that would cost more than this deployment allows. `message` says what the person can do. */
export class BudgetError extends ProviderError {
  constructor(message: string) {
    super('RATE_LIMIT_EXCEEDED', message, false);
    this.name = 'BudgetError';
  }
}

interface Wanted {
  count: number;
  usdPerAd: number;
  /** What the person's other work of this day has cost, or may still cost. */
  spentToday: number;
}

/** Why something may not be begun, in words for the person; null when it may. Pure. */
export function overBudget({ count, usdPerAd, spentToday }: Wanted, budgets: Budgets): string | null {
  const cost = addUsd(count * usdPerAd, 0);
  if (budgets.job > 0 && cost > budgets.job) {
    const message = `${count} ads would cost about ${usdText(cost)}, and one set may cost ${usdText(budgets.job)} at most.`;
    return `${message} ${fewer(budgets.job, usdPerAd)}`;
  }
  const left = Math.max(0, addUsd(budgets.day, -spentToday));
  if (budgets.day > 0 && cost > left) {
    const message = `This would cost about ${usdText(cost)}, and of today’s ${usdText(budgets.day)} there is ${usdText(left)} left.`;
    return `${message} ${fewer(left, usdPerAd, ' or come back after midnight (UTC)')}`;
  }
  return null;
}

function fewer(budget: number, usdPerAd: number, otherwise = ''): string {
  const most = Math.floor(budget / usdPerAd + 1e-9);
  if (most > 0) return `Ask for ${most === 1 ? '1 ad' : `${most} ads or fewer`}${otherwise && `,${otherwise}`}.`;
  return otherwise ? 'Come back after midnight (UTC).' : 'Ask whoever runs this site to raise the limit.';
}
