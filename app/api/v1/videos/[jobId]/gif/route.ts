import { makeGif } from '@/lib/server/videos/gif-endpoint';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = makeGif;
