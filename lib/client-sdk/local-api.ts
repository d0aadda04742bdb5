import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { JobData } from '../api/jobs/job-body';
import { COMPLETED } from '../api/operations/examples';

export const JOB_PATH = `/api/v1/jobs/${COMPLETED.job_id}`;

export function jobAt(percentage: number): JobData {
  const done = percentage === 100;
  return {
    ...COMPLETED,
    status: done ? 'completed' : 'processing',
    completed_at: done ? COMPLETED.completed_at : null,
    progress: { ...COMPLETED.progress, percentage },
  };
}

export const bodyOf = (percentage: number) => JSON.stringify({ success: true, data: jobAt(percentage) });

export function eventAt(percentage: number): string {
  return `event: job\nid: at-${percentage}\ndata: ${bodyOf(percentage)}\n\n`;
}

export function refuse(
  response: ServerResponse,
  status: number,
  code: string,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { 'Content-Type': 'application/json', ...headers });
  response.end(
    JSON.stringify({ success: false, message: `No: ${code}`, error: `No: ${code}`, code, request_id: 'request-1' }),
  );
}

export interface LocalApi {
  url: string;
  /** Every request so far, in order. */
  asked: IncomingMessage[];
  close: () => void;
}

/** A server that speaks the API's contract as a test needs it; what it does not answer is 404. */
export async function startLocalApi(
  answer: (request: IncomingMessage, response: ServerResponse, count: number) => unknown,
): Promise<LocalApi> {
  const asked: IncomingMessage[] = [];
  const listener: RequestListener = (request, response) => {
    asked.push(request);
    request.resume();
    if (answer(request, response, asked.length) === 'nothing') refuse(response, 404, 'NOT_FOUND');
  };
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked, close };
}
