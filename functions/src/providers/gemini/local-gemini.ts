import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import sharp from 'sharp';
import { z } from 'zod';
import { answerClips, type LocalClips, newLocalClips } from './local-gemini-clips';
import { answerFiles, type LocalFiles, newLocalFiles } from './local-gemini-files';

const bodySchema = z.object({
  systemInstruction: z.object({ parts: z.array(z.object({ text: z.string() })) }).optional(),
  contents: z.array(
    z.object({
      parts: z.array(
        z.object({
          text: z.string().optional(),
          inlineData: z.object({ mimeType: z.string(), data: z.string() }).optional(),
          fileData: z.object({ fileUri: z.string(), mimeType: z.string() }).optional(),
        }),
      ),
    }),
  ),
  /** Each has one property: its name. */
  tools: z.array(z.record(z.string(), z.unknown())).default([]),
  generationConfig: z
    .object({
      responseModalities: z.array(z.string()).optional(),
      speechConfig: z.record(z.string(), z.unknown()).optional(),
      imageConfig: z.object({ aspectRatio: z.string(), imageSize: z.string() }).optional(),
      responseMimeType: z.string().optional(),
      maxOutputTokens: z.number().optional(),
      thinkingConfig: z.record(z.string(), z.unknown()).optional(),
      responseJsonSchema: z.record(z.string(), z.unknown()).optional(),
    })
    .default({}),
});

export interface HeardQuestion {
  path: string;
  key: string | undefined;
  body: z.infer<typeof bodySchema>;
}

/** How the server answers a question. */
export type Behaviour = (response: ServerResponse, question: HeardQuestion) => Promise<void> | void;

export interface LocalGemini {
  baseUrl: string;
  questions: HeardQuestion[];
  files: LocalFiles;
  clips: LocalClips;
  behave: (behaviour: Behaviour) => void;
  close: () => Promise<void>;
}

/**
 * A server on loopback that speaks `generateContent`, videos and the file store of the Gemini API, for tests and the
 * simulator; at first it answers with images. Rejects when `port` is taken; 0 takes a free one.
 */
export async function startLocalGemini(port = 0): Promise<LocalGemini> {
  const questions: HeardQuestion[] = [];
  const files = newLocalFiles();
  const clips = newLocalClips();
  let behaviour: Behaviour = answerWithImage;
  const server = createServer((request, response) => {
    void answerFiles(files, request, response)
      .then(async (isOfFiles) => {
        if (isOfFiles || (await answerClips(clips, request, response))) return;
        const question = await hear(request);
        questions.push(question);
        await behaviour(response, question);
      })
      .catch((error: unknown) => sendJson(response, 400, { error: { code: 400, message: String(error) } }));
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve));
  const address = server.address() as AddressInfo;
  return {
    baseUrl: `http://127.0.0.1:${address.port}`,
    questions,
    files,
    clips,
    behave: (next) => (behaviour = next),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function hear(request: IncomingMessage): Promise<HeardQuestion> {
  const key = request.headers['x-goog-api-key'];
  const body = bodySchema.parse(JSON.parse(await text(request)));
  return { path: `${request.method} ${request.url}`, key: key?.toString(), body };
}

/** What the API's 1K and 2K images measure in the ratios of ads. */
const SIDES: Record<string, [number, number]> = {
  '1:1': [1024, 1024],
  '16:9': [1376, 768],
  '9:16': [768, 1376],
  '4:5': [928, 1152],
};

/** Width and height of the picture that a question asks for. */
export function askedSize({ body }: HeardQuestion): [width: number, height: number] {
  const { aspectRatio = '1:1', imageSize = '1K' } = body.generationConfig.imageConfig ?? {};
  const [width, height] = SIDES[aspectRatio] ?? [1024, 1024];
  const scale = { '2K': 2, '4K': 4 }[imageSize] ?? 1;
  return [width * scale, height * scale];
}

export async function answerWithImage(response: ServerResponse, question: HeardQuestion): Promise<void> {
  sendJson(response, 200, imageAnswer(await drawnImage(...askedSize(question))));
}

export function drawnImage(width: number, height: number): Promise<Buffer> {
  const svg = `<svg width="${width}" height="${height}"><rect width="100%" height="100%" fill="#1d63f0"/><circle
    cx="50%" cy="50%" r="20%" fill="#f2e9dc"/></svg>`;
  return sharp(Buffer.from(svg)).png({ compressionLevel: 1 }).toBuffer();
}

export function imageAnswer(image: Buffer, mimeType = 'image/png') {
  const parts = [{ inlineData: { mimeType, data: image.toString('base64') } }];
  return { candidates: [{ content: { role: 'model', parts }, finishReason: 'STOP' }] };
}

/** Raw 16-bit samples of one channel, as the speech models answer. */
export function audioAnswer(pcm: Buffer, rate = 24_000) {
  const parts = [{ inlineData: { mimeType: `audio/L16;codec=pcm;rate=${rate}`, data: pcm.toString('base64') } }];
  return { candidates: [{ content: { role: 'model', parts }, finishReason: 'STOP' }] };
}

/** What a question with `responseJsonSchema` gets: the JSON as text. */
export function textAnswer(text: string) {
  return { candidates: [{ content: { role: 'model', parts: [{ text }] }, finishReason: 'STOP' }] };
}

export function sendJson(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
