import { type HostTurns, unusedTurns } from './host-turns';
import type { TurnStore } from './shared-pace';

/** Turns in memory, for tests: those who share it are the processes. */
export function turnsInMemory(): TurnStore & { at(host: string): HostTurns } {
  const hosts = new Map<string, HostTurns>();
  const at = (host: string) => hosts.get(host) ?? unusedTurns(host);
  return {
    at,
    async change(host, decide) {
      const { answer, turns } = decide(at(host));
      if (turns) hosts.set(host, turns);
      return answer;
    },
  };
}
