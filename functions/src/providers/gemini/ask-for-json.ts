import type { GoogleGenAI } from '@google/genai';
import { NOTHING_SPENT } from '../../../../lib/domain/money/usage';
import type { Answered } from '../ad-planner';
import { failureOfCall } from './failure-of-call';
import { readJsonAnswer } from './read-json-answer';
import { readUsage } from './read-usage';
import { textSpent } from './text-models';
import type { JsonQuestion as QuestionWithPictures } from './write-plan-question';
import type { QuestionPart } from './write-question';

/** A video in the model's file store, or the first of it. */
interface FilePart {
  fileData: { fileUri: string; mimeType: string };
  videoMetadata?: { endOffset: string };
}

type JsonQuestion = Omit<QuestionWithPictures, 'parts'> & { parts: (QuestionPart | FilePart)[] };

/** The model's JSON, not checked against the schema, and what it has cost. Rejects with ProviderError; when `signal` aborts, with its reason. */
export async function askForJson(
  client: GoogleGenAI,
  model: string,
  question: JsonQuestion,
  signal: AbortSignal,
): Promise<Answered<unknown>> {
  let spent = NOTHING_SPENT;
  try {
    signal.throwIfAborted();
    const answer = await ask(client, model, question, signal);
    spent = textSpent(model, readUsage(answer));
    return { value: readJsonAnswer(answer), spent };
  } catch (error) {
    signal.throwIfAborted();
    const failure = failureOfCall(error);
    failure.spent = spent;
    throw failure;
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
