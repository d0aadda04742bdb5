import { z } from 'zod';
import { MAX_COMPETITOR_PAGES, MAX_NOTES, MAX_SOURCE_PAGES } from '../../domain/kinds/research/research-summary-kind';
import { MAX_ADDRESS } from '../../domain/kinds/scrape/scrape-product';
import { webAddress } from '../../domain/kinds/scrape/web-address';
import { counted } from '../../domain/shared/person-text';
import { callbackUrlField } from '../fields/fields';

const EXAMPLE = { sources: 'https://shop.example/care', competitors: 'https://other.example/flask' };
const NOTES = 'Send notes as text, or leave it out.';
const NOTES_LENGTH = `Keep notes to ${MAX_NOTES.toLocaleString('en')} characters. Upload more as a file on the product’s page.`;

function addresses(name: keyof typeof EXAMPLE, most: number) {
  const message = `Send ${name} as a list of at most ${most} addresses of pages, for example ["${EXAMPLE[name]}"].`;
  const address = z
    .string(message)
    .max(MAX_ADDRESS, message)
    .transform((typed, context) => {
      const href = webAddress(typed);
      // What a browser writes of it may be longer than what was typed.
      if (href !== null && href.length <= MAX_ADDRESS) return href;
      context.addIssue({ code: 'custom', message });
      return z.NEVER;
    });
  return z
    .array(address, message)
    .max(most, message)
    .nullish()
    .transform((list) => [...new Set(list ?? [])]);
}

/** The JSON body that asks for the summary of a research; all of it may be left out. */
export const summaryRequestSchema = z.strictObject(
  {
    sources: addresses('sources', MAX_SOURCE_PAGES).describe(
      'Further pages about the product; its own is read anyway. Without a scheme they are read as https.',
    ),
    competitors: addresses('competitors', MAX_COMPETITOR_PAGES).describe(
      'Pages of products that people compare it with.',
    ),
    notes: counted(z.string(NOTES), MAX_NOTES, NOTES_LENGTH)
      .nullish()
      .transform((text) => text ?? '')
      .describe('Anything pasted: reviews, interviews, mails. Personal data in it is taken out before it is kept.'),
    refresh: z
      .boolean('Send refresh as true or false, or leave it out.')
      .nullish()
      .transform((anew) => anew ?? false)
      .describe('Whether to read anew what is known already.'),
    callback_url: callbackUrlField.nullish(),
  },
  'Send a JSON object, or no body at all.',
);
export type SummaryRequest = z.infer<typeof summaryRequestSchema>;
