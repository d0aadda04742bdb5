import type { z } from 'zod';
import type { generateBodySchema } from '../api/requests/generate-body';
import type { ImageKindId } from '../domain/kinds/image/registry';
import { sendingMs } from './sending-time';

type Body = z.input<typeof generateBodySchema>;

/** What to make an image of: the fields of the body, but pictures also as blobs. */
export interface ImageJobFields extends Omit<Body, 'products' | 'images'> {
  /** Left out: what suits the rest. */
  kind?: Exclude<ImageKindId, 'legacy'>;
  /** Addresses on the public internet, data URLs or files; up to 6 together with `images`. */
  products?: (string | Blob)[];
  images?: (string | Blob)[];
}

/** The JSON of the fields, and what it may take to send and read it, in ms. */
export async function imageBodyOf({ kind: _kind, products = [], images = [], ...words }: ImageJobFields) {
  const body = JSON.stringify({ ...words, products: await inText(products), images: await inText(images) });
  return { body, extraMs: sendingPictures(body, [...products, ...images]) };
}

/** Pictures as JSON has them: addresses, and files as data URLs. */
export function inText(pictures: readonly (string | Blob)[]): Promise<string[]> {
  return Promise.all(pictures.map(async (picture) => (typeof picture === 'string' ? picture : dataUrlOf(picture))));
}

/** What a body with pictures in it may take beside the usual time, in ms. */
export function sendingPictures(body: string, pictures: readonly (string | Blob)[]): number {
  const hasAddresses = pictures.some((picture) => typeof picture === 'string');
  return sendingMs(body.length, { hasAddresses });
}

/** More arguments than this are too many for a call. */
const CHUNK = 0x8000;

async function dataUrlOf(file: Blob): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let binary = '';
  for (let at = 0; at < bytes.length; at += CHUNK) binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return `data:${file.type || 'application/octet-stream'};base64,${btoa(binary)}`;
}
