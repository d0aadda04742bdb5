import type { ApiOperation } from '@/lib/api/operations/operation';
import { openApiDocument } from '@/lib/api/openapi/document';
import { OPERATIONS } from '@/lib/api/operations/registry';
import { Contents } from './contents';
import { ErrorTable } from './error-table';
import { OperationEntry } from './operation-entry';
import { Prose } from './prose';
import { QuickStart } from './quick-start';
import { WebhookGuide } from './webhook-guide';

/** The API for people, from the same descriptions as its OpenAPI document. */
export function ApiDocs() {
  const groups = byTag(OPERATIONS);
  return (
    <div className="mx-auto w-full max-w-[90rem] px-4 py-8 sm:px-6 sm:py-12">
      <h1 className="font-display text-display font-extrabold tracking-tight">REST API</h1>
      <Prose text={openApiDocument().info.description} className="mt-3 max-w-[68ch]" />
      <p className="mt-3">
        <a
          href="/api/v1/openapi.json"
          className="inline-flex min-h-11 items-center font-medium underline decoration-rule-strong underline-offset-4 hover:decoration-ember"
        >
          OpenAPI 3.1 document
        </a>
      </p>
      <div className="mt-8 grid gap-x-12 gap-y-8 lg:grid-cols-[13rem_minmax(0,1fr)]">
        <Contents groups={groups} />
        <div className="min-w-0 space-y-12">
          <QuickStart />
          {groups.map(([tag, operations]) => (
            <section key={tag} aria-label={tag}>
              <h2 className="font-display text-title font-bold tracking-tight">{tag}</h2>
              <div className="mt-4 space-y-10">
                {operations.map((operation) => (
                  <OperationEntry key={operation.id} operation={operation} />
                ))}
              </div>
            </section>
          ))}
          <WebhookGuide />
          <ErrorTable />
        </div>
      </div>
    </div>
  );
}

function byTag(operations: ApiOperation[]): [string, ApiOperation[]][] {
  const tags = [...new Set(operations.map(({ tag }) => tag))];
  return tags.map((tag) => [tag, operations.filter((operation) => operation.tag === tag)]);
}
