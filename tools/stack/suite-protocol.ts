/** What the launcher tells the emulators' process when it starts it (one JSON argument). */
export interface SuiteOptions {
  offset: number;
  /** Scratch folder of this stack; the process runs in it. */
  workFolder: string;
  logFile: string;
  /** Where data is kept between runs; without it everything starts and stays empty. */
  dataFolder?: string;
  /** Start without what is kept. */
  fresh: boolean;
  ui: boolean;
  /** Whether functions and their queues run; without them nothing happens to what is written. */
  functions: boolean;
  /** From where they are run, where it is not `functions/`. */
  functionsFolder?: string;
  /** Values for the functions' parameters (`defineInt` and the like), and what else is in their environment. */
  params: Record<string, string>;
  /** No secret and no key from this machine reaches the functions. */
  hermetic: boolean;
}

export interface SuiteLog {
  type: 'log';
  level: 'error' | 'warn' | 'user';
  /** The function that wrote it, when one did. */
  source?: string;
  text: string;
}

/** What the emulators' process tells the launcher. */
export type SuiteMessage =
  | { type: 'ready'; functions: string[]; storageRules: 'google' | 'fallback'; ui: boolean }
  /** The functions that people wait for have a process that can be called. */
  | { type: 'warm' }
  | { type: 'failed'; message: string }
  | { type: 'note'; text: string }
  | SuiteLog;
