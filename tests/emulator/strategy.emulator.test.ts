import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { angleAdsInput } from '../../lib/domain/kinds/strategy/approve-angle';
import { personasPath, strategicAnalysisPath } from '../../lib/domain/shared/paths';
import { newUploadId } from '../../lib/domain/shared/random-id';
import { briefOfAngle } from '../../lib/domain/strategy/angle-brief';
import { shownAngle } from '../../lib/domain/strategy/hand-edits';
import { personasSchema, strategicAnalysisSchema } from '../../lib/domain/strategy/strategic-analysis';
import { timestampsToDates } from '../../functions/src/engine/documents/read-documents';
import { firestore } from '../../functions/src/firebase/admin';
import {
  type HeardQuestion,
  type LocalGemini,
  sendJson,
  startLocalGemini,
  textAnswer,
} from '../../functions/src/providers/gemini/local-gemini';
import { writeObject } from '../../functions/src/storage/objects';
import { SAMPLE_RESEARCH } from '../../functions/src/strategy-making/sample-research';
import { answerByRules } from '../../tools/gemini-sim/research/answer-by-rules';
import { tellAnswer } from '../../tools/gemini-sim/research/tell-answer';
import { type Fault, photoBytes } from './job-fixtures';
import { adsOf } from './job-observer';
import { cancelPlan, OF_PRODUCT, personWithProduct, planEnd, planUntil, researchRef, startPlan } from './plan-job';

const { summary } = SAMPLE_RESEARCH.bottle;
const TITLED = { title: 'Trail Bottle', byline: 'Trail' };
const personasInput = { ...OF_PRODUCT, ...TITLED, count: 3 };
const analysisInput = (analysis_id: string) => ({
  ...{ ...OF_PRODUCT, ...TITLED, analysis_id, persona_ids: null, modules: null },
});

let gemini: LocalGemini;
beforeAll(async () => {
  gemini = await startLocalGemini(Number(process.env.GEMINI_PORT));
  gemini.behave((response, question) => {
    const sensible = answerByRules(question);
    if (!sensible || textOf(question).includes('Plain Bottle')) return sendJson(response, 200, textAnswer('Hm.'));
    return sendJson(response, 200, tellAnswer(sensible, question, null));
  });
});
afterAll(() => gemini.close());

const textOf = ({ body }: HeardQuestion) => body.contents[0]?.parts[0]?.text ?? '';
const askedOf = (name: string) => gemini.questions.filter((question) => textOf(question).includes(`"${name}"`));

/** A person with a product whose research is finished. */
async function researched(name: string): Promise<string> {
  const uid = await personWithProduct(name);
  const now = new Date();
  await researchRef(uid).set({
    ...{ ...OF_PRODUCT, sources: [], summary, corrections: [], method: 'rules', created_at: now, updated_at: now },
  });
  return uid;
}

const analysisRef = (uid: string, id: string) =>
  firestore.doc(strategicAnalysisPath(uid, OF_PRODUCT.brand_id, OF_PRODUCT.product_id, id));
async function analysisOf(uid: string, id: string) {
  return strategicAnalysisSchema.parse(timestampsToDates((await analysisRef(uid, id).get()).data()));
}
const kill = (point: Fault['point'], ad: string): Fault => ({ point, ad, effect: 'kill', attempts: 1 });

describe('personas', () => {
  it('are made once, whichever of the stages a process dies in, and keep what the person has written', async () => {
    const uid = await researched('Told People');
    const kills = [kill('stage.made', 'gather'), kill('stage.made', 'picture'), kill('stage.made', 'check')];
    const { status, error, result } = await planEnd('personas', await startPlan('personas', uid, personasInput, kills));
    expect([status, error, result?.personas.length]).toEqual(['completed', null, 3]);
    expect(askedOf('Told People')).toHaveLength(1);
    const [first] = result?.personas ?? [];
    const ref = firestore.doc(personasPath(uid, ...(Object.values(OF_PRODUCT) as [string, string, string])));
    const edit = { persona_id: first?.persona_id, field: 'name', value: 'My Ann', at: new Date() };
    await ref.update({ edits: [edit] });
    await planEnd('personas', await startPlan('personas', uid, { ...personasInput, count: 2 }));
    const kept = personasSchema.parse(timestampsToDates((await ref.get()).data()));
    expect(kept).toMatchObject({ method: 'gemini', edits: [{ value: 'My Ann' }] });
    expect(kept.personas.map(({ persona_id }) => persona_id)).toContain(first?.persona_id);
  });

  it('need a finished research', async () => {
    const uid = await personWithProduct('Plain Bottle');
    const { error } = await planEnd('personas', await startPlan('personas', uid, personasInput));
    expect(error).toMatchObject({ message: expect.stringMatching(/has no summary yet\. Start the research/) });
  });
});

