import { avatarList, avatarListSchema, voiceList, voiceListSchema } from '../catalogue/avatars-body';
import { createdOfKindSchema } from '../jobs/created-body';
import { avatarRequestSchema } from '../requests/avatar-body';
import { QUEUED } from './examples';
import { IDEMPOTENCY_HEADER } from './idempotency-header';
import type { ApiOperation } from './operation';

export const presentProduct: ApiOperation = {
  method: 'post',
  path: '/avatars/product-video/generate',
  id: 'presentProduct',
  tag: 'Make a video',
  summary: 'Have a presenter tell of a product',
  description:
    'A presenter, who is invented, tells of the product: in the words of the script, or in words that are written for it. Where the site has a key for Gemini, they are filmed and speak; where it has none, the words stand in a film of the product, and the `note` says so. A script that takes more than 60 seconds to say is refused. What is made with AI says so in the file, and in the picture unless `ai_mark` is false. A product without a photo is refused with `PREREQUISITE_MISSING`.',
  token: 'any',
  requestHeaders: IDEMPOTENCY_HEADER,
  body: {
    mediaType: 'application/json',
    schema: avatarRequestSchema,
    example: {
      ...{ brand_id: 'northwind-5b0c7e21', product_id: 'juniper-tonic-8e1d0b42', avatar_id: 'amina' },
      script: 'I drink it every evening. Real juniper, and no added sugar.',
    },
  },
  answers: {
    202: {
      description: 'The job is in the queue.',
      schema: createdOfKindSchema,
      example: {
        ...QUEUED,
        message: 'Presenter video job created successfully',
        data: { ...QUEUED.data, type: 'avatar_video' },
      },
    },
  },
  errors: [
    ...(['INVALID_REQUEST', 'NOT_FOUND', 'CONFLICT', 'PREREQUISITE_MISSING'] as const),
    ...(['PAYLOAD_TOO_LARGE', 'UNSUPPORTED_MEDIA_TYPE'] as const),
  ],
  curl: `curl -X POST $BASE/avatars/product-video/generate -H "Authorization: Bearer $TOKEN" \\
  -H "Content-Type: application/json" -d '{"brand_id":"'$BRAND_ID'","product_id":"'$PRODUCT_ID'","avatar_id":"amina"}'`,
};

export const listAvatars: ApiOperation = {
  method: 'get',
  path: '/avatars',
  id: 'listAvatars',
  tag: 'Make a video',
  summary: 'Who can present a product',
  description: 'All of them are invented; nobody’s picture can be brought along.',
  token: 'any',
  answers: { 200: { description: 'The presenters.', schema: avatarListSchema, example: avatarList() } },
  errors: [],
  curl: `curl $BASE/avatars -H "Authorization: Bearer $TOKEN"`,
};

export const listVoices: ApiOperation = {
  method: 'get',
  path: '/avatars/voices',
  id: 'listVoices',
  tag: 'Make a video',
  summary: 'In which voices they can speak',
  description: 'They are voices of Gemini, and heard where the site has a key for it.',
  token: 'any',
  answers: { 200: { description: 'The voices.', schema: voiceListSchema, example: voiceList() } },
  errors: [],
  curl: `curl $BASE/avatars/voices -H "Authorization: Bearer $TOKEN"`,
};
