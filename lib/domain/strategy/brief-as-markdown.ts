import { TEMPLATE_DETAILS } from '../ads/template';
import type { ResearchSummary } from '../research/research-summary';
import type { ShownAngle, ShownPersona } from './hand-edits';
import { bullets, from, literal, named, plain, section, sourceLines } from './markdown-text';
import { FINDING_MODULES, MODULE_DETAILS } from './module-ids';
import { researchAsMarkdown } from './research-as-markdown';
import type { StrategicAnalysis } from './strategic-analysis';

export interface WholeBrief {
  brandName: string;
  productName: string;
  /** With the person's corrections; each part is null or empty where it isn't made yet. */
  summary: ResearchSummary | null;
  personas: readonly ShownPersona[];
  analysis: Pick<StrategicAnalysis, 'modules'> | null;
  /** Dismissed ones are left out. */
  angles: readonly ShownAngle[];
}

/** “Tarnwick Fellside Bottle”; most products carry their brand's name already. */
export function briefTitle({ brandName, productName }: Pick<WholeBrief, 'brandName' | 'productName'>): string {
  return productName.toLowerCase().includes(brandName.toLowerCase()) ? productName : `${brandName} ${productName}`;
}

const METHODS = { gemini: 'Read by Gemini', rules: 'Read by rules' } as const;

/**
 * Research, personas and strategy of a product as one Markdown document. Words of pages and customers show as they were
 * written: nothing in them becomes a heading, a link or a tag.
 */
export function briefAsMarkdown(brief: WholeBrief): string {
  const { summary, personas, analysis, angles } = brief;
  const shown = angles.filter(({ status }) => status !== 'dismissed');
  const lines = [
    `# ${plain(briefTitle(brief))}`,
    '',
    ...(summary ? [`${METHODS[summary.method]}.`, '', '## Research', '', ...researchAsMarkdown(summary)] : []),
    ...section('## Personas', personas.flatMap(persona)),
    ...(analysis ? section('## Strategy', findings(analysis)) : []),
    ...section(
      '## Angles',
      shown.flatMap((one) => angle(one, personas)),
    ),
    ...(summary ? section('## Sources', sourceLines(summary.sources)) : []),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}

function persona({ name, summary, situation, assumption, edited_fields, evidence, ...lists }: ShownPersona): string[] {
  const quotes = evidence.map((one) => `- ${literal(one.text)}${from(one)}`);
  return [
    `### ${plain(name)}${assumption ? ' (assumption)' : ''}${edited_fields.length > 0 ? ' (edited)' : ''}`,
    ...['', `${plain(summary)} ${plain(situation)}`, ''],
    ...named('Goals', lists.goals),
    ...named('Pains', lists.pains),
    ...named('Triggers', lists.triggers),
    ...named('Objections', lists.objections),
    ...named('Channels', lists.channels),
    ...named('Words', lists.words),
    ...quotes,
    '',
  ];
}

function findings({ modules }: Pick<StrategicAnalysis, 'modules'>): string[] {
  return FINDING_MODULES.flatMap((id) => {
    const found = modules[id];
    if (!found) return [];
    const lines = bullets(found.findings.map((one) => `${plain(one.text)}${from(one)}`));
    return [`### ${MODULE_DETAILS[id].name}`, '', plain(found.summary), '', ...lines, ''];
  });
}

function angle(one: ShownAngle, personas: readonly ShownPersona[]): string[] {
  const { title, hook, promise, proof, tone, templates, headlines, call_to_action, score, why, status } = one;
  const forWhom = personas.find(({ persona_id }) => persona_id === one.persona_id)?.name;
  const marks = [
    `${score} of 100`,
    ...(status === 'approved' ? ['approved'] : []),
    ...(one.edited_fields.length > 0 ? ['edited'] : []),
  ];
  return [
    `### ${plain(title)} (${marks.join(', ')})`,
    '',
    ...named('For', forWhom === undefined ? [] : [forWhom]),
    ...named('Hook', [hook]),
    ...named('Promise', [promise]),
    `- **Proof:** ${literal(proof.text)}${from({ sources: proof.sources, assumption: one.assumption })}`,
    ...named('Headlines', headlines),
    ...named('Call to action', call_to_action === '' ? [] : [call_to_action]),
    ...named(
      'Templates',
      templates.map((id) => TEMPLATE_DETAILS[id].name),
    ),
    ...named('Tone', tone === '' ? [] : [tone]),
    ...['', plain(why), ''],
  ];
}
