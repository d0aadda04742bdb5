import type firebase from 'firebase/compat/app';
import { doc, serverTimestamp, setDoc, Timestamp, updateDoc } from 'firebase/firestore';
import { brandPath, productPath } from '../../lib/domain/shared/paths';
import { JOB_ID, UPLOAD_ID } from './documents';
import { OWNER } from './personas';

export type Database = firebase.firestore.Firestore;
export type Fields = Record<string, unknown>;

export interface CatalogueCase {
  title: string;
  seed: (firestore: Database) => Promise<void>;
  run: (firestore: Database) => Promise<unknown>;
}

export const BRAND_ID = 'norden-0a1b2c3d';
export const PRODUCT_ID = 'bottle';
export const BRAND = brandPath(OWNER, BRAND_ID);
export const PRODUCT = productPath(OWNER, BRAND_ID, PRODUCT_ID);
export const past = Timestamp.fromMillis(0);

const DAY_MS = 86_400_000;
export const daysAgo = (days: number) => Timestamp.fromMillis(Date.now() - days * DAY_MS);

export function keptImage(number: number, ending = 'png') {
  const storage_path = `users/${OWNER}/pages/${JOB_ID}/photo-${number}.${ending}`;
  const url = `https://storage.example/o/${encodeURIComponent(storage_path)}?alt=media&token=1`;
  return { url, storage_path, width: 1200, height: 900, size: 80_000 };
}

/** Of a photo that was cut out by hand. */
export function keptMask(number: number) {
  const storage_path = `users/${OWNER}/uploads/${UPLOAD_ID}/mask0000000${number}.png`;
  return { url: `https://storage.example/o/${encodeURIComponent(storage_path)}?alt=media&token=1`, storage_path };
}

export function uploadedImage(ending = 'svg') {
  return { ...keptImage(1), storage_path: `users/${OWNER}/uploads/${UPLOAD_ID}/photo0000001.${ending}` };
}

/** Exactly what the browser writes, with everything in it. */
export function newBrand(): Fields {
  return {
    name: 'Norden',
    website: 'https://norden.example/',
    primary_color_hex: '#1D63F0',
    secondary_color_hex: '#f2e9dc',
    other_colors: Array<string>(8).fill('#00FF7f'),
    fonts: ['Söhne', 'Norden Sans', 'c', 'd', 'e', 'f'.repeat(80)],
    tone: 'calm, plain',
    language: 'de',
    logo: uploadedImage(),
    edited_fields: ['name', 'tone'],
    created_at: serverTimestamp(),
    updated_at: serverTimestamp(),
    deleted_at: null,
    merged_into: null,
  };
}

/** Exactly what the browser writes, with everything in it. */
export function newProduct(): Fields {
  return {
    full_name: 'Norden Bottle',
    description: 'Steel outside, steel inside.\nStays hot for ten hours.',
    features: ['Keeps cold', ...Array<string>(11).fill('ع'.repeat(120))],
    price: { amount: 29.5, currency: 'EUR', was: 35 },
    availability: 'in_stock',
    category: 'Bottles',
    images: [
      { ...keptImage(1), cutout: keptMask(1) },
      ...[2, 3, 4, 5].map((number) => keptImage(number)),
      uploadedImage('webp'),
    ],
    source_url: 'https://norden.example/products/bottle',
    language: 'en',
    edited_fields: ['description', 'images'],
    created_at: serverTimestamp(),
    updated_at: serverTimestamp(),
    deleted_at: null,
  };
}

export const nothing = () => Promise.resolve();
export const brandThere =
  (change: Fields = {}, id = BRAND_ID) =>
  (db: Database) =>
    setDoc(doc(db, brandPath(OWNER, id)), { name: 'Norden', created_at: past, updated_at: past, ...change });

export const productThere =
  (change: Fields = {}) =>
  async (db: Database) => {
    await brandThere()(db);
    const product = { full_name: 'Bottle', description: '', rating: { value: 4.5, count: 8 }, created_at: past };
    await setDoc(doc(db, PRODUCT), { ...product, updated_at: past, ...change });
  };

/** The product, and another of its brand to merge it into. */
export const twoProducts =
  (change: Fields = {}) =>
  async (db: Database) => {
    await productThere()(db);
    const cup = { full_name: 'Cup', description: '', created_at: past, updated_at: past, ...change };
    await setDoc(doc(db, productPath(OWNER, BRAND_ID, 'cup')), cup);
  };

export const create = (path: string, fields: Fields) => (db: Database) => setDoc(doc(db, path), fields);
export const change = (path: string, fields: Fields) => (db: Database) =>
  updateDoc(doc(db, path), { updated_at: serverTimestamp(), ...fields });
export const without = (fields: Fields, name: string): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([key]) => key !== name));
