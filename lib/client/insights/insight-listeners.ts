import type { AdAnalysis } from '../../domain/insights/ad-analysis';
import { isOfKind } from '../../domain/jobs/is-of-kind';
import type { Identified, JobOf } from '../../domain/jobs/job';
import { adAnalysesPath, adAnalysisPath, JOBS } from '../../domain/shared/paths';
import { connectList } from '../catalogue/catalogue-listeners';
import { EMPTY_LIST, type Listed, LOADING_LIST } from '../catalogue/listed';
import { parseJob } from '../firebase/firestore-documents';
import type { FirestoreSdk } from '../firebase/load-sdk';
import { connect, ESTIMATE } from '../listening/connect';
import type { Connect } from '../listening/listener-pool';
import { parseAnalysis } from './analysis-documents';

export type AnalysisJob = Identified<JobOf<'ad_analysis'>>;

/** So many ads are listened to, those that were read last. */
export const MOST_ANALYSES = 500;

/** They are kept for days and take minutes, one at a time: more than this nobody has. */
const MOST_JOBS = 300;

export function connectAnalyses(uid: string, show: (list: Listed<AdAnalysis>) => void): Connect {
  const query = ({ collection, firestore, limit, orderBy, query: narrow }: FirestoreSdk) =>
    narrow(collection(firestore, adAnalysesPath(uid)), orderBy('analyzed_at', 'desc'), limit(MOST_ANALYSES));
  return connectList({ noun: 'analysed ads', query, parse: parseAnalysis }, show);
}

/** Equalities only: they need no index of their own. */
export function connectAnalysisJobs(uid: string, show: (list: Listed<AnalysisJob>) => void): Connect {
  const query = ({ collection, firestore, limit, query: narrow, where }: FirestoreSdk) =>
    narrow(
      collection(firestore, JOBS),
      where('user_id', '==', uid),
      where('type', '==', 'ad_analysis'),
      limit(MOST_JOBS),
    );
  return connectList({ noun: 'analyses', query, parse: parseAnalysisJob }, show);
}

function parseAnalysisJob(id: string, data: unknown): AnalysisJob | null {
  const job = parseJob(id, data);
  return job && isOfKind(job, 'ad_analysis') ? job : null;
}

export function connectAnalysis(uid: string, adId: string, show: (list: Listed<AdAnalysis>) => void): Connect {
  return connect(
    ({ doc, firestore, onSnapshot }, { healthy, failed }) =>
      onSnapshot(
        doc(firestore, adAnalysisPath(uid, adId)),
        { includeMetadataChanges: true },
        (snapshot) => {
          healthy();
          if (!snapshot.exists()) return show(snapshot.metadata.fromCache ? LOADING_LIST : EMPTY_LIST);
          const analysis = parseAnalysis(adId, snapshot.data(ESTIMATE));
          show(analysis ? { state: 'ready', items: [analysis], error: null } : UNREADABLE);
        },
        failed,
      ),
    () => show(EMPTY_LIST),
  );
}

const UNREADABLE: Listed<never> = {
  state: 'failed',
  items: [],
  error: 'This ad was saved by a newer version of AdForge. Reload the page.',
};
