import type { AdAnalysis } from '@/lib/domain/insights/ad-analysis';
import { METRIC_WORDS, metricText } from '@/lib/domain/insights/figures/metric-words';
import type { MetricName } from '@/lib/domain/insights/metrics';
import { percentileText } from '../words/ad-words';
import { METRIC_MEANINGS } from '../words/metric-meanings';

/** Those that decide come first; the rest is folded. */
const FIRST: readonly MetricName[] = [
  'spend',
  'roas',
  'cpa',
  'purchases',
  'ctr',
  'hook_rate',
  'hold_rate',
  'frequency',
];
const REST: readonly MetricName[] = [
  ...(['purchase_value', 'impressions', 'reach', 'clicks', 'cpc', 'cpm', 'video_3s', 'thruplays'] as const),
  ...(['p25', 'p50', 'p75', 'p100'] as const),
];

/** An ad's figures, what they mean, and where it stands among the account's ads. */
export function AdFigures({ ad }: { ad: AdAnalysis }) {
  const known = ({ metrics }: AdAnalysis, names: readonly MetricName[]) =>
    names.filter((name) => metrics[name] !== null);
  const [first, rest] = [known(ad, FIRST), known(ad, REST)];
  return (
    <section aria-labelledby="figures" className="mt-8">
      <h2 id="figures" className="font-display text-title font-bold tracking-tight">
        Figures
      </h2>
      {first.length + rest.length === 0 ? (
        <p className="mt-1 text-ink-soft">
          The account reports none for it. With the CSV from Ads Manager beside it, an upload has figures too.
        </p>
      ) : (
        <Rows ad={ad} names={first} caption="Figures" />
      )}
      {rest.length > 0 && (
        <details>
          <summary className="flex min-h-11 w-fit items-center text-small font-medium text-ink-soft hover:text-ink">
            All that the account reports ({rest.length} more)
          </summary>
          <Rows ad={ad} names={rest} caption="More figures" />
        </details>
      )}
    </section>
  );
}

function Rows({ ad, names, caption }: { ad: AdAnalysis; names: readonly MetricName[]; caption: string }) {
  return (
    <table className="mt-2 w-full border-t border-ink text-start">
      <caption className="sr-only">{caption}</caption>
      <thead className="sr-only">
        <tr>
          <th scope="col">Figure</th>
          <th scope="col">Value, and against the account’s other ads</th>
        </tr>
      </thead>
      <tbody>
        {names.map((name) => (
          <FigureRow key={name} ad={ad} name={name} />
        ))}
      </tbody>
    </table>
  );
}

function FigureRow({ ad, name }: { ad: AdAnalysis; name: MetricName }) {
  // More money is neither better nor worse by itself.
  const percentile = METRIC_WORDS[name].better === null ? undefined : ad.against_account[name];
  return (
    <tr className="border-b border-rule align-top">
      <th scope="row" className="py-2 pe-4 text-start font-normal">
        <span className="font-semibold">{METRIC_WORDS[name].title}</span>
        <span className="block text-small text-ink-soft">{METRIC_MEANINGS[name]}</span>
      </th>
      <td className="w-36 py-2 text-end sm:w-52">
        <span className="text-lead font-semibold tabular-nums">
          {metricText(name, ad.metrics[name] ?? 0, ad.currency)}
        </span>
        {percentile !== undefined && (
          <>
            <Place percentile={percentile} />
            <span className="block text-mini text-ink-soft">{percentileText(percentile)}</span>
          </>
        )}
      </td>
    </tr>
  );
}

/** Where it stands among all, from the last to the first. */
function Place({ percentile }: { percentile: number }) {
  const at = `${Math.min(100, Math.max(0, percentile))}%`;
  return (
    <svg aria-hidden="true" height="10" className="my-1 block w-full overflow-visible" direction="ltr">
      <line x1="0" x2="100%" y1="5" y2="5" className="stroke-rule-strong" />
      <line x1="50%" x2="50%" y1="2" y2="8" className="stroke-rule-strong" />
      <circle cx={at} cy="5" r="4.5" className="fill-ember-ink" />
    </svg>
  );
}
