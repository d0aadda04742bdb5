// First: the options must be set before the functions below are defined.
import './global-options';
import './warm-up';
// The engine is handed its kinds before anything of it runs.
import '@/functions/src/kinds/registry';

export { onJobCreated } from './on-job-created';
export { onJobRequested } from './on-job-requested';
export { onJobDeleted } from './on-job-deleted';
export { onAdAccountDeleted } from './on-ad-account-deleted';
export { onFileStored } from './on-file-stored';
export { onPersonDeleted } from './on-person-deleted';
export { onCallbackCreated } from './on-callback-created';
export { deliverCallback } from './on-callback-task';
export { runStage } from './on-stage-task';
export { readPages } from './on-page-task';
export { analyseAds } from './on-analysis-task';
export { makeVideos } from './on-video-task';
export { renderAd, renderWithGemini } from './on-render-task';
export { watchdog } from './on-watchdog-tick';
