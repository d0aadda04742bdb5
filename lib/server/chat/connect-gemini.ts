import 'server-only';
import type { GoogleGenAI } from '@google/genai';
import type { GeminiSettings } from './gemini-settings';

const TIMEOUT_MS = 60_000;

/** A client of Gemini. The SDK is only loaded where it is used: it would slow the start of everything else. */
export async function connectGemini({ apiKey }: GeminiSettings): Promise<Pick<GoogleGenAI, 'models'>> {
  const { GoogleGenAI: Client } = await import('@google/genai');
  return new Client({ apiKey, enterprise: false, httpOptions: { timeout: TIMEOUT_MS } });
}
