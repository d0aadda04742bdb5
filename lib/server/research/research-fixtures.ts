import { Timestamp } from 'firebase-admin/firestore';
import { SUMMARY } from '../../api/operations/research-examples';
import { researchFingerprint } from '../../domain/kinds/research/research-fingerprint';
import type { Research } from '../../domain/research/research';
import { brandPath, productPath, researchPath, strategicAnalysisPath } from '../../domain/shared/paths';
import type { StrategicAnalysis } from '../../domain/strategy/strategic-analysis';
import { firestore } from '../firebase/admin';

// A brand, a product and what is known of it, as functions and pages write them.

export const PLACE = { brandId: 'northwind', productId: 'tonic', researchId: 'main' };
const IDS = { brand_id: 'northwind', product_id: 'tonic', research_id: 'main' };
export const ANGLE_ID = 'e_1f0c9a7b5d3e2481';
const AT = new Date('2026-11-20T09:00:00Z');
const TIMES = { created_at: AT, updated_at: AT };

const photo = (uid: string) => ({
  ...{ url: 'https://files.example/1', storage_path: `users/${uid}/pages/job_1/photo-1.png` },
  ...{ width: 800, height: 600, size: 9000 },
});

export async function keepTonic(uid: string, { withPhoto }: { withPhoto: boolean }): Promise<void> {
  const brand = { name: 'Northwind', primary_color_hex: '#0b5d3b', secondary_color_hex: '#f4e9cd', ...TIMES };
  const product = { full_name: 'Juniper Tonic', description: 'A crisp tonic with real juniper.', ...TIMES };
  await firestore.doc(brandPath(uid, IDS.brand_id)).set(brand);
  await firestore
    .doc(productPath(uid, IDS.brand_id, IDS.product_id))
    .set({ ...product, images: withPhoto ? [photo(uid)] : [] });
}

/** What a request that says nothing but `notes` asks for. */
export const fingerprintOf = (notes: string) =>
  researchFingerprint({ sources: [], competitors: [], notes, texts: [], files: [] });

/** A finished research, made of `notes` alone; with what the case is about. */
export async function keepResearch(uid: string, notes: string, changes: Partial<Research> = {}): Promise<void> {
  const summary = { ...SUMMARY, sources: SUMMARY.sources.map((one) => ({ ...one, fetched_at: AT })) };
  const summarized_at = Timestamp.now();
  await firestore
    .doc(researchPath(uid, IDS.brand_id, IDS.product_id, IDS.research_id))
    .set({ ...IDS, summary, method: 'rules', fingerprint: fingerprintOf(notes), summarized_at, ...TIMES, ...changes });
}

export async function keepAnalysis(uid: string, changes: Partial<StrategicAnalysis> = {}): Promise<void> {
  const angle = {
    ...{ angle_id: ANGLE_ID, title: 'Crisp, not sweet', persona_id: null, hook: 'Crisp, not sweet', tone: 'Dry' },
    ...{ promise: 'A crisp tonic with real juniper.', proof: { text: 'No added sugar', sources: ['s1'] } },
    ...{ templates: ['product_hero'], headlines: ['Crisp, not sweet'], call_to_action: 'Taste it', score: 82 },
    why: '42 % of the customers speak of the taste.',
  };
  const analysis = { ...IDS, analysis_id: 'an_1', lang: 'english', method: 'rules', angles: [angle], ...TIMES };
  await firestore
    .doc(strategicAnalysisPath(uid, IDS.brand_id, IDS.product_id, 'an_1'))
    .set({ ...analysis, ...changes });
}
