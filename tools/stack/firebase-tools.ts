import type { ChildProcess } from 'node:child_process';
import type { EventEmitter } from 'node:events';
import { createRequire } from 'node:module';
import { type Writable } from 'node:stream';

// firebase-tools publishes no types. These are the parts that the launcher uses, as they are in the pinned version.

export interface FirebaseConfigFile {
  functions: Record<string, unknown>[];
  emulators: Record<string, unknown>;
  [part: string]: unknown;
}

export interface StartOptions {
  project: string;
  projectId: string;
  projectRoot: string;
  cwd: string;
  only: string;
  import?: string;
  config: object;
  rc: object;
  nonInteractive: true;
}

export interface ParamSpec {
  name: string;
  type: string;
  default?: unknown;
}

type ParamValues = Record<string, object>;
type ResolveParams = (
  params: ParamSpec[],
  firebaseConfig: object,
  userEnvs: ParamValues,
  nonInteractive: boolean,
  isEmulator?: boolean,
) => Promise<ParamValues>;

export type Downloadable = 'firestore' | 'storage' | 'ui';

export interface RulesIssues {
  errors: string[];
  warnings: string[];
}

interface RulesRuntimePrototype {
  start: (autoDownload?: boolean) => Promise<void>;
  stop: () => Promise<void>;
  loadRuleset: (source: { files: { name: string; content: string }[] }) => Promise<object>;
  verifyWithRuleset: (name: string, options: VerifyOptions) => Promise<object>;
}

/** What the Storage emulator asks the rules about one request. */
export interface VerifyOptions {
  method: string;
  path: string;
  token?: string;
  file: { before?: Record<string, unknown>; after?: Record<string, unknown> };
}

export interface QueuedTask {
  name: string;
  httpRequest: { url: string; body: unknown };
}

/** A task with how far it is; `status` is a `TaskStatus`. */
export interface DispatchedTask {
  task: QueuedTask;
  metadata: { status: number };
}

export interface TaskQueueConfig {
  rateLimits: { maxConcurrentDispatches: number; maxDispatchesPerSecond: number };
  retryConfig: object;
  defaultUri: string;
}

export declare class TaskQueue {
  constructor(key: string, config: TaskQueueConfig);
  queuedIds: { has: (name: string) => boolean; add: (name: string) => unknown };
  enqueue(task: QueuedTask): void;
  delete(name: string): void;
  setTokens(count: number): void;
  dispatchTasks(): void;
  processDispatch(): void;
  getDispatch(): (DispatchedTask | null)[];
}

/** A function as the emulator knows it; `minInstances` and `concurrency` are ours (function-processes.ts). */
export interface TriggerDefinition {
  id: string;
  name: string;
  taskQueueTrigger?: { rateLimits: { maxConcurrentDispatches?: number | null } };
  eventTrigger?: { eventFilterPathPatterns?: { document?: string } };
  minInstances?: number | null;
  /** How many calls a process takes at a time. */
  concurrency?: number | null;
  secretEnvironmentVariables?: { key: string }[];
}

interface Backend {
  secretEnv: { key: string }[];
  functionsDir: string;
}

export interface TriggerRecord {
  def: TriggerDefinition;
  backend: Backend;
}

/** A request as Express has it, with its body. */
export interface FunctionCall {
  headers: Record<string, unknown>;
  rawBody?: Buffer;
}

/** As far as the emulator uses it. */
export interface FunctionAnswer extends Writable {
  status: (code: number) => { end: () => unknown };
}

export interface FunctionsEmulator {
  triggers: Record<string, TriggerRecord>;
  resolveSecretEnvs: (backend: Backend, trigger?: TriggerDefinition) => Promise<Record<string, string>>;
  getRuntimeEnvs: (backend: Backend, trigger?: TriggerDefinition) => Record<string, string>;
  /** Starts a process; resolves when it may be called. */
  startRuntime: (backend: Backend, trigger?: TriggerDefinition) => Promise<unknown>;
  loadTriggers: (backend: Backend, force?: boolean) => Promise<void>;
  /** Answers a call of a function, an event or a task. */
  handleHttpsTrigger: (request: FunctionCall, response: FunctionAnswer) => Promise<void>;
}

