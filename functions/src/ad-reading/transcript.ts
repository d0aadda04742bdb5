import type { AdAnalysis } from '../../../lib/domain/insights/ad-analysis';

/** What is said in a video, with seconds from its start. */
export type Transcript = NonNullable<AdAnalysis['transcript']>;
export type Segment = Transcript['segments'][number];
