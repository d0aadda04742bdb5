import 'server-only';
import { foreignFile } from '../../domain/pictures/foreign-file';
import {
  LOGO_FORMATS_OR,
  LOGO_TYPES,
  type LogoType,
  type LogoUpload,
  MAX_PRODUCT_IMAGES,
  PHOTO_FORMATS_OR,
  PHOTO_TYPES,
  type PhotoType,
  type PhotoUpload,
  type Upload,
} from '../../domain/shared/upload';
import { uploadFile, uploadFolder } from '../../domain/shared/paths';
import { newUploadId, randomId } from '../../domain/shared/random-id';
import { bucket } from '../firebase/admin';
import { listOf } from './multipart/form-fields';
import type { FilePart } from './multipart/read-multipart';
import { keptOf } from './kept-content';
import { type OpenedFile, openFile, readToEnd } from './sniff-stream';
import { storeStream } from './store-stream';

const NAMES = { product_images: 'photo', logo: 'logo' } as const;
type FileField = keyof typeof NAMES;

/** Longest name that a job document may hold. */
const NAME_LENGTH = 200;

/** The files of one request, put where a browser would have uploaded them. */
export class IncomingUploads {
  readonly uploadId = newUploadId();
  /** What is wrong, by field; the first thing of each. */
  readonly errors: Record<string, string> = {};
  hasTooLarge = false;
  private readonly photoList: { place: number; upload: PhotoUpload | null }[] = [];
  private begun = 0;
  private logoSlot: LogoUpload | null = null;
  private logos = 0;
  private hasStored = false;

  constructor(private readonly uid: string) {}

  /** Whether there were any, good or bad. */
  get hasPhotos(): boolean {
    return this.photoList.length > 0;
  }

  /** In the order in which they came. */
  get photos(): PhotoUpload[] {
    const inOrder = [...this.photoList].sort((one, other) => one.place - other.place);
    return inOrder.flatMap(({ upload }) => upload ?? []);
  }

  get logo(): LogoUpload | null {
    return this.logoSlot;
  }

  /**
   * Takes one file: checks its bytes and stores it as it arrives. What is wrong with it is
   * noted, and the rest of it read past; rejects only when it can't be received or stored.
   */
  async take({ field: sent, name, stream }: FilePart): Promise<void> {
    const field = listOf(sent, ['product_images']) ?? sent;
    const place = this.begun++;
    const opened = await openFile(stream);
    const { head, rest } = opened;
    // What a form sends for a file that was not chosen.
    if (head.length === 0 && name === '') return;
    if (!isFileField(field))
      this.refuse(
        field || 'file',
        `Files are taken as product_images or logo, not as ${field.slice(0, 80) || 'a field without a name'}.`,
      );
    else if (head.length === 0) this.refuse(field, `“${name}” is empty. Send it again.`);
    else if (field === 'product_images') await this.takePhoto(name, opened, place);
    else await this.takeLogo(name, opened);
    await readToEnd(rest);
    if (stream.truncated) {
      this.hasTooLarge = true;
      this.errors[field] = `“${name}” is larger than 10 MB. Save it smaller and send it again.`;
    }
  }

  /** Notes what is wrong; of several things of a field the first. */
  refuse(field: string, message: string): void {
    this.errors[field] ??= message;
  }

  /** Removes whatever has been stored. */
  async discard(): Promise<void> {
    if (this.hasStored) await bucket().deleteFiles({ prefix: `${uploadFolder(this.uid, this.uploadId)}/` });
  }

  private async takePhoto(name: string, { head, type, rest: content }: OpenedFile, place: number): Promise<void> {
    const entry: (typeof this.photoList)[number] = { place, upload: null };
    const count = this.photoList.push(entry);
    if (count > MAX_PRODUCT_IMAGES) this.refuse('product_images', `Send at most ${MAX_PRODUCT_IMAGES} product photos.`);
    else if (!isPhotoType(type)) this.refuse('product_images', notAPhoto(name, type, head));
    else entry.upload = await this.store('product_images', name, type, content);
  }

  private async takeLogo(name: string, { head, type, rest }: OpenedFile): Promise<void> {
    this.logos += 1;
    if (this.logos > 1) this.refuse('logo', 'Send one logo.');
    else if (type === null) this.refuse('logo', notOurs(name, head, LOGO_FORMATS_OR));
    else this.logoSlot = await this.store('logo', name, type, rest);
  }

  private async store<T extends LogoType>(
    field: FileField,
    name: string,
    type: T,
    content: AsyncIterable<Uint8Array>,
  ): Promise<StoredAs<T> | null> {
    // The request is refused anyway: nothing more needs to be stored.
    if (Object.keys(this.errors).length > 0) return null;
    const path = uploadFile(this.uid, this.uploadId, `${randomId(12)}.${LOGO_TYPES[type]}`);
    this.hasStored = true;
    const kept = keptOf(content, type);
    const size = await storeStream(path, type, kept);
    if (kept.problem !== null)
      this.refuse(field, `“${name}” ${kept.problem.is}. ${kept.problem.advice} and send it again.`);
    const shown =
      [...name].slice(0, NAME_LENGTH).join('').slice(0, NAME_LENGTH) || `${NAMES[field]}.${LOGO_TYPES[type]}`;
    return { path, name: shown, size, content_type: type };
  }
}

type StoredAs<T extends LogoType> = Upload & { content_type: T };

function isFileField(field: string): field is FileField {
  return Object.hasOwn(NAMES, field);
}

function isPhotoType(type: LogoType | null): type is PhotoType {
  return type !== null && Object.hasOwn(PHOTO_TYPES, type);
}

function notAPhoto(name: string, type: LogoType | null, head: Uint8Array): string {
  if (type === null) return notOurs(name, head, PHOTO_FORMATS_OR);
  return `“${name || 'The file'}” is an SVG, which can only be the logo. Save it as PNG and send it again.`;
}

function notOurs(name: string, head: Uint8Array, formats: string): string {
  const { is, advice } = foreignFile(head) ?? { is: 'is not an image we can read', advice: `Save it as ${formats}` };
  return `“${name || 'The file'}” ${is}. ${advice} and send it again.`;
}