/** A function's process. */
export interface RuntimeWorker {
  /** Tells of each state. */
  stateEvents: EventEmitter;
  state: 'CREATED' | 'IDLE' | 'BUSY' | 'FINISHING' | 'FINISHED';
  runtime: { process: Pick<ChildProcess, 'kill'> };
  /** Calls the function; it is busy from then until it has answered. */
  request: (...call: unknown[]) => Promise<void>;
}

interface RuntimeWorkerPool {
  workers: Map<string, RuntimeWorker[]>;
  addWorker: (trigger: TriggerDefinition | undefined, ...more: unknown[]) => RuntimeWorker;
  /** Ends each process once it has nothing to do; those that come after have the new code. */
  refresh: () => void;
}

interface Parts {
  'emulator/controller': {
    startAll: (options: StartOptions, showUI: boolean) => Promise<void>;
    cleanShutdown: () => Promise<void>;
  };
  'emulator/registry': {
    EmulatorRegistry: { get: (name: string) => { getTriggerDefinitions: () => { name: string }[] } | undefined };
  };
  'emulator/functionsEmulator': { FunctionsEmulator: { prototype: FunctionsEmulator } };
  'emulator/functionsEmulatorShared': {
    emulatedFunctionsFromEndpoints: (
      endpoints: readonly Pick<TriggerDefinition, 'id' | 'minInstances' | 'concurrency'>[],
    ) => TriggerDefinition[];
  };
  'emulator/functionsRuntimeWorker': { RuntimeWorkerPool: { prototype: RuntimeWorkerPool } };
  'emulator/workQueue': { WorkQueue: { DEFAULT_MAX_PARALLEL: number; prototype: { logState: () => void } } };
  'emulator/tasksEmulator': {
    /** In ms: between two looks while there is nothing to do, while there is, and between two looks at the rate. */
    TaskQueueController: { LISTEN_TIMEOUT: number; UPDATE_TIMEOUT: number; TOKEN_REFRESH_INTERVAL: number };
  };
  'emulator/taskQueue': {
    TaskQueue: typeof TaskQueue;
    TaskStatus: { FAILED: number; FINISHED: number };
    Queue: { prototype: { dequeue: (this: { nodeMap: Record<string, unknown> }) => DispatchedTask } };
  };
  'emulator/download': { downloadEmulator: (name: Downloadable) => Promise<void> };
  'emulator/storage/rules/runtime': {
    StorageRulesRuntime: { prototype: RulesRuntimePrototype };
    StorageRulesetInstance: new (runtime: object, rulesVersion: number, name: string) => object;
    StorageRulesIssues: new (errors?: string[], warnings?: string[]) => RulesIssues;
  };
  'deploy/functions/params': {
    resolveParams: ResolveParams;
    ParamValue: new (raw: string, internal: boolean, types: Record<string, boolean>) => object;
  };
  'deploy/functions/runtimes/node': {
    Delegate: {
      prototype: { discoverBuild: (config: object, env: Record<string, string | undefined>) => Promise<object> };
    };
  };
  'functions/env': { parseStrict: (text: string) => Record<string, string> };
  config: { Config: new (source: FirebaseConfigFile, options: { projectDir: string; cwd: string }) => object };
  rc: { loadRC: (options: { cwd: string }) => object };
  logger: {
    logger: { add: (transport: Writable) => void; debug: (...said: unknown[]) => unknown };
    useFileLogger: (file: string) => string;
  };
}

const load = createRequire(import.meta.url);

/** A module of firebase-tools by its path under lib/. Changing its exports changes what firebase-tools itself uses. */
export function firebaseTools<Path extends keyof Parts>(path: Path): Parts[Path] {
  return load(`firebase-tools/lib/${path}`) as Parts[Path];
}

interface DownloadInfo {
  remoteUrl: string;
  downloadPathRelativeToCacheDir: string;
  binaryPathRelativeToCacheDir?: string;
}

/** Where firebase-tools downloads each part from, and the file in its cache that shows that it has it. */
export function readDownloads(): Record<Downloadable, { url: string; file: string }> {
  const { firestore, storage, ui } = load('firebase-tools/lib/emulator/downloadableEmulatorInfo.json') as {
    firestore: DownloadInfo;
    storage: DownloadInfo;
    ui: { main: DownloadInfo };
  };
  const of = (info: DownloadInfo) => ({
    url: info.remoteUrl,
    file: info.binaryPathRelativeToCacheDir ?? info.downloadPathRelativeToCacheDir,
  });
  return { firestore: of(firestore), storage: of(storage), ui: of(ui.main) };
}
