import { analyze } from '@/lib/server/insights/analysis-endpoints';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = analyze;
