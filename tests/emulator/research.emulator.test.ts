import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ResearchSummary } from '../../lib/domain/research/research-summary';
import { jobPath } from '../../lib/domain/shared/paths';
import { firestore } from '../../functions/src/firebase/admin';
import { purgeDeleted } from '../../functions/src/catalogue/purge';
import {
  type HeardQuestion,
  type LocalGemini,
  sendJson,
  startLocalGemini,
  textAnswer,
} from '../../functions/src/providers/gemini/local-gemini';
import { readObject } from '../../functions/src/storage/objects';
import { answerByRules } from '../../tools/gemini-sim/research/answer-by-rules';
import { tellAnswer } from '../../tools/gemini-sim/research/tell-answer';
import type { Fault } from './job-fixtures';
import { shopPage } from './page-job';
import {
  cancelPlan,
  keptResearch,
  OF_PRODUCT,
  ORDER,
  personWithProduct,
  planEnd,
  planUntil,
  researchRef,
  startResearch,
  textsFolder,
  uploadReviews,
} from './plan-job';
import { storedFiles } from './stored-files';

const PAGE = shopPage('/products/fellside-bottle');
const OTHER = shopPage('/products/hearth-mug');
/** What must be nowhere. */
const MAIL = 'ada.fenwick@example.com';
const REVIEWS = [
  'rating,review',
  '5,"Still cold after a whole day in the sun."',
  '5,"Water stays cold all day, even in August."',
  `4,"Stays cold for ages. Write to me: ${MAIL}"`,
  '2,"The lid leaks in my bag."',
  '1,"The lid leaks. I am not happy."',
  `5,"It keeps cold. ${ORDER}"`,
].join('\n');
const NOTES = `The lid leaks when it is warm.\n\nMy order came late, mail me at ${MAIL} please.`;

let gemini: LocalGemini;
let started: Awaited<ReturnType<typeof startAll>>;
beforeAll(async () => {
  gemini = await startLocalGemini(Number(process.env.GEMINI_PORT));
  gemini.behave((response, question) => {
    const sensible = answerByRules(question);
    // By its product a job says how it is answered: what is no JSON leaves it to the rules.
    if (!sensible || textOf(question).includes('Plain Bottle')) return sendJson(response, 200, textAnswer('Hm.'));
    const isRefused = textOf(question).includes('Refused Bottle') && propertiesOf(question).includes('themes');
    if (isRefused) return sendJson(response, 200, { promptFeedback: { blockReason: 'PROHIBITED_CONTENT' } });
    const usageMetadata = { promptTokenCount: 4000, candidatesTokenCount: 800, toolUsePromptTokenCount: 2000 };
    return sendJson(response, 200, { ...tellAnswer(sensible, question, null), usageMetadata });
  });
  started = await startAll();
});
afterAll(() => gemini.close());

const textOf = ({ body }: HeardQuestion) => body.contents[0]?.parts[0]?.text ?? '';
const propertiesOf = ({ body }: HeardQuestion) =>
  Object.keys((body.generationConfig.responseJsonSchema?.properties as object | undefined) ?? {});
const askedOf = (name: string) => gemini.questions.filter((question) => textOf(question).includes(name));

/** All at once, each of a person of its own. */
async function startAll() {
  const kill = (point: Fault['point'], ad: string): Fault => ({ point, ad, effect: 'kill', attempts: 1 });
  const kills = [
    kill('part.made', 'read_s1'),
    kill('stage.made', 'facts'),
    kill('stage.made', 'competitors'),
    kill('stage.made', 'summary'),
  ];
  const held: Fault[] = [{ point: 'stage.claimed', ad: 'customers', effect: 'delay', delay_ms: 8000 }];
  const [plain, model, refused, stopped] = await Promise.all([
    personWithProduct('Plain Bottle', PAGE),
    personWithProduct('Told Bottle', PAGE),
    personWithProduct('Refused Bottle'),
    personWithProduct('Stopped Bottle', PAGE),
  ]);
  const files = (uid: string) => uploadReviews(uid, [REVIEWS]);
  const given = { competitors: [OTHER], notes: NOTES };
  return {
    plain: {
      uid: plain,
      jobId: await startResearch(plain, {
        ...{ ...given, sources: [shopPage('/gone'), PAGE], ...(await uploadReviews(plain, [REVIEWS, ' \n'])) },
      }),
    },
    model: { uid: model, jobId: await startResearch(model, { ...given, ...(await files(model)) }, kills) },
    refused: { uid: refused, jobId: await startResearch(refused, await files(refused)) },
    stopped: { uid: stopped, jobId: await startResearch(stopped, given, held) },
  };
}

const DONE = ['done', 'done', 'done', 'done', 'done'];
const stagesOf = ({ stages }: { stages: Record<string, { status: string }> }) =>
  Object.values(stages).map(({ status }) => status);

