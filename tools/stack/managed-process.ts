import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { createWriteStream, existsSync, renameSync, writeFileSync, type WriteStream } from 'node:fs';
import { constants, setPriority } from 'node:os';
import { fileURLToPath } from 'node:url';

const keeper = fileURLToPath(new URL('./keeper.mjs', import.meta.url));

export interface ProcessOptions {
  /** What a person calls it, for messages. */
  name: string;
  command: string[];
  cwd: string;
  env: NodeJS.ProcessEnv;
  /** Everything it prints comes here, into a new file beside that of the time before; without it, it prints where we do. */
  logFile?: string;
  /** How long it may take to end by itself after being asked, in milliseconds. */
  grace: number;
  onLine?: (line: string) => void;
  onMessage?: (message: unknown) => void;
}

/** Without a new file for each start logs grow for good; the command may write into it, too, so all add to what is there. */
function beginLog(file: string): WriteStream {
  if (existsSync(file)) renameSync(file, file.replace(/\.log$/, '.before.log'));
  return createWriteStream(file, { flags: 'a' });
}

/** A command in its own process group, which ends as a whole: see keeper.mjs. */
export class ManagedProcess {
  /** Settles with the command's exit code; 1 when it was killed. */
  readonly ended: Promise<number>;
  readonly name: string;
  private readonly child: ChildProcess;
  private readonly log: WriteStream | undefined;
  private code: number | undefined;
  private alive = true;

  constructor(private readonly options: ProcessOptions) {
    this.name = options.name;
    this.log = options.logFile ? beginLog(options.logFile) : undefined;
    const output = options.logFile ? 'pipe' : 'inherit';
    this.child = spawn(process.execPath, [keeper, String(options.grace), ...options.command], {
      cwd: options.cwd,
      env: options.env,
      detached: process.platform !== 'win32',
      stdio: ['ignore', output, output, 'ipc'],
    });
    this.child.stdout?.on('data', this.lineReader());
    this.child.stderr?.on('data', this.lineReader());
    this.child.on('message', (message) => this.receive(message));
    this.ended = new Promise((resolve) => {
      this.child.on('exit', (code) => {
        this.alive = false;
        this.killGroup();
        this.log?.end();
        resolve(this.code ?? code ?? 1);
      });
    });
  }

  /** Where to read more, for messages. */
  get logFile(): string {
    return this.options.logFile ?? 'the output above';
  }

  /** Lets other processes have the processors first, where the system can do that. */
  giveWay(): void {
    const { pid } = this.child;
    if (pid === undefined) return;
    try {
      setPriority(pid, constants.priority.PRIORITY_LOW);
      // Linux may weigh sessions instead of processes, and each of these has one of its own.
      if (process.platform === 'linux')
        writeFileSync(`/proc/${pid}/autogroup`, String(constants.priority.PRIORITY_LOW));
    } catch {
      // It runs all the same.
    }
  }

  send(message: object): void {
    if (this.child.connected) this.child.send(message, () => undefined);
  }

  /** Asks it to end and waits until the whole group is gone. */
  async stop(): Promise<void> {
    if (this.alive && this.child.connected) this.child.send('stop', () => undefined);
    await this.ended;
  }

  /** Ends the whole group at once. Safe to call at any time, also while this process is exiting. */
  killGroup(): void {
    const pid = this.child.pid;
    if (pid === undefined) return;
    try {
      if (process.platform !== 'win32') process.kill(-pid, 'SIGKILL');
      else if (this.alive) execFileSync('taskkill', ['/pid', String(pid), '/T', '/F'], { stdio: 'ignore' });
    } catch {
      // The group is gone already.
    }
  }

  private receive(message: unknown): void {
    if (isEnded(message)) this.code = message.code;
    else this.options.onMessage?.(message);
  }

  private lineReader(): (chunk: Buffer) => void {
    let rest = '';
    return (chunk) => {
      this.log?.write(chunk);
      const lines = (rest + chunk.toString()).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) this.options.onLine?.(line);
    };
  }
}

function isEnded(message: unknown): message is { type: 'ended'; code: number } {
  return typeof message === 'object' && message !== null && 'type' in message && message.type === 'ended';
}
