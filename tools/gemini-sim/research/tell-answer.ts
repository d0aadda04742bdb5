import type { HeardQuestion } from '../../../functions/src/providers/gemini/local-gemini';
import type { SensibleAnswer } from './answer-by-rules';
import type { Strange } from './strange-answers';

const THOUGHT = { thought: true, text: '{"themes": [ … no, first the reviews again' };

/** An answer as the wire has it, with sense or strangely. */
export function tellAnswer(
  { json, isInWords, metadata }: SensibleAnswer,
  question: HeardQuestion,
  strange: Strange | null,
): object {
  const written = JSON.stringify(strange?.json ? strange.json(json) : json);
  // Models that are told the schema in words put their JSON into a fence.
  const usual = isInWords ? `\`\`\`json\n${written}\n\`\`\`` : written;
  const text = strange?.text ? strange.text(written) : usual;
  const parts = [...(strange?.thinks ? [THOUGHT] : []), { text }];
  const candidate = { content: { role: 'model', parts }, finishReason: 'STOP', index: 0, ...metadata };
  return { candidates: [{ ...candidate, ...strange?.candidate?.(question) }] };
}
