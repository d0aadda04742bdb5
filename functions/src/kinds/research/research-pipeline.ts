import type { JobPipeline } from '../../engine/registry/pipeline';
import type { Queue } from '../../engine/work/queue';
import { hideWhoSpeaks } from './document/hide-who-speaks';
import { researchOf, textsOf } from './document/research-document';
import { NOTHING_READ, type ResearchJob, type ResearchState, researchStateSchema } from './research-state';
import { hideInFiles } from './sources/read-file';
import { joinSource, readSource } from './sources/read-source';
import { deleteSourceTexts } from './sources/source-texts';
import { lookAtCompetitors } from './stages/competitors';
import { hearTheCustomers } from './stages/customers';
import { findTheFacts } from './stages/facts';
import { readSources } from './stages/read';
import { writeSummary } from './stages/summarize';

/** As of shops’ pages: they are mostly waited for, and are to keep nobody’s stages waiting. */
const READING_QUEUE: Queue = { name: 'readPages', window: 4 };

/** Finds out what is known of a product and the people who buy it. */
export const researchPipeline: JobPipeline<ResearchJob, ResearchState> = {
  state: researchStateSchema,
  initialState: NOTHING_READ,
  stages: {
    read: {
      queue: READING_QUEUE,
      run: readSources,
      runPart: readSource,
      join: (result, { result: part }) => joinSource(result, part),
      detail: (ended, total) => `Reading source ${Math.min(ended + 1, total)} of ${total}`,
    },
    facts: { run: findTheFacts },
    customers: { run: hearTheCustomers },
    competitors: { run: lookAtCompetitors },
    summary: { run: writeSummary },
  },
  // What a job has read that has come to nothing is nobody's; what it was given and has not read yet still tells who speaks.
  async withdraw(job) {
    await hideWhoSpeaks(job);
    await hideInFiles(job);
    const research = await researchOf(job);
    if (research?.summary_job_id !== job.id) await deleteSourceTexts(textsOf(job));
  },
};
