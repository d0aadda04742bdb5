interface CoverageNode {
  sourcePosition: { line?: number; column?: number };
  values?: { count?: number }[];
  children?: CoverageNode[];
}

/** Where an expression of the rules starts that no request has evaluated: `line:column`. */
export function unevaluated(nodes: readonly CoverageNode[]): string[] {
  return nodes.flatMap((node) => {
    const own = isEvaluated(node) ? [] : [`${node.sourcePosition.line ?? 0}:${node.sourcePosition.column ?? 0}`];
    return [...own, ...unevaluated(node.children ?? [])];
  });
}

function isEvaluated({ values }: CoverageNode): boolean {
  return (values ?? []).some(({ count }) => (count ?? 0) > 0);
}

/** The emulator's report on the rules it has loaded for the project. */
export async function fetchCoverage(projectId: string): Promise<CoverageNode[]> {
  const host = process.env.FIRESTORE_EMULATOR_HOST ?? '';
  const response = await fetch(`http://${host}/emulator/v1/projects/${projectId}:ruleCoverage`);
  if (!response.ok) throw new Error(`No coverage report: ${response.status} ${await response.text()}`);
  const { report } = (await response.json()) as { report: CoverageNode[] };
  return report;
}
