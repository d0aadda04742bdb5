import { z } from 'zod';
import { catalogueIdSchema } from '../../ads/catalogue-id';
import { researchIdSchema } from '../../research/research';
import { researchSummarySchema } from '../../research/research-summary';
import { MAX_SOURCES, sourceSchema } from '../../research/source';
import { countGraphemes, UNITS_PER_CHARACTER } from '../../shared/graphemes';
import { counted } from '../../shared/person-text';
import { uploadIdSchema } from '../../shared/upload';
import { isVisible } from '../../shared/visible-text';
import { askedFor, type JobKindDefinition } from '../../work/job-kind-definition';
import { listedAs } from '../../work/listed-as';
import { MAX_RESEARCH_FILES, researchUploadSchema } from './research-files';

export const MAX_SOURCE_PAGES = 10;
export const MAX_COMPETITOR_PAGES = 5;
/** Of everything that is pasted together. */
export const MAX_NOTES = 20_000;
export const MAX_TEXTS = 5;
export const MAX_TEXT_TITLE = 120;
/** Of one file. */
export const MAX_REVIEW_ROWS = 5_000;
const MAX_ADDRESS = 2000;

/** The documents promise 50 minutes at most. */
const PROMISED_SECONDS = 3000;

const addressSchema = z
  .url({ protocol: /^https?$/, error: 'Paste the whole address of a page.' })
  .max(MAX_ADDRESS, { error: () => `Keep each address to ${MAX_ADDRESS.toLocaleString('en')} characters.` });

/** A text that a person has pasted in the app, with what they call it. */
const pastedTextSchema = z.strictObject({
  title: counted(z.string().trim(), MAX_TEXT_TITLE).refine(isVisible),
  text: counted(z.string().min(1), MAX_NOTES, notesProblem),
});

/** `input` of a job that finds out what is known of a product and the people who buy it. */
export const researchSummaryInputSchema = z
  .strictObject({
    brand_id: catalogueIdSchema,
    product_id: catalogueIdSchema,
    research_id: researchIdSchema,
    /** Further pages; the product's own is read without being asked for. */
    sources: z.array(addressSchema).max(MAX_SOURCE_PAGES, `Give at most ${MAX_SOURCE_PAGES} pages.`),
    competitors: z.array(addressSchema).max(MAX_COMPETITOR_PAGES, `Give at most ${MAX_COMPETITOR_PAGES} competitors.`),
    /** Anything that was pasted: reviews, interviews, mails. '' for nothing. */
    notes: counted(z.string(), MAX_NOTES, notesProblem),
    texts: z.array(pastedTextSchema).max(MAX_TEXTS),
    /** Where the files lie; null where there are none. */
    upload_id: uploadIdSchema.nullable(),
    files: z.array(researchUploadSchema).max(MAX_RESEARCH_FILES, `Give at most ${MAX_RESEARCH_FILES} files.`),
    /** Whether to read anew what is known already. */
    refresh: z.boolean(),
    ...listedAs,
  })
  .refine(({ notes, texts }) => isWithinNotes([notes, ...texts.map(({ text }) => text)]), {
    path: ['texts'],
    error: notesProblem,
  })
  .refine(({ upload_id, files }) => files.length === 0 || upload_id !== null, {
    path: ['upload_id'],
    error: 'Say with which upload the files have come.',
  });
export type ResearchSummaryInput = z.infer<typeof researchSummaryInputSchema>;

function notesProblem(): string {
  return `Keep what you paste to ${MAX_NOTES.toLocaleString('en')} characters. Upload more as a file.`;
}

function isWithinNotes(texts: readonly string[]): boolean {
  const sumOf = (length: (text: string) => number) => texts.reduce((sum, text) => sum + length(text), 0);
  return sumOf(({ length }) => length) <= MAX_NOTES * UNITS_PER_CHARACTER && sumOf(countGraphemes) <= MAX_NOTES;
}

/** What became of a research; null while the summary is not written. */
export const researchSummaryResultSchema = z.object({
  research_id: researchIdSchema,
  summary: researchSummarySchema.nullable(),
  /** What was read, or could not be; while the job runs, what there is so far. */
  sources: z.array(sourceSchema).max(MAX_SOURCES).default([]),
  /** What a person should know, a sentence each: what could not be read, and what was left out. */
  warnings: z.array(z.string()).default([]),
});
export type ResearchSummaryResult = z.infer<typeof researchSummaryResultSchema>;

/** The kind of job that reads everything about a product and sums it up. */
export const researchSummary = {
  name: 'Research',
  dialect: 'adforge',
  ids: 'job',
  input: researchSummaryInputSchema,
  result: researchSummaryResultSchema,
  stages: [
    { id: 'read', name: 'Read the sources', step: 'Reading the sources...', share: 45 },
    { id: 'facts', name: 'Find the facts', step: 'Finding the facts...', share: 10 },
    { id: 'customers', name: 'Hear the customers', step: 'Hearing the customers...', share: 20 },
    { id: 'competitors', name: 'Look at competitors', step: 'Looking at competitors...', share: 10 },
    { id: 'summary', name: 'Write the summary', step: 'Writing the summary...', share: 14 },
  ],
  doneStep: 'The research is done',
  oneAtATime: false,
  promisedSeconds: () => PROMISED_SECONDS,
  subject: ({ title, byline }) => ({ title, byline: `${byline} · Research` }),
  asked: ({ sources, competitors, notes, texts, files }) => [
    ...(sources.length === 0 ? [] : [askedFor('Pages', sources, true)]),
    ...(competitors.length === 0 ? [] : [askedFor('Competitors', competitors, true)]),
    ...(notes === '' && texts.length === 0 ? [] : [askedFor('Pasted', pastedInWords(notes, texts))]),
    ...(files.length === 0
      ? []
      : [
          askedFor(
            'Files',
            files.map(({ name }) => name),
            true,
          ),
        ]),
  ],
} as const satisfies JobKindDefinition<ResearchSummaryInput, ResearchSummaryResult>;

function pastedInWords(notes: string, texts: readonly { title: string; text: string }[]): string[] {
  const words = notes === '' ? [] : [`${countGraphemes(notes).toLocaleString('en')} characters of notes`];
  return [
    ...words,
    ...texts.map(({ title, text }) => `${title}: ${countGraphemes(text).toLocaleString('en')} characters`),
  ];
}
