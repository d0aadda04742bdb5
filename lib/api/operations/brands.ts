import { brandAnswerSchema, brandIdField, brandListSchema, deletedBrandSchema } from '../catalogue/brand-body';
import { brandChangesSchema } from '../requests/brand-changes';
import { catalogueQuerySchema } from '../requests/catalogue-query';
import { BRAND, ONE_PAGE } from './catalogue-examples';
import type { ApiOperation } from './operation';

const OF_ONE = {
  path: '/brands/{brandId}',
  tag: 'Brands and products',
  token: 'any',
  parameters: { brandId: brandIdField },
} as const;

export const listBrands: ApiOperation = {
  method: 'get',
  path: '/brands',
  id: 'listBrands',
  tag: 'Brands and products',
  summary: 'Your brands, the last changed first',
  description: 'What pages, shops, lists of products and ads have brought. Deleted and merged ones are left out.',
  token: 'any',
  query: catalogueQuerySchema,
  answers: {
    200: {
      description: 'A page of brands.',
      schema: brandListSchema,
      example: { success: true, message: 'Retrieved 1 brand(s)', brands: [BRAND], metadata: ONE_PAGE },
    },
  },
  errors: ['INVALID_REQUEST'],
  curl: `curl "$BASE/brands?page_size=50" -H "Authorization: Bearer $TOKEN"`,
};

export const getBrand: ApiOperation = {
  ...OF_ONE,
  method: 'get',
  id: 'getBrand',
  summary: 'A brand',
  description: 'One that was deleted, or merged into another, is not there.',
  answers: {
    200: {
      description: 'The brand.',
      schema: brandAnswerSchema,
      example: { success: true, message: 'The brand', ...BRAND },
    },
  },
  errors: ['NOT_FOUND'],
  curl: `curl $BASE/brands/$BRAND_ID -H "Authorization: Bearer $TOKEN"`,
};

export const changeBrand: ApiOperation = {
  ...OF_ONE,
  method: 'put',
  id: 'changeBrand',
  summary: 'Change a brand',
  description:
    'Changes what is sent and nothing else. No page, shop or list of products that is read later writes these fields again.',
  body: {
    mediaType: 'application/json',
    schema: brandChangesSchema,
    example: { tone: 'calm, dry', colors: { primary: '#0B5D3B' } },
  },
  answers: {
    200: {
      description: 'The brand as it is now.',
      schema: brandAnswerSchema,
      example: { success: true, message: 'Brand changed successfully', ...BRAND },
    },
  },
  errors: ['INVALID_REQUEST', 'NOT_FOUND', 'PAYLOAD_TOO_LARGE', 'UNSUPPORTED_MEDIA_TYPE'],
  curl: `curl -X PUT $BASE/brands/$BRAND_ID -H "Authorization: Bearer $TOKEN" \\
  -H "Content-Type: application/json" -d '{"tone":"calm, dry"}'`,
};

export const deleteBrand: ApiOperation = {
  ...OF_ONE,
  method: 'delete',
  id: 'deleteBrand',
  summary: 'Delete a brand for good',
  description:
    'With its products, logo and photos; jobs of it that are under way are cancelled. It is not there any more with the answer, its files some minutes later. Finished ads stay with their jobs.',
  answers: {
    200: {
      description: 'The brand is deleted.',
      schema: deletedBrandSchema,
      example: { success: true, message: 'Brand deleted successfully', brand_id: BRAND.brand_id },
    },
  },
  errors: ['NOT_FOUND'],
  curl: `curl -X DELETE $BASE/brands/$BRAND_ID -H "Authorization: Bearer $TOKEN"`,
};
