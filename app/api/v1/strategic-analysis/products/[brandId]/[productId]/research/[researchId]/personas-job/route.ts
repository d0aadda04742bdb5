import { makePersonas } from '@/lib/server/strategy/strategy-endpoints';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = makePersonas;
