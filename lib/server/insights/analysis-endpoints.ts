import 'server-only';
import { CANCELLED_ANALYSIS, startedAnalysisBody } from '../../api/jobs/analysis-job-body';
import { verifiedUid } from '../auth/verify-token';
import { endpoint } from '../http/endpoint';
import { creating } from '../jobs/create/creating';
import { knownFigures } from '../jobs/read/known-figures';
import { ANALYZE_OF_BEFORE, answerAnalysed } from './answer-analysed';
import { analysisJob, cancelAnalysis, createAnalysis, newestAnalysisJobs } from './analysis-jobs';

/** The addresses below `/ad-analysis` and, as an older document spells it, `/ad_analysis`. */

export const startAnalysis = endpoint({
  async POST({ request }) {
    const job = await creating(request, createAnalysis);
    return Response.json(startedAnalysisBody(job, await knownFigures().current()), { status: 202 });
  },
});

export const analysisStatus = endpoint<{ id: string }>({
  async GET({ request, params }) {
    return Response.json(await analysisJob(params.id, await verifiedUid(request)));
  },
});

export const analysisJobs = endpoint({
  async GET({ request }) {
    return Response.json(await newestAnalysisJobs(await verifiedUid(request)));
  },
});

export const cancelledAnalysis = endpoint<{ id: string }>({
  async DELETE({ request, params }) {
    await cancelAnalysis(params.id, await verifiedUid(request));
    return Response.json(CANCELLED_ANALYSIS);
  },
});

export const analyze = endpoint(
  {
    async POST({ request }) {
      return answerAnalysed(request, await creating(request, createAnalysis));
    },
  },
  ANALYZE_OF_BEFORE,
);
