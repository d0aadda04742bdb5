import { componentSchemas, schemaRef } from '@/lib/api/openapi/components';
import type { ApiAnswer } from '@/lib/api/operations/operation';
import { CodeBlock } from './code-block';
import { fieldRows } from './field-rows';
import { FieldTable } from './field-table';

/** An answer of success: what it means, how it looks, and every field of it. */
export function AnswerEntry({ status, answer }: { status: string; answer: ApiAnswer }) {
  const { description, schema, mediaType = 'application/json', headers = {}, example } = answer;
  const isJson = schema !== undefined && mediaType === 'application/json';
  const rows = isJson ? fieldRows(schemaRef(schema), componentSchemas({ closed: false })) : [];
  return (
    <div>
      <p>
        <span className="font-mono font-bold">{status}</span> {description}
        {Object.keys(headers).length > 0 && (
          <span className="text-ink-soft"> With the header {Object.keys(headers).join(', ')}.</span>
        )}
      </p>
      {example !== undefined && (
        <details className="mt-1.5">
          <summary className="inline-flex min-h-11 items-center text-small font-medium underline decoration-rule-strong underline-offset-4">
            Example and fields
          </summary>
          <CodeBlock
            title={`Answer ${status}`}
            code={typeof example === 'string' ? example : JSON.stringify(example, null, 2)}
          />
          <FieldTable title="Fields" rows={rows} />
        </details>
      )}
    </div>
  );
}
