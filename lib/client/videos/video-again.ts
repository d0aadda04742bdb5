import { priceInLanguage } from '../../domain/ads/price-in-language';
import { detectLanguage } from '../../domain/shared/detect-language';
import type { AspectRatio } from '../../domain/shared/aspect-ratio';
import type { Language } from '../../domain/shared/language';
import { askForJob } from '../outbox/asked-jobs';
import type { FilmJob } from './video-job';

type Change = { aspect_ratio: AspectRatio } | { lang: Language };

/** Asks for the same video in another shape or language. Gives the new job’s id; rejects with CatalogueError. */
export function makeVideoAgain(job: FilmJob, change: Change): Promise<string> {
  return askForJob(
    job.type === 'avatar_video'
      ? { type: 'avatar_video', input: changed(job.input, change) }
      : { type: 'video_generation', input: withOthers(changed(job.input, change), job.input, change) },
  );
}

/** What it costs is written as the other language writes it. */
function changed<I extends Pick<FilmJob['input'], 'lang' | 'price' | 'product_description'>>(
  input: I,
  change: Change,
): I {
  const price = input.price === null ? null : inOther(input.price, input, change);
  return { ...input, ...change, price };
}

type FilmInput = Extract<FilmJob, { type: 'video_generation' }>['input'];

function withOthers(now: FilmInput, before: FilmInput, change: Change): FilmInput {
  const others = now.others.map((other) => ({
    ...other,
    price: other.price === null ? null : inOther(other.price, before, change),
  }));
  return { ...now, others };
}

function inOther(
  price: string,
  { lang, product_description }: Pick<FilmJob['input'], 'lang' | 'product_description'>,
  change: Change,
): string {
  return 'lang' in change ? priceInLanguage(price, lang ?? detectLanguage(product_description), change.lang) : price;
}