function quotesOf({ voice_of_customer, product_facts, benefits, objections, competitors }: ResearchSummary) {
  const of = competitors.flatMap(({ strengths, gaps }) => [...strengths, ...gaps]);
  const stated = [...product_facts, ...benefits, ...objections, ...of].flatMap(({ quote, sources }) =>
    quote === null ? [] : [{ text: quote, sources }],
  );
  return [...voice_of_customer.flatMap(({ quotes }) => quotes), ...stated];
}

/** The texts that the summary of a person's research stands on, by the ids of the sources. */
async function textsOf(uid: string): Promise<Map<string, string>> {
  const paths = await storedFiles(`${textsFolder(uid)}/`);
  const texts = await Promise.all(
    paths.map(async (path) => JSON.parse((await readObject(path)).toString()) as { id: string; text: string }),
  );
  return new Map(texts.map(({ id, text }) => [id, text]));
}

async function contentsOf(folder: string): Promise<string[]> {
  const paths = await storedFiles(folder);
  return Promise.all(paths.map(async (path) => (await readObject(path)).toString()));
}

async function expectLiteral(uid: string, summary: ResearchSummary) {
  const texts = await textsOf(uid);
  expect(quotesOf(summary).length).toBeGreaterThan(3);
  for (const { text, sources } of quotesOf(summary)) {
    expect(sources.some((id) => texts.get(id)?.includes(text))).toBe(true);
  }
}

describe('the research of a product', () => {
  it('that is stopped leaves nothing that was read, and begins anew', async () => {
    const { uid, jobId } = started.stopped;
    await planUntil('research_summary', jobId, ({ stages }) => stages.facts?.status === 'done');
    await cancelPlan(jobId, uid);
    const job = await planUntil('research_summary', jobId, ({ expires_at }) => expires_at !== null);
    expect([job.status, job.result?.summary, job.stages.summary?.status]).toEqual(['cancelled', null, 'skipped']);
    expect(job.result?.sources.map(({ state }) => state)).toEqual(['read', 'read', 'read']);
    await expect.poll(() => storedFiles(`${textsFolder(uid)}/`), { timeout: 20_000 }).toEqual([]);
    const again = await planEnd('research_summary', await startResearch(uid));
    expect([again.status, again.error]).toEqual(['completed', null]);
  });

  it('by rules has every source with its state, literal quotes, and nobody’s address', async () => {
    const { uid, jobId } = started.plain;
    const job = await planEnd('research_summary', jobId);
    expect([job.status, job.error, stagesOf(job)]).toEqual(['completed', null, DONE]);
    const research = await keptResearch(uid);
    const { summary } = research;
    if (!summary) throw new Error('There is no summary');
    // The page that is given twice is read once.
    expect(research.sources.map(({ id, kind, state }) => [id, kind, state])).toEqual([
      ['s1', 'own_page', 'read'],
      ['s2', 'page', 'failed'],
      ['s3', 'competitor', 'read'],
      ['s4', 'notes', 'read'],
      ['s5', 'reviews', 'read'],
      ['s6', 'reviews', 'empty'],
    ]);
    expect(job.result?.warnings.join('\n')).toContain('There was nothing to read in it.');
    expect(summary).toMatchObject({ method: 'rules', competitors: [{ name: 'Hearth Stoneware Mug' }] });
    expect(summary.voice_of_customer.map(({ theme }) => theme).join()).toMatch(/cold/);
    await expectLiteral(uid, summary);
    const kept = JSON.stringify([job, research, [...(await textsOf(uid)).values()]]);
    expect(kept).not.toContain(MAIL);
    expect(JSON.stringify(summary)).not.toContain('cures colds');
    expect(job.cost_usd).toBe(0);
  });

  it('is told from what is there while nothing has changed, and read again when that is asked for', async () => {
    const { uid, jobId } = started.plain;
    await planEnd('research_summary', jobId);
    const { summary, sources } = await keptResearch(uid);
    const correction = { section: 'headline', entry_id: 'headline', competitor_id: null, text: 'Cold, but it leaks' };
    await researchRef(uid).update({ corrections: [{ ...correction, was: summary?.headline ?? '', at: new Date() }] });
    const notes = `It is cold. Mail me: ${MAIL}`;
    const refresh = await planEnd('research_summary', await startResearch(uid, { notes }));
    expect(refresh.result?.summary).toMatchObject({ headline: 'Cold, but it leaks', headline_by_person: true });
    const cached = await planEnd('research_summary', await startResearch(uid, { notes }));
    expect([cached.status, cached.result?.summary?.headline]).toEqual(['completed', 'Cold, but it leaks']);
    expect(cached.input.notes).toBe('It is cold. Mail me: [email]');
    expect((await keptResearch(uid)).job_id).toBe(refresh.id);
    // What the first summary stood on is gone with it.
    expect((await storedFiles(`${textsFolder(uid)}/`)).every((path) => path.includes(refresh.id))).toBe(true);
    expect(sources).toHaveLength(6);
  });

  it('by a model asks each question once, whichever of the stages a process dies in, and checks what it says', async () => {
    const { uid, jobId } = started.model;
    const job = await planEnd('research_summary', jobId);
    expect([job.status, job.error, stagesOf(job)]).toEqual(['completed', null, DONE]);
    const { summary } = await keptResearch(uid);
    if (!summary) throw new Error('There is no summary');
    expect(summary.method).toBe('gemini');
    await expectLiteral(uid, summary);
    const asked = askedOf('Told Bottle').map((question) => propertiesOf(question)[0]);
    expect(asked.toSorted()).toEqual(['competitors', 'headline', 'product_facts', 'themes']);
    expect(job.cost_usd).toBeGreaterThan(0);
    const sent = askedOf('Told Bottle').map(textOf).join('\n');
    expect(sent).not.toContain(MAIL);
    expect(sent).not.toContain('cures colds');
  });

  it('goes on by rules where the model refuses what customers say, and says so', async () => {
    const { uid, jobId } = started.refused;
    const job = await planEnd('research_summary', jobId);
    expect([job.status, job.error]).toEqual(['completed', null]);
    expect(job.result?.warnings).toContain(
      'What customers say was read by rules, because the model refuses to read it.',
    );
    expect((await keptResearch(uid)).summary?.voice_of_customer.length).toBeGreaterThan(0);
  });

  it('is done by one job at a time', async () => {
    const uid = await personWithProduct('Plain Bottle, twice');
    const held: Fault[] = [{ point: 'stage.claimed', ad: 'customers', effect: 'delay', delay_ms: 5000 }];
    const first = await startResearch(uid, { notes: 'One.' }, held);
    await planUntil('research_summary', first, ({ stages }) => stages.customers?.status === 'running');
    const given = { notes: `Two, of ${MAIL}.`, ...(await uploadReviews(uid, [REVIEWS])) };
    const second = await planEnd('research_summary', await startResearch(uid, given));
    expect(second.error?.message).toBe(
      'This research is being done already. Wait until it has ended, or cancel it first.',
    );
    // What it was given and has never read tells nobody’s address either.
    const left = async () => [second.input.notes, ...(await contentsOf(`users/${uid}/uploads/`))].join('\n');
    await expect.poll(left, { timeout: 20_000 }).not.toContain(MAIL);
    expect(await left()).toContain('Stays cold for ages.');
    expect((await planEnd('research_summary', first)).status).toBe('completed');
  });

  it('of a product that is not there says so', async () => {
    const { error } = await planEnd('research_summary', await startResearch('person-nobody'));
    expect(error).toMatchObject({ code: 'INVALID_PRODUCT_DATA', message: expect.stringContaining('not there') });
  });
});

