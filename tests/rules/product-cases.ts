import { deleteField, serverTimestamp } from 'firebase/firestore';
import { productPath } from '../../lib/domain/shared/paths';
import {
  BRAND_ID,
  brandThere,
  type CatalogueCase,
  change,
  create,
  daysAgo,
  type Fields,
  keptImage,
  keptMask,
  newProduct,
  nothing,
  past,
  PRODUCT,
  PRODUCT_ID,
  twoProducts,
  productThere,
  uploadedImage,
  without,
} from './catalogue-documents';
import { OWNER, STRANGER } from './personas';

type Row = [title: string, run: CatalogueCase['run'], seed?: CatalogueCase['seed']];

const withProduct = (fields: Fields, seed = brandThere()): [CatalogueCase['run'], CatalogueCase['seed']] => [
  create(PRODUCT, { ...newProduct(), ...fields }),
  seed,
];
const changed = (fields: Fields, seed = productThere()): [CatalogueCase['run'], CatalogueCase['seed']] => [
  change(PRODUCT, fields),
  seed,
];
const imageAt = (storage_path: string) => [{ ...keptImage(1), storage_path }];
const ALL_CUT = [1, 2, 3, 4, 5, 6].map((number) => ({ ...keptImage(number), cutout: keptMask(number) }));
const PRICE = { amount: 29.5, currency: 'EUR', was: null };

/** As no browser may write them, by the field. */
const WRONG: Record<string, unknown[]> = {
  full_name: ['', ' ', 'n'.repeat(961), 7, null],
  description: ['d'.repeat(16_001), 7, null],
  features: [[''], ['a', ' '], Array(13).fill('a'), ['f'.repeat(961)], ['a', 'f'.repeat(961), 'b'], [7], ['a\nb'], 'a'],
  price: [
    29,
    { ...PRICE, amount: 0 },
    { ...PRICE, amount: '29' },
    { ...PRICE, currency: 'eur' },
    { ...PRICE, currency: '€' },
    { ...PRICE, was: 0 },
    { ...PRICE, was: '35' },
    { ...PRICE, vat: 19 },
    { amount: 29, currency: 'EUR' },
  ],
  availability: ['soon', '', true],
  category: ['', 'c'.repeat(961), 7],
  images: [
    'photo.png',
    null,
    [{}],
    ['photo.png'],
    [1, 2, 3, 4, 5, 6, 7].map((number) => keptImage(number)),
    ...[1, 2, 3, 4, 5].map((wrong) => [0, 1, 2, 3, 4, 5].map((number) => (number === wrong ? {} : keptImage(number)))),
    [{ ...keptImage(1), token: 'x' }],
    [uploadedImage('svg')],
    ...[
      null,
      'mask.png',
      keptMask(1).storage_path,
      { storage_path: keptMask(1).storage_path },
      { ...keptMask(1), width: 9 },
      { ...keptMask(1), url: 'javascript:alert(1)' },
      { ...keptMask(1), url: 7 },
      { ...keptMask(1), storage_path: keptMask(1).storage_path.replace(OWNER, STRANGER) },
      { ...keptMask(1), storage_path: keptMask(1).storage_path.replace('.png', '.jpg') },
      { ...keptMask(1), storage_path: `users/${OWNER}/prepared/job_1/photo-1.png` },
    ].map((cutout) => [keptImage(2), { ...keptImage(1), cutout }]),
    [{ ...keptImage(1), cutout: keptMask(1), token: 'x' }],
    imageAt(keptImage(1).storage_path.replace(OWNER, STRANGER)),
    imageAt(`users/${OWNER}/prepared/job_1/photo-1.png`),
  ],
  source_url: ['norden.example', 'ftp://norden.example', 7],
  language: ['english', 7],
  rating: [{ value: 5, count: 999 }, null],
  edited_fields: [['rating'], ['merged_into'], 'images'],
  deleted_at: [past, false],
  merged_into: [7, '', 'Nobody', PRODUCT_ID, 'nobody'],
};

