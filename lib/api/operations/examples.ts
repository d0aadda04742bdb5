import type { CreatedBody } from '../jobs/created-body';
import type { JobData } from '../jobs/job-body';

export const CONVERSATION_ID = 'conv_7';
export const JOB_ID = 'job_8f3kq0v2m5x7c1za9d4e';

/** A form that asks for ads. */
export const BULK_FORM = {
  brand_name: 'Northwind',
  product_full_name: 'Juniper Tonic',
  product_description: 'A crisp tonic with real juniper.',
  primary_color_hex: '#0B5D3B',
  secondary_color_hex: '#F4E9CD',
  count: 4,
  aspect_ratio: '4:5',
  product_image_urls: '["https://example.com/bottle.png"]',
};

export const QUEUED: CreatedBody = {
  success: true,
  message: 'Ad generation job created successfully',
  data: {
    job_id: JOB_ID,
    status: 'queued',
    created_at: '2026-11-26T09:30:00.120Z',
    estimated_completion: '2026-11-26T09:35:00.120Z',
    status_url: `/api/v1/jobs/${JOB_ID}`,
    message: 'Job is queued. Use the status_url to check progress.',
  },
  job_id: JOB_ID,
  status: 'queued',
};

const RESULT = {
  ads_generated: 1,
  failed: 0,
  ads: [
    {
      firebase_url:
        'https://firebasestorage.googleapis.com/v0/b/adforge.firebasestorage.app/o/ad.png?alt=media&token=5b0c',
      storage_path:
        'users/4Vd0/stores/northwind/products/juniper-tonic/conversations/conv_7/ad_lifestyle_1_20261126_093004.png',
      conversation_id: CONVERSATION_ID,
      aspect_ratio: '4:5' as const,
      prompt_used: 'Juniper Tonic on a terrace at dusk',
      template: 'lifestyle' as const,
      variation: 1,
    },
  ],
};

export const COMPLETED: JobData = {
  job_id: JOB_ID,
  status: 'completed',
  type: 'bulk-dynamic',
  created_at: '2026-11-26T09:30:00.120Z',
  updated_at: '2026-11-26T09:30:09.871Z',
  started_at: '2026-11-26T09:30:00.902Z',
  completed_at: '2026-11-26T09:30:09.871Z',
  progress: { percentage: 100, current_step: 'All ads generated successfully', total_ads: 1, ads_generated: 1 },
  progress_data: { percentage: 100, current_step: 'All ads generated successfully' },
  result: RESULT,
  result_data: RESULT,
  message: 'Job completed successfully',
};
