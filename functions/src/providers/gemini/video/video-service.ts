import type { GoogleGenAI } from '@google/genai';
import * as logger from 'firebase-functions/logger';
import { GEMINI_VIDEO_MODEL, GEMINI_VIDEO_USD_PER_SECOND } from '../../../settings';
import { geminiKey } from '../gemini-key';
import { modelClient } from '../text-client';
import { videoModelProblem } from './video-models';

/** Where clips are ordered, looked at and fetched. */
export interface VideoService {
  client: GoogleGenAI;
  /** For the files, which the client can't fetch. */
  apiKey: string;
  /** Of the API, the only address that hears the key. */
  baseUrl: string;
}

const GOOGLE = 'https://generativelanguage.googleapis.com';

let told = false;

/** Of this process. Throws where there is no key; says once in the log when the configured model is not a current one. */
export async function videoService(): Promise<VideoService> {
  const apiKey = geminiKey();
  if (apiKey === null) throw new Error('There is no key for a video model');
  const problem = told ? null : videoModelProblem(videoModelName(), new Date());
  told = true;
  if (problem !== null) logger.warn(problem);
  // The SDK reads the same variable.
  return { client: await modelClient(), apiKey, baseUrl: process.env.GOOGLE_GEMINI_BASE_URL || GOOGLE };
}

export const videoModelName = (): string => GEMINI_VIDEO_MODEL.value();

/** What the operator says that a second of a clip costs, in USD; null leaves it to the table. */
export function usdPerSecondSet(): number | null {
  const set = GEMINI_VIDEO_USD_PER_SECOND.value().trim();
  if (set === '') return null;
  const usd = Number(set);
  if (Number.isFinite(usd) && usd >= 0) return usd;
  throw new Error(`GEMINI_VIDEO_USD_PER_SECOND “${set}” is no number of US dollars, such as 0.10.`);
}
