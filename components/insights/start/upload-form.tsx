'use client';

import { Upload } from 'lucide-react';
import { useRef, useState } from 'react';
import { useOnline } from '@/lib/client/browser/connection';
import { ANALYSIS_ACCEPT } from '@/lib/client/files/analysis-check';
import type { Rejection } from '@/lib/client/files/file-check';
import {
  addAnalysisFiles,
  removeAnalysisFile,
  requestUploadAnalysis,
  retryAnalysisFile,
  uploadTicket,
} from '@/lib/client/insights/insight-tickets';
import type { AnalysisJobs } from '@/lib/client/insights/insights-store';
import { useOpened } from '@/lib/client/tickets/core/use-opened';
import { submissionOf } from '@/lib/client/tickets/core/submission';
import {
  MAX_ANALYSIS_FILES,
  MAX_IMAGE_BYTES,
  MAX_TEXT_BYTES,
  MAX_VIDEO_BYTES,
} from '@/lib/domain/kinds/analysis/analysis-files';
import { Rejections } from '@/components/ticket/rejections';
import { uploadWait } from '@/components/ticket/upload-wait';
import { DropPlace } from '@/components/ui/drop-place';
import { LimitedButton } from '@/components/ticket/limited-button';
import { Notice } from '@/components/ui/notice';
import { Problem } from '@/components/ui/problem';
import { EstimateNote } from './estimate-note';
import { FileRow } from './file-row';

const mb = (bytes: number) => Math.round(bytes / 1024 / 1024);
const LIMITS = `Up to ${MAX_ANALYSIS_FILES} videos (MP4, MOV, WebM; ${mb(MAX_VIDEO_BYTES)} MB each) and images (PNG, JPEG, WebP; ${mb(MAX_IMAGE_BYTES)} MB each), their subtitles (SRT, VTT) and one CSV of Ads Manager (${mb(MAX_TEXT_BYTES)} MB). Files and rows find each other by name: reel.mp4, reel.srt, and the ad “reel”.`;

/** Ads that come as files: they are uploaded at once, and analysed when asked for. */
export function UploadForm({ view: { running, jobs } }: { view: AnalysisJobs }) {
  const online = useOnline();
  useOpened(uploadTicket);
  const ticket = uploadTicket.use();
  const { hydrated, files, submitRequested, submitError } = ticket;
  const [rejections, setRejections] = useState<readonly Rejection[]>([]);
  const [problem, setProblem] = useState<string | null>(null);
  const submit = useRef<HTMLButtonElement>(null);
  const locked = !hydrated || submitRequested;
  const submission = submissionOf(ticket, online);
  const ads = files.filter(({ role }) => role === 'media').length;
  return (
    <form
      noValidate
      aria-label="Analyse files"
      onSubmit={(event) => {
        event.preventDefault();
        setProblem(requestUploadAnalysis());
      }}
      className="grid gap-px border border-rule-strong bg-rule"
    >
      <div className="ticket-cell pb-3">
        <p id="upload-limits" className="pb-2 text-mini text-ink-soft">
          {LIMITS}
        </p>
        <DropPlace
          Icon={Upload}
          label="Choose videos, images, subtitles and a CSV"
          words="Choose files, or drop them here"
          multiple
          enabled={!locked}
          accept={ANALYSIS_ACCEPT}
          describedBy="upload-limits"
          take={(chosen) => {
            setProblem(null);
            setRejections(addAnalysisFiles(chosen));
          }}
        />
        <Rejections rejections={rejections} onDismiss={() => setRejections([])} className="mt-2" />
        {files.length > 0 && (
          <ul aria-label="Chosen files" className="mt-2 max-h-80 overflow-y-auto border-t border-rule">
            {files.map((file) => (
              <FileRow
                key={file.id}
                file={file}
                locked={locked}
                onRemove={() => {
                  removeAnalysisFile(file.id);
                  // The button that was pressed is gone; its list may be, too.
                  submit.current?.focus();
                }}
                onRetry={() => retryAnalysisFile(file.id)}
              />
            ))}
          </ul>
        )}
      </div>
      {ads > 0 && <EstimateNote ads={ads} before={jobs} accountId={null} />}
      {submitError !== null && <Notice tone="alarm">{submitError}</Notice>}
      <div className="bg-sheet p-3">
        <LimitedButton
          ref={submit}
          type="submit"
          look="hot"
          disabled={locked || running !== null}
          className="w-full aria-disabled:opacity-60"
        >
          {submitRequested ? 'Starting…' : running ? 'An analysis is under way' : 'Analyse these files'}
        </LimitedButton>
        <p role="status" className="mt-2 text-small text-ink-soft empty:hidden">
          {submission === 'waiting-for-uploads' && uploadWait(files, 'the analysis starts by itself')}
          {submission === 'waiting-for-connection' && 'Kept in this browser. It’s sent as soon as you’re back online.'}
        </p>
        <Problem text={problem} className="mt-2 empty:hidden" />
      </div>
    </form>
  );
}
