import { z } from 'zod';
import { chatBodySchema } from '../requests/chat-body';
import type { ApiOperation } from './operation';

const EXAMPLE = [
  'event: figures\ndata: {"figures":[{"label":"Return on ad spend of “Dawn run”","metric":"roas","value":3.95,"unit":"ratio","currency":null,"text":"3.95×","ad_ids":["120210000000001"]}]}',
  'event: citations\ndata: {"citations":[{"ad_id":"120210000000001","ad_name":"Dawn run","thumbnail_url":null}]}',
  'event: text\ndata: {"text":"Best is “Dawn run” [ad:120210000000001]: its return on ad spend is 3.95×."}',
  'event: done\ndata: {"conversation_id":"chat_8f3kq0v2m5x7c1za9d4e","method":"rules","questions":[{"id":"tired","text":"Which ads are tired?"}]}',
].join('\n\n');

export const askAboutAds: ApiOperation = {
  method: 'post',
  path: '/chat',
  id: 'askAboutAds',
  tag: 'Ad analysis',
  summary: 'Ask about your ads',
  description: `Answers a question about your analysed ads, as Server-Sent Events. Every figure is computed from your analyses, never by a model. Where the site has a Gemini key a model chooses what is computed and writes the answer; a sentence with a figure that was not computed for it is left out, and the answer says so. Without a key the same figures answer the questions that \`done\` offers.

| event | data |
|---|---|
| \`text\` | \`{text}\`: the next piece of the answer; \`[ad:ID]\` in it names the ad that the sentence speaks of |
| \`citations\` | \`{citations:[{ad_id, ad_name, thumbnail_url}]}\`: ads of such markers, each once |
| \`figures\` | \`{figures:[{label, metric, value, unit, currency, text, ad_ids}]}\`: what the answer stands on, each with its ads; rates are shares (0–1) |
| \`done\` | \`{conversation_id, method, questions}\`: the answer is whole, and kept; \`questions\` may be asked next |
| \`error\` | \`{conversation_id, code, message}\`: there is no more of the answer |

A comment comes every 15 seconds. 20 questions a minute; answers of the model also have a budget for each day, after which the figures answer by themselves. Before the first analysis: 409 with \`PREREQUISITE_MISSING\`.`,
  token: 'any',
  body: {
    mediaType: 'application/json',
    schema: chatBodySchema,
    example: { question: 'Which ads work best, and why?' },
  },
  answers: {
    200: {
      description: 'The answer, as it comes.',
      mediaType: 'text/event-stream',
      schema: z.string(),
      example: `${EXAMPLE}\n\n`,
    },
  },
  errors: ['INVALID_REQUEST', 'NOT_FOUND', 'PREREQUISITE_MISSING', 'PAYLOAD_TOO_LARGE', 'UNSUPPORTED_MEDIA_TYPE'],
  curl: `curl -N -X POST $BASE/chat -H "Authorization: Bearer $TOKEN" \\
  -H "Content-Type: application/json" -d '{"question":"Which ads work best, and why?"}'`,
};
