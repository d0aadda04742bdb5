import process from 'node:process';
import { type ManagedProcess } from './managed-process';
import { UserError } from './project';
import { complain, sayDim } from './terminal';

// npm passes a Ctrl-C on that the terminal has already sent: the same key press arrives twice.
const sameKeyPress = 400;

/** Owns the ending: whatever the reason, every process that was handed to `watch` is gone before this one is. */
export class Shutdown {
  private readonly processes = new Set<ManagedProcess>();
  private readonly cleanups: (() => unknown)[] = [];
  private endingSince: number | undefined;

  constructor() {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => this.onSignal(signal));
    process.on('exit', () => this.killAll());
    process.on('uncaughtException', (error) => this.fail(error));
    process.on('unhandledRejection', (error) => this.fail(error));
  }

  get ending(): boolean {
    return this.endingSince !== undefined;
  }

  /** From now on it ends with the rest, and, if `vital`, the rest ends with it. */
  watch(child: ManagedProcess, vital = true): void {
    this.processes.add(child);
    void child.ended.then((code) => {
      this.processes.delete(child);
      if (!vital || this.ending) return;
      complain(
        `${child.name} ended unexpectedly (code ${code}); its last words are in ${child.logFile}. Ending the rest.`,
      );
      void this.end(1);
    });
  }

  onEnd(cleanup: () => unknown): void {
    this.cleanups.push(cleanup);
  }

  /** Ends everything in an orderly way, then this process. */
  async end(code: number): Promise<void> {
    if (this.ending) return;
    this.endingSince = Date.now();
    await this.stopAll();
    process.exit(code);
  }

  /** Ends the processes and leaves this one running. */
  async stopAll(): Promise<void> {
    this.endingSince ??= Date.now();
    await Promise.allSettled(this.cleanups.map((cleanup) => cleanup()));
    await Promise.allSettled([...this.processes].map((child) => child.stop()));
  }

  /** Says what went wrong (a UserError as its sentence alone) and ends. */
  fail(error: unknown): void {
    if (this.ending) return;
    complain(
      error instanceof UserError
        ? error.message
        : error instanceof Error
          ? (error.stack ?? error.message)
          : String(error),
    );
    void this.end(1);
  }

  private onSignal(signal: NodeJS.Signals): void {
    const code = signal === 'SIGINT' ? 130 : 143;
    if (this.endingSince === undefined) {
      if (signal === 'SIGINT') sayDim('\nEnding; the data is being kept. Ctrl-C again ends at once.');
      void this.end(code);
    } else if (Date.now() - this.endingSince > sameKeyPress) {
      this.killAll();
      process.exit(code);
    }
  }

  private killAll(): void {
    for (const child of this.processes) child.killGroup();
  }
}
