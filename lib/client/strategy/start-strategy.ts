import { startAsked } from './send-asked';

/** What runs behind personas and strategy on every page: what was asked for is sent. Returns how to stop. */
export function startStrategy(): () => void {
  return startAsked();
}
