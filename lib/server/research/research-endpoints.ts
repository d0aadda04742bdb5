import 'server-only';
import { readySummaryBody, researchAnswer } from '../../api/research/research-body';
import { summaryRequestSchema } from '../../api/requests/research-body';
import { createdOfKind, joinedJob } from '../../api/jobs/created-body';
import { verifiedUid } from '../auth/verify-token';
import { endpoint } from '../http/endpoint';
import { readJsonIfAny } from '../http/read-json';
import { creating } from '../jobs/create/creating';
import { knownFigures } from '../jobs/read/known-figures';
import { summaryOrJob } from './begin-summary';
import { type OfResearch, ownResearch, personasOf } from './own-research';
import { statusOfJob } from './status-of-jobs';

/** The address of which clients say that it is smart: it answers from what is there, or with a job. */
export const researchSummary = endpoint<OfResearch>({
  async POST({ request, params: place }) {
    const outcome = await creating(request, async (_, uid, once) => {
      const body = await readJsonIfAny(request, summaryRequestSchema);
      await once.json(body);
      return summaryOrJob(once, { uid, place, body });
    });
    if ('headline' in outcome) return Response.json(readySummaryBody(place.researchId, outcome));
    const figures = await knownFigures().current();
    const { job, joined } = 'job' in outcome ? outcome : { job: outcome, joined: false };
    const answer = joined
      ? joinedJob(job, figures, 'This research is under way already')
      : createdOfKind(job, figures, 'Research job created successfully');
    return Response.json(answer, { status: 202 });
  },
});

export const research = endpoint<OfResearch>({
  async GET({ request, params: place }) {
    const uid = await verifiedUid(request);
    const found = await ownResearch(uid, place);
    const [personas, status] = await Promise.all([personasOf(uid, place), statusOfJob(found.job_id)]);
    return Response.json(researchAnswer(found, personas, status ?? (found.summary ? 'completed' : 'failed')));
  },
});
