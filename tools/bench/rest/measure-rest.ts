import { quantile } from '../measure';
import { photoForm } from './photo-form';
import { type Answers, load } from './load';
import { figuresOf, type RestReport } from './report';
import { type Account, keepChanging, signUp, writeEndedJobs, writeRunningJobs } from './seed';

interface Target {
  app: number;
  bare: number;
  authHost: string;
}

const POLLERS = 50;
const ROUND_MS = 4000;
const SINGLE = 40;

export type Measured = Omit<RestReport, 'machine'>;

/** Measures what the API promises, in a database that this fills. `rounds` of polling, in turns with the floor and the bare route. */
export async function measureRest(target: Target, rounds: number): Promise<Measured> {
  const poller = await signUp(target.authHost);
  const polling = await measurePolling(target, poller, rounds);
  const one = await signUp(target.authHost);
  const running = await writeRunningJobs(one.uid, SINGLE + WARM_UP);
  const cancel = await inTurn(target.app, (turn) => ({
    method: 'POST',
    path: `/api/v1/jobs/${running[turn]}/cancel`,
    headers: headersOf(one),
  }));
  await writeEndedJobs(one.uid, 1000 - running.length);
  const list = (path: string) => inTurn(target.app, () => ({ path: `/api/v1/jobs${path}`, headers: headersOf(one) }));
  return {
    pollers: POLLERS,
    ...polling,
    cancel,
    list: await list(''),
    list_last_page: await list('?page=100&page_size=10'),
    submit: await measureSubmit(target, one),
  };
}

async function measurePolling({ app, bare }: Target, poller: Account, rounds: number) {
  const ids = await writeRunningJobs(poller.uid, POLLERS);
  const headers = headersOf(poller);
  const round = (port: number, path: string, ms = ROUND_MS) =>
    load(port, { callers: POLLERS, until: { ms }, next: (caller) => ({ path: `${path}/${ids[caller]}`, headers }) });
  const ending = new AbortController();
  const changing = keepChanging(ids, ending.signal);
  const found: Record<'floor' | 'bare' | 'status', Answers>[] = [];
  for (let number = -1; number < rounds; number += 1) {
    const taken = {
      floor: await round(bare, '/api/floor'),
      bare: await round(bare, '/jobs'),
      status: await round(app, '/api/v1/jobs'),
    };
    // The first of them is for warming up.
    if (number >= 0) found.push(taken);
  }
  ending.abort();
  await changing;
  const times = (more: 'floor' | 'status') =>
    quantile(
      found.map((round) => round[more].perSecond / round.bare.perSecond),
      0.5,
    );
  return {
    floor: figuresOf(found.map(({ floor }) => floor)),
    bare: figuresOf(found.map(({ bare }) => bare)),
    status: figuresOf(found.map(({ status }) => status)),
    times_bare: times('status'),
    floor_times_bare: times('floor'),
  };
}

async function measureSubmit({ app }: Target, { token }: Account) {
  const { body, headers } = photoForm();
  return inTurn(app, () => ({
    method: 'POST',
    path: '/api/v1/ads/generate-bulk-dynamic-job',
    headers: { ...headers, Authorization: `Bearer ${token}` },
    body,
  }));
}

const WARM_UP = 5;

/** One request after the other, of one caller. */
async function inTurn(port: number, next: (turn: number) => ReturnType<Parameters<typeof load>[1]['next']>) {
  await load(port, { callers: 1, until: { requests: WARM_UP }, next: (_, turn) => next(turn) });
  const answers = await load(port, {
    callers: 1,
    until: { requests: SINGLE },
    next: (_, turn) => next(WARM_UP + turn),
  });
  return figuresOf([answers]);
}

function headersOf({ token }: Account) {
  return { Authorization: `Bearer ${token}` };
}
