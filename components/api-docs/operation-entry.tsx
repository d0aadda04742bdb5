import { ERROR_STATUS } from '@/lib/api/fields/error-body';
import { type ApiOperation, errorsOf } from '@/lib/api/operations/operation';
import { requestSchema } from '@/lib/api/openapi/components';
import { AnswerEntry } from './answer-entry';
import { CodeBlock } from './code-block';
import { fieldRows } from './field-rows';
import { FieldTable } from './field-table';
import { Prose } from './prose';

const TOKENS: Record<ApiOperation['token'], string> = {
  any: 'Takes an API key or an ID token.',
  person: 'Takes an ID token of a signed-in person; no API key.',
  none: 'Needs no token.',
};

/** Everything about one method of one address. */
export function OperationEntry({ operation }: { operation: ApiOperation }) {
  const {
    id,
    method,
    path,
    summary,
    description,
    token,
    query,
    requestHeaders = {},
    body,
    answers,
    deprecated,
  } = operation;
  return (
    <article id={id} aria-labelledby={`${id}-title`} className="scroll-mt-6 border-t border-ink pt-5">
      <h3 id={`${id}-title`} className="text-lead font-semibold">
        {summary}
        {deprecated && <span className="ms-3 text-small font-medium text-alarm">deprecated</span>}
      </h3>
      <p className="mt-1 font-mono text-body">
        <span className="font-bold text-ember-ink">{method.toUpperCase()}</span> {path}
      </p>
      <div className="mt-4 grid gap-x-8 gap-y-5 xl:grid-cols-[minmax(0,1fr)_minmax(0,30rem)]">
        <div className="min-w-0">
          <Prose text={description} className="mb-3 max-w-[68ch]" />
          <p className="text-small text-ink-soft">{TOKENS[token]}</p>
          {query && <FieldTable title="Parameters" rows={fieldRows(requestSchema(query))} />}
          <FieldTable
            title="Headers"
            rows={Object.entries(requestHeaders).map(([name, header]) => ({
              name,
              type: 'text',
              required: false,
              description: header.description,
            }))}
          />
          {body && <FieldTable title={`Body: ${body.mediaType}`} rows={fieldRows(requestSchema(body.schema))} />}
        </div>
        <div className="min-w-0 space-y-4">
          <CodeBlock title="Shell" code={operation.curl} />
          {Object.entries(answers).map(([status, answer]) => (
            <AnswerEntry key={status} status={status} answer={answer} />
          ))}
          <p className="text-small text-ink-soft">
            Errors:{' '}
            {errorsOf(operation).map((code, at) => (
              <span key={code}>
                {at > 0 && ', '}
                <a
                  href={`#${code}`}
                  className="underline decoration-rule-strong underline-offset-4 hover:decoration-ember"
                >
                  {ERROR_STATUS[code]} {code}
                </a>
              </span>
            ))}
          </p>
        </div>
      </div>
    </article>
  );
}
