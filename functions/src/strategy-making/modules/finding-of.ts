import type { Finding } from '../../../../lib/domain/strategy/finding';
import { MAX_FINDINGS } from '../../../../lib/domain/strategy/finding';
import type { FindingKind, FindingModule } from '../../../../lib/domain/strategy/module-ids';
import { entryId } from '../../../../lib/domain/research/entry-id';
import { MAX_ENTRY_TEXT } from '../../../../lib/domain/research/research-entry';
import { withoutFullStop } from '../../copy/plain-text';
import { cutText } from '../../../../lib/domain/shared/cut-text';

interface Found<M extends FindingModule> {
  kind: FindingKind<M>;
  text: string;
  quote?: string | null;
  answer?: string | null;
  /** 0–1. */
  weight: number;
  sources?: readonly string[];
}

/** A finding of a module; one that nothing was read for is an assumption. */
export function findingOf<M extends FindingModule>(
  module: M,
  { kind, text, quote = null, answer = null, weight, sources = [] }: Found<M>,
): Finding<M> {
  const once = [...new Set(sources)];
  return {
    finding_id: entryId(module, text),
    kind,
    text: cutText(text, MAX_ENTRY_TEXT),
    ...{ quote, answer, weight: Math.min(1, Math.max(0, weight)) },
    sources: once,
    assumption: once.length === 0,
  };
}

/** The weightiest first, no two of which say the same. */
export function weightiest<M extends FindingModule>(findings: readonly Finding<M>[]): Finding<M>[] {
  return findings
    .filter((one, index) => findings.findIndex(({ finding_id }) => finding_id === one.finding_id) === index)
    .sort((one, other) => other.weight - one.weight)
    .slice(0, MAX_FINDINGS);
}

/** “23 %” of 0.23. */
export const percent = (share: number): string => `${Math.round(share * 100)} %`;

const MOST_QUOTED = 140;

/** A text between quotation marks in an English sentence, short enough to be read in passing. */
export function inMarks(text: string, most = MOST_QUOTED): string {
  const whole = withoutFullStop(text.trim());
  const short = cutText(whole, most);
  return `“${short}${short.length < whole.length ? '…' : ''}”`;
}

/** “Orla, Fjord and Pico”. */
export function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}
