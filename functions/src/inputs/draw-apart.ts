import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import process from 'node:process';
import { buffer } from 'node:stream/consumers';
import { facesForDrawing } from './drawing-faces';
import type { Pixels } from './pixels';

/** Of a processor, where the machine says so: on a busy one nothing is given up sooner. An ordinary logo takes a tenth of a second. */
const DRAWING_SECONDS = 5;
/** Where it doesn't say so. */
const PATIENCE_MS = 60_000;
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
 * have it draw for minutes. That process is ended after five seconds of a processor, or when it takes more memory than a logo needs. Rejects
 * where it has not come to an end by itself.
 */
export async function drawApart(svg: Buffer): Promise<Pixels> {
  // It is given nothing that it doesn't need: no key, no address.
  const env = {
    ...{ NODE_ENV: process.env.NODE_ENV, PATH: process.env.PATH, VIPS_CONCURRENCY: '1' },
    FONTCONFIG_FILE: await facesForDrawing(),
  };
  const child = spawn(process.execPath, ['-e', PROGRAM, SHARP], { stdio: ['pipe', 'pipe', 'ignore'], env });
  const kill = () => child.kill('SIGKILL');
  const timer = setTimeout(kill, PATIENCE_MS);
  const looking = setInterval(() => void takesTooMuch(child.pid).then((isTooMuch) => isTooMuch && kill()), LOOK_MS);
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
const TICKS_A_SECOND = 100;

/** By what Linux says of a process; elsewhere nothing is known of it. */
async function takesTooMuch(pid: number | undefined): Promise<boolean> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  // What comes before is its name, which may have spaces.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const [user = 0, system = 0, resident = 0] = [fields[11], fields[12], fields[21]].map(Number);
  return (user + system) / TICKS_A_SECOND > DRAWING_SECONDS || resident * PAGE > MOST_MEMORY;
}
