import type { VideoScene } from '@/lib/domain/video/video-result';

/** What a list shows of a film or a scene; of one that was made before there were small ones the whole. */
export const smallStill = ({ thumbnail_url, poster_url }: Pick<VideoScene, 'thumbnail_url' | 'poster_url'>) =>
  thumbnail_url ?? poster_url;
