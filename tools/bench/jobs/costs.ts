import { quantile } from '../measure';
import { endOf, type Rpc, type TraceEvent } from './read-trace';
import { DOCUMENTS, isOf, kindOfDocument } from './stages';
import { groupedBy } from './timeline';

/** What Firestore would bill, and how it came about. */
export interface Costs {
  /** Documents read or heard of; a query or count without a result is one. */
  reads: number;
  writes: number;
  /** Tries of transactions. */
  transactions: number;
  /** Of those, the ones that were given up: somebody else had the documents. */
  given_up: number;
  job_writes: number;
}

const QUERIES = new Set(['runQuery', 'runAggregationQuery']);

const rpcsOf = (events: readonly TraceEvent[]) => events.filter((event): event is Rpc => event.kind === 'rpc');

export function costsOf(events: readonly TraceEvent[]): Costs {
  const rpcs = rpcsOf(events);
  const written = rpcs.flatMap(({ writes = [], error }) => (error === undefined ? writes : []));
  const transactions = transactionsIn(rpcs);
  return {
    reads: rpcs.reduce((sum, rpc) => sum + readsOf(rpc), 0),
    writes: written.length,
    transactions: transactions.length,
    given_up: transactions.filter(({ committed }) => !committed).length,
    job_writes: written.filter(({ doc }) => isOf(DOCUMENTS.job, doc)).length,
  };
}

function readsOf({ method, docs = [] }: Rpc): number {
  return QUERIES.has(method) ? Math.max(1, docs.length) : docs.length;
}

interface TriedTransaction {
  fn: string;
  /** Kinds of documents that it has written, or wanted to. */
  writes: string[];
  committed: boolean;
  ms: number;
  commit_ms: number;
}

function transactionsIn(rpcs: readonly Rpc[]): TriedTransaction[] {
  const named = rpcs.filter(({ tx }) => tx !== undefined);
  return [...groupedBy(named, ({ pid, tx }) => `${pid}/${tx ?? ''}`).values()].map((parts) => {
    const commit = parts.find(({ method }) => method === 'commit');
    const kinds = (commit?.writes ?? []).map(({ doc }) => kindOfDocument(doc));
    return {
      fn: parts[0]?.fn ?? '',
      writes: [...new Set(kinds)].sort(),
      committed: commit !== undefined && commit.error === undefined,
      ms: Math.max(...parts.map(endOf)) - Math.min(...parts.map(({ at }) => at)),
      commit_ms: commit?.ms ?? 0,
    };
  });
}

export interface TransactionFigures {
  fn: string;
  writes: string;
  tries: number;
  given_up: number;
  median: number;
  p95: number;
  commit_median: number;
}

/** All transactions, those that write the same kinds of documents together; what costs most time first. */
export function transactionFigures(events: readonly TraceEvent[]): TransactionFigures[] {
  const groups = groupedBy(transactionsIn(rpcsOf(events)), ({ fn, writes }) => `${fn} ${writes.join(' + ')}`);
  const spent = (tries: readonly TriedTransaction[]) => tries.reduce((sum, { ms }) => sum + ms, 0);
  return [...groups.values()]
    .sort((one, other) => spent(other) - spent(one))
    .map((tries) => ({
      fn: tries[0]?.fn ?? '',
      writes: tries[0]?.writes.join(' + ') || 'nothing',
      tries: tries.length,
      given_up: tries.filter(({ committed }) => !committed).length,
      median: quantile(
        tries.map(({ ms }) => ms),
        0.5,
      ),
      p95: quantile(
        tries.map(({ ms }) => ms),
        0.95,
      ),
      commit_median: quantile(
        tries.map(({ commit_ms }) => commit_ms),
        0.5,
      ),
    }));
}
