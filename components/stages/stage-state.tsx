'use client';

import { type IdentifiedJob } from '@/lib/domain/jobs/job';
import { isTerminal } from '@/lib/domain/work/job-status';
import { Announcer } from '@/components/job-progress/announcer';
import { Outcome } from '@/components/job-progress/outcome';
import { ProgressPanel } from '@/components/job-progress/progress-panel';
import { useTabTitle } from '@/components/job-progress/use-tab-title';
import type { ShownStage } from '@/components/job-words/shown-stages';
import { spokenStages, stageWords } from '@/components/job-words/stage-words';
import { StageList } from './stage-list';
import { useTimeLeftText } from './use-time-left-text';

interface StageStateProps {
  job: IdentifiedJob;
  takeFocus: boolean;
}

/** How a job goes that is followed by its stages, or what came of it: on the page, in the tab's title, and for screen readers. */
export function StageState({ job, takeFocus }: StageStateProps) {
  const words = stageWords(job);
  useTabTitle(words.tab);
  return (
    <>
      {isTerminal(job.status) ? (
        <Outcome job={job} words={words}>
          <div className="mt-5">
            {/* Of a job in which all went well, what there is matters more than the way to it. */}
            <StageList
              stages={words.stages}
              open={job.status !== 'completed' || words.stages.some(({ status }) => status === 'failed')}
              onFailure={job.error ? null : 'The rest went on without it.'}
            />
          </div>
        </Outcome>
      ) : (
        <Running job={job} takeFocus={takeFocus} />
      )}
      <Announcer
        status={job.status}
        now={words.stages}
        keyOf={statusesOf}
        spoken={spokenStages}
        outcome={words.outcome}
      />
    </>
  );
}

const statusesOf = (stages: readonly ShownStage[]) => stages.map(({ status }) => status).join();

function Running({ job, takeFocus }: StageStateProps) {
  const words = stageWords(job);
  const timeLeft = useTimeLeftText(job, words.stages);
  return (
    <ProgressPanel job={job} words={words} step={job.progress.current_step} timeLeft={timeLeft} takeFocus={takeFocus}>
      <StageList stages={words.stages} open onFailure="The rest goes on without it." />
      <p className="mt-2 text-small text-ink-soft">You need not wait here: it goes on without this page.</p>
    </ProgressPanel>
  );
}
