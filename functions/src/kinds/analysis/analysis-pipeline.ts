import type { JobPipeline } from '../../engine/registry/pipeline';
import type { Queue } from '../../engine/work/queue';
import { ANALYSIS_RETENTION_DAYS } from '../../settings';
import { analysePart, joinAnalysed } from './analyse/analyse-part';
import { type AnalysisJob, type AnalysisState, analysisStateSchema, NOTHING_FOUND } from './analysis-state';
import { clearModelFiles } from './model/clear-files';
import { joinTranscript, transcribePart } from './model/transcribe-part';
import { splitAnalyses } from './stages/analyse';
import { downloadPart, joinDownload, splitDownloads } from './stages/download';
import { lookUpEarlier } from './stages/earlier';
import { fetchAds } from './stages/fetch-ads';
import { findAddresses } from './stages/find-addresses';
import { finish } from './stages/finish';
import { start } from './stages/start';
import { splitTranscripts } from './stages/transcribe';

/** Its function alone may open the tokens of ad accounts, and is made for files that fill a disk. */
const queue: Queue = { name: 'analyseAds', window: 4 };

/** Finds out which ads of an account, or of an upload, work and why. */
export const analysisPipeline: JobPipeline<AnalysisJob, AnalysisState> = {
  state: analysisStateSchema,
  initialState: NOTHING_FOUND,
  retentionDays: () => ANALYSIS_RETENTION_DAYS.value(),
  stages: {
    start: { queue, run: start },
    earlier: { queue, run: lookUpEarlier },
    fetch: { queue, run: fetchAds },
    addresses: { queue, run: findAddresses },
    download: {
      queue,
      run: splitDownloads,
      runPart: downloadPart,
      detail: (ended, total) => `Downloading videos: ${ended} of ${total}`,
      join: (result, { result: part }) => joinDownload(result, part),
    },
    transcribe: {
      queue,
      run: splitTranscripts,
      runPart: transcribePart,
      detail: (ended, total) => `Transcribing videos: ${ended} of ${total}`,
      join: (result, { result: part }) => joinTranscript(result, part),
    },
    analyse: {
      queue,
      run: splitAnalyses,
      runPart: analysePart,
      detail: (ended, total) => `Analyzing content with AI: ${Math.round((100 * ended) / total)} %`,
      join: (result, { result: part }) => joinAnalysed(result, part),
    },
    finish: { queue, run: finish },
  },
  withdraw: ({ id }) => clearModelFiles(id),
};
