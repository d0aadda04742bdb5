import { firebaseTools, type RuntimeWorker, type TriggerDefinition } from './firebase-tools';

/** For a function that says nothing of it. */
const USUAL = 80;

/**
 * How many calls a process of a function takes at a time. Of one that hears of events as many as its instances do in a
 * deployment; tasks have a process each, because those that draw have a processor each.
 */
export const callsAtOnceOf = ({ eventTrigger, concurrency }: TriggerDefinition): number =>
  eventTrigger ? (concurrency ?? USUAL) : 1;

/** The calls that are under way in each process which takes several. */
const underWay = new WeakMap<RuntimeWorker, number>();

/** Lets a process take so many calls at a time, where the emulator gives it the next when it has answered. */
export function takeCallsAtOnce(worker: RuntimeWorker, most: number): void {
  if (most <= 1) return;
  const { request } = worker;
  const calls = () => underWay.get(worker) ?? 0;
  worker.request = async (...call) => {
    underWay.set(worker, calls() + 1);
    const answered = request.apply(worker, call);
    if (calls() < most && worker.state === 'BUSY') worker.state = 'IDLE';
    try {
      await answered;
    } finally {
      underWay.set(worker, calls() - 1);
    }
  };
  const child = worker.runtime.process;
  const kill = child.kill.bind(child);
  // The emulator ends a process when the code has changed, and when a call has failed: neither takes the other calls with it.
  child.kill = (signal) => (calls() > 1 ? false : kill(signal));
}

/** A process that could take another call may be in the midst of some: when the code changes, it ends after those. */
export function finishCallsFirst(): void {
  const { prototype } = firebaseTools('emulator/functionsRuntimeWorker').RuntimeWorkerPool;
  const { refresh } = prototype;
  prototype.refresh = function () {
    for (const worker of [...this.workers.values()].flat())
      if (worker.state === 'IDLE' && (underWay.get(worker) ?? 0) > 0) worker.state = 'BUSY';
    refresh.call(this);
  };
}
