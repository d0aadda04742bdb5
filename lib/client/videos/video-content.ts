import type { IdentifiedPictureJob, JobOf } from '../../domain/jobs/job';
import type { BulkDynamicInput } from '../../domain/kinds/ads/bulk-dynamic';
import { cutGraphemes } from '../../domain/shared/graphemes';
import type { Language } from '../../domain/shared/language';
import type { Upload } from '../../domain/shared/upload';
import type { AngleBrief } from '../../domain/strategy/angle-brief';
import type { TrackUpload } from '../../domain/video/track';
import { VIDEO_LIMITS } from '../../domain/video/video-limits';
import type { NumberedVersion } from '../asking/ad-versions';
import type { FileRole, TicketFile } from '../files/ticket-file';
import { contentOf } from '../sets/fill-from-product';
import type { OwnProduct } from '../sets/own-product';
import type { MadeOf, ProductForm, ProductWords } from '../tickets/core/product-form';
import { shownPrice } from '../tickets/video/video-input';
import type { VideoForm } from '../tickets/video/video-ticket';
import type { FilmJob, PresenterJob, VideoJob } from './video-job';

/** What the ticket of a video is to be filled with; what else was chosen stays. */
export interface VideoContent {
  form: ProductForm & Partial<VideoForm>;
  files: TicketFile[];
}

/** Nothing of what the last one was asked for besides. */
const PLAIN = { prompt: '', price: '', shelf: null } as const;

/** A video of a product of the person's own. */
export function contentOfProduct(own: OwnProduct): VideoContent {
  const { form, files } = contentOf(own);
  const { price } = own.product;
  return { form: { ...PLAIN, ...form, price: price ? shownPrice(price) : '' }, files };
}

type AdJob = IdentifiedPictureJob & Pick<JobOf<'bulk-dynamic'>, 'input'>;

/** An ad that moves: of what its job was asked for, in its own words, colours and shape. */
export function contentOfAd(
  job: AdJob,
  { copy, aspect_ratio }: Pick<NumberedVersion, 'copy' | 'aspect_ratio'>,
): VideoContent {
  const { input, brand_id, product_id } = job;
  const { form, files } = contentOfInput({ ...input, brand_id, product_id });
  return {
    form: {
      ...form,
      ...PLAIN,
      prompt: wordsToBeSaid([copy.headline, copy.line]),
      ratio: aspect_ratio,
      lang: input.lang,
    },
    files,
  };
}

/** A video of what an angle says: its hook, its promise and its proof are what the video is to say. */
export function contentOfAngle(
  own: OwnProduct,
  { hook, promise, proof }: Pick<AngleBrief, 'hook' | 'promise' | 'proof'>,
  lang: Language,
): VideoContent {
  const { form, files } = contentOfProduct(own);
  return { form: { ...form, prompt: wordsToBeSaid([hook, promise, proof.text]), lang }, files };
}

/** A line each in quotation marks, by which a video knows what it has to say; what would end them is left out of them. */
function wordsToBeSaid(lines: readonly string[]): string {
  const said = lines.map((line) => line.replace(/[“”„"«»]/gu, '').trim()).filter((line) => line !== '');
  return cutGraphemes(said.map((line) => `“${line}”`).join('\n'), VIDEO_LIMITS.prompt);
}

/** The ticket of a video as it was asked for, to change something about it. */
export function contentOfVideo(job: FilmJob): VideoContent {
  const { form, files } = contentOfInput(job.input);
  const { price, aspect_ratio: ratio, lang, music } = job.input;
  const isFilm = job.type === 'video_generation';
  const own = isFilm ? ofFilm(job.input) : ofPresenter(job.input);
  const track = isFilm && job.input.own_track ? [fileOf('track', job.input.own_track)] : [];
  return { form: { ...form, ...own, price: price ?? '', ratio, lang, music }, files: [...files, ...track] };
}

const ofPresenter = (input: PresenterJob['input']): Partial<VideoForm> => ({
  sort: 'presenter',
  presenter: input.avatar_id,
  voice: input.voice_id,
  script: input.script ?? '',
  ai_mark: input.ai_mark,
  ...(input.duration_seconds === null ? {} : { seconds: input.duration_seconds }),
});

const ofFilm = (input: VideoJob['input']): Partial<VideoForm> => ({
  sort: 'film',
  prompt: input.prompt ?? '',
  template: input.template,
  seconds: input.duration_seconds,
  scenes: input.scenes,
  captions: input.captions,
  voice_over: input.voice_over,
  maker: input.maker,
  shelf: input.brand_id
    ? { brandId: input.brand_id, products: input.others.map((other) => ({ ...other, url: null })) }
    : null,
});

type AskedFor = Pick<BulkDynamicInput, keyof ProductWords | 'product_images' | 'logo' | 'brand_id' | 'product_id'>;

function contentOfInput(input: AskedFor): { form: ProductForm; files: TicketFile[] } {
  const { brand_name, product_full_name, product_description, primary_color_hex, secondary_color_hex } = input;
  const words = { brand_name, product_full_name, product_description, primary_color_hex, secondary_color_hex };
  const files = [
    ...input.product_images.map((photo) => ({ ...fileOf('photo', photo), cutout: photo.cutout })),
    ...(input.logo ? [fileOf('logo', input.logo)] : []),
  ];
  return { form: { ...words, made_of: madeOf(input, words, files) }, files };
}

function madeOf({ brand_id, product_id }: AskedFor, words: ProductWords, files: readonly TicketFile[]): MadeOf | null {
  if (!brand_id || !product_id) return null;
  const cutouts = files.flatMap(({ cutout }) => cutout ?? []);
  return { brand_id, product_id, words, files: files.map(({ id }) => id), cutouts };
}

/** A job names the file: so nobody here deletes it. By its name this browser may still have it. */
function fileOf(role: FileRole, { path, name, size, content_type }: Upload | TrackUpload): TicketFile {
  const id = path.slice(path.lastIndexOf('/') + 1).replace(/\.[a-z]+$/, '');
  return {
    ...{ id, role, name, size, contentType: content_type, path },
    ...{ status: 'done', progress: 1, error: null, sent: true },
  };
}
