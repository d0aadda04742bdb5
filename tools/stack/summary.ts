import path from 'node:path';
import { projectId, root } from './project';
import { type Stack } from './stack';
import { say, sayBold, sayDim, sayTable } from './terminal';

const rulesRuntimes = {
  google: 'Google’s runtime',
  fallback: 'the built-in evaluator (Google’s runtime is not on this machine and can’t be downloaded)',
};

/** The one thing a developer reads after starting. */
export function showSummary(
  stack: Stack,
  run: {
    dataFolder?: string;
    app: boolean;
    msPerAd: number;
    geminiSim?: { failShare: number } | undefined;
    uiWanted?: boolean;
  },
): void {
  const { ports, ready } = stack;
  const rows: [string, string][] = [
    ['App', run.app ? `http://localhost:${ports.app}` : 'not started'],
    [
      'Emulators',
      ready.ui
        ? `http://localhost:${ports.ui}`
        : `running, ports ${ports.auth} (auth), ${ports.firestore} (firestore), …`,
    ],
    ['Functions', ready.functions.join(', ') || 'none loaded'],
    ['Sample shop', `http://localhost:${ports.shop}`],
    ['Meta', metaOf(stack)],
    ['Storage rules', rulesRuntimes[ready.storageRules]],
    ['Project', projectId],
    ['Data', run.dataFolder ? `kept in ${path.relative(root, run.dataFolder)}/` : 'not kept'],
    ['Logs', '.cache/logs/'],
  ];
  if (run.geminiSim) {
    const wrong =
      run.geminiSim.failShare > 0 ? `, ${Math.round(100 * run.geminiSim.failShare)} % of answers go wrong` : '';
    rows.splice(3, 0, ['Gemini', `simulated, port ${ports.gemini}${wrong}`]);
  }
  if (run.msPerAd > 0) rows.splice(3, 0, [run.geminiSim ? 'Pictures' : 'Studio', `slowed to ${run.msPerAd} ms per ad`]);
  say('');
  sayBold('AdForge is ready');
  sayTable(rows);
  if (run.uiWanted && !ready.ui) {
    sayDim('  The emulators’ web page is left out: it is not on this machine and can’t be downloaded.');
  }
  sayDim('  Ctrl-C ends everything.');
  say('');
}

function metaOf({ ports, env }: Stack): string {
  const simulated = `simulated, port ${ports.meta}, token sample-token`;
  return env.META_GRAPH_URL?.endsWith(`:${ports.meta}`) ? simulated : `${env.META_GRAPH_URL}`;
}
