import { describe, expect, it } from 'vitest';
import { type IdentifiedJob, jobSchema, newJob } from '../../domain/jobs/job';
import { adAnalysis, ANALYSIS_PERCENTAGES } from '../../domain/kinds/analysis/ad-analysis';
import { stagePercentage } from '../../domain/work/stage';
import { analysisJobBody, startedAnalysisBody } from './analysis-job-body';
import { at } from './job-fixtures';
import { jobBody } from './show-job';
import { NO_FIGURES } from '../../domain/work/figures';

const ID = '65f8b2c4d1e2f3a4b5c6d7e8';
const input = { account_id: 'act_1001', since: null, until: null, max_ads: 50, include: 'all' as const, upload: null };
const result = {
  ...{ account_id: 'act_1001', account_name: 'Northwind', found: 8, result_count: 8, unchanged: 0, videos: 5 },
  ...{ transcribed: 0, ad_ids: ['1'], skipped: [], warnings: [] },
};

function analysis(changes: Partial<Record<keyof IdentifiedJob, unknown>> = {}): IdentifiedJob {
  return { ...jobSchema.parse({ ...newJob('ad_analysis', 'alice', input, at(0)), ...changes }), id: ID };
}

const running = (percentage: number, current_step: string) =>
  analysis({ status: 'processing', started_at: at(5), progress: { percentage, current_step } });

describe('an analysis, for the clients that poll it', () => {
  it('waits as pending, under both names of its id, with what is not known as null', () => {
    expect(analysisJobBody(analysis())).toEqual({
      _id: ID,
      job_id: ID,
      user_id: 'alice',
      job_type: 'ad_analysis',
      status: 'pending',
      progress: 0,
      message: 'Waiting to start',
      error_message: null,
      result_count: null,
      created_at: '2026-11-26T12:00:00.007Z',
      started_at: null,
      completed_at: null,
      estimated_duration_seconds: 900,
      actual_duration_seconds: null,
    });
  });

  it('shows the documented percentages and words as its stages begin', () => {
    const seen = adAnalysis.stages.map(({ id, step }) => {
      const { progress, message } = analysisJobBody(running(stagePercentage(adAnalysis.stages, id), step));
      return [progress, message];
    });
    expect(seen).toEqual([
      [5, 'Starting analysis'],
      [10, 'Checking previously analyzed videos'],
      [20, 'Fetching Facebook ads'],
      [35, 'Getting video URLs'],
      [50, 'Downloading videos'],
      [65, 'Transcribing videos'],
      [80, 'Analyzing content with AI'],
      [90, 'Finalizing results'],
    ]);
    expect(seen.map(([progress]) => progress)).toEqual(Object.values(ANALYSIS_PERCENTAGES));
  });

  it('says how many ads it has processed, and how long that took', () => {
    const progress = { percentage: 100, current_step: 'Completed' };
    const done = analysis({ status: 'completed', started_at: at(5), completed_at: at(330), progress, result });
    expect(analysisJobBody(done)).toMatchObject({
      status: 'completed',
      progress: 100,
      message: 'Analysis completed successfully! Processed 8 ads.',
      result_count: 8,
      completed_at: '2026-11-26T12:05:30.007Z',
      actual_duration_seconds: 325,
    });
  });

  it('says why it failed, how far it was, and what of it is kept', () => {
    const error = { code: 'RATE_LIMIT_EXCEEDED', message: 'Wait an hour.', timestamp: at(9), details: null };
    const progress = { percentage: 45, current_step: 'Failed during getting video URLs' };
    const failed = analysis({ status: 'failed', started_at: at(5), failed_at: at(9), progress, error, result });
    expect(analysisJobBody(failed)).toMatchObject({
      ...{ status: 'failed', progress: 45, message: 'Analysis failed', error_message: 'Wait an hour.' },
      ...{ result_count: 8, completed_at: '2026-11-26T12:00:09.007Z', actual_duration_seconds: 4 },
    });
  });

  it('is called what its clients call it also where any job is looked at', () => {
    expect(jobBody(running(35, 'Getting video URLs'), [], at(9))).toMatchObject({
      status: 'running',
      job_id: ID,
      data: { status: 'processing', type: 'ad_analysis' },
    });
  });

  it('is started with the documented words', () => {
    expect(startedAnalysisBody(analysis(), NO_FIGURES)).toEqual({
      job_id: ID,
      status: 'pending',
      message: 'Ad analysis job started successfully. Use the job ID to track progress.',
      estimated_duration_seconds: 900,
    });
  });
});
