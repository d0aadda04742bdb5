import type { Query } from 'firebase/firestore';
import { type IdentifiedPictureJob, isPictureJob } from '../../domain/jobs/job';
import { brandsPath, JOBS, productPath, productsPath } from '../../domain/shared/paths';
import { parseJob } from '../firebase/firestore-documents';
import type { FirestoreSdk } from '../firebase/load-sdk';
import { connect, ESTIMATE } from '../listening/connect';
import type { Connect } from '../listening/listener-pool';
import { type IdentifiedBrand, type IdentifiedProduct, parseBrand, parseProduct } from './catalogue-documents';
import { EMPTY_LIST, type Heard, type Listed, listedOf, LOADING_LIST, takeChanges } from './listed';

/** So many of a brand's products are listened to, those that were changed last. */
export const MOST_PRODUCTS = 1000;

/** So many jobs of a brand or product are counted: of one a week each, ten years' worth. */
const MOST_JOBS = 500;

/** Firestore takes so many values in one `in`. */
const MOST_IDS = 30;
/** And so many in each of two, since it counts each with each. */
const MOST_TOGETHER = 5;

export interface ListOf<T> {
  noun: string;
  query: (sdk: FirestoreSdk) => Query;
  parse: (id: string, data: unknown) => T | null;
}

/** All that a query finds, kept current. */
export function connectList<T>({ noun, query, parse }: ListOf<T>, show: (list: Listed<T>) => void): Connect {
  // Outlives a connection: a new one that is still silent takes nothing back.
  let known = 0;
  return (report) => {
    const heard: Heard<T> = new Map();
    let shown: boolean | null = null;
    return connect(
      (sdk, { healthy, failed }) =>
        sdk.onSnapshot(
          query(sdk),
          { includeMetadataChanges: true },
          (snapshot) => {
            healthy();
            const { fromCache } = snapshot.metadata;
            const changed = takeChanges(heard, snapshot, parse);
            if ((!changed && shown === fromCache) || (fromCache && heard.size < known)) return;
            shown = fromCache;
            known = heard.size;
            show(listedOf(heard, fromCache, noun));
          },
          failed,
        ),
      () => show({ state: 'failed', items: [], error: `Your ${noun} can’t be shown. Sign in again.` }),
    )(report);
  };
}

export function connectBrands(uid: string, show: (list: Listed<IdentifiedBrand>) => void): Connect {
  const query = ({ collection, firestore }: FirestoreSdk) => collection(firestore, brandsPath(uid));
  return connectList({ noun: 'brands', query, parse: parseBrand }, show);
}

export function connectProducts(
  uid: string,
  brandId: string,
  show: (list: Listed<IdentifiedProduct>) => void,
): Connect {
  const query = ({ collection, firestore, limit, orderBy, query: narrow }: FirestoreSdk) =>
    narrow(collection(firestore, productsPath(uid, brandId)), orderBy('updated_at', 'desc'), limit(MOST_PRODUCTS));
  return connectList({ noun: 'products', query, parse: parseProduct }, show);
}

/** Those that were merged into a product: its page shows their ads. */
export function connectMergedProducts(
  uid: string,
  { brandId, productId }: { brandId: string; productId: string },
  show: (list: Listed<IdentifiedProduct>) => void,
): Connect {
  const query = ({ collection, firestore, limit, query: narrow, where }: FirestoreSdk) =>
    narrow(collection(firestore, productsPath(uid, brandId)), where('merged_into', '==', productId), limit(MOST_IDS));
  return connectList({ noun: 'products', query, parse: parseProduct }, show);
}

export function connectProduct(
  uid: string,
  { brandId, productId }: { brandId: string; productId: string },
  show: (list: Listed<IdentifiedProduct>) => void,
): Connect {
  return connect(
    ({ doc, firestore, onSnapshot }, { healthy, failed }) =>
      onSnapshot(
        doc(firestore, productPath(uid, brandId, productId)),
        { includeMetadataChanges: true },
        (snapshot) => {
          healthy();
          if (!snapshot.exists()) return show(snapshot.metadata.fromCache ? LOADING_LIST : EMPTY_LIST);
          const product = parseProduct(productId, snapshot.data(ESTIMATE));
          show(product ? { state: 'ready', items: [product], error: null } : UNREADABLE_PRODUCT);
        },
        failed,
      ),
    () => show(EMPTY_LIST),
  );
}

const UNREADABLE_PRODUCT: Listed<never> = {
  state: 'failed',
  items: [],
  error: 'This product was saved by a newer version of AdForge. Reload the page.',
};

/** Jobs that name one of these brands, and one of these products unless they are null. Equalities only: they need no index of their own. */
export function connectJobsOf(
  uid: string,
  { ids, productIds }: { ids: readonly string[]; productIds: readonly string[] | null },
  show: (list: Listed<IdentifiedPictureJob>) => void,
): Connect {
  const query = ({ collection, firestore, limit, query: narrow, where }: FirestoreSdk) =>
    narrow(
      collection(firestore, JOBS),
      where('user_id', '==', uid),
      where('brand_id', 'in', ids.slice(0, productIds === null ? MOST_IDS : MOST_TOGETHER)),
      ...(productIds === null ? [] : [where('product_id', 'in', productIds.slice(0, MOST_TOGETHER))]),
      limit(MOST_JOBS),
    );
  return connectList({ noun: 'ads', query, parse: parsePictureJob }, show);
}

function parsePictureJob(id: string, data: unknown): IdentifiedPictureJob | null {
  const job = parseJob(id, data);
  return job && isPictureJob(job) ? job : null;
}
