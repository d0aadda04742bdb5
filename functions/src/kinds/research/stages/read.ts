import { researchFingerprint } from '../../../../../lib/domain/kinds/research/research-fingerprint';
import { correctedSummary } from '../../../../../lib/domain/research/corrected-summary';
import { isGoodFor } from '../../../../../lib/domain/research/research';
import type { Source } from '../../../../../lib/domain/research/source';
import { sourceOf } from '../../../research-reading/reading/source-text';
import { hideWhoSpeaks } from '../document/hide-who-speaks';
import { claimResearch, researchOf, textsOf } from '../document/research-document';
import { counted, type ResearchOutcome, type ResearchWork } from '../research-state';
import { listSources, type PastedSource } from '../sources/list-sources';
import { readCustomers } from '../sources/read-file';
import { ownProduct } from '../sources/researched-product';
import { keepSourceText, type TextsOf } from '../sources/source-texts';

/**
 * Lists what is to be read, reads what was pasted, and makes a part of each page and file. A summary of the same that is
 * good still ends the job at once.
 */
export async function readSources(work: ResearchWork): Promise<ResearchOutcome> {
  const { job, keep, save } = work;
  const { research_id } = job.input;
  const fingerprint = work.state.fingerprint ?? researchFingerprint(job.input);
  const state = { ...work.state, fingerprint };
  // Once what was pasted has lost its names, it would ask for something else.
  if (work.state.fingerprint === null) await save(state);
  await hideWhoSpeaks(job);
  const known = await stillGood(work, fingerprint);
  if (known) return { then: 'done', state, result: known, found: 'Nothing has changed since the last summary' };
  const product = await ownProduct(job);
  const { listed, pasted } = listSources(job.input, product.url);
  const sources = await readPasted(textsOf(job), pasted, job.created_at);
  await claimResearch(job, sources);
  await keep({ research_id, summary: null, sources, warnings: [] });
  const parts = listed.map((one) => ({ key: one.id, input: one }));
  const found = counted(listed.length + pasted.length, 'source');
  return { then: 'fan-out', state: { ...state, sources }, parts, found };
}

async function stillGood({ job }: ResearchWork, fingerprint: string) {
  if (job.input.refresh) return null;
  const research = await researchOf(job);
  if (!research?.summary || !isGoodFor(research, fingerprint, new Date())) return null;
  const { research_id, sources, corrections, summary } = research;
  return { research_id, summary: correctedSummary(summary, corrections), sources, warnings: [] };
}

async function readPasted(of: TextsOf, pasted: readonly PastedSource[], fetchedAt: Date): Promise<Source[]> {
  return Promise.all(
    pasted.map(async ({ id, kind, title, text }) => {
      const { source, problem } = readCustomers({ id, kind, title, text, fetchedAt });
      await keepSourceText(of, source);
      return sourceOf(source, problem);
    }),
  );
}
