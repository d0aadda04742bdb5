import { availableParallelism } from 'node:os';
import process from 'node:process';
import { callsAtOnceOf, finishCallsFirst, takeCallsAtOnce } from './calls-at-once';
import { firebaseTools, type TriggerDefinition, type TriggerRecord } from './firebase-tools';
import { ProcessStarts } from './process-starts';
import { ownerOfCall } from './turns-of-owners';

/** More processes of one function are not needed before somebody has called it. */
const MOST_AHEAD = 4;

/** Of a function that hears of documents: thousands may be written at once, and each process has memory of its own. */
const MOST_FOR_EVENTS = 3;

/** Queues hand out no more tasks at a time than they are told to. */
const mostOf = ({ taskQueueTrigger }: TriggerDefinition) => (taskQueueTrigger ? Infinity : MOST_FOR_EVENTS);

/**
 * The Functions emulator starts a process for every call that finds none free: at the first call only, and all that are
 * needed at the same time. Here those of functions that people wait for start with the emulators, one after the other and
 * each in less time, and never more at a time than the machine has processors. `tellWarm` is called when the first of each
 * has started.
 */
export function startProcessesAhead(tellWarm: () => void): void {
  const starts = new ProcessStarts(availableParallelism());
  tellWhenFree(starts);
  finishCallsFirst();
  keepWhatIsSaid();
  const { prototype } = firebaseTools('emulator/functionsEmulator').FunctionsEmulator;
  const { startRuntime, loadTriggers, getRuntimeEnvs } = prototype;
  prototype.getRuntimeEnvs = function (backend, trigger) {
    const envs = getRuntimeEnvs.call(this, backend, trigger);
    const lean = `--import ${new URL('./lean-runtime.mjs', import.meta.url).href}`;
    return { ...envs, NODE_OPTIONS: [lean, envs.NODE_OPTIONS ?? process.env.NODE_OPTIONS ?? ''].join(' ').trim() };
  };
  prototype.startRuntime = function (backend, trigger) {
    const start = () => startRuntime.call(this, backend, trigger);
    if (!trigger) return start();
    return starts.forCall(trigger.id, start, {
      most: mostOf(trigger),
      each: callsAtOnceOf(trigger),
      owner: ownerOfCall(),
    });
  };
  // It begins with this, and does it again after each change of the code, which ends all processes.
  prototype.loadTriggers = async function (backend, isFirst) {
    await loadTriggers.call(this, backend, isFirst);
    const records = Object.values(this.triggers);
    const started = waitedFor(records, isFirst ? MOST_AHEAD : 1).map(({ backend: owner, def }) =>
      starts.ahead(def.id, () => startRuntime.call(this, owner, def)),
    );
    void Promise.all(started.slice(0, waitedFor(records, 1).length)).then(tellWarm);
  };
}

/**
 * The functions that people wait for, each as often as processes of it may be of use at once: the first of each before the
 * second of any, in the order in which a job comes to them. They are those that say how many of their instances stay warm,
 * be it none.
 */
export function waitedFor(records: readonly TriggerRecord[], most: number): TriggerRecord[] {
  const waited = records
    .filter(({ def }) => typeof def.minInstances === 'number' && isInUse(def.name))
    .sort((one, other) => turnOf(one) - turnOf(other));
  const atOnce = ({ def: { taskQueueTrigger } }: TriggerRecord) =>
    taskQueueTrigger?.rateLimits.maxConcurrentDispatches ?? 1;
  return Array.from({ length: most }, (_, round) => waited.filter((record) => atOnce(record) > round)).flat();
}

/** A document of its own comes first, what is queued for it second, and last what is asked of it: documents below it. */
function turnOf({ def: { eventTrigger } }: TriggerRecord): number {
  const wildcards = eventTrigger?.eventFilterPathPatterns?.document?.split('{').length ?? 0;
  return wildcards === 2 ? 0 : wildcards === 0 ? 1 : 2;
}

/** Nothing is made with Gemini where there is no key. */
function isInUse(name: string): boolean {
  return !/gemini/i.test(name) || process.env.GEMINI_API_KEY !== undefined;
}

/** Of what a function says of itself, the emulator drops these. */
function keepWhatIsSaid(): void {
  const shared = firebaseTools('emulator/functionsEmulatorShared');
  const { emulatedFunctionsFromEndpoints } = shared;
  shared.emulatedFunctionsFromEndpoints = (endpoints) => {
    const said = new Map(endpoints.map(({ id, minInstances, concurrency }) => [id, { minInstances, concurrency }]));
    return emulatedFunctionsFromEndpoints(endpoints).map((def) => ({ ...def, ...said.get(def.name) }));
  };
}

function tellWhenFree(starts: ProcessStarts): void {
  const { prototype } = firebaseTools('emulator/functionsRuntimeWorker').RuntimeWorkerPool;
  const { addWorker } = prototype;
  prototype.addWorker = function (trigger, ...more) {
    const worker = addWorker.call(this, trigger, ...more);
    if (trigger) {
      takeCallsAtOnce(worker, callsAtOnceOf(trigger));
      worker.stateEvents.on('IDLE', () => starts.free(trigger.id));
      worker.stateEvents.once('FINISHED', () => starts.gone(trigger.id));
    }
    return worker;
  };
}
