import { ANALYSIS_RULES, analysisRoleOf, wrongType } from '../files/analysis-check';
import type { Rejection } from '../files/file-check';
import { requestSubmit } from '../tickets/core/ticket-changes';
import type { FileRole } from '../files/ticket-file';
import { addFilesTo } from '../tickets/core/add-files';
import { createFileActions } from '../tickets/core/ticket-files';
import { createTicketStore } from '../tickets/core/ticket-store';
import { ANALYSIS_TICKET, type AnalysisForm, analysisProblem } from './analysis-ticket';
import { UPLOAD_TICKET, uploadProblem } from './upload-ticket';

/** The analysis of an account that is to be started, in this browser. */
export const analysisTicket = createTicketStore(ANALYSIS_TICKET);

/** The files that are to be analysed, in this browser. */
export const uploadTicket = createTicketStore(UPLOAD_TICKET);

/** Changes what is asked for; what is being sent stays as it is. */
export function setAnalysis(change: Partial<AnalysisForm>): void {
  analysisTicket.update((ticket) =>
    ticket.submitRequested ? ticket : { ...ticket, form: { ...ticket.form, ...change }, submitError: null },
  );
}

/** Asks for the analysis of an account. What is wrong, in words for the person; null when it was accepted. */
export function requestAnalysis(accountId: string): string | null {
  analysisTicket.sync();
  const ticket = analysisTicket.current();
  if (ticket.submitRequested) return null;
  const problem = analysisProblem(ticket.form);
  if (problem === null) {
    analysisTicket.update((now) => requestSubmit({ ...now, form: { ...now.form, accountId } }, Date.now()));
  }
  return problem;
}

const add = (role: FileRole, files: Iterable<File>) => addFilesTo(uploadTicket, { role, files, rules: ANALYSIS_RULES });

/** Takes chosen files, sorted by what they are, and uploads them at once. Gives those that can't be taken, with why. */
export function addAnalysisFiles(chosen: Iterable<File>): Rejection[] {
  const rejections: Rejection[] = [];
  const sorted = { media: [] as File[], subtitles: [] as File[], report: [] as File[] };
  for (const file of chosen) {
    const role = analysisRoleOf(file);
    if (role) sorted[role].push(file);
    else rejections.push({ name: file.name, message: wrongType(file) });
  }
  const [report, ...more] = sorted.report;
  for (const { name } of more) {
    rejections.push({
      name,
      message: 'One CSV goes into an analysis. Export all campaigns into one, or start another.',
    });
  }
  return [
    ...rejections,
    ...add('media', sorted.media),
    ...add('subtitles', sorted.subtitles),
    ...(report ? add('report', [report]) : []),
  ];
}

export const { remove: removeAnalysisFile, retry: retryAnalysisFile } = createFileActions(uploadTicket);

/** Asks for the files to be analysed. What is wrong, in words; null when it was accepted: then it is sent once they are there. */
export function requestUploadAnalysis(): string | null {
  uploadTicket.sync();
  const ticket = uploadTicket.current();
  if (ticket.submitRequested) return null;
  const problem = uploadProblem(ticket);
  if (problem === null) uploadTicket.update((now) => requestSubmit(now, Date.now()));
  return problem;
}
