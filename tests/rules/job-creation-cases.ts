import { Timestamp } from 'firebase/firestore';
import { LANGUAGES } from '../../lib/domain/shared/language';
import { JOB_ID, logo, newJob, photo, UPLOAD_ID, validInput } from './documents';
import { OWNER, STRANGER } from './personas';

export interface CreationCase {
  title: string;
  job: Record<string, unknown>;
  id?: string;
}

type Input = Record<string, unknown>;

const withInput = (change: Input): Record<string, unknown> => ({ ...newJob(), input: { ...validInput(), ...change } });
const withJob = (change: Record<string, unknown>): Record<string, unknown> => ({ ...newJob(), ...change });
const without = (object: Record<string, unknown>, key: string) =>
  Object.fromEntries(Object.entries(object).filter(([name]) => name !== key));
const withPhoto = (change: Input) => withInput({ product_images: [{ ...photo(1), ...change }] });
const withLogo = (change: Input) => withInput({ logo: { ...logo(), ...change } });
const progressOf = (count: number) => newJob({ ...validInput(), count }).progress;

function sixPhotos() {
  return [photo(1), photo(2, 'jpg'), photo(3, 'webp'), photo(4, 'avif'), photo(5, 'gif'), photo(6, 'tif')];
}

const SET_ID = 'set_abcdefghij0123456789';
const PAGE_PHOTO = `users/${OWNER}/pages/${JOB_ID}/photo-1.png`;

const MASK = `users/${OWNER}/uploads/${UPLOAD_ID}/mask00000001.png`;

/** The most that a request has to evaluate: the rules may take 1,000 expressions for it. */
const FULL: Input = {
  product_images: sixPhotos().map((file) => ({
    ...file,
    path: `users/${OWNER}/pages/${JOB_ID}/a/b/c/${file.name.replace(' ', '-')}`,
    cutout: MASK,
  })),
  draft_first: true,
  brand_id: 'b'.repeat(80),
  product_id: 'p'.repeat(80),
  set_id: SET_ID,
};

export const ALLOWED: CreationCase[] = [
  { title: 'with one photo and a logo', job: newJob() },
  { title: 'without a logo', job: withInput({ logo: null }) },
  { title: 'with a photo that was cut out by hand', job: withPhoto({ cutout: MASK }) },
  { title: 'with six photos of all types', job: withInput({ product_images: sixPhotos() }) },
  { title: 'in the language of the description', job: withInput({ lang: null }) },
  ...LANGUAGES.map((lang) => ({ title: `in ${lang}`, job: withInput({ lang }) })),
  ...['16:9', '9:16', '4:5'].map((aspect_ratio) => ({ title: `in ${aspect_ratio}`, job: withInput({ aspect_ratio }) })),
  ...[1, 20].map((count) => ({
    title: `for ${count} ads`,
    job: withJob({ input: { ...validInput(), count }, progress: progressOf(count) }),
  })),
  {
    title: 'with the longest words',
    job: withInput({
      brand_name: 'b'.repeat(80),
      product_full_name: 'p'.repeat(120),
      product_description: 'd'.repeat(2000),
    }),
  },
  { title: 'with words of other scripts', job: withInput({ brand_name: 'نايكي', product_full_name: '靴 👟' }) },
  { title: 'as a draft first', job: withInput({ draft_first: true }) },
  { title: 'without a word on drafts', job: withJob({ input: without({ ...validInput() }, 'draft_first') }) },
  { title: 'with refinement', job: withInput({ enable_kie_refinement: true }) },
  { title: 'with files of the largest size', job: withPhoto({ size: 10 * 1024 * 1024 }) },
  { title: 'for a brand and a product of one’s own', job: withInput({ brand_id: 'nike-0a1b2c3d', product_id: 'air' }) },
  {
    title: 'for no brand and product in particular',
    job: withInput({ brand_id: null, product_id: null, set_id: null }),
  },
  { title: 'as one of a set', job: withInput({ set_id: SET_ID }) },
  { title: 'with everything that there is', job: withInput(FULL) },
  {
    title: 'with a photo of another upload',
    job: withPhoto({ path: `users/${OWNER}/uploads/up_00000000000000000000/photo0000001.png` }),
  },
  { title: 'with a photo that was read from a page', job: withPhoto({ path: PAGE_PHOTO }) },
  {
    title: 'with a photo that was read from a shop',
    job: withPhoto({ path: `users/${OWNER}/pages/${JOB_ID}/0a1b2c3d/photo-2.png` }),
  },
  {
    title: 'with a logo that was read from a page',
    job: withLogo({ path: `users/${OWNER}/pages/${JOB_ID}/logo.png`, content_type: 'image/png' }),
  },
];

