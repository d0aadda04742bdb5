import type { NumberedVersion } from '@/lib/client/asking/ad-versions';
import { usageText } from '@/lib/client/pictures/usage-text';
import { sizeOf } from '@/lib/client/asking/version-kind';
import { usdText } from '@/lib/domain/money/money';
import { templateName, templateSummary } from '@/lib/domain/kinds/picture-names';
import { isAdTemplate } from '@/lib/domain/ads/picture-template';

/** What a version is: its template, its size, and what it was made from. */
export function VersionDetails({ version }: { version: NumberedVersion }) {
  const { template, width, height, bytes, prompt, model, cost_usd, draft } = version;
  const size = sizeOf(version);
  const used = usageText(version.usage);
  return (
    <div className="text-small">
      <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1.5">
        <dt className="text-ink-soft">{isAdTemplate(template) ? 'Template' : 'Kind'}</dt>
        <dd>
          {templateName(template)}, variation {version.variation}
          <span className="block text-ink-soft">{templateSummary(template)}</span>
        </dd>
        <dt className="text-ink-soft">Size</dt>
        <dd className="font-mono tabular-nums">
          {width} × {height} px{bytes ? ` · ${Math.max(1, Math.round(bytes / 1000))} kB` : ''}
          {size !== null && ` · ${size}`}
        </dd>
        {model !== null && (
          <>
            <dt className="text-ink-soft">Made with</dt>
            <dd>
              {model}
              {cost_usd > 0 && ` · about ${usdText(cost_usd)}`}
              {draft && ' · draft'}
            </dd>
          </>
        )}
        {used !== null && (
          <>
            <dt className="text-ink-soft">Used</dt>
            <dd className="font-mono tabular-nums">{used}</dd>
          </>
        )}
      </dl>
      {prompt && (
        <details className="mt-1">
          <summary className="min-h-11 content-center font-medium">What it was made from</summary>
          <p dir="auto" className="whitespace-pre-wrap text-ink-soft">
            {prompt}
          </p>
        </details>
      )}
    </div>
  );
}
