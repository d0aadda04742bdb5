import { describe, expect, it } from 'vitest';
import { JOB_ID_PATTERN } from '../work/job-id';
import { newJobId, newUploadId } from './random-id';
import { UPLOAD_ID_PATTERN } from './upload';

describe('new ids', () => {
  it('have the shape that the rules ask for', () => {
    expect(newJobId()).toMatch(JOB_ID_PATTERN);
    expect(newUploadId()).toMatch(UPLOAD_ID_PATTERN);
  });
  it('do not repeat', () => {
    expect(new Set(Array.from({ length: 1000 }, newJobId)).size).toBe(1000);
  });
});
