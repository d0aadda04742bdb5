import { describe, expect, it } from 'vitest';
import sharp from 'sharp';
import { conversationSchema } from '../../lib/domain/ads/conversation';
import { firestore } from '../../functions/src/firebase/admin';
import { timestampsToDates } from '../../functions/src/engine/documents/read-documents';
import { createJob } from './job-fixtures';
import { adsOf, jobEnd, recordJob, settled } from './job-observer';

describe('a job for four ads', () => {
  it('is planned, made, stored and completed, with progress that never falls', async () => {
    const { jobId, uid } = await createJob({ count: 4 });
    const record = recordJob(jobId);
    const job = await jobEnd(jobId);
    await settled(jobId);
    record.stop();

    expect(job.status).toBe('completed');
    expect(job.progress).toMatchObject({ percentage: 100, ads_generated: 4, ads_failed: 0, total_ads: 4 });
    expect(job.provider).toBe('studio');
    expect(job.expires_at?.getTime()).toBeGreaterThan(Date.now() + 300 * 86_400_000);
    expect(job.result?.ads.map(({ number }) => number)).toEqual([1, 2, 3, 4]);

    const percentages = record.versions.map(({ progress }) => progress.percentage);
    expect(percentages).toEqual([...percentages].sort((a, b) => a - b));
    const steps = record.versions.map(({ progress }) => progress.current_step);
    expect(steps.some((step) => /^Generating ad \d\/4 \(template: [a-z_]+\)\.\.\.$/.test(step))).toBe(true);
    // One version is the creation by the browser.
    expect(record.versions.length - 1).toBeLessThanOrEqual(3 * 4);

    for (const ad of job.result?.ads ?? []) {
      expect(ad.storage_path).toMatch(
        new RegExp(
          `^users/${uid}/stores/[a-z0-9-]+/products/[a-z0-9-]+/conversations/${ad.conversation_id}/ad_${ad.template}_${ad.variation}_\\d{8}_\\d{6}\\.png$`,
        ),
      );
    }
  });

  it('gives every ad a file of the right size at its URL, a preview and a conversation', async () => {
    const { jobId } = await createJob({ count: 2, input: { aspect_ratio: '4:5' } });
    await jobEnd(jobId);
    for (const ad of await adsOf(jobId)) {
      expect(ad.status).toBe('done');
      expect(ad.quality).toMatchObject({ passed: true, problems: [] });
      const response = await fetch(ad.firebase_url ?? '');
      expect(response.headers.get('content-type')).toBe('image/png');
      const picture = await sharp(Buffer.from(await response.arrayBuffer())).metadata();
      expect(picture).toMatchObject({ format: 'png', width: 1080, height: 1350 });
      expect(Buffer.from(ad.preview ?? '', 'base64').length).toBeGreaterThan(4);
      const folder = ad.storage_path.slice(0, ad.storage_path.lastIndexOf('/'));
      const conversation = conversationSchema.parse(timestampsToDates((await firestore.doc(folder).get()).data()));
      expect(conversation.job_id).toBe(jobId);
      expect(conversation.versions).toHaveLength(1);
      const { firebase_url, storage_path, variation } = ad;
      expect(conversation.versions[0]).toMatchObject({ firebase_url, storage_path, variation });
    }
  });
});

describe('a job whose input can’t be used', () => {
  it('fails and names the file', async () => {
    const missing = await createJob({
      count: 2,
      input: {
        product_images: [{ path: `users/x/uploads/y/z.png`, name: 'holiday.png', size: 10, content_type: 'image/png' }],
      },
    });
    const job = await jobEnd(missing.jobId);
    expect(job.status).toBe('failed');
    expect(job.error).toMatchObject({ code: 'INVALID_PRODUCT_DATA', details: { file: 'holiday.png' } });
    expect(job.error?.message).toContain('holiday.png');
    expect(await adsOf(missing.jobId)).toEqual([]);
  });
});
