import { JOBS } from '../../lib/domain/shared/paths';

function functionsUrl(): string {
  const url = process.env.FUNCTIONS_EMULATOR_URL;
  if (!url) throw new Error('FUNCTIONS_EMULATOR_URL is not set; run these tests with "npm test -- --only emulator"');
  return url;
}

const project = () => process.env.GCLOUD_PROJECT ?? '';

async function post(url: string, headers: Record<string, string>, body: unknown): Promise<number> {
  const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) });
  await response.arrayBuffer();
  return response.status;
}

/** Delivers “job created” once more, as the event system may at any time. Resolves with the HTTP status. */
export async function deliverJobCreated(jobId: string): Promise<number> {
  const document = `${JOBS}/${jobId}`;
  const database = `projects/${project()}/databases/(default)`;
  const time = new Date().toISOString();
  const event = {
    specversion: '1.0',
    id: `duplicate-${jobId}`,
    type: 'google.cloud.firestore.document.v1.created',
    source: `//firestore.googleapis.com/${database}`,
    subject: `documents/${document}`,
    datacontenttype: 'application/json',
    time,
    project: project(),
    location: 'nam5',
    database: '(default)',
    namespace: '(default)',
    document,
    data: { value: { name: `${database}/documents/${document}`, fields: {}, createTime: time, updateTime: time } },
  };
  const url = `${functionsUrl()}/functions/projects/${project()}/triggers/${await triggerId('onJobCreated')}`;
  return post(url, { 'content-type': 'application/cloudevents+json' }, event);
}

async function triggerId(name: string): Promise<string> {
  const { backends } = (await (await fetch(`${functionsUrl()}/backends`)).json()) as {
    backends: { functionTriggers: { id: string; name: string }[] }[];
  };
  const trigger = backends.flatMap(({ functionTriggers }) => functionTriggers).find((one) => one.name === name);
  if (!trigger) throw new Error(`The emulator knows no function ${name}`);
  return `${trigger.id}-0`;
}

interface AdTask {
  job_id: string;
  ad: string;
  generation: number;
  after_tries?: number;
}

/** Delivers an ad's task once more, past the queue, as tasks were written before there were others. Resolves with the HTTP status. */
export async function deliverRenderTask(task: AdTask, retryCount = 0): Promise<number> {
  return deliverTask('renderAd', task, retryCount);
}

/** Delivers the task of a job's stage once more, past the queue. Resolves with the HTTP status. */
export async function deliverStage(
  jobId: string,
  { generation = 1, after_tries = 0 } = {},
  retryCount = 0,
): Promise<number> {
  return deliverTask('runStage', { job_id: jobId, work: 'stage', id: 'run', generation, after_tries }, retryCount);
}

/** Delivers any task once more, past the queue `queue`. Resolves with the HTTP status. */
export async function deliverTask(queue: string, task: object, retryCount: number): Promise<number> {
  const headers = {
    'content-type': 'application/json',
    'x-cloudtasks-queuename': queue,
    'x-cloudtasks-taskname': `duplicate-${Math.random()}`,
    'x-cloudtasks-taskretrycount': String(retryCount),
    'x-cloudtasks-taskexecutioncount': '0',
    'x-cloudtasks-tasketa': String(Date.now() / 1000),
  };
  return post(`${functionsUrl()}/${project()}/us-central1/${queue}`, headers, { data: task });
}