/** Pages that were opened before there were drafts say nothing of them. */
const REQUIRED = Object.keys(validInput()).filter((key) => key !== 'draft_first');

const INPUT_REFUSALS: CreationCase[] = [
  ...REQUIRED.map((key) => ({
    title: `without ${key}`,
    job: withJob({ input: without({ ...validInput() }, key) }),
  })),
  { title: 'with an input field of its own', job: withInput({ discount: 50 }) },
  { title: 'with an input that is no map', job: withJob({ input: 'Nike' }) },
  ...['brand_name', 'product_full_name', 'product_description'].flatMap((key) => [
    { title: `with an empty ${key}`, job: withInput({ [key]: '' }) },
    { title: `with a ${key} of white space`, job: withInput({ [key]: ' \n\t ' }) },
    { title: `with a ${key} that is a number`, job: withInput({ [key]: 7 }) },
    { title: `with a ${key} too long`, job: withInput({ [key]: 'x'.repeat(16_001) }) },
  ]),
  ...['\u00A0', '\u3000', '\v', '\uFEFF', '\u200B\u2060', '\u3164', '\u2800', '\u0301', '★ →', '😀'].map((blank) => ({
    title: `with a brand name of ${JSON.stringify([...blank].map((one) => one.codePointAt(0)))}`,
    job: withInput({ brand_name: blank }),
  })),
  { title: 'with a brand name far too long', job: withInput({ brand_name: 'b'.repeat(641) }) },
  { title: 'with a product name far too long', job: withInput({ product_full_name: 'p'.repeat(961) }) },
  ...['primary_color_hex', 'secondary_color_hex'].flatMap((key) =>
    ['red', '#fff', '#GGGGGG', '#FF00000', 0xff0000].map((value) => ({
      title: `with ${String(value)} as ${key}`,
      job: withInput({ [key]: value }),
    })),
  ),
  ...[0, 21, -1, 1.5, '6', null].map((count) => ({
    title: `for ${JSON.stringify(count)} ads`,
    job: withJob({ input: { ...validInput(), count }, progress: { ...(progressOf(6) as object), total_ads: count } }),
  })),
  { title: 'in an unknown ratio', job: withInput({ aspect_ratio: '3:2' }) },
  { title: 'in an unknown language', job: withInput({ lang: 'klingon' }) },
  { title: 'with a draft that is no yes or no', job: withInput({ draft_first: 'yes' }) },
  { title: 'with refinement that is no yes or no', job: withInput({ enable_kie_refinement: 'yes' }) },
  { title: 'with an upload id of another shape', job: withInput({ upload_id: '../other' }) },
  { title: 'with an upload id that is a number', job: withInput({ upload_id: 5 }) },
  ...['brand_id', 'product_id'].flatMap((key) =>
    ['', 'Nike', '-nike', 'a/b', '..', 'b'.repeat(81), 7].map((value) => ({
      title: `with ${JSON.stringify(value)} as ${key}`,
      job: withInput({ [key]: value }),
    })),
  ),
  ...['set_1', '', 7].map((set_id) => ({
    title: `with ${JSON.stringify(set_id)} as its set`,
    job: withInput({ set_id }),
  })),
];

const FOREIGN_PLACES = [
  `users/${OWNER}/uploads/${UPLOAD_ID}/../../x.png`,
  `users/${OWNER}/uploads/${UPLOAD_ID}//x.png`,
  `users/${OWNER}/uploads/mine/x.png`,
  `users/${OWNER}/uploads/x.png`,
  `users/${OWNER}/pages/x.png`,
  `users/${OWNER}/pages/${JOB_ID}/a/b/c/d/x.png`,
  `users/${OWNER}/pages/${JOB_ID}/.hidden.png`,
  `users/${OWNER}/pages/${JOB_ID}/photo 1.png`,
  `users/${OWNER}/pages/${JOB_ID}/photo-1.png\n`,
  `users/${OWNER}/prepared/${JOB_ID}/photo-1.png`,
  `users/${OWNER}/stores/nike/products/air/conversations/conv_1/ad.png`,
  `/users/${OWNER}/pages/${JOB_ID}/photo-1.png`,
  `other/users/${OWNER}/pages/${JOB_ID}/photo-1.png`,
];

