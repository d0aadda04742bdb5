import { COPY_LIMITS } from '../../../../lib/domain/ads/ad';
import { LANGUAGE_DETAILS } from '../../../../lib/domain/shared/language';
import { TEMPLATE_DETAILS } from '../../../../lib/domain/ads/template';
import type { AdToPrompt, PlanBrief } from '../ad-planner';
import { FENCE_RULE, fenced } from './fence';
import { TEMPLATE_BRIEFS } from './template-briefs';
import { reference, type QuestionPart } from './write-question';

/** A question whose answer is JSON: what never changes, this job's texts and photos, and the answer's JSON Schema. */
export interface JsonQuestion {
  instruction: string;
  parts: QuestionPart[];
  schema: { properties: Record<string, unknown>; [keyword: string]: unknown };
}

/** Lengths that read at a glance; what is longer, up to the documents' limits, is still taken. */
const GLANCE = { headline: 60, line: 110, call_to_action: 24, point: 44 } as const;

const CLAIMS_RULE = [
  '- Claim nothing that the customer’s texts do not say: no figure, price, discount, date, award, rating, certificate,',
  '  ingredient, guarantee or environmental virtue of your own, and no customer’s voice.',
].join('\n');

/** What holds besides where it was decided what the ads shall say. */
function angleRules({ angle }: PlanBrief): string[] {
  if (!angle) return [];
  return [
    '- `angle` is what every ad says: its hook, its promise and its tone, and nothing that its `proof` and the product’s',
    '  description do not say.',
  ];
}

/** Asks for template and words of every ad of a job. */
export function writePlanQuestion(brief: PlanBrief): JsonQuestion {
  const { count, language, templates, photos } = brief;
  const { tag, direction } = LANGUAGE_DETAILS[language];
  const instruction = [
    `You plan a set of ${count} advertising images for one product: for each the template and the words.`,
    'Rules:',
    '- Choose for each ad the template that suits the product best; use as many different ones as there are, each once,',
    '  before one comes again, and then with other words.',
    `- Write every text in the language “${tag}”, written ${direction === 'rtl' ? 'right to left' : 'left to right'},`,
    '  also when the customer’s texts are in another; keep brand and product names as they are.',
    `- \`headline\`: up to ${GLANCE.headline} characters, no full stop, another in every ad. \`line\`: one sentence of up to`,
    `  ${GLANCE.line} characters that adds something to the headline. \`call_to_action\`: up to ${GLANCE.call_to_action} characters.`,
    `  \`points\`: up to ${COPY_LIMITS.points} short statements of up to ${GLANCE.point} characters each.`,
    CLAIMS_RULE,
    ...angleRules(brief),
    FENCE_RULE,
    'The templates:',
    ...templates.map((id) => `- ${id}: ${TEMPLATE_DETAILS[id].summary}. ${TEMPLATE_BRIEFS[id]}`),
  ].join('\n');
  return {
    instruction,
    parts: [{ text: fenced(facts(brief)) }, ...photos.map(reference)],
    schema: planSchema(brief),
  };
}

/** Asks for the scene of one ad. Its words and rules are added when the picture is asked for. */
export function writePromptQuestion(brief: PlanBrief, { template, copy }: AdToPrompt): JsonQuestion {
  const instruction = [
    `You describe the scene of one advertising image, ${brief.aspectRatio}, for the product in the photo.`,
    TEMPLATE_BRIEFS[template],
    'Rules:',
    '- `prompt`: three to five sentences in English about setting, light, camera, materials and mood, so that picture and',
    '  words tell the same. Keep a calm area for the words.',
    '- The product stays exactly as in the photo. No words, labels, prices, badges, logos or people’s faces.',
    CLAIMS_RULE,
    ...angleRules(brief),
    FENCE_RULE,
  ].join('\n');
  const parts = [{ text: fenced({ ...facts(brief), ...copy }) }, ...brief.photos.slice(0, 1).map(reference)];
  return { instruction, parts, schema: objectSchema({ prompt: { type: 'string' } }) };
}

/** Asks for the scene of one ad once more, told so that the picture becomes richer. */
export function writeRefineQuestion(brief: PlanBrief, ad: AdToPrompt & { prompt: string }): JsonQuestion {
  const { schema, parts } = writePromptQuestion(brief, ad);
  const instruction = [
    `You improve the description of the scene of one advertising image, ${brief.aspectRatio}.`,
    TEMPLATE_BRIEFS[ad.template],
    'Rules:',
    '- `prompt`: the scene of `scene` again, in four to six sentences in English, as an art director would brief it: exact',
    '  light, lens and angle, materials, depth and colour mood. Keep its idea and its calm area for the words.',
    '- Describe the product as it is in the photo. No words, labels, prices, badges, logos or people’s faces.',
    CLAIMS_RULE,
    ...angleRules(brief),
    FENCE_RULE,
  ].join('\n');
  const [, ...photos] = parts;
  return {
    instruction,
    parts: [{ text: fenced({ ...facts(brief), ...ad.copy, scene: ad.prompt }) }, ...photos],
    schema,
  };
}

function facts(brief: PlanBrief): Record<string, unknown> {
  return {
    brand: brief.brandName,
    product: brief.productName,
    description: brief.description,
    primary_color: brief.primaryColor,
    secondary_color: brief.secondaryColor,
    ...(brief.angle ? { angle: angleData(brief.angle) } : {}),
  };
}

function angleData({ title, hook, promise, proof, headlines, tone }: NonNullable<PlanBrief['angle']>) {
  return { title, hook, promise, proof: proof.text, headlines, tone };
}

function planSchema({ count, templates }: PlanBrief): JsonQuestion['schema'] {
  const text = { type: 'string' };
  const ad = objectSchema({
    template: { type: 'string', enum: [...templates] },
    headline: text,
    line: text,
    call_to_action: text,
    points: { type: 'array', items: text, minItems: 0, maxItems: COPY_LIMITS.points },
  });
  return objectSchema({ ads: { type: 'array', items: ad, minItems: count, maxItems: count } });
}

function objectSchema(properties: Record<string, unknown>): JsonQuestion['schema'] {
  return { type: 'object', properties, required: Object.keys(properties) };
}
