import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import process from 'node:process';
import { buffer } from 'node:stream/consumers';
import type { Pixels } from './pixels';

/** An ordinary logo takes a tenth of a second; nothing that is drawn within this has to be given up on a busy machine. */
const DRAWING_MS = 5000;
/** A file of 20,000 shapes takes 150 MB. */
const MOST_MEMORY = 500 * 2 ** 20;
const LOOK_MS = 50;

/** Draws what comes in, and writes width, height and RGBA; as text, because a bundle is one file. */
const PROGRAM = `
const sharp = require(process.argv[1]);
const chunks = [];
process.stdin.on('data', (chunk) => chunks.push(chunk)).on('end', async () => {
  const drawing = sharp(Buffer.concat(chunks), { density: 72 }).toColourspace('srgb').ensureAlpha();
  const { data, info } = await drawing.raw({ depth: 'uchar' }).toBuffer({ resolveWithObject: true });
  const size = Buffer.alloc(8);
  size.writeUInt32LE(info.width, 0);
  size.writeUInt32LE(info.height, 4);
  process.stdout.write(size);
  process.stdout.write(data);
});`;

const SHARP = createRequire(import.meta.url).resolve('sharp');

/**
 * The pixels of a drawing, made in a process of its own: what librsvg has begun can't be stopped in ours, and a small file may
 * have it draw for minutes. That process is ended after five seconds, or when it takes more memory than a logo needs. Rejects
 * where it has not come to an end by itself.
 */
export async function drawApart(svg: Buffer): Promise<Pixels> {
  // It is given nothing that it doesn't need: no key, no address.
  const env = { NODE_ENV: process.env.NODE_ENV, PATH: process.env.PATH, VIPS_CONCURRENCY: '1' };
  const child = spawn(process.execPath, ['-e', PROGRAM, SHARP], { stdio: ['pipe', 'pipe', 'ignore'], env });
  const kill = () => child.kill('SIGKILL');
  const timer = setTimeout(kill, DRAWING_MS);
  const looking = setInterval(() => void memoryOf(child.pid).then((bytes) => bytes > MOST_MEMORY && kill()), LOOK_MS);
  const ended = new Promise<void>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => (code === 0 ? resolve() : reject(new Error('The drawing came to no end'))));
  });
  // Whoever was killed reads no more.
  child.stdin.on('error', () => undefined);
  child.stdin.end(svg);
  try {
    const [drawn] = await Promise.all([buffer(child.stdout), ended]);
    return { width: drawn.readUInt32LE(0), height: drawn.readUInt32LE(4), data: drawn.subarray(8) };
  } finally {
    clearTimeout(timer);
    clearInterval(looking);
  }
}

const PAGE = 4096;

/** In bytes; 0 where the machine doesn't say. */
async function memoryOf(pid: number | undefined): Promise<number> {
  const [, resident = '0'] = (await readFile(`/proc/${pid}/statm`, 'utf8').catch(() => '')).split(' ');
  return Number(resident) * PAGE;
}
