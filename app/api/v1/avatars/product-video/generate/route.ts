import { presentProduct } from '@/lib/server/videos/avatar-endpoint';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = presentProduct;
