import { analysesPath } from '../../domain/shared/paths';
import type { Personas, StrategicAnalysis } from '../../domain/strategy/strategic-analysis';
import { connectList } from '../catalogue/catalogue-listeners';
import { EMPTY_LIST, type Listed, LOADING_LIST } from '../catalogue/listed';
import type { FirestoreSdk } from '../firebase/load-sdk';
import { connect, ESTIMATE } from '../listening/connect';
import type { Connect } from '../listening/listener-pool';
import { personasAt, type ProductPlace, type ResearchPlace } from '../research/research-place';
import { parsePersonas, parseStrategicAnalysis } from './strategy-documents';

/** Those that were made last: each holds all that a person has said of those before it. */
const MOST_ANALYSES = 20;

export function connectStrategicAnalyses(
  uid: string,
  { brandId, productId }: ProductPlace,
  show: (list: Listed<StrategicAnalysis>) => void,
): Connect {
  const query = ({ collection, firestore, limit, orderBy, query: narrow }: FirestoreSdk) =>
    narrow(
      collection(firestore, analysesPath(uid, brandId, productId)),
      orderBy('created_at', 'desc'),
      limit(MOST_ANALYSES),
    );
  return connectList({ noun: 'analyses', query, parse: parseStrategicAnalysis }, show);
}

/** None or one. */
export function connectPersonas(uid: string, place: ResearchPlace, show: (list: Listed<Personas>) => void): Connect {
  return connect(
    ({ doc, firestore, onSnapshot }, { healthy, failed }) =>
      onSnapshot(
        doc(firestore, personasAt(uid, place)),
        { includeMetadataChanges: true },
        (snapshot) => {
          healthy();
          if (!snapshot.exists()) return show(snapshot.metadata.fromCache ? LOADING_LIST : EMPTY_LIST);
          const personas = parsePersonas(snapshot.data(ESTIMATE));
          show(personas ? { state: 'ready', items: [personas], error: null } : UNREADABLE);
        },
        failed,
      ),
    () => show(EMPTY_LIST),
  );
}

const UNREADABLE: Listed<never> = {
  state: 'failed',
  items: [],
  error: 'These personas were saved by a newer version of AdForge. Reload the page.',
};
