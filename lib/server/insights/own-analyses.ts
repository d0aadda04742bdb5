import 'server-only';
import type { Query } from 'firebase-admin/firestore';
import type { AnalysesQuery } from '../../api/requests/analyses-query';
import { type AdAnalysis, adAnalysisSchema } from '../../domain/insights/ad-analysis';
import { adAnalysesPath, adAnalysisPath } from '../../domain/shared/paths';
import { firestore } from '../firebase/admin';
import { parseDocument } from '../firebase/documents';
import { ApiError } from '../http/api-error';

/** An answer of a chat looks at so many ads at most, those that have spent most. */
const MOST_LOOKED_AT = 500;

interface ListedAnalyses {
  analyses: AdAnalysis[];
  /** How many there are in all. */
  total: number;
}

/**
 * A page of a person's analysed ads. Firestore counts null as less than any number, so in this direction ads that do
 * not report a metric come last.
 */
export async function listAnalyses(uid: string, { sort, page, page_size }: AnalysesQuery): Promise<ListedAnalyses> {
  const all = firestore.collection(adAnalysesPath(uid));
  const ordered = all.orderBy(sort === 'created_at' ? 'created_time' : `metrics.${sort}`, 'desc');
  const [counted, analyses] = await Promise.all([
    all.count().get(),
    read(ordered.offset((page - 1) * page_size).limit(page_size)),
  ]);
  return { analyses, total: counted.data().count };
}

/** Throws an ApiError: 404 where the person has no such ad. */
export async function ownAnalysis(uid: string, adId: string): Promise<AdAnalysis> {
  const [analysis] = await analysesNamed(uid, [adId]);
  if (analysis) return analysis;
  throw new ApiError('NOT_FOUND', 'There is no such analysed ad. Check the id; GET /api/v1/ad-analyses lists yours.');
}

/** Those of these ads that are there, in this order. */
export async function analysesNamed(uid: string, adIds: readonly string[]): Promise<AdAnalysis[]> {
  const refs = adIds.filter(canBeAnId).map((adId) => firestore.doc(adAnalysisPath(uid, adId)));
  if (refs.length === 0) return [];
  const snapshots = await firestore.getAll(...refs);
  return snapshots.flatMap((snapshot) => parseDocument(snapshot, adAnalysisSchema) ?? []);
}

/** What Firestore takes as the id of a document. */
function canBeAnId(id: string): boolean {
  return id !== '' && id.length <= 500 && !id.includes('/') && !/^\.\.?$|^__.*__$/.test(id);
}

/** All of a person's analysed ads, those that have spent most first. */
export function allAnalyses(uid: string): Promise<AdAnalysis[]> {
  return read(firestore.collection(adAnalysesPath(uid)).orderBy('metrics.spend', 'desc').limit(MOST_LOOKED_AT));
}

async function read(query: Query): Promise<AdAnalysis[]> {
  return (await query.get()).docs.flatMap((document) => parseDocument(document, adAnalysisSchema) ?? []);
}
