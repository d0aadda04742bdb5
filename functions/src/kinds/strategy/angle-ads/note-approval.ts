import type { Identified, JobOf } from '../../../../../lib/domain/jobs/job';
import { strategicAnalysisPath } from '../../../../../lib/domain/shared/paths';
import { strategicAnalysisSchema } from '../../../../../lib/domain/strategy/strategic-analysis';
import { timestampsToDates } from '../../../engine/documents/read-documents';
import { firestore } from '../../../firebase/admin';
import { inTransaction } from '../../../firebase/in-transaction';

type AngleJob = Pick<Identified<JobOf<'approve_angle'>>, 'user_id' | 'input' | 'created_at'>;

/** Whoever asks for ads of an angle approves it, as of then: what was decided since stands. Safe to repeat. */
export async function noteApproval({ user_id, input, created_at }: AngleJob): Promise<void> {
  const { brand_id, product_id, analysis_id, angle_id } = input;
  if (brand_id == null || product_id == null) return;
  const ref = firestore.doc(strategicAnalysisPath(user_id, brand_id, product_id, analysis_id));
  await inTransaction(async (transaction) => {
    const snapshot = await transaction.get(ref);
    const analysis = strategicAnalysisSchema.safeParse(timestampsToDates(snapshot.data())).data;
    // It may have been deleted, or made anew without this angle: the job carries its own copy.
    if (!analysis?.angles.some((angle) => angle.angle_id === angle_id)) return;
    const decided = analysis.decisions[angle_id];
    if (decided && (decided.status === 'approved' || decided.at >= created_at)) return;
    const decision = { status: 'approved', at: created_at };
    transaction.update(ref, { [`decisions.${angle_id}`]: decision, updated_at: new Date() });
  });
}
