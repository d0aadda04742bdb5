import { createRequire } from 'node:module';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { firebaseTools, type TaskQueue } from './firebase-tools';
import { adoptJava, freeTaskNames, parameterValue } from './suite-patches';
import { TaskNames } from './task-names';

const env = { SET: 'from the environment', NODE_ENV: 'test' } as const;

it.each([
  [{ name: 'SET', type: 'string', default: 'declared' }, 'from the environment'],
  [{ name: 'N', type: 'int', default: 0 }, '0'],
  [{ name: 'B', type: 'boolean', default: false }, 'false'],
  [{ name: 'S', type: 'string', default: 'declared' }, 'declared'],
  [{ name: 'L', type: 'list', default: ['a', 'b'] }, 'a,b'],
  [{ name: 'C', type: 'string', default: '{{ params.OTHER }}' }, undefined],
  [{ name: 'M', type: 'string' }, undefined],
  [{ name: 'SET', type: 'secret' }, undefined],
])('%j gets %j without anybody being asked', (spec, value) => {
  expect(parameterValue(spec, env)).toBe(value);
});

describe('the name of a task', () => {
  const HOUR = 3_600_000;
  const queues = firebaseTools('emulator/taskQueue');
  let now = 0;
  freeTaskNames(() => now);

  let queue: TaskQueue;
  beforeEach(() => {
    const rateLimits = { maxConcurrentDispatches: 1, maxDispatchesPerSecond: 10 };
    queue = new queues.TaskQueue('queue', { rateLimits, retryConfig: {}, defaultUri: 'http://127.0.0.1/' });
  });

  const put = (name: string) => queue.enqueue({ name, httpRequest: { url: '', body: {} } });

  /** Hands the first task out and takes it back as it has ended. */
  function run(status: number): void {
    queue.setTokens(1);
    queue.dispatchTasks();
    for (const task of queue.getDispatch()) if (task) task.metadata.status = status;
    expect(() => put('tuesday')).toThrow('already');
    queue.processDispatch();
  }

  it.each([
    ['has been executed', () => run(queues.TaskStatus.FINISHED)],
    ['has been given up', () => run(queues.TaskStatus.FAILED)],
    ['was deleted', () => queue.delete('tuesday')],
  ])('is refused while the task waits and for an hour after it %s', (_, end) => {
    put('tuesday');
    expect(() => put('tuesday')).toThrow('already');
    now += 2 * HOUR;
    end();
    now += HOUR - 1;
    expect(() => put('tuesday')).toThrow('already');
    put('wednesday');
    now += 1;
    put('tuesday');
    expect(() => put('tuesday')).toThrow('already');
  });

  it('is free earlier where very many have come since', () => {
    const names = new TaskNames(() => now, 2);
    for (const name of ['one', 'two', 'three']) {
      names.add(name);
      names.release(name);
    }
    expect(['one', 'two', 'three'].filter((name) => names.has(name))).toEqual(['two', 'three']);
  });
});

describe('the Java of an emulator', () => {
  const childProcess = createRequire(import.meta.url)('node:child_process') as typeof import('node:child_process');
  // What firebase-tools gives; ports are numbers there, whatever their type says.
  const GIVEN = ['-Dgoogle.cloud_firestore.debug_log_level=FINE', '-jar', 'firestore.jar', '--websocket_port', 9150];

  /** How it is started in truth, with or without the emulators' own pages. */
  function startedWith(ui: boolean): { args: string[]; options: unknown; on: unknown[] } {
    const child = { on: vi.fn() };
    const spawn = vi.spyOn(childProcess, 'spawn').mockReturnValue(child as never);
    const onExit = () => undefined;
    adoptJava({ ui, onExit });
    childProcess.spawn('java', [...GIVEN, '--port', 8080] as string[], { detached: true });
    const [, args, options] = spawn.mock.calls[0] ?? [];
    spawn.mockRestore();
    return { args: args as string[], options, on: child.on.mock.calls[0] ?? [] };
  }

  it('stays in the group of the emulators, says nothing of calls, and tells when it ends', () => {
    const { args, options, on } = startedWith(true);
    expect(options).toEqual({ detached: false });
    expect(args).toContain('-Dgoogle.cloud_firestore.debug_log_level=WARNING');
    expect(args.find((text) => text.includes('logging.config.file'))).toMatch(/firestore-logging\.properties$/);
    expect(on).toEqual(['exit', expect.any(Function)]);
  });

  it('tells the emulators’ pages of each request, where there are some', () => {
    expect(startedWith(true).args.slice(-4)).toEqual(['--websocket_port', '9150', '--port', '8080']);
    expect(startedWith(false).args.slice(-3)).toEqual(['firestore.jar', '--port', '8080']);
  });
});
