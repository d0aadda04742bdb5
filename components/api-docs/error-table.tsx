import { API_ERROR_CODES, ERROR_MEANING, ERROR_STATUS } from '@/lib/api/fields/error-body';
import { CodeBlock } from './code-block';
import { Inline } from './prose';

const EXAMPLE = {
  success: false,
  message: 'Ask for at most 20 ads.',
  error: 'Ask for at most 20 ads.',
  code: 'INVALID_REQUEST',
  errors: { count: 'Ask for at most 20 ads.' },
  request_id: '0b6c1a9e-6d1f-4f0c-9f55-2d8f4a3b7c11',
};

export function ErrorTable() {
  return (
    <section id="errors" aria-labelledby="errors-title" className="scroll-mt-6">
      <h2 id="errors-title" className="font-display text-title font-bold tracking-tight">
        Errors
      </h2>
      <p className="mt-2 max-w-[68ch]">
        Everything but success has one body. Its message says what to do; the status goes with the code.
      </p>
      <div className="mt-5 grid gap-x-8 gap-y-5 xl:grid-cols-[minmax(0,1fr)_minmax(0,30rem)]">
        <dl className="border-t border-rule">
          {API_ERROR_CODES.map((code) => (
            <div
              key={code}
              id={code}
              className="grid scroll-mt-6 gap-x-4 border-b border-rule py-2 target:bg-sheet sm:grid-cols-[minmax(0,17rem)_minmax(0,1fr)]"
            >
              <dt className="font-mono text-small">
                <span className="font-bold">{ERROR_STATUS[code]}</span> {code}
              </dt>
              <dd>
                <Inline text={ERROR_MEANING[code]} />
              </dd>
            </div>
          ))}
        </dl>
        <div className="min-w-0">
          <CodeBlock title="A refusal" code={JSON.stringify(EXAMPLE, null, 2)} />
        </div>
      </div>
    </section>
  );
}
