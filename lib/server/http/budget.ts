import 'server-only';
import { BoundedMap } from '../process/bounded-map';

interface Balance {
  left: number;
  /** Ms since 1970. */
  at: number;
}

interface BudgetOptions {
  /** How many may be spent at once, and how many come back in a minute. */
  perMinute: number;
  /** Of how many spenders the balance is kept; beyond that the one who was still longest begins anew. */
  spenders?: number;
  now?: () => number;
}

const SPENDERS = 10_000;

/** A token bucket for each spender, in this process. */
export class Budget {
  readonly perMinute: number;
  private readonly balances: BoundedMap<string, Balance>;
  private readonly now: () => number;

  constructor({ perMinute, spenders = SPENDERS, now = () => Date.now() }: BudgetOptions) {
    this.perMinute = perMinute;
    this.balances = new BoundedMap(spenders);
    this.now = now;
  }

  /** Seconds until the spender has something left; 0 when there is. */
  wait(spender: string): number {
    return Math.ceil(Math.max(0, 1 - this.leftTo(spender)) / (this.perMinute / 60));
  }

  /** Spends one, if there is one; else gives the seconds to wait. */
  spend(spender: string): number {
    const left = this.leftTo(spender);
    if (left < 1) return this.wait(spender);
    this.balances.set(spender, { left: left - 1, at: this.now() });
    return 0;
  }

  private leftTo(spender: string): number {
    const balance = this.balances.get(spender);
    if (!balance) return this.perMinute;
    const back = ((this.now() - balance.at) * this.perMinute) / 60_000;
    return Math.min(this.perMinute, balance.left + back);
  }
}