const FILE_REFUSALS: CreationCase[] = [
  { title: 'without a photo', job: withInput({ product_images: [] }) },
  { title: 'with seven photos', job: withInput({ product_images: [...sixPhotos(), photo(7)] }) },
  { title: 'with photos that are no list', job: withInput({ product_images: photo(1) }) },
  ...[1, 2, 3, 4, 5].map((index) => ({
    title: `with something else as photo ${index + 1}`,
    job: withInput({ product_images: sixPhotos().map((file, at) => (at === index ? 'photo.png' : file)) }),
  })),
  ...Object.keys(photo(1)).map((key) => ({
    title: `with a photo without ${key}`,
    job: withInput({ product_images: [without(photo(1), key)] }),
  })),
  { title: 'with another person’s cut-out', job: withPhoto({ cutout: MASK.replace(OWNER, STRANGER) }) },
  { title: 'with a cut-out that is no PNG', job: withPhoto({ cutout: MASK.replace('png', 'jpg') }) },
  { title: 'with a cut-out that is no path', job: withPhoto({ cutout: null }) },
  {
    title: 'with a cut-out and a field of its own',
    job: withPhoto({ cutout: MASK, url: 'https://example.com/a.png' }),
  },
  { title: 'with a photo that has a field of its own', job: withPhoto({ url: 'https://example.com/a.png' }) },
  {
    title: 'with a photo of another person',
    job: withPhoto({ path: `users/${STRANGER}/uploads/${UPLOAD_ID}/photo0000001.png` }),
  },
  { title: 'with a page’s photo of another person', job: withPhoto({ path: PAGE_PHOTO.replace(OWNER, STRANGER) }) },
  ...FOREIGN_PLACES.map((path) => ({ title: `with a photo at ${path}`, job: withPhoto({ path }) })),
  { title: 'with a page’s logo of another person', job: withLogo({ path: PAGE_PHOTO.replace(OWNER, STRANGER) }) },
  { title: 'with a photo path that is a number', job: withPhoto({ path: 3 }) },
  { title: 'with an SVG as photo', job: withPhoto({ path: logo().path, content_type: 'image/svg+xml' }) },
  { title: 'with a photo whose type is text', job: withPhoto({ content_type: 'text/html' }) },
  { title: 'with a photo of no bytes', job: withPhoto({ size: 0 }) },
  { title: 'with a photo over 10 MB', job: withPhoto({ size: 10 * 1024 * 1024 + 1 }) },
  { title: 'with a photo size in words', job: withPhoto({ size: '5 MB' }) },
  { title: 'with a photo without name', job: withPhoto({ name: '' }) },
  { title: 'with a photo name too long', job: withPhoto({ name: 'n'.repeat(201) }) },
  { title: 'with a photo name that is a number', job: withPhoto({ name: 1 }) },
  {
    title: 'with a logo of another person',
    job: withLogo({ path: `users/${STRANGER}/uploads/${UPLOAD_ID}/logo00000000.svg` }),
  },
  { title: 'with a logo of another type', job: withLogo({ content_type: 'image/bmp' }) },
  { title: 'with a logo that is text', job: withInput({ logo: 'logo.svg' }) },
];

const JOB_REFUSALS: CreationCase[] = [
  // Pages of before know nothing of the time at which a job wants to be looked after.
  ...Object.keys(newJob())
    .filter((key) => key !== 'look_after')
    .map((key) => ({ title: `without ${key}`, job: without(newJob(), key) })),
  { title: 'with a field of its own', job: withJob({ priority: 1 }) },
  { title: 'with a result', job: withJob({ result: { ads_generated: 6, failed: 0, ads: [] } }) },
  { title: 'for another person', job: withJob({ user_id: STRANGER }) },
  { title: 'of an unknown kind', job: withJob({ type: 'video' }) },
  ...['processing', 'completed', 'failed', 'cancelled'].map((status) => ({
    title: `that is ${status} already`,
    job: withJob({ status }),
  })),
  { title: 'created at another time', job: withJob({ created_at: Timestamp.fromMillis(0) }) },
  { title: 'looked after at another time', job: withJob({ look_after: Timestamp.fromMillis(0) }) },
  { title: 'updated at another time', job: withJob({ updated_at: Timestamp.fromMillis(Date.now() + 1e7) }) },
  { title: 'with progress of another count', job: withJob({ progress: progressOf(5) }) },
  { title: 'with progress made', job: withJob({ progress: { ...(progressOf(6) as object), percentage: 50 } }) },
  { title: 'under an id of another shape', job: newJob(), id: 'job_1' },
  { title: 'under an id with a longer tail', job: newJob(), id: `${JOB_ID}0` },
];

export const REFUSED: CreationCase[] = [...INPUT_REFUSALS, ...FILE_REFUSALS, ...JOB_REFUSALS];
