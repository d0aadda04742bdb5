import { sendJson, textAnswer, type Behaviour } from '../../functions/src/providers/gemini/local-gemini';

const failure =
  (code: number, status: string, message: string, details: unknown[] = []): Behaviour =>
  (response) =>
    sendJson(response, code, { error: { code, status, message, details } });

const retryInfo = { '@type': 'type.googleapis.com/google.rpc.RetryInfo', retryDelay: '3s' };

/** What can go wrong with the real service, by what the terminal calls it. */
export const MISBEHAVIOURS: readonly { name: string; behave: Behaviour }[] = [
  {
    name: '429 too many requests',
    behave: failure(429, 'RESOURCE_EXHAUSTED', 'Simulated: the quota is used up.', [retryInfo]),
  },
  { name: '500 internal error', behave: failure(500, 'INTERNAL', 'Simulated: an internal error.') },
  { name: '503 overloaded', behave: failure(503, 'UNAVAILABLE', 'Simulated: the model is overloaded.') },
  { name: 'a dropped connection', behave: (response) => void response.destroy() },
  {
    name: 'truncated JSON',
    behave: (response) =>
      void response.writeHead(200, { 'content-type': 'application/json' }).end('{"candidates":[{"content":'),
  },
  {
    name: 'text that was not asked for',
    behave: (response) => sendJson(response, 200, textAnswer('Simulated: I would rather talk about it.')),
  },
  {
    name: 'a safety block',
    behave: (response) => sendJson(response, 200, { promptFeedback: { blockReason: 'SAFETY' } }),
  },
];
