import 'server-only';
import { processWide } from './process-wide';

/** The last that was asked for under each name. */
const lastOf = () => processWide('turns', () => new Map<string, Promise<unknown>>());

/**
 * Does what is asked for under one name one after the other, as far as this process is asked: transactions on one
 * document that begin at once hold each other up until some of them are given up.
 */
export async function inTurns<T>(name: string, work: () => Promise<T>): Promise<T> {
  const last = lastOf();
  const before = last.get(name) ?? Promise.resolve();
  const turn = before.then(work, work);
  last.set(name, turn);
  try {
    return await turn;
  } finally {
    if (last.get(name) === turn) last.delete(name);
  }
}
