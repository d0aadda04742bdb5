import { generatePlaygroundVideo } from '@/lib/server/videos/video-endpoint';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = generatePlaygroundVideo;
