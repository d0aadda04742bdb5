import { deleteField, doc, serverTimestamp, writeBatch } from 'firebase/firestore';
import { brandPath, productPath } from '../../lib/domain/shared/paths';
import {
  BRAND,
  brandThere,
  BRAND_ID,
  type CatalogueCase,
  change,
  create,
  daysAgo,
  type Database,
  type Fields,
  keptImage,
  keptMask,
  newBrand,
  newProduct,
  nothing,
  past,
  uploadedImage,
  without,
} from './catalogue-documents';
import { OWNER, STRANGER } from './personas';

type Row = [title: string, run: CatalogueCase['run'], seed?: CatalogueCase['seed']];

const withBrand = (fields: Fields) => create(BRAND, { ...newBrand(), ...fields });
const changed = (fields: Fields, seed = brandThere()): [CatalogueCase['run'], CatalogueCase['seed']] => [
  change(BRAND, fields),
  seed,
];
const ofStranger = (image: { storage_path: string }) => ({
  ...image,
  storage_path: image.storage_path.replace(OWNER, STRANGER),
});

const other = 'other';
const twoBrands =
  (fields: Fields = {}) =>
  async (db: Database) => {
    await brandThere()(db);
    await brandThere(fields, other)(db);
  };

function brandWithProduct(db: Database) {
  const batch = writeBatch(db);
  batch.set(doc(db, BRAND), newBrand());
  batch.set(doc(db, productPath(OWNER, BRAND_ID, 'bottle')), newProduct());
  return batch.commit();
}

/** As many as a merge writes in one batch. */
function manyProducts(db: Database) {
  const batch = writeBatch(db);
  batch.set(doc(db, BRAND), newBrand());
  for (let number = 1; number <= 200; number += 1)
    batch.set(doc(db, productPath(OWNER, BRAND_ID, `bottle-${number}`)), newProduct());
  return batch.commit();
}

function mergeInCircle(db: Database) {
  const batch = writeBatch(db);
  const merge = (into: string) => ({ merged_into: into, updated_at: serverTimestamp() });
  batch.update(doc(db, BRAND), merge(other));
  batch.update(doc(db, brandPath(OWNER, other)), merge(BRAND_ID));
  return batch.commit();
}

const EDITS: Fields = { ...without(without(newBrand(), 'created_at'), 'merged_into'), website: null, logo: null };
/** Words, lists and colours as no browser may write them, by the field. */
const WRONG: Record<string, unknown[]> = {
  name: ['', ' \n', 'n'.repeat(641), 'Caf\uFFFD', 7, null],
  website: ['norden.example', 'javascript:alert(1)', `https://n.example/${'w'.repeat(2000)}`, 7],
  primary_color_hex: ['red', '#fff', 7],
  secondary_color_hex: ['#1D63F0 ', ''],
  other_colors: [['red'], ['#1D63F0#1D63F0'], ['#1D6', '3F0'], Array(9).fill('#1D63F0'), '#1D63F0', [7], null],
  fonts: [
    [''],
    ['a', ' '],
    [' ', 'a'],
    ['a', ' ', 'b'],
    Array(7).fill('a'),
    ['f'.repeat(641)],
    [7],
    ['a\nb'],
    'a',
    null,
  ],
  tone: ['', 't'.repeat(1601), ['calm']],
  language: ['german', 'DE', '', 7],
  logo: ['logo.png', {}, { ...keptImage(1), extra: 1 }, { ...keptImage(1), cutout: keptMask(1) }],
  edited_fields: [['created_at'], ['rating'], 'name', [7], null],
  deleted_at: [past, true, 'now'],
  merged_into: [7, '', 'Nobody'],
};