it('what was found out about a product is deleted for good with it', async () => {
  const uid = await personWithProduct('Plain Bottle, deleted');
  await planEnd('research_summary', await startResearch(uid, { notes: 'It is cold. It stays cold.' }));
  // What was pasted; and what is kept of the product, which has no page.
  expect((await keptResearch(uid)).sources.map(({ kind, title }) => [kind, title])).toEqual([
    ['notes', 'Pasted'],
    ['own_page', 'Its description'],
  ]);
  expect(await storedFiles(`${textsFolder(uid)}/`)).toHaveLength(2);
  const { brand_id, product_id } = OF_PRODUCT;
  const product = firestore.doc(`users/${uid}/stores/${brand_id}/products/${product_id}`);
  await product.update({ deleted_at: new Date(Date.now() - 30 * 86_400_000) });
  await purgeDeleted(new Date());
  expect((await product.get()).exists).toBe(false);
  expect((await researchRef(uid).get()).exists).toBe(false);
  expect(await storedFiles(`${textsFolder(uid)}/`)).toEqual([]);
});

it('what was pasted is stored without what tells who has written it', async () => {
  const { jobId } = started.plain;
  await planEnd('research_summary', jobId);
  const input: unknown = (await firestore.doc(jobPath(jobId)).get()).get('input.notes');
  expect(input).toContain('The lid leaks when it is warm.');
  expect(input).not.toContain(MAIL);
});

it('a file of reviews is kept as what was read of it', async () => {
  const { uid, jobId } = started.plain;
  await planEnd('research_summary', jobId);
  const contents = await contentsOf(`users/${uid}/uploads/`);
  const head = '"rating","title","text"';
  expect(contents.toSorted()).toEqual([head, expect.stringContaining('"4","","Stays cold for ages.')]);
  expect(contents.join()).not.toContain(MAIL);
});
