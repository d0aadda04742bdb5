import { researchSummary } from '@/lib/server/research/research-endpoints';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = researchSummary;
