import type { GoogleGenAI } from '@google/genai';
import { failureOfCall } from './failure-of-call';
import { readJsonAnswer } from './read-json-answer';
import type { JsonQuestion } from './write-plan-question';

/** The model's JSON, not checked against the schema. Rejects with ProviderError; when `signal` aborts, with its reason. */
export async function askForJson(
  client: GoogleGenAI,
  model: string,
  question: JsonQuestion,
  signal: AbortSignal,
): Promise<unknown> {
  try {
    signal.throwIfAborted();
    return readJsonAnswer(await ask(client, model, question, signal));
  } catch (error) {
    signal.throwIfAborted();
    throw failureOfCall(error);
  }
}

function ask(client: GoogleGenAI, model: string, question: JsonQuestion, signal: AbortSignal): Promise<unknown> {
  return client.models.generateContent({
    model,
    contents: [{ role: 'user', parts: question.parts }],
    config: {
      abortSignal: signal,
      systemInstruction: question.instruction,
      responseMimeType: 'application/json',
      responseJsonSchema: question.schema,
    },
  });
}
