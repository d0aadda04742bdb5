import type { HeardQuestion } from '../../../functions/src/providers/gemini/local-gemini';
import { readQuestion } from '../read-question';

/** A question about a research or a strategy, taken apart. */
export interface ResearchQuestion {
  instruction: string;
  data: Record<string, unknown>;
  /** JSON Schema of the answer. */
  schema: Record<string, unknown>;
  /** Whether the schema is told in words, as models are that take none beside tools. */
  isInWords: boolean;
}

/** null for a question that asks for no JSON. */
export function researchQuestion(question: HeardQuestion): ResearchQuestion | null {
  const { generationConfig, systemInstruction } = question.body;
  const instruction = (systemInstruction?.parts ?? []).map(({ text }) => text).join('\n');
  const given = generationConfig.responseJsonSchema;
  const schema = given ?? schemaInWords(instruction);
  if (!schema) return null;
  return { instruction, schema, data: readQuestion(question).data, isInWords: given === undefined };
}

/** It stands on the last line. */
function schemaInWords(instruction: string): Record<string, unknown> | null {
  const last = instruction.slice(instruction.lastIndexOf('\n') + 1);
  try {
    const schema: unknown = JSON.parse(last);
    return typeof schema === 'object' && schema !== null ? { ...schema } : null;
  } catch {
    return null;
  }
}
