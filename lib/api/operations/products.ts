import { brandIdField } from '../catalogue/brand-body';
import {
  deletedProductSchema,
  productAnswerSchema,
  productIdField,
  productListSchema,
} from '../catalogue/product-body';
import { catalogueQuerySchema } from '../requests/catalogue-query';
import { productChangesSchema } from '../requests/product-changes';
import { ONE_PAGE, PRODUCT } from './catalogue-examples';
import type { ApiOperation } from './operation';

const OF_ONE = {
  path: '/brands/{brandId}/products/{productId}',
  tag: 'Brands and products',
  token: 'any',
  parameters: { brandId: brandIdField, productId: productIdField },
} as const;

const AT = '2026-11-27T08:00:00.120Z';
const ANSWER = { ...PRODUCT, research: [{ id: 'main', status: 'completed', created_at: AT }], analyses: [] };

export const listProducts: ApiOperation = {
  method: 'get',
  path: '/brands/{brandId}/products',
  id: 'listProducts',
  tag: 'Brands and products',
  summary: 'The products of a brand, the last changed first',
  description: 'Deleted ones are left out.',
  token: 'any',
  parameters: { brandId: brandIdField },
  query: catalogueQuerySchema,
  answers: {
    200: {
      description: 'A page of products.',
      schema: productListSchema,
      example: { success: true, message: 'Retrieved 1 product(s)', products: [PRODUCT], metadata: ONE_PAGE },
    },
  },
  errors: ['INVALID_REQUEST', 'NOT_FOUND'],
  curl: `curl "$BASE/brands/$BRAND_ID/products?page_size=50" -H "Authorization: Bearer $TOKEN"`,
};

export const getProduct: ApiOperation = {
  ...OF_ONE,
  method: 'get',
  id: 'getProduct',
  summary: 'A product',
  description: 'With the research and the analyses of it. The addresses of its images work without a token.',
  answers: {
    200: {
      description: 'The product.',
      schema: productAnswerSchema,
      example: { success: true, message: 'The product', ...ANSWER },
    },
  },
  errors: ['NOT_FOUND'],
  curl: `curl $BASE/brands/$BRAND_ID/products/$PRODUCT_ID -H "Authorization: Bearer $TOKEN"`,
};

export const changeProduct: ApiOperation = {
  ...OF_ONE,
  method: 'put',
  id: 'changeProduct',
  summary: 'Change a product',
  description:
    'Changes what is sent and nothing else. No page, shop or list of products that is read later writes these fields again.',
  body: {
    mediaType: 'application/json',
    schema: productChangesSchema,
    example: { description: 'A crisp tonic with real juniper.', price: { amount: 3.9, currency: 'EUR' } },
  },
  answers: {
    200: {
      description: 'The product as it is now.',
      schema: productAnswerSchema,
      example: { success: true, message: 'Product changed successfully', ...ANSWER },
    },
  },
  errors: ['INVALID_REQUEST', 'NOT_FOUND', 'PAYLOAD_TOO_LARGE', 'UNSUPPORTED_MEDIA_TYPE'],
  curl: `curl -X PUT $BASE/brands/$BRAND_ID/products/$PRODUCT_ID -H "Authorization: Bearer $TOKEN" \\
  -H "Content-Type: application/json" -d '{"description":"A crisp tonic with real juniper."}'`,
};

export const deleteProduct: ApiOperation = {
  ...OF_ONE,
  method: 'delete',
  id: 'deleteProduct',
  summary: 'Delete a product for good',
  description:
    'With its photos; jobs of it that are under way are cancelled. It is not there any more with the answer, its files some minutes later. Finished ads stay with their jobs.',
  answers: {
    200: {
      description: 'The product is deleted.',
      schema: deletedProductSchema,
      example: {
        success: true,
        message: 'Product deleted successfully',
        brand_id: PRODUCT.brand_id,
        product_id: PRODUCT.product_id,
      },
    },
  },
  errors: ['NOT_FOUND'],
  curl: `curl -X DELETE $BASE/brands/$BRAND_ID/products/$PRODUCT_ID -H "Authorization: Bearer $TOKEN"`,
};
