import { listBody } from '@/lib/api/jobs/list-body';
import { endpoint } from '@/lib/server/http/endpoint';
import { cursorAfter } from '@/lib/server/jobs/list/list-cursor';
import { listJobs } from '@/lib/server/jobs/list/list-jobs';
import { readListQuery } from '@/lib/server/jobs/list/list-query';
import { verifiedUid } from '@/lib/server/auth/verify-token';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint({
  async GET({ request }) {
    const uid = await verifiedUid(request);
    const query = readListQuery(new URL(request.url).searchParams);
    const { jobs, total, last } = await listJobs(uid, query);
    const next = query.cursor ? last && cursorAfter(query.page, last) : undefined;
    return Response.json(listBody(jobs, total, query, next));
  },
});
