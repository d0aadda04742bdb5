import 'server-only';
import {
  analyzeRequestSchema,
  approveAngleRequestSchema,
  personasRequestSchema,
} from '../../api/requests/strategy-body';
import { strategicAnalysisAnswer } from '../../api/strategy/analysis-answer';
import { verifiedUid } from '../auth/verify-token';
import { endpoint } from '../http/endpoint';
import { createsJob } from '../jobs/create/creates-job';
import type { OfResearch } from '../research/own-research';
import { statusOfJob } from '../research/status-of-jobs';
import { approvalBeside, inputOfAngle } from './ads-of-angle';
import { type OfAnalysis, ownStrategicAnalysis } from './own-strategic-analysis';
import { analysisInput, personasInput } from './strategy-inputs';

export const makePersonas = endpoint<OfResearch>({
  POST: createsJob({
    type: 'personas',
    body: personasRequestSchema,
    bodyIfAny: true,
    input: (body, { uid, params }: { uid: string; params: OfResearch }) => personasInput(uid, params, body),
    message: 'Personas job created successfully',
  }),
});

export const analyze = endpoint<OfResearch>({
  POST: createsJob({
    type: 'strategic_analysis',
    body: analyzeRequestSchema,
    bodyIfAny: true,
    input: (body, { uid, params }: { uid: string; params: OfResearch }) => analysisInput(uid, params, body),
    message: 'Strategic analysis job created successfully',
  }),
});

export const approveAngle = endpoint<OfAnalysis>({
  POST: createsJob({
    type: 'approve_angle',
    body: approveAngleRequestSchema,
    input: (body, { uid, params }: { uid: string; params: OfAnalysis }) => inputOfAngle(uid, params, body),
    beside: ({ angle_id }, { uid, params }) => approvalBeside(uid, params, angle_id),
    message: 'Ad generation job created successfully',
  }),
});

export const strategicAnalysis = endpoint<OfAnalysis>({
  async GET({ request, params }) {
    const analysis = await ownStrategicAnalysis(await verifiedUid(request), params);
    const status = await statusOfJob(analysis.job_id);
    return Response.json(strategicAnalysisAnswer(analysis, status ?? 'completed'));
  },
});
