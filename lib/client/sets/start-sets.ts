import { startWanted } from './send-wanted';
import { startSetListeners } from './shown-set';

/** What runs behind sets on every page: what was asked for is sent. Returns how to stop. */
export function startSets(): () => void {
  const stops = [startSetListeners(), startWanted()];
  return () => stops.forEach((stop) => stop());
}
