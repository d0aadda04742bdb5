import { serverTimestamp } from 'firebase/firestore';
import { newJob } from '../../lib/domain/jobs/job';
import { SAMPLE_INPUTS } from '../../lib/domain/kinds/sample-inputs';
import { IMAGE_JOB_ID, photo, UPLOAD_ID } from './documents';
import type { CreationCase } from './job-creation-cases';
import { OWNER, STRANGER } from './personas';

type Change = Record<string, unknown>;

const { research_summary: RESEARCH, personas: PERSONAS, strategic_analysis: STRATEGY, approve_angle } = SAMPLE_INPUTS;
const ANGLE_ADS = { ...approve_angle, product_images: [1, 2, 3, 4, 5, 6].map((number) => photo(number)) };

/** Exactly what the browser writes, but for what is changed. */
const research = (change: Change = {}): Change => ({
  ...newJob('research_summary', OWNER, RESEARCH, serverTimestamp()),
  input: { ...RESEARCH, ...change },
});
const personas = (change: Change = {}): Change => ({
  ...newJob('personas', OWNER, PERSONAS, serverTimestamp()),
  input: { ...PERSONAS, ...change },
});
const strategy = (change: Change = {}): Change => ({
  ...newJob('strategic_analysis', OWNER, STRATEGY, serverTimestamp()),
  input: { ...STRATEGY, ...change },
});
const angleAds = (change: Change = {}): Change => ({
  ...newJob('approve_angle', OWNER, ANGLE_ADS, serverTimestamp()),
  input: { ...ANGLE_ADS, ...change },
});
const withAngle = (change: Change) => angleAds({ angle: { ...ANGLE_ADS.angle, ...change } });

const file = (number: number, ending = 'csv', content_type = 'text/csv') => ({
  path: `users/${OWNER}/uploads/${UPLOAD_ID}/reviews0000${number}.${ending}`,
  name: `Reviews ${number}.${ending}`,
  size: 90_000,
  content_type,
});
const withFiles = (files: unknown[], upload_id: unknown = UPLOAD_ID) => research({ upload_id, files });
const pages = (count: number) => Array.from({ length: count }, (_, index) => `https://shop.example/${index}?a=b,c`);
const texts = (count: number) => Array.from({ length: count }, (_, index) => ({ title: `Mail ${index}`, text: 'Hm.' }));
const PERSONA = 'e_0123456789abcdef';

export const ALLOWED_PLANNING: CreationCase[] = [
  { title: 'that researches a product', job: research() },
  { title: 'that researches a product by its own page', job: research({ sources: [], competitors: [], notes: '' }) },
  {
    title: 'that researches with all that there may be',
    job: research({
      ...{ sources: pages(10), competitors: pages(5), notes: 'n'.repeat(19_000), texts: texts(5) },
      ...{ upload_id: UPLOAD_ID, files: [1, 2, 3, 4, 5].map((number) => file(number)) },
    }),
  },
  { title: 'that researches in a text', job: withFiles([file(1, 'txt', 'text/plain')]) },
  { title: 'that pictures people', job: personas() },
  { title: 'that analyses a research', job: strategy() },
  {
    title: 'that analyses a research for some, in part',
    job: strategy({ persona_ids: [PERSONA, PERSONA], modules: ['offers', 'angles'] }),
  },
  { title: 'that makes the ads of an angle', job: angleAds() },
];

export const REFUSED_PLANNING: CreationCase[] = [
  { title: 'that researches under an id of another form', id: IMAGE_JOB_ID, job: research() },
  { title: 'that researches for somebody else', job: { ...research(), user_id: STRANGER } },
  { title: 'that researches and has begun', job: { ...research(), status: 'processing' } },
  { title: 'that researches and is half done', job: { ...research(), progress: { percentage: 50, current_step: '' } } },
  { title: 'that researches with something more', job: research({ method: 'gemini' }) },
  { title: 'that researches what is no product', job: research({ product_id: 'No/product' }) },
  { title: 'that researches under a name of another form', job: research({ research_id: 'a b' }) },
  { title: 'that researches too many pages', job: research({ sources: pages(11) }) },
  {
    title: 'that researches a page of too long an address',
    job: research({ sources: [`https://a/${'b'.repeat(20_000)}`] }),
  },
  { title: 'that researches two pages as one', job: research({ sources: [pages(2).join(' ')] }) },
  { title: 'that researches what is no address', job: research({ competitors: ['shop.example'] }) },
  { title: 'that researches too long a text', job: research({ notes: 'n'.repeat(20_001) }) },
  { title: 'that researches too many texts', job: research({ texts: texts(6) }) },
  { title: 'that researches a text without a name', job: research({ texts: [{ text: 'Hm.' }] }) },
  { title: 'that researches a text that is none', job: research({ texts: [{ title: 'Mail', text: 7 }] }) },
  { title: 'that researches a file of no upload', job: withFiles([file(1)], null) },
  { title: 'that researches a file of another upload', job: withFiles([file(1)], 'up_00000000000000000000') },
  {
    title: 'that researches a stranger’s file',
    job: withFiles([{ ...file(1), path: file(1).path.replace(OWNER, STRANGER) }]),
  },
  { title: 'that researches a photo', job: withFiles([photo(1)]) },
  { title: 'that researches too many files', job: withFiles([1, 2, 3, 4, 5, 6].map((number) => file(number))) },
  { title: 'that researches anew, perhaps', job: research({ refresh: 'yes' }) },
  { title: 'that researches what is called by a list', job: research({ title: ['Bottle'] }) },
  { title: 'that pictures one person', job: personas({ count: 1 }) },
  { title: 'that pictures people with something more', job: personas({ names: [] }) },
  { title: 'that pictures people of too long a title', job: personas({ title: 't'.repeat(1001) }) },
  { title: 'that analyses for nobody', job: strategy({ persona_ids: [] }) },
  { title: 'that analyses for who is no persona', job: strategy({ persona_ids: ['Ann'] }) },
  { title: 'that analyses for two in one', job: strategy({ persona_ids: [`${PERSONA} ${PERSONA}`] }) },
  { title: 'that analyses nothing', job: strategy({ modules: [] }) },
  { title: 'that analyses what there is not', job: strategy({ modules: ['stars'] }) },
  { title: 'that analyses under an id of another form', job: strategy({ analysis_id: '../a' }) },
  { title: 'that analyses with something more', job: strategy({ budget: 7 }) },
  { title: 'that makes ads of no angle', job: angleAds({ angle: null }) },
  { title: 'that makes ads of an angle without its id', job: angleAds({ angle_id: 'angle' }) },
  { title: 'that makes ads of an angle of no analysis', job: angleAds({ analysis_id: '' }) },
  { title: 'that makes ads of an angle with something more', job: withAngle({ score: 7 }) },
  ...[
    ...(['title', 'hook', 'promise'] as const).map((field) => ({ [field]: ' ' })),
    ...[{ proof: { text: '' } }, { tone: null }, { call_to_action: 7 }, { templates: [] }, { headlines: [] }],
    { headlines: ['h'.repeat(1201)] },
  ].map((change) => ({
    title: `that makes ads of an angle with a wrong ${Object.keys(change).join()} (${JSON.stringify(change).length})`,
    job: withAngle(change),
  })),
  { title: 'that makes ads of an angle without photos', job: angleAds({ product_images: [] }) },
  { title: 'of ads that has an angle', job: { ...angleAds(), type: 'bulk-dynamic' } },
];
