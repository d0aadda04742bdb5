import 'server-only';
import { type CollectionReference, type QueryDocumentSnapshot, Timestamp } from 'firebase-admin/firestore';
import { catalogueQuerySchema } from '../../api/requests/catalogue-query';
import { brandsPath, productsPath } from '../../domain/shared/paths';
import { firestore } from '../firebase/admin';
import { cursorAfter } from '../jobs/list/list-cursor';
import { type PageQuery, readPageQuery } from '../jobs/list/list-query';
import { readQuery } from '../http/read-query';
import { livePage } from './live-page';
import { brandIn, type IdentifiedBrand, type IdentifiedProduct, ownBrand, productIn } from './own-documents';

interface Listed<T> {
  items: T[];
  /** How many there are in all. */
  total: number;
  query: PageQuery;
  /** Of requests with a cursor. */
  next: string | null | undefined;
}

/** A page of a person's brands. Throws an ApiError that names every parameter that is wrong. */
export async function listBrands(uid: string, search: URLSearchParams): Promise<Listed<IdentifiedBrand>> {
  const query = readCatalogueQuery(search);
  const brands = firestore.collection(brandsPath(uid));
  return listed(brands, { query, count: countBrands(brands), parse: brandIn });
}

/** The same of a brand's products; 404 for a brand that the person does not have. */
export async function listProducts(
  uid: string,
  brandId: string,
  search: URLSearchParams,
): Promise<Listed<IdentifiedProduct>> {
  const query = readCatalogueQuery(search);
  await ownBrand(uid, brandId);
  const products = firestore.collection(productsPath(uid, brandId));
  return listed(products, { query, count: countProducts(products), parse: productIn });
}

const readCatalogueQuery = (search: URLSearchParams) => readPageQuery(readQuery(search, catalogueQuerySchema));

interface Listing<T> {
  query: PageQuery;
  count: Promise<number>;
  parse: (snapshot: QueryDocumentSnapshot) => T | null;
}

async function listed<T>(collection: CollectionReference, { query, count, parse }: Listing<T>): Promise<Listed<T>> {
  const [total, { documents, last }] = await Promise.all([count, livePage(collection, isLive, query)]);
  const next = query.cursor ? last && cursorAfter(query.page, last) : undefined;
  return { items: documents.flatMap((document) => parse(document) ?? []), total, query, next };
}

const isLive = (document: QueryDocumentSnapshot) => !document.get('deleted_at') && !document.get('merged_into');

const deletedOf = (collection: CollectionReference) => collection.where('deleted_at', '>=', Timestamp.fromMillis(0));

async function countProducts(products: CollectionReference): Promise<number> {
  const [all, deleted] = await Promise.all([products.count().get(), deletedOf(products).count().get()]);
  return Math.max(0, all.data().count - deleted.data().count);
}

/** Both deleted and merged ones don't count, and those that are both are left out once. */
async function countBrands(brands: CollectionReference): Promise<number> {
  const [all, deleted, merged] = await Promise.all([
    brands.count().get(),
    deletedOf(brands).select('merged_into').get(),
    brands.where('merged_into', '>', '').count().get(),
  ]);
  const both = deleted.docs.filter((document) => document.get('merged_into')).length;
  return Math.max(0, all.data().count - deleted.size - merged.data().count + both);
}
