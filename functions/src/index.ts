// First: the options must be set before the functions below are defined.
import './global-options';

export { onJobCreated } from './on-job-created';
export { onJobRequested } from './on-job-requested';
export { onJobDeleted } from './on-job-deleted';
export { onCallbackCreated } from './on-callback-created';
export { deliverCallback } from './on-callback-task';
export { renderAd, renderWithGemini } from './on-render-task';
export { watchdog } from './on-watchdog-tick';
