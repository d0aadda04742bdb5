import type { GoogleGenAI } from '@google/genai';

export interface Connection {
  apiKey: string;
  /** Where the API is; Google's, or `GOOGLE_GEMINI_BASE_URL`, when absent. */
  baseUrl?: string;
}

/**
 * A client whose answers may take `timeoutMs` at most, their bodies included. The SDK is only loaded where it is used: it
 * would slow the cold start of everything else.
 */
export async function connect({ apiKey, baseUrl }: Connection, timeoutMs: number): Promise<GoogleGenAI> {
  const { GoogleGenAI } = await import('@google/genai');
  const httpOptions = { timeout: timeoutMs, ...(baseUrl === undefined ? {} : { baseUrl }) };
  return new GoogleGenAI({ apiKey, enterprise: false, httpOptions });
}
