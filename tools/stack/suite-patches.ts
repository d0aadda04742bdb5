import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { type DispatchedTask, firebaseTools, type ParamSpec } from './firebase-tools';
import { TaskNames } from './task-names';

const nodeChildProcess = createRequire(import.meta.url)('node:child_process') as typeof import('node:child_process');

/**
 * The emulators’ heaps are small: collecting in the thread that works took a quarter less of a processor than G1 in
 * parallel. And they are short-lived: the second of the two compilers took more of a processor in the first minutes than all
 * else that Firestore’s did, which without it checks nearly twice as many writes a second.
 */
const JAVA_OPTIONS = ['-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1'];
/** What each call does, and why it was refused, are written into the logs where somebody wants to read that. */
const saysAll = process.env.EMULATOR_LOG === 'debug';
const LOGGING = fileURLToPath(new URL('firestore-logging.properties', import.meta.url));
/** firebase-tools has the Firestore emulator log each call in a file of its own. */
const LOG_LEVEL = /^(-Dgoogle\.cloud_firestore\.debug_log_level=)FINE$/;

/**
 * firebase-tools starts Java in a group of its own, where it would outlive us, and only logs it when Java is killed:
 * keeps it in our group and tells when one of them ends. Without the emulators' own pages (`ui`) nobody is told of each
 * request, which for Firestore's is an eighth of its work.
 */
export function adoptJava({ ui, onExit }: { ui: boolean; onExit: () => void }): void {
  const original = nodeChildProcess.spawn;
  const spawn = (command: string, args: readonly string[], options: object) => {
    if (command !== 'java') return original(command, args, options);
    // The first Java is the version check; only what goes on running is an emulator.
    if (!args.includes('-jar')) return original(command, args, options);
    // Ports are numbers, whatever their type says.
    const given = args.map(String);
    const said = saysAll
      ? given
      : [`-Djava.util.logging.config.file=${LOGGING}`, ...given.map((text) => text.replace(LOG_LEVEL, '$1WARNING'))];
    const socket = ui ? -1 : said.indexOf('--websocket_port');
    if (socket >= 0) said.splice(socket, 2);
    const child = original(command, [...JAVA_OPTIONS, ...said], { ...options, detached: false });
    child.on('exit', onExit);
    return child;
  };
  Object.assign(nodeChildProcess, { spawn });
}

/**
 * Outside a terminal firebase-tools would wait for somebody to type a value for each parameter that has none: takes the
 * environment's, else the default the code declares. One with neither fails with its name.
 */
export function answerParameters(env: NodeJS.ProcessEnv): void {
  const params = firebaseTools('deploy/functions/params');
  const original = params.resolveParams;
  params.resolveParams = (specs, firebaseConfig, userEnvs, _nonInteractive, isEmulator) => {
    const answered = Object.fromEntries(
      specs.flatMap((spec) => {
        const value = parameterValue(spec, env);
        if (value === undefined || spec.name in userEnvs) return [];
        return [
          [spec.name, new params.ParamValue(value, false, { string: true, number: true, boolean: true, list: true })],
        ];
      }),
    );
    return original(specs, firebaseConfig, { ...userEnvs, ...answered }, true, isEmulator);
  };
}

/** What a parameter gets without anybody being asked; undefined for secrets and for what has no value anywhere. */
export function parameterValue(spec: ParamSpec, env: NodeJS.ProcessEnv): string | undefined {
  if (spec.type === 'secret') return undefined;
  const fromEnvironment = env[spec.name];
  if (fromEnvironment !== undefined) return fromEnvironment;
  const { default: value } = spec;
  if (Array.isArray(value)) return value.join(',');
  if (typeof value === 'string') return value.includes('{{') ? undefined : value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
}

/** Secrets that the stack itself has made up: they open nothing outside of it. */
const OF_THE_STACK: readonly string[] = ['AD_ACCOUNT_KEYS', 'META_APP_SECRET'];

/**
 * A demo project has no Secret Manager: secrets come from functions/.secret.local or the environment, else they are unset.
 * A hermetic stack has only its own.
 */
export function answerSecrets(env: NodeJS.ProcessEnv, hermetic: boolean): void {
  firebaseTools('emulator/functionsEmulator').FunctionsEmulator.prototype.resolveSecretEnvs = (backend, trigger) => {
    const file = path.join(backend.functionsDir, '.secret.local');
    const isWritten = !hermetic && existsSync(file);
    const written = isWritten ? firebaseTools('functions/env').parseStrict(readFileSync(file, 'utf8')) : {};
    const secrets = trigger?.secretEnvironmentVariables ?? backend.secretEnv;
    const values = secrets.flatMap(({ key }) => {
      if (hermetic && !OF_THE_STACK.includes(key)) return [];
      const value = env[key] ?? written[key];
      return value ? [[key, value] as const] : [];
    });
    return Promise.resolve(Object.fromEntries(values));
  };
}

/**
 * While firebase-tools asks the functions what they are, they see nothing of this process' environment: hands them what
 * they are to be described by.
 */
export function tellDiscovery(env: NodeJS.ProcessEnv, names: readonly string[]): void {
  const { prototype } = firebaseTools('deploy/functions/runtimes/node').Delegate;
  const original = prototype.discoverBuild;
  const told = Object.fromEntries(names.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]]])));
  prototype.discoverBuild = function (config, envs) {
    return original.call(this, config, { ...envs, ...told });
  };
}

/**
 * The emulated queue refuses the name of a task that it has had for as long as it runs, and keeps the task too: makes it
 * an hour after the task has left it, as with Cloud Tasks, and lets go of the task.
 */
export function freeTaskNames(now: () => number = Date.now): void {
  const queues = firebaseTools('emulator/taskQueue');
  const { Queue, TaskStatus } = queues;
  const { dequeue } = Queue.prototype;
  Queue.prototype.dequeue = function () {
    const dispatched = dequeue.call(this);
    Reflect.deleteProperty(this.nodeMap, dispatched.task.name);
    return dispatched;
  };
  const isOver = ({ metadata: { status } }: DispatchedTask) =>
    status === TaskStatus.FINISHED || status === TaskStatus.FAILED;
  queues.TaskQueue = class extends queues.TaskQueue {
    override queuedIds = new TaskNames(now);

    /** Takes out what is over. */
    override processDispatch(): void {
      const over = this.getDispatch().filter((task) => task !== null && isOver(task));
      super.processDispatch();
      for (const task of over) if (task) this.queuedIds.release(task.task.name);
    }

    override delete(name: string): void {
      super.delete(name);
      this.queuedIds.release(name);
    }
  };
}

/**
 * The emulated queue looks for tasks once a second while it has none, and as often as the processor allows while it has
 * any. Cloud Tasks takes milliseconds to hand a task out: so does this, and leaves the processor to others.
 */
export function paceQueues(): void {
  const { TaskQueueController } = firebaseTools('emulator/tasksEmulator');
  Object.assign(TaskQueueController, { LISTEN_TIMEOUT: 10, UPDATE_TIMEOUT: 5, TOKEN_REFRESH_INTERVAL: 50 });
}

/** firebase-tools tells of each call in a dozen lines, a fifth of what its process does, however few of them are read. */
export function logLess(): void {
  if (saysAll) return;
  const { logger } = firebaseTools('logger');
  logger.debug = () => logger;
}
