/** What is to be paid for. */
export interface Wanted {
  /** In US dollars: an estimate. */
  usd: number;
  /** Of what so many are asked for at so much, where fewer could be. */
  each?: { noun: string; count: number; usd: number };
}
