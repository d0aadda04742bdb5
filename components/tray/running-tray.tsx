'use client';

import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { useTicket } from '@/lib/client/tickets/ads/ticket-store';
import { useImageTicket } from '@/lib/client/tickets/image/image-ticket-store';
import { adsPage } from '@/lib/client/tickets/page/ads-page';
import { videoPage } from '@/lib/client/tickets/page/video-page';
import { storeTicket } from '@/lib/client/tickets/store/address-ticket-store';
import { usePlaygroundTicket } from '@/lib/client/tickets/playground/playground-ticket-store';
import { useVideoTicket } from '@/lib/client/tickets/video/video-ticket-store';
import { useJob } from '@/lib/client/listening/jobs-store';
import { useRunningJobs } from '@/lib/client/listening/listed-jobs';
import { setPageOf } from '@/lib/client/sets/set-page-of';
import { isOfKind } from '@/lib/domain/jobs/is-of-kind';
import { type IdentifiedJob, subjectOf } from '@/lib/domain/jobs/job';
import { isTerminal } from '@/lib/domain/work/job-status';
import { useHighest } from '@/components/job-progress/use-highest';
import { wordsOf } from '@/components/job-words/words-of';
import { NotifyButton } from '@/components/notify/notify-button';
import { StageStrip } from '@/components/stages/stage-strip';
import { HeatBar } from '@/components/ui/heat-bar';

/** The first running job that the page at `pathname` is not about; `shown` says which jobs a page with a ticket shows. */
export function jobForTray<J extends Pick<IdentifiedJob, 'id' | 'status'>>(
  jobs: readonly J[],
  pathname: string,
  shown: Readonly<Record<string, readonly (string | null)[]>>,
): J | null {
  const shownHere = (job: J) => pathname === `/jobs/${job.id}` || (shown[pathname] ?? []).includes(job.id);
  return jobs.find((job) => !isTerminal(job.status) && !shownHere(job)) ?? null;
}

const isAnalysis = (job: IdentifiedJob) => isOfKind(job, 'ad_analysis');

const ofSet = (jobs: readonly IdentifiedJob[], page: string) =>
  jobs.filter((job) => setPageOf(job) === page).map(({ id }) => id);

/** The running job, on every page but the one that shows it. */
export function RunningTray() {
  // Null is for pages of the other router, of which there are none.
  const pathname = usePathname() ?? '';
  const currentJobId = useTicket((ticket) => ticket.currentJobId);
  const imageJobId = useImageTicket((ticket) => ticket.currentJobId);
  const videoJobId = useVideoTicket((ticket) => ticket.currentJobId);
  const promptJobId = usePlaygroundTicket((ticket) => ticket.currentJobId);
  const pageJobId = adsPage.ticket.use((ticket) => ticket.currentJobId);
  const videoPageJobId = videoPage.ticket.use((ticket) => ticket.currentJobId);
  const storeJobId = storeTicket.use((ticket) => ticket.currentJobId);
  const jobs = useRunningJobs();
  // The current job may not have reached the server yet, and so not be among those that run.
  const current = useJob(currentJobId).job;
  const others = jobs.filter(({ id }) => id !== currentJobId);
  const job = jobForTray(current ? [current, ...others] : others, pathname, {
    '/': [currentJobId, pageJobId],
    '/images': [imageJobId],
    '/videos': [videoJobId, videoPageJobId],
    '/videos/presenter': [videoJobId, videoPageJobId],
    '/videos/playground': [promptJobId],
    '/brands': [storeJobId],
    '/insights': jobs.filter(isAnalysis).map(({ id }) => id),
    ...(pathname.startsWith('/sets/') && { [pathname]: ofSet(jobs, pathname) }),
  });
  if (!job) return null;
  const pageOf = {
    ...(currentJobId && { [currentJobId]: '/' }),
    ...(imageJobId && { [imageJobId]: '/images' }),
    ...(videoJobId && { [videoJobId]: '/videos' }),
    ...(promptJobId && { [promptJobId]: '/videos/playground' }),
  };
  return (
    <aside
      id="running-tray"
      aria-label="Running job"
      className="sticky bottom-0 z-20 w-full border-t border-ink bg-sheet sm:fixed sm:right-6 sm:bottom-6 sm:w-80 sm:border"
    >
      <JobInTray
        job={job}
        href={pageOf[job.id] ?? setPageOf(job) ?? (isAnalysis(job) ? '/insights' : `/jobs/${job.id}`)}
      />
      <NotifyButton className="mx-3 -mt-1.5 mb-1" />
    </aside>
  );
}

function JobInTray({ job, href }: { job: IdentifiedJob; href: string }) {
  const { howFar, barName, stages } = wordsOf(job);
  const percentage = useHighest(job.progress.percentage, job.id);
  return (
    <Link href={href} className="block px-4 py-3 hover:bg-paper">
      <span className="flex items-baseline justify-between gap-3">
        <span dir="auto" className="truncate font-semibold">
          {subjectOf(job).title}
        </span>
        <span className="shrink-0 font-mono text-small tabular-nums">{howFar}</span>
      </span>
      <HeatBar size="hair" className="mt-2" value={percentage} name={barName} valueText={howFar} />
      <StageStrip stages={stages} className="mt-2" />
    </Link>
  );
}
