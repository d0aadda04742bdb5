import type { StudioTemplate } from '../template';
import { post } from './ugc-authentic-post';
import { prints } from './ugc-authentic-prints';
import { story } from './ugc-authentic-story';

export const UGC_AUTHENTIC: StudioTemplate = [post, story, prints];
