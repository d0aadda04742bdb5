import type { RecoveryAdvice } from '@/lib/domain/shared/error-code';
import type { ShownStage } from './shown-stages';

/** What is asked before a job is cancelled. */
export interface CancelWords {
  /** On the button that asks to stop. */
  button: string;
  question: string;
  /** What is kept, and what won't come. */
  consequence: string;
  /** On the button that changes nothing. */
  keep: string;
}

/** What is said of a job, wherever it is shown. */
export interface JobWords {
  /** Over the progress of one that runs. */
  heading: string;
  /** Names its bar, for screen readers. */
  barName: string;
  /** How far it is, in a few words: `3 of 10 ads`, `stage 2 of 8`. */
  howFar: string;
  /** How far it is, for who can't see the bar. */
  barText: string;
  /** Its state in a line of a list. */
  line: string;
  /** The one sentence over one that has ended. */
  outcome: string;
  /** In front of the product's name in the browser's tab; null leaves the title alone. */
  tab: string | null;
  cancel: CancelWords;
  /** What helps; null unless it has failed. */
  advice: RecoveryAdvice | null;
  /** The stages that people can follow, in order; none of a job whose pictures show how far it is. */
  stages: readonly ShownStage[];
}
