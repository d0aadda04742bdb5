'use client';

import { useTicket } from '@/lib/client/tickets/ads/ticket-store';
import { useAds } from '@/lib/client/listening/use-ads';
import { useSecondsLeft } from '@/lib/client/listening/time-left';
import type { IdentifiedAd } from '@/lib/domain/ads/ad';
import { type IdentifiedPictureJob, picturesOf } from '@/lib/domain/jobs/job';
import { isTerminal } from '@/lib/domain/work/job-status';
import { timeLeftText } from '@/components/clock/clock-words';
import { DownloadAll } from '@/components/gallery/sheet/download-all';
import { Announcer } from '@/components/job-progress/announcer';
import { Outcome } from '@/components/job-progress/outcome';
import { ProgressPanel } from '@/components/job-progress/progress-panel';
import { useTabTitle } from '@/components/job-progress/use-tab-title';
import { type PictureCounts, pictureCounts } from '@/components/job-words/picture-counts';
import { pictureWords, spokenChange } from '@/components/job-words/picture-words';
import { useWaitingFor } from '@/components/ticket/use-waiting-for';
import { Notice } from '@/components/ui/notice';
import { AskAgain } from './ask-again';
import { failureGroups } from './failure-groups';
import { useWakeLock } from './use-wake-lock';

interface PictureStateProps {
  job: IdentifiedPictureJob;
  takeFocus: boolean;
}

/** How a job goes that makes pictures or what came of it: on the page, in the tab's title, and for screen readers. */
export function PictureState({ job, takeFocus }: PictureStateProps) {
  const versionOf = picturesOf(job).versionOf?.(job.input);
  // A job that makes a version of another's ad has none of its own.
  const ads = useAds(versionOf ? null : job.id);
  const counts = pictureCounts(job, ads);
  const words = pictureWords(job, counts);
  const running = !isTerminal(job.status);
  useTabTitle(words.tab);
  useWakeLock(running);
  return (
    <>
      {running ? (
        <Running job={job} ads={ads} counts={counts} takeFocus={takeFocus} />
      ) : (
        <Outcome job={job} words={words} actions={<DownloadAll job={job} ads={ads} />} again={<Again job={job} />}>
          <Failures ads={ads} />
        </Outcome>
      )}
      <Announcer
        status={job.status}
        now={counts}
        keyOf={({ made, failed }) => `${made} ${failed}`}
        spoken={spokenChange}
        outcome={words.outcome}
      />
    </>
  );
}

interface RunningProps extends PictureStateProps {
  ads: IdentifiedAd[];
  counts: PictureCounts;
}

function Running({ job, ads, counts, takeFocus }: RunningProps) {
  const waitingFor = useWaitingFor(job.id);
  const secondsLeft = useSecondsLeft(job, ads);
  const timing = counts.noun === 'ad' && job.status === 'processing' ? 'timing the first ad' : null;
  return (
    <ProgressPanel
      job={job}
      words={pictureWords(job, counts)}
      step={waitingFor ?? job.progress.current_step}
      timeLeft={secondsLeft === null ? timing : timeLeftText(secondsLeft)}
      takeFocus={takeFocus}
    />
  );
}

/** Pictures that could not be made, put together by their reason. */
function Failures({ ads }: { ads: readonly IdentifiedAd[] }) {
  return failureGroups(ads).map(({ code, advice, which, messages }) => (
    <Notice key={code} tone="alarm" className="mt-4">
      <p className="font-semibold">
        {which}: {advice.title}
      </p>
      {messages.map((message) => (
        <p key={message} dir="auto">
          {message}
        </p>
      ))}
      <p className="text-ink-soft">{advice.advice}</p>
    </Notice>
  ));
}

/** Only the set that the ticket still holds can be asked for again from it. */
function Again({ job }: { job: IdentifiedPictureJob }) {
  const currentJobId = useTicket((ticket) => ticket.currentJobId);
  if (!job.error || job.id !== currentJobId) return null;
  return <AskAgain code={job.error.code} />;
}
