import { z } from 'zod';
import { newJobOf } from '../../domain/jobs/new-job';
import { MAX_NOTES, type ResearchSummaryInput } from '../../domain/kinds/research/research-summary-kind';
import type { ResearchUpload } from '../../domain/kinds/research/research-files';
import { countGraphemes } from '../../domain/shared/graphemes';
import { newJobId } from '../../domain/shared/random-id';
import type { TicketFile } from '../files/ticket-file';
import type { Ticket, TicketKind } from '../tickets/core/ticket';
import type { ResearchPlace } from './research-place';

const pastedSchema = z.object({ id: z.string(), title: z.string(), text: z.string() });
/** What a person has pasted, with what they call it. */
export type PastedText = z.infer<typeof pastedSchema>;

export interface ResearchForm {
  /** Further pages; the product's own is read without being asked for. */
  pages: string[];
  competitors: string[];
  texts: PastedText[];
  /** Whether to read anew what was read already. */
  refresh: boolean;
  /** The product and its brand as they were called when the research was asked for; what the job is listed by. */
  title: string;
  byline: string;
}

export type ResearchTicket = Ticket<ResearchForm>;

export const RESEARCH_DRAFT = 'adforge.research-draft.v1 ';

/** Where a draft is kept, and what it is of. */
export const draftKey = ({ brandId, productId, researchId }: ResearchPlace) =>
  `${RESEARCH_DRAFT}${brandId} ${productId} ${researchId}`;

/** null for what is no draft of a research. */
export function placeOfDraft(key: string): ResearchPlace | null {
  if (!key.startsWith(RESEARCH_DRAFT)) return null;
  const [brandId, productId, researchId, ...more] = key.slice(RESEARCH_DRAFT.length).split(' ');
  return brandId && productId && researchId && more.length === 0 ? { brandId, productId, researchId } : null;
}

/** The ticket of one research: its sources stay for the next time that it is read. */
export function researchTicketKind(place: ResearchPlace): TicketKind<ResearchForm> {
  return {
    key: draftKey(place),
    emptyForm: { pages: [], competitors: [], texts: [], refresh: false, title: '', byline: '' },
    form: z.object({
      pages: z.array(z.string()).catch([]),
      competitors: z.array(z.string()).catch([]),
      texts: z.array(pastedSchema).catch([]),
      refresh: z.boolean().catch(false),
      title: z.string().catch(''),
      byline: z.string().catch(''),
    }),
    newJobId,
    newJob: (ticket, uid, now) => newJobOf(null, 'research_summary', uid, researchInput(place, ticket), now),
    goesOn: true,
    whileSent: 'This research is just being started. Add more once it is under way.',
  };
}

/** The input of the ticket's job. Paths of files are empty until they are in Storage. */
export function researchInput(
  { brandId, productId, researchId }: ResearchPlace,
  { form, files, uploadId }: Pick<ResearchTicket, 'form' | 'files' | 'uploadId'>,
): ResearchSummaryInput {
  return {
    ...{ brand_id: brandId, product_id: productId, research_id: researchId },
    sources: form.pages,
    competitors: form.competitors,
    notes: '',
    texts: form.texts.map(({ title, text }) => ({ title, text })),
    upload_id: files.length > 0 ? uploadId : null,
    files: files.map(uploadOf),
    ...{ refresh: form.refresh, title: form.title, byline: form.byline },
  };
}

function uploadOf({ path, name, size, contentType }: TicketFile): ResearchUpload {
  // The type was checked when the file was added, and the whole input is parsed before it is sent.
  return { path: path ?? '', name, size, content_type: contentType as ResearchUpload['content_type'] };
}

/** So many characters of what is pasted are left. */
export function roomForPasted(texts: readonly PastedText[]): number {
  return MAX_NOTES - texts.reduce((sum, { text }) => sum + countGraphemes(text), 0);
}

/** What keeps the research from being started, in words; null when nothing does. */
export function researchProblem(
  { form, files }: Pick<ResearchTicket, 'form' | 'files'>,
  ownPage: string | null,
): string | null {
  const failed = files.find(({ status }) => status === 'failed');
  if (failed) return `${failed.name} is not uploaded. Try it again or remove it.`;
  const hasSource =
    ownPage !== null || [form.pages, form.competitors, form.texts, files].some(({ length }) => length > 0);
  return hasSource
    ? null
    : 'Give it something to read: a page, what customers have said, or the product’s own address.';
}
