import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterEach, expect, it, vi } from 'vitest';
import { sampleAccount } from '../../domain/insights/figures/analysis-fixtures';
import { answerQuestion, newAnswer } from './answer';
import { connectGemini } from './connect-gemini';

let close = () => {};
afterEach(() => {
  close();
  vi.unstubAllEnvs();
});

const turn = (...parts: object[]) =>
  `data: ${JSON.stringify({ candidates: [{ content: { role: 'model', parts } }], usageMetadata: { promptTokenCount: 10, candidatesTokenCount: 5 } })}\n\n`;

it('Gemini is asked with its tools over the wire, and what it calls goes back with the thought behind it', async () => {
  const call = { functionCall: { name: 'find_waste', args: {} }, thoughtSignature: 'c2lnbmVk' };
  const turns = [turn(call), turn({ text: 'You lost €400.00 ' }) + turn({ text: 'on “Price cut” [ad:3].' })];
  const heard: { path: string; key: unknown; body: { tools: unknown; contents: { parts: unknown[] }[] } }[] = [];
  const server = createServer((request, response) => {
    void text(request).then((body) => {
      heard.push({ path: request.url ?? '', key: request.headers['x-goog-api-key'], body: JSON.parse(body) });
      response.writeHead(200, { 'Content-Type': 'text/event-stream' }).end(turns.shift());
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  close = () => {
    server.closeAllConnections();
    server.close();
  };
  vi.stubEnv('GOOGLE_GEMINI_BASE_URL', `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  const client = await connectGemini({ apiKey: 'a-key', model: 'gemini-3.8-flash' });
  const answer = newAnswer();
  const asking = {
    question: 'What is wasted?',
    before: [],
    analyses: sampleAccount(),
    now: new Date(),
    signal: new AbortController().signal,
  };
  const model = { client, model: 'gemini-3.8-flash', mostUsd: 1 };
  for await (const _ of answerQuestion(asking, model, answer));
  expect(answer).toMatchObject({
    text: 'You lost €400.00 on “Price cut” [ad:3].',
    method: 'gemini',
    cited: new Set(['3']),
  });
  expect(heard.map(({ path, key }) => [path, key])).toEqual(
    Array(2).fill(['/v1beta/models/gemini-3.8-flash:streamGenerateContent?alt=sse', 'a-key']),
  );
  expect(JSON.stringify(heard[0]?.body.tools)).toContain('"name":"rank_ads"');
  expect(heard[1]?.body.contents[1]?.parts).toEqual([call]);
  expect(heard[1]?.body.contents[2]?.parts).toMatchObject([{ functionResponse: { name: 'find_waste' } }]);
});
