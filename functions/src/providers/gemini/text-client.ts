import type { GoogleGenAI } from '@google/genai';
import { GEMINI_TEXT_MODEL } from '../../settings';
import { connect } from './connect';
import { geminiKey } from './gemini-key';

/** Of an answer about a video or about many pages, or of the handing over of a video; ten minutes of video are read in about a minute. */
const TIMEOUT_MS = 180_000;

/** Whether there is a model that reads and writes. */
export const hasModel = (): boolean => geminiKey() !== null;

export const modelName = (): string => GEMINI_TEXT_MODEL.value();

let client: Promise<GoogleGenAI> | undefined;

/** Of this process. Throws where there is no key. */
export function modelClient(): Promise<GoogleGenAI> {
  const apiKey = geminiKey();
  if (apiKey === null) throw new Error('There is no key for a model');
  client ??= connect({ apiKey }, TIMEOUT_MS);
  return client;
}
