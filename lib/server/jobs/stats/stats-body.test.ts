import { describe, expect, it, vi } from 'vitest';
import { at, jobOf } from '../../../api/jobs/job-fixtures';
import { pageJobOf } from '../../../api/jobs/page-kind-fixture';
import { pacesOf, statsBody } from './stats-body';

vi.mock('@/lib/domain/kinds/registry', async (original) =>
  (await import('../../../api/jobs/page-kind-fixture')).withPageKinds(original),
);

const counts = { queued: 1, processing: 2, completed: 3, failed: 1, cancelled: 0 };

describe('statistics of a queue', () => {
  it('says how jobs fare and how long they take', () => {
    const figures = {
      counts,
      day: { completed: 2, failed: 1, cancelled: 4 },
      oldestWaiting: at(0),
      paces: [
        { seconds: 10, pictures: 4 },
        { seconds: 20, pictures: 8 },
      ],
    };
    expect(statsBody(figures, at(90)).data).toEqual({
      ...counts,
      oldest_waiting: { created_at: '2026-11-26T12:00:00.007Z', seconds: 90 },
      last_24_hours: { completed: 2, failed: 1, cancelled: 4, success_rate: 0.667 },
      average_seconds_per_job: 15,
      average_seconds_per_ad: 2.5,
    });
  });

  it('guesses nothing where nothing was measured', () => {
    const figures = { counts, day: { completed: 0, failed: 0, cancelled: 0 }, oldestWaiting: null, paces: [] };
    expect(statsBody(figures, at(0)).data).toMatchObject({
      oldest_waiting: null,
      last_24_hours: { success_rate: null },
      average_seconds_per_job: null,
      average_seconds_per_ad: null,
    });
  });

  it('measures jobs that were started and completed', () => {
    const progress = { ...jobOf().progress, ads_generated: 4 };
    const done = jobOf({ started_at: at(5), completed_at: at(15), progress });
    expect(pacesOf([done, jobOf({ completed_at: at(3) })])).toEqual([{ seconds: 10, pictures: 4 }]);
  });

  it('measures jobs without pictures, too, but not by what they don’t make', () => {
    const times = { started_at: at(5), completed_at: at(45) };
    const sets = jobOf({
      started_at: at(5),
      completed_at: at(15),
      progress: { ...jobOf().progress, ads_generated: 4 },
    });
    const figures = {
      counts,
      day: { completed: 2, failed: 0, cancelled: 0 },
      oldestWaiting: null,
      paces: pacesOf([pageJobOf(times), sets]),
    };
    expect(statsBody(figures, at(90)).data).toMatchObject({ average_seconds_per_job: 25, average_seconds_per_ad: 2.5 });
  });
});