const ALLOWED: Row[] = [
  ['adding a product', create(PRODUCT, newProduct()), brandThere()],
  [
    'adding a product of which little is known',
    ...withProduct({ description: '', features: [], price: null, images: [] }),
  ],
  [
    'adding a product without words on it',
    ...withProduct({ availability: null, category: null, source_url: null, language: null }),
  ],
  ['changing everything about a product', ...changed(without(newProduct(), 'created_at'))],
  [
    'changing a product that was read and is larger',
    ...changed({ category: 'Cups' }, productThere({ features: Array(40).fill('a'), rank: 7 })),
  ],
  ['adding a product whose photos are all cut out', ...withProduct({ images: ALL_CUT })],
  [
    'changing everything about a product whose photos are all cut out',
    ...changed({ ...without(newProduct(), 'created_at'), images: ALL_CUT }),
  ],
  ['giving a product a TIFF', ...changed({ images: [uploadedImage('tif')] })],
  ['giving a product a whole price', ...changed({ price: { ...PRICE, amount: 30 } })],
  ['taking a product’s price away', ...changed({ price: null })],
  ['deleting a product', ...changed({ deleted_at: serverTimestamp() })],
  ['merging a product into another', ...changed({ merged_into: 'cup' }, twoProducts())],
  ['taking a product’s merge back', ...changed({ merged_into: null }, productThere({ merged_into: 'cup' }))],
  ['bringing a deleted product back', ...changed({ deleted_at: null }, productThere({ deleted_at: daysAgo(6.9) }))],
];

const REFUSED: Row[] = [
  ['adding a product to no brand', create(PRODUCT, newProduct())],
  ['adding a product to a deleted brand', ...withProduct({}, brandThere({ deleted_at: past }))],
  ['adding a product to a merged brand', ...withProduct({}, brandThere({ merged_into: 'other' }))],
  ...['full_name', 'description', 'created_at', 'updated_at'].map((field): Row => [
    `adding a product without ${field}`,
    create(PRODUCT, without(newProduct(), field)),
    brandThere(),
  ]),
  ['adding a product of another time', ...withProduct({ created_at: past })],
  ['adding a product that is deleted', ...withProduct({ deleted_at: serverTimestamp() })],
  [
    'adding a product that is merged',
    create(productPath(OWNER, BRAND_ID, 'plate'), { ...newProduct(), merged_into: 'cup' }),
    twoProducts(),
  ],
  ['merging a product into a deleted one', ...changed({ merged_into: 'cup' }, twoProducts({ deleted_at: past }))],
  ['merging a product into a merged one', ...changed({ merged_into: 'cup' }, twoProducts({ merged_into: 'third' }))],
  ['adding a product with a rating', ...withProduct({ rating: null })],
  [
    'adding a product under an id of another shape',
    create(productPath(OWNER, BRAND_ID, 'Bottle'), newProduct()),
    brandThere(),
  ],
  ...Object.entries(WRONG).flatMap(([field, values]) =>
    values.map((value, at): Row => [`giving a product a wrong ${field} (${at + 1})`, ...changed({ [field]: value })]),
  ),
  [
    'bringing a product back after a week',
    ...changed({ deleted_at: null }, productThere({ deleted_at: daysAgo(7.1) })),
  ],
  ['taking a product’s name away', ...changed({ full_name: deleteField() })],
  ['taking a product’s rating away', ...changed({ rating: deleteField() })],
  ['changing when a product was added', ...changed({ created_at: serverTimestamp() })],
  ['changing a product at another time', ...changed({ updated_at: past })],
];

const cases = (rows: Row[]): CatalogueCase[] => rows.map(([title, run, seed = nothing]) => ({ title, run, seed }));

export const ALLOWED_PRODUCTS = cases(ALLOWED);
export const REFUSED_PRODUCTS = cases(REFUSED);
