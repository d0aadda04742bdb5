import { describe, expect, it } from 'vitest';
import { TEMPLATE_IDS } from '../../../lib/domain/ads/template';
import { briefAsMarkdown, briefTitle } from '../../../lib/domain/strategy/brief-as-markdown';
import { shownAngle, shownPersona } from '../../../lib/domain/strategy/hand-edits';
import { anglesByRules } from './angles-by-rules';
import { modulesByRules } from './modules/registry';
import { personasByRules } from './personas-by-rules';
import { researchOf, SAMPLE_RESEARCH, type SampleResearch } from './sample-research';

function markdownOf({ summary, product }: SampleResearch): string {
  const personas = personasByRules(summary, product, 2);
  const modules = modulesByRules(summary, personas);
  const angles = anglesByRules({ summary, personas, modules, product, tone: null, templates: TEMPLATE_IDS });
  const dismissed = angles[0] ? { [angles[0].angle_id]: { status: 'dismissed' as const, at: new Date(0) } } : {};
  return briefAsMarkdown({
    ...{ brandName: 'Trail', productName: product.name, summary, analysis: { modules } },
    personas: personas.map((one) => shownPersona(one, [])),
    angles: angles.map((one) => shownAngle(one, [], dismissed)),
  });
}

describe('research, personas and strategy as Markdown', () => {
  const markdown = markdownOf(SAMPLE_RESEARCH.bottle);

  it('have a heading for each part and say where each sentence comes from', () => {
    expect(markdown.match(/^##? .+$/gmu)).toEqual([
      ...['# Trail Bottle', '## Research', '## Personas', '## Strategy', '## Angles', '## Sources'],
    ]);
    expect(markdown).toContain('- **cold**, 41 %, positive (s2)\n  - “Still cold after a whole day in the sun.” (s2)');
    expect(markdown).toContain('- **Proof:** “The lid is leakproof and closes with one hand.” (s1)');
    expect(markdown).toContain('- **s2** reviews 2, read on 1970-01-01');
  });

  it('leave out angles that were dismissed', () => {
    expect(markdown).not.toContain('### In a customer’s words');
    expect(markdown).toContain('### The one thing');
  });

  it('let no word of a page or a review become a heading, a link, a tag or a line of its own', () => {
    const evil = '[pay](https://evil.example) <img src=x onerror=y> **now**\n# Heading\n| a | b |';
    const shown = markdownOf(
      researchOf({ name: evil, description: evil, sources: [['own_page', evil]], facts: [['feature', evil, 's1']] }),
    );
    expect(shown).not.toMatch(/\[pay\]\(|<|https:|^\s*(?:# Heading|\|)|\*\*now\*\*/mu);
    expect(shown).toContain('\\[pay\\](https\\://evil.example) &lt;img src=x onerror=y&gt; \\*\\*now\\*\\* # Heading');
  });

  it('are short where there is nothing yet', () => {
    expect(briefTitle({ brandName: 'trail', productName: 'Trail Bottle' })).toBe('Trail Bottle');
    const none = { brandName: 'Trail', productName: 'Bottle', summary: null, personas: [], analysis: null, angles: [] };
    expect(briefAsMarkdown(none)).toBe('# Trail Bottle\n');
  });
});
