import { componentSchemas, schemaRef } from '@/lib/api/openapi/components';
import { webhookBodySchema } from '@/lib/api/jobs/webhook-body';
import { ENDED, WEBHOOK_DESCRIPTION } from '@/lib/api/openapi/webhook-words';
import { CodeBlock } from './code-block';
import { fieldRows } from './field-rows';
import { FieldTable } from './field-table';
import { Prose } from './prose';

const VERIFY = `import { createHmac, timingSafeEqual } from 'node:crypto';

/** \`body\` as it came, before anything has parsed it. */
export function isFromAdForge(headers, body, secret) {
  const id = headers['webhook-id'];
  const time = headers['webhook-timestamp'];
  if (Math.abs(Date.now() / 1000 - Number(time)) > 300) return false;
  const key = Buffer.from(secret.slice('whsec_'.length), 'base64');
  const expected = createHmac('sha256', key).update(\`\${id}.\${time}.\${body}\`).digest();
  return headers['webhook-signature'].split(' ').some((entry) => {
    const given = Buffer.from(entry.replace('v1,', ''), 'base64');
    return given.length === expected.length && timingSafeEqual(given, expected);
  });
}`;

/** What a job tells its `callback_url`, and how to know that it is us. */
export function WebhookGuide() {
  return (
    <section id="webhooks" aria-labelledby="webhooks-title" className="scroll-mt-6">
      <h2 id="webhooks-title" className="font-display text-title font-bold tracking-tight">
        Webhooks
      </h2>
      <div className="mt-3 grid gap-x-8 gap-y-5 xl:grid-cols-[minmax(0,1fr)_minmax(0,30rem)]">
        <div className="min-w-0">
          <Prose text={WEBHOOK_DESCRIPTION} className="mb-3 max-w-[68ch]" />
          <FieldTable
            title="Fields"
            rows={fieldRows(schemaRef(webhookBodySchema), componentSchemas({ closed: false }))}
          />
        </div>
        <div className="min-w-0 space-y-4">
          <CodeBlock title="Node: is it from here?" code={VERIFY} />
          <CodeBlock title="What is sent" code={JSON.stringify(ENDED, null, 2)} />
        </div>
      </div>
    </section>
  );
}
