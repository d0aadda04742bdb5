import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { makeFilm } from './make-film';
import { json, page, type Answer } from './sim-answer';
import { ACCOUNTS, type SimAd } from './sim-ads';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const samples = path.join(root, 'public', 'sample');

/** How wide a still is that the Graph API gives with an ad. */
const SMALL = 160;

/** Pictures and films of the sample ads, made when they are first asked for and kept in a folder. */
export class SimMedia {
  readonly #making = new Map<string, Promise<Buffer>>();

  constructor(private readonly folder: string) {}

  /** `picture/<ad id>.jpg` and `film/<ad id>.mp4`; null for what is no such path. */
  async answer(wanted: string, isSmall: boolean): Promise<Answer | null> {
    const [, sort, id] = /^(picture|film)\/(\d+)\.(?:jpg|mp4)$/.exec(wanted) ?? [];
    const ad = ACCOUNTS.flatMap(({ ads }) => ads).find((one) => one.id === id);
    if (!ad) return null;
    if (sort === 'picture') return file(await this.#picture(ad, isSmall), 'image/jpeg');
    return this.#film(ad);
  }

  /** The studio's own ads, each in a tint of its own so that no two are the same. */
  #picture({ id, picture }: SimAd, isSmall: boolean): Promise<Buffer> {
    return this.#kept(`${id}-${isSmall ? 'small' : 'full'}.jpg`, () =>
      sharp(path.join(samples, picture))
        .modulate({ hue: (Number(id.slice(-7)) * 47) % 360 })
        .resize({ width: isSmall ? SMALL : 1080 })
        .jpeg({ quality: 78 })
        .toBuffer(),
    );
  }

  async #film(ad: SimAd): Promise<Answer> {
    switch (ad.trouble) {
      case 'file_gone':
        return { status: 403, headers: { 'content-type': 'text/plain' }, body: 'URL signature expired' };
      case 'not_a_video':
        return page('<!doctype html><title>Log in</title><h1>Log in to continue</h1>');
      case 'broken_file':
        return file(Buffer.alloc(40_000, 'no film '), 'video/mp4');
      default: {
        const bytes = await this.#kept(`film-${ad.film}.mp4`, () => makeFilm(ad.film, samples));
        const own = file(Buffer.concat([bytes, markOf(ad)]), 'video/mp4');
        return ad.trouble === 'cut_off' ? { ...own, breaks: 'midway' } : own;
      }
    }
  }

  async #kept(name: string, make: () => Promise<Buffer>): Promise<Buffer> {
    const place = path.join(this.folder, name);
    if (existsSync(place)) return readFile(place);
    const making = this.#making.get(name) ?? this.#make(place, make).finally(() => this.#making.delete(name));
    this.#making.set(name, making);
    return making;
  }

  async #make(place: string, make: () => Promise<Buffer>): Promise<Buffer> {
    const bytes = await make();
    await mkdir(this.folder, { recursive: true });
    // Another stack may be at the same; whoever comes last wins, with the same bytes.
    const draft = `${place}.${process.pid}`;
    await writeFile(draft, bytes);
    await rename(draft, place);
    return bytes;
  }
}

function file(body: Buffer, type: string): Answer {
  return { status: 200, headers: { 'content-type': type, 'content-length': String(body.length) }, body };
}

/** A box that players skip, so that the files of two ads are never the same. */
function markOf({ id }: SimAd): Buffer {
  const text = Buffer.from(id);
  const box = Buffer.alloc(8);
  box.writeUInt32BE(8 + text.length);
  box.write('free', 4);
  return Buffer.concat([box, text]);
}

export const noSuchFile = json({ error: 'no such file' }, 404);