const ALLOWED: Row[] = [
  ['adding a brand', create(BRAND, newBrand())],
  ['adding a brand that has nothing but a name', create(BRAND, onlyName())],
  ['adding a brand with its first product', brandWithProduct],
  [
    'adding a brand without colours',
    withBrand({ primary_color_hex: null, secondary_color_hex: null, other_colors: [] }),
  ],
  [
    'adding a brand of which nothing else is known',
    withBrand({ website: null, fonts: [], tone: null, language: null }),
  ],
  ['changing everything about a brand', ...changed(EDITS)],
  [
    'changing a brand of before, that was read and is larger',
    ...changed({ tone: 'warm' }, brandThere({ fonts: Array(40).fill('a'), rank: 7 })),
  ],
  ['giving a brand a logo from a page', ...changed({ logo: keptImage(2, 'jpg') })],
  ['deleting a brand', ...changed({ deleted_at: serverTimestamp() })],
  ['bringing a deleted brand back', ...changed({ deleted_at: null }, brandThere({ deleted_at: daysAgo(6.9) }))],
  ['keeping a brand that was not deleted', ...changed({ deleted_at: null })],
  ['bringing 200 products to another brand at once', manyProducts],
  ['merging a brand into another', ...changed({ merged_into: other }, twoBrands())],
  ['taking a merge back', ...changed({ merged_into: null }, brandThere({ merged_into: other }))],
];

const REFUSED: Row[] = [
  ['adding a brand without a name', create(BRAND, without(newBrand(), 'name'))],
  ['adding a brand without its time', create(BRAND, without(newBrand(), 'created_at'))],
  ['adding a brand of another time', withBrand({ created_at: past })],
  ['adding a brand that changed at another time', withBrand({ updated_at: past })],
  ['adding a brand that is deleted', withBrand({ deleted_at: serverTimestamp() })],
  ['adding a brand that is merged', withBrand({ merged_into: other }), brandThere({}, other)],
  ['adding a brand with a field of its own', withBrand({ rank: 1 })],
  ...['Norden', '-norden', 'n'.repeat(81), 'nor_den'].map((id): Row => [
    `adding a brand under the id ${id}`,
    create(brandPath(OWNER, id), newBrand()),
  ]),
  ...Object.entries(WRONG).flatMap(([field, values]) =>
    values.map((value): Row => [
      `giving a brand ${JSON.stringify(value).slice(0, 40)} as ${field}`,
      ...changed({ [field]: value }),
    ]),
  ),
  ['giving a brand a stranger’s logo', ...changed({ logo: ofStranger(uploadedImage()) })],
  [
    'giving a brand an ad as its logo',
    ...changed({ logo: { ...keptImage(1), storage_path: `users/${OWNER}/stores/a/ad.png` } }),
  ],
  ['giving a brand a logo of no width', ...changed({ logo: { ...keptImage(1), width: 0 } })],
  ['giving a brand a logo of no height', ...changed({ logo: { ...keptImage(1), height: '9' } })],
  ['giving a brand a logo of no bytes', ...changed({ logo: { ...keptImage(1), size: 0 } })],
  ['giving a brand a logo that runs', ...changed({ logo: { ...keptImage(1), url: 'javascript:alert(1)' } })],
  ['bringing a brand back after a week', ...changed({ deleted_at: null }, brandThere({ deleted_at: daysAgo(7.1) }))],
  ['taking a brand’s name away', ...changed({ name: deleteField() })],
  ['changing when a brand was added', ...changed({ created_at: serverTimestamp() })],
  ['changing a brand at another time', ...changed({ updated_at: past })],
  ['changing a brand without saying when', ...changed({ name: 'Nord', updated_at: deleteField() })],
  ['giving a brand a field of its own', ...changed({ rank: 1 })],
  ['merging a brand into itself', ...changed({ merged_into: BRAND_ID })],
  ['merging a brand into none', ...changed({ merged_into: 'nobody' })],
  ['merging a brand into a deleted one', ...changed({ merged_into: other }, twoBrands({ deleted_at: past }))],
  ['merging a brand into a merged one', ...changed({ merged_into: other }, twoBrands({ merged_into: 'third' }))],
  ['merging two brands into each other', mergeInCircle, twoBrands()],
];

function onlyName(): Fields {
  return { name: 'Norden', created_at: serverTimestamp(), updated_at: serverTimestamp() };
}

const cases = (rows: Row[]): CatalogueCase[] => rows.map(([title, run, seed = nothing]) => ({ title, run, seed }));

export const ALLOWED_BRANDS = cases(ALLOWED);
export const REFUSED_BRANDS = cases(REFUSED);
