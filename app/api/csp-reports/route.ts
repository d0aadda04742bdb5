import { cspReports } from '@/lib/server/http/csp-reports';

export const { GET, POST, PUT, PATCH, DELETE, HEAD, OPTIONS } = cspReports;
