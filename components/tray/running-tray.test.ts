import { describe, expect, it } from 'vitest';
import { jobForTray } from './running-tray';

const running = { id: 'job_a', status: 'processing' as const };
const ended = { id: 'job_b', status: 'completed' as const };

describe('the tray', () => {
  it('shows the running job on other pages', () => {
    expect(jobForTray([ended, running], '/account', { '/': ['job_b', 'job_a'] })).toBe(running);
    expect(jobForTray([ended, running], '/jobs', { '/': ['job_b', 'job_a'] })).toBe(running);
    expect(jobForTray([ended, running], '/jobs/job_b', { '/': ['job_b', 'job_a'] })).toBe(running);
  });

  it('is not on the pages that are about the job', () => {
    expect(jobForTray([running], '/', { '/': ['job_b', 'job_a'] })).toBeNull();
    expect(jobForTray([running], '/jobs/job_a', { '/': [null] })).toBeNull();
  });

  it('shows a running job on the start page once another set is begun there', () => {
    expect(jobForTray([running], '/', { '/': [null] })).toBe(running);
  });

  it('is not on the page of images for an image that is shown there', () => {
    expect(jobForTray([running], '/images', { '/images': ['job_a'] })).toBeNull();
    expect(jobForTray([running], '/', { '/': [null], '/images': ['job_a'] })).toBe(running);
  });

  it('is empty when nothing runs', () => {
    expect(jobForTray([ended], '/account', { '/': [null] })).toBeNull();
  });
});
