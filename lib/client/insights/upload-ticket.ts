import { z } from 'zod';
import { newJobOf } from '../../domain/jobs/new-job';
import { type AdAnalysisInput, MAX_ANALYSED_ADS } from '../../domain/kinds/analysis/ad-analysis';
import { newHexJobId } from '../../domain/shared/random-id';
import type { TicketFile } from '../files/ticket-file';
import type { Ticket, TicketKind } from '../tickets/core/ticket';

export type UploadTicket = Ticket<object>;

/** The ticket of an analysis of files that a person brings. */
export const UPLOAD_TICKET: TicketKind<object> = {
  key: 'adforge.uploaded-ads-draft.v1',
  emptyForm: {},
  form: z.object({}),
  newJobId: newHexJobId,
  newJob: (ticket, uid, now) => newJobOf(null, 'ad_analysis', uid, uploadInput(ticket), now),
  goesOn: false,
  whileSent: 'These files are just being analysed. Add more once that is done.',
};

type Upload = NonNullable<AdAnalysisInput['upload']>;

function upload<T extends string>({ path, name, size, contentType }: TicketFile) {
  // Types were checked when the file was added, and the whole input is parsed before it is sent.
  return { path: path ?? '', name, size, content_type: contentType as T };
}

/** The input of the ticket's job. Paths are empty until their files are in Storage. */
export function uploadInput({ files, uploadId }: Pick<UploadTicket, 'files' | 'uploadId'>): AdAnalysisInput {
  const report = files.find(({ role }) => role === 'report');
  const of = (role: TicketFile['role']) => files.filter((file) => file.role === role);
  return {
    account_id: null,
    since: null,
    until: null,
    max_ads: MAX_ANALYSED_ADS,
    include: 'all',
    upload: {
      upload_id: uploadId,
      media: of('media').map((file) => upload<Upload['media'][number]['content_type']>(file)),
      subtitles: of('subtitles').map((file) => upload<Upload['subtitles'][number]['content_type']>(file)),
      report: report ? upload<NonNullable<Upload['report']>['content_type']>(report) : null,
    },
  };
}

/** What keeps the files from being analysed, in words; null when nothing does. */
export function uploadProblem({ files }: Pick<UploadTicket, 'files'>): string | null {
  if (!files.some(({ role }) => role !== 'subtitles'))
    return 'Add at least one video or image, or the CSV from Ads Manager.';
  const failed = files.find(({ status }) => status === 'failed');
  return failed ? `${failed.name} is not uploaded. Try it again or remove it.` : null;
}
