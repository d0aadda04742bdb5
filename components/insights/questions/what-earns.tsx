'use client';

import { useId, useState } from 'react';
import type { AdAnalysis } from '@/lib/domain/insights/ad-analysis';
import { type AdGroup, byGroup, type GroupBy } from '@/lib/domain/insights/figures/by-group';
import { combined } from '@/lib/domain/insights/figures/combined';
import { METRIC_WORDS, metricText } from '@/lib/domain/insights/figures/metric-words';
import { type Bar, BarList } from '@/components/charts/bar-list';
import { ChartFigure } from '@/components/charts/chart-figure';
import { DataTable } from '@/components/charts/data-table';
import { adHref } from '../words/ad-href';
import { angleWord, hookWord, plainWord } from '../words/ad-words';
import { NO_FIGURE, SHORT_NAMES } from '../words/metric-meanings';
import { MetricChoice } from './metric-choice';
import { reportedBy, type ResultMetric } from './result-metrics';

interface WhatEarnsProps {
  ads: readonly AdAnalysis[];
  /** What can be compared here, the first of it at first. */
  groups: readonly [GroupBy, ...GroupBy[]];
  question: string;
}

const GROUP_NAMES: Record<GroupBy, string> = {
  angle: 'Angle',
  tag: 'Tag',
  format: 'Format',
  hook: 'Hook',
  verdict: 'Verdict',
};

function nameOf(by: GroupBy, group: string): string {
  if (by === 'angle') return angleWord(group);
  if (by === 'hook') return hookWord(group);
  return by === 'verdict' ? plainWord(group) : group;
}

const MOST_BARS = 10;

/** What ads have in common, and how those do that have it. */
export function WhatEarns({ ads, groups, question }: WhatEarnsProps) {
  const metrics = reportedBy(ads);
  const [by, setBy] = useState<GroupBy>(groups[0]);
  const [wanted, setWanted] = useState<ResultMetric | null>(null);
  const metric = wanted && metrics.includes(wanted) ? wanted : metrics[0];
  if (!metric) return null;
  const found = byGroup(ads, by, metric);
  const whole = METRIC_WORDS[metric].unit === 'count' ? null : combined(ads, metric);
  const currency = found[0]?.currency ?? null;
  const bars = found.flatMap((group) => barOf(group, by)).slice(0, MOST_BARS);
  return (
    <ChartFigure
      question={question}
      answer={answerOf(bars, found, metric)}
      controls={
        <>
          {groups.length > 1 && <GroupChoice groups={groups} value={by} onChange={setBy} />}
          <MetricChoice label="Figure" metrics={metrics} value={metric} onChange={setWanted} />
        </>
      }
      chart={
        bars.length === 0 ? (
          <p className="py-4 text-ink-soft">None of these ads has one.</p>
        ) : (
          <BarList
            label={`${METRIC_WORDS[metric].title} by ${GROUP_NAMES[by].toLowerCase()}`}
            bars={bars}
            line={whole === null ? null : { at: whole, label: `All together: ${metricText(metric, whole, currency)}` }}
          />
        )
      }
      table={
        <DataTable
          caption={question}
          columns={[GROUP_NAMES[by], 'Ads', 'Spend', SHORT_NAMES[metric] ?? METRIC_WORDS[metric].title]}
          rows={found.map(({ group, ads: members, spend, figure }) => ({
            id: group,
            cells: [
              <bdi key="name">{nameOf(by, group)}</bdi>,
              members.length,
              spend === null ? NO_FIGURE : metricText('spend', spend, currency),
              figure?.text ?? NO_FIGURE,
            ],
          }))}
        />
      }
    />
  );
}

function barOf({ group, figure, ads, spend, currency }: AdGroup, by: GroupBy): Bar[] {
  if (!figure) return [];
  const count = ads.length === 1 ? '1 ad' : `${ads.length} ads`;
  return [
    {
      id: group,
      name: nameOf(by, group),
      value: figure.value,
      text: figure.text,
      note: spend === null ? count : `${count}, ${metricText('spend', spend, currency)}`,
      parts: ads.map(({ ad_id, ad_name }) => ({ id: ad_id, name: ad_name, href: adHref(ad_id) })),
    },
  ];
}

function answerOf(bars: readonly Bar[], groups: readonly AdGroup[], metric: ResultMetric): string | null {
  // One ad alone may have been lucky.
  const safe = bars.filter(({ id }) => (groups.find(({ group }) => group === id)?.ads.length ?? 0) > 1);
  const [best, last] = [safe[0], safe.at(-1)];
  if (!best || !last || best === last) return null;
  const name = SHORT_NAMES[metric] ?? METRIC_WORDS[metric].title;
  return `“${best.name}” does best with a ${name} of ${best.text}, “${last.name}” worst with ${last.text}; groups of a single ad are not counted.`;
}

interface GroupChoiceProps {
  groups: readonly GroupBy[];
  value: GroupBy;
  onChange: (by: GroupBy) => void;
}

function GroupChoice({ groups, value, onChange }: GroupChoiceProps) {
  const id = useId();
  return (
    <span className="inline-flex min-h-11 items-center gap-2 text-small">
      <label htmlFor={id} className="text-ink-soft">
        By
      </label>
      <select
        id={id}
        value={value}
        onChange={(event) => onChange(event.target.value as GroupBy)}
        className="min-h-11 border-b border-rule-strong bg-sheet font-semibold"
      >
        {groups.map((group) => (
          <option key={group} value={group}>
            {GROUP_NAMES[group]}
          </option>
        ))}
      </select>
    </span>
  );
}