describe('a strategic analysis', () => {
  it('is made of what its modules find, each asked once, whoever dies meanwhile', async () => {
    const uid = await researched('Told Strategy');
    const kills = [
      kill('stage.made', 'gather'),
      kill('part.made', 'modules_desires'),
      kill('stage.made', 'angles'),
      kill('stage.made', 'check'),
    ];
    const job = await planEnd(
      'strategic_analysis',
      await startPlan('strategic_analysis', uid, analysisInput('an_1'), kills),
    );
    expect([job.status, job.error, job.result?.failed_modules]).toEqual(['completed', null, []]);
    const { modules, angles, method } = await analysisOf(uid, 'an_1');
    expect(Object.keys(modules)).toHaveLength(6);
    expect(method).toBe('gemini');
    expect(angles.length).toBeGreaterThanOrEqual(6);
    expect(new Set(angles.map(({ hook }) => hook)).size).toBe(angles.length);
    expect(new Set(angles.map(({ templates }) => templates[0])).size).toBe(angles.length);
    expect(askedOf('Told Strategy')).toHaveLength(7);
    expect(askedOf('Told Strategy').map(textOf).join()).not.toContain('cures colds');
  });

  it('stands without a module that fails, and keeps what the person has decided before', async () => {
    const uid = await researched('Plain Bottle');
    await planEnd('strategic_analysis', await startPlan('strategic_analysis', uid, analysisInput('an_1')));
    const [decided] = (await analysisOf(uid, 'an_1')).angles;
    const angle_id = decided?.angle_id ?? '';
    const edit = { angle_id, field: 'hook', value: 'My own hook', at: new Date() };
    const decisions = { [angle_id]: { status: 'dismissed', at: new Date() } };
    await analysisRef(uid, 'an_1').update({ edits: [edit], decisions });
    const fails: Fault = { point: 'part.claimed', ad: 'modules_offers', effect: 'error', attempts: 9 };
    const job = await planEnd(
      'strategic_analysis',
      await startPlan('strategic_analysis', uid, analysisInput('an_2'), [fails]),
    );
    expect([job.status, job.result?.failed_modules]).toEqual(['completed', ['offers']]);
    const analysis = await analysisOf(uid, 'an_2');
    expect(analysis).toMatchObject({ method: 'rules', failed_modules: ['offers'], edits: [{ value: 'My own hook' }] });
    expect(Object.keys(analysis.modules)).toHaveLength(5);
    expect(analysis.angles.length).toBeGreaterThanOrEqual(6);
    const shown = analysis.angles.map((angle) => shownAngle(angle, analysis.edits, analysis.decisions));
    expect(shown.find((angle) => angle.angle_id === angle_id)).toMatchObject({
      ...{ hook: 'My own hook', status: 'dismissed' },
    });
  });

  it('that is stopped keeps the modules that have come', async () => {
    const uid = await researched('Plain Bottle');
    const held: Fault = { point: 'part.claimed', ad: 'modules_offers', effect: 'delay', delay_ms: 8000 };
    const jobId = await startPlan('strategic_analysis', uid, analysisInput('an_1'), [held]);
    await planUntil('strategic_analysis', jobId, ({ result }) => Object.keys(result?.modules ?? {}).length === 5);
    await cancelPlan(jobId, uid);
    const job = await planUntil('strategic_analysis', jobId, ({ expires_at }) => expires_at !== null);
    expect([job.status, Object.keys(job.result?.modules ?? {}).length, job.result?.angles]).toEqual([
      ...['cancelled', 5, []],
    ]);
    expect(Object.keys((await analysisOf(uid, 'an_1')).modules)).not.toContain('offers');
  });
});

describe('an angle', () => {
  async function approve(uid: string) {
    await planEnd('strategic_analysis', await startPlan('strategic_analysis', uid, analysisInput('an_1')));
    const analysis = await analysisOf(uid, 'an_1');
    const [angle] = analysis.angles.map((one) => shownAngle(one, analysis.edits, analysis.decisions));
    if (!angle) throw new Error('There are no angles');
    const bytes = await photoBytes();
    const storage_path = `users/${uid}/pages/job_1/photo-1.png`;
    await writeObject(storage_path, bytes, { contentType: 'image/png' });
    const photo = { url: 'https://files.example/1', storage_path, width: 600, height: 600, size: bytes.length };
    const { brand_id, product_id } = OF_PRODUCT;
    const brand = { id: brand_id, name: 'Trail', primary_color_hex: null, secondary_color_hex: null, logo: null };
    const { name: full_name, description } = SAMPLE_RESEARCH.bottle.product;
    const input = angleAdsInput(
      { brand, product: { id: product_id, full_name, description, features: [], images: [photo] } },
      {
        ...{ analysis_id: 'an_1', angle_id: angle.angle_id, angle: briefOfAngle(angle, analysis), count: 2 },
        ...{ aspect_ratio: '1:1', lang: null, draft_first: false, upload_id: newUploadId() },
      },
    );
    return { angle, jobId: await startPlan('approve_angle', uid, input, [kill('stage.made', 'plan')]) };
  }

  it('that is approved ends in ads that carry it', async () => {
    const uid = await researched('Plain Bottle');
    const { angle, jobId } = await approve(uid);
    const job = await planEnd('approve_angle', jobId);
    expect([job.status, job.result?.ads_generated]).toEqual(['completed', 2]);
    const ads = await adsOf(jobId);
    for (const ad of ads) {
      expect(ad).toMatchObject({ analysis_id: 'an_1', angle_id: angle.angle_id });
      expect(angle.templates).toContain(ad.template);
      expect(angle.headlines).toContain(ad.copy.headline);
    }
    expect(job.result?.ads.map(({ angle_id }) => angle_id)).toEqual([angle.angle_id, angle.angle_id]);
    expect((await analysisOf(uid, 'an_1')).decisions[angle.angle_id]?.status).toBe('approved');
  });
});
