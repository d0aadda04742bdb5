import { CleanPicture } from '../../domain/pictures/cleaning/clean-picture';
import { type ForeignFile, foreignFile, INCOMPLETE, isHeic } from '../../domain/pictures/foreign-file';
import { mediaType, TYPE_IS_KNOWN_BY } from '../../domain/pictures/media-type';
import { shapeProblem } from '../../domain/pictures/picture-shape';
import { LOGO_FORMATS_OR, type LogoType, PHOTO_FORMATS_OR } from '../../domain/shared/upload';
import { decodedHere, sizeHere } from './decode-here';
import { RefusedFile } from './refused-file';

/** A picture as it is uploaded and shown. */
export interface ReadyPicture {
  blob: Blob;
  type: LogoType;
  /** As it is looked at; null where this browser can’t show it. */
  size: { width: number; height: number } | null;
  /** What the person may want to know of it; null for nothing. */
  hint: string | null;
}

const refused = ({ is, advice }: ForeignFile, options?: ErrorOptions) =>
  new RefusedFile(`This ${is}. ${advice} and add it again.`, options);

const DAMAGED: ForeignFile = {
  is: 'is damaged: not all of it can be read',
  advice: 'Open it in a photo program, save it once more',
};

const LIVE_TEXT =
  'The text in this logo is set in our typefaces. To keep yours, convert it to paths (outlines) and add it again.';

/**
 * Makes a file ready for its place: proves what it is, leaves out where it was taken, rebuilds a drawing of only what
 * draws, and turns what only this browser can open into a JPEG. Nothing of a drawing is drawn before. Rejects with
 * RefusedFile.
 */
export async function readyPicture(file: Blob, role: 'photo' | 'logo'): Promise<ReadyPicture> {
  const head = await bytesOf(file.slice(0, TYPE_IS_KNOWN_BY));
  const type = mediaType(head);
  if (type === null) return fromForeign(file, head, role);
  if (type === 'image/svg+xml') {
    if (role === 'photo') throw new RefusedFile('An SVG can only be the logo. Save the photo as PNG or JPEG.');
    return readyDrawing(await bytesOf(file));
  }
  const blob = await cleaned(file, type);
  const size = await sizeHere(blob);
  // TIFF is drawn by few browsers, and here by the server: what this one says of it proves nothing.
  if (size !== null || type !== 'image/tiff') provenShape(size, role);
  return { blob, type, size, hint: null };
}

/** The size of a picture that can be used. Throws RefusedFile for one of a size that can’t be told, or of an impossible shape. */
export function provenShape(size: ReadyPicture['size'], role: 'photo' | 'logo'): NonNullable<ReadyPicture['size']> {
  if (size === null) throw refused(DAMAGED);
  const shape = shapeProblem(role, size.width, size.height);
  if (shape) throw refused(shape);
  return size;
}

const bytesOf = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer());

async function fromForeign(file: Blob, head: Uint8Array, role: 'photo' | 'logo'): Promise<ReadyPicture> {
  if (head.length === 0) throw new RefusedFile('This file is empty. Choose another one.');
  const converted = isHeic(head) ? await decodedHere(file) : null;
  if (converted) return readyPicture(converted, role);
  const formats = role === 'logo' ? LOGO_FORMATS_OR : PHOTO_FORMATS_OR;
  throw refused(foreignFile(head) ?? { is: 'is not an image we can read', advice: `Save it as ${formats}` });
}

async function readyDrawing(bytes: Uint8Array): Promise<ReadyPicture> {
  const [{ makeSvgSafe }, { SvgProblem }] = await Promise.all([
    import('../../svg/safe-svg'),
    import('../../svg/svg-problem'),
  ]);
  try {
    const { source, width, height, text } = makeSvgSafe(bytes);
    const blob = new Blob([source], { type: 'image/svg+xml' });
    return { blob, type: 'image/svg+xml', size: { width, height }, hint: text === '' ? null : LIVE_TEXT };
  } catch (error) {
    if (error instanceof SvgProblem) throw refused(error.problem, { cause: error });
    throw error;
  }
}

/** Without what a camera has noted in it. Rejects with RefusedFile for a file that breaks off. */
export async function cleaned(file: Blob, type: Exclude<LogoType, 'image/svg+xml'>): Promise<Blob> {
  const picture = new CleanPicture(chunksOf(file), type);
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  for await (const piece of picture) pieces.push(new Uint8Array(piece));
  if (!picture.isWhole) throw refused(INCOMPLETE);
  return new Blob(pieces, { type });
}

async function* chunksOf(file: Blob): AsyncGenerator<Uint8Array> {
  const reader = file.stream().getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
}
