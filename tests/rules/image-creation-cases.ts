import { BACKGROUNDS } from '../../lib/domain/kinds/image/catalogue/backgrounds';
import { MODELS } from '../../lib/domain/kinds/image/catalogue/models';
import { IMAGE_KIND_IDS } from '../../lib/domain/kinds/image/registry';
import { IMAGE_JOB_ID, JOB_ID, newImage, photo, validImageInput } from './documents';
import type { CreationCase } from './job-creation-cases';
import { STRANGER } from './personas';

const withInput = (change: Record<string, unknown>, type = 'flatlay') => ({
  ...newImage(),
  type,
  input: { ...validImageInput(), ...change },
});
const withJob = (change: Record<string, unknown>) => ({ ...newImage(), ...change });
const without = (key: string) => Object.fromEntries(Object.entries(validImageInput()).filter(([name]) => name !== key));
const sixPhotos = [photo(1), photo(2, 'jpg'), photo(3, 'webp'), photo(4, 'avif'), photo(5, 'gif'), photo(6, 'tif')];
const under = (cases: Omit<CreationCase, 'id'>[]) => cases.map((one): CreationCase => ({ id: IMAGE_JOB_ID, ...one }));

export const ALLOWED_IMAGES = under([
  ...IMAGE_KIND_IDS.map((kind) => ({ title: `of the kind ${kind}`, job: newImage({}, kind) })),
  { title: 'with nothing but a photo', job: newImage({ prompt: '', model_id: null, background_id: null }) },
  { title: 'from words alone', job: newImage({ product_images: [] }, 'chat') },
  { title: 'of any kind from words alone', job: newImage({ product_images: [] }, 'legacy') },
  { title: 'of any kind from a photo alone', job: newImage({ prompt: '' }, 'legacy') },
  { title: 'with six photos of all types', job: newImage({ product_images: sixPhotos }) },
  { title: 'with the longest prompt', job: newImage({ prompt: 'p'.repeat(2000) }) },
  ...BACKGROUNDS.map(({ id, name }) => ({ title: `on ${name}`, job: newImage({ background_id: id }) })),
  ...MODELS.map(({ id, name }) => ({ title: `with ${name}`, job: newImage({ model_id: id }, 'onmodel') })),
]);

export const REFUSED_IMAGES = [
  ...under([
    ...Object.keys(validImageInput()).map((key) => ({
      title: `without ${key}`,
      job: withJob({ input: without(key) }),
    })),
    ...['flatlay', 'onmodel', 'mdoli', 'background'].map((kind) => ({
      title: `of the kind ${kind} without a photo`,
      job: withInput({ product_images: [] }, kind),
    })),
    { title: 'from words that are none', job: withInput({ prompt: ' \n' }, 'chat') },
    { title: 'from nothing at all', job: withInput({ prompt: '', product_images: [] }, 'legacy') },
    { title: 'with a prompt that is a number', job: withInput({ prompt: 7 }) },
    { title: 'with a prompt too long', job: withInput({ prompt: 'p'.repeat(16_001) }) },
    { title: 'in an unknown ratio', job: withInput({ aspect_ratio: '3:2' }) },
    ...[0, 9, '1'].map((model_id) => ({
      title: `with ${typeof model_id} ${model_id} as model`,
      job: withInput({ model_id }),
    })),
    ...[0, 13, 1.5].map((background_id) => ({
      title: `on background ${background_id}`,
      job: withInput({ background_id }),
    })),
    { title: 'with an upload of another shape', job: withInput({ upload_id: 'up_1' }) },
    { title: 'with seven photos', job: withInput({ product_images: [...sixPhotos, photo(7)] }) },
    {
      title: 'with a photo of another person',
      job: withInput({
        product_images: [{ ...photo(1), path: photo(1).path.replace(/users\/[^/]+/, `users/${STRANGER}`) }],
      }),
    },
    { title: 'with an input field of its own', job: withInput({ seed: 1 }) },
    { title: 'with a field of its own', job: withJob({ priority: 1 }) },
    { title: 'of an unknown kind', job: withInput({}, 'video') },
    { title: 'as a set of ads', job: withInput({}, 'bulk-dynamic') },
    { title: 'for another person', job: withJob({ user_id: STRANGER }) },
    { title: 'that is done already', job: withJob({ status: 'completed' }) },
    {
      title: 'with progress of another count',
      job: withJob({ progress: { ...(newImage().progress as object), total_ads: 2 } }),
    },
  ]),
  ...[JOB_ID, '123456789012345', '9234567890123456', '0234567890123456', '12345678901234567'].map((id) => ({
    title: `under the id ${id}`,
    job: newImage(),
    id,
  })),
];
