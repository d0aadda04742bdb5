import fc from 'fast-check';
import { doc, setDoc, setLogLevel, writeBatch } from 'firebase/firestore';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { adPath, brandPath, jobPath } from '../../lib/domain/shared/paths';
import { attacks, HOSTILE_SEED } from '../hostile-seed';
import { BRAND_ID, past } from './catalogue-documents';
import { BROWSER_DOCUMENTS, type BrowserDocument, EDITED, isLeft, isStricter } from './browser-documents';
import { storedAd, storedJob } from './documents';
import { changedAt, EDGES, isFields, type Mutation, mutationOf, type Place, placesIn, valueAt } from './mutations';
import { OWNER } from './personas';
import { firestoreRulesWorld, RULES_PROJECT, type RulesWorld } from './rules-environment';

const DOCUMENTS = attacks(150);
/** Asked for at once: the emulator answers one after the other anyway. */
const AT_ONCE = 25;

let world: RulesWorld;
beforeAll(async () => {
  setLogLevel('silent');
  world = await firestoreRulesWorld(`${RULES_PROJECT}-schemas`);
  await world.environment.clearFirestore();
  await setDoc(doc(world.beyondRules, jobPath(EDITED.jobId)), storedJob('completed'));
  await setDoc(doc(world.beyondRules, adPath(EDITED.jobId, EDITED.ad)), storedAd('done'));
  const brand = { name: 'Norden', created_at: past, updated_at: past };
  await setDoc(doc(world.beyondRules, brandPath(OWNER, BRAND_ID)), brand);
}, 240_000);
afterAll(() => world.end());

interface Generated {
  of: BrowserDocument;
  document: Record<string, unknown>;
  /** The same with texts of fewer characters: rules count units, and let a text have as many as the longest characters take. */
  shortened: Record<string, unknown>;
  titles: string[];
  isLeft: boolean;
  isStricter: boolean;
}

type Change = { place: Place } & Pick<Mutation, 'change'>;

function changed({ valid }: BrowserDocument, changes: readonly Change[]): Record<string, unknown> {
  const all = changes.reduce<unknown>((document, { place, change }) => changedAt(document, place, change), valid);
  return all as Record<string, unknown>;
}

/** A valid document in which one value is changed, or two are. */
const generated: fc.Arbitrary<Generated> = fc.constantFrom(...BROWSER_DOCUMENTS).chain((of) => {
  const change = fc
    .constantFrom(...placesIn(of.valid))
    .chain((place) => mutationOf(valueAt(of.valid, place)).map((mutation) => ({ place, ...mutation })));
  return fc.array(change, { minLength: 1, maxLength: 2 }).map((changes) => ({
    of,
    document: changed(of, changes),
    shortened: changed(
      of,
      changes.map(({ place, change: by, shorter = by }) => ({ place, change: shorter })),
    ),
    titles: changes.map(({ place, title }) => `${place.join('.') || 'all'} ${title}`),
    isLeft: changes.some(({ place }) => isLeft(of, place)),
    isStricter: changes.some(({ place }) => place.length > 0 && isStricter(of, place)),
  }));
});

async function isAllowed({ of, document }: Pick<Generated, 'of' | 'document'>, number: number): Promise<boolean> {
  if (!isFields(document)) return false;
  const { there = [], creates, changes } = of.beside?.(number) ?? {};
  await Promise.all(there.map(([path, data]) => setDoc(doc(world.beyondRules, path), data)));
  try {
    const db = world.as('owner');
    const batch = writeBatch(db);
    if (changes) batch.update(doc(db, changes[0]), changes[1]);
    if (of.isChange) batch.update(doc(db, of.path(number)), document);
    else batch.set(doc(db, of.path(number)), document);
    if (creates) batch.set(doc(db, creates[0]), creates[1]);
    await batch.commit();
    return true;
  } catch {
    return false;
  }
}

it.each(BROWSER_DOCUMENTS.map((of, index) => ({ name: of.name, of, index })))(
  'the rules accept $name as the browser sends it',
  async ({ of, index }) => {
    expect(of.judge(of.valid)).toBe('accepted');
    expect(await isAllowed({ of, document: of.valid }, 900_000 + index)).toBe(true);
  },
);

/** A letter, for what has to be said, and characters of four units each. */
const longText = (count: number) => `a${'🇩🇪'.repeat(count - 1)}`;
/** The longest texts in fewer characters than they may have, and more units. */
const COUNTS = [...EDGES.filter((count) => count > 1 && count <= 2000), 5001];

it('rules let each text have as many characters of several units as its schema does', async () => {
  const longest = BROWSER_DOCUMENTS.flatMap((of) =>
    placesIn(of.valid).flatMap((place) => {
      if (typeof valueAt(of.valid, place) !== 'string' || isStricter(of, place)) return [];
      const withText = (count: number) => changed(of, [{ place, change: () => longText(count) }]);
      const most = COUNTS.findLast((count) => of.judge(withText(count)) === 'accepted');
      return most === undefined ? [] : [{ of, place, most, document: withText(most) }];
    }),
  );
  const refused: string[] = [];
  for (let from = 0; from < longest.length; from += AT_ONCE) {
    const some = longest.slice(from, from + AT_ONCE).map(async ({ of, place, most, document }, index) => {
      const isGood = await isAllowed({ of, document }, 800_000 + from + index);
      if (!isGood) refused.push(`${of.name}: ${place.join('.')} of ${most} characters`);
    });
    await Promise.all(some);
  }
  expect(refused).toEqual([]);
  expect(longest.length).toBeGreaterThan(40);
});

it(`rules refuse what the schemas refuse, and accept what they accept, of ${DOCUMENTS} documents of the seed ${HOSTILE_SEED}`, async () => {
  const documents = fc.sample(generated, { numRuns: DOCUMENTS, seed: HOSTILE_SEED });
  const differences: string[] = [];
  const judged = { accepted: 0, refused: 0, open: 0 };
  for (let from = 0; from < documents.length; from += AT_ONCE) {
    await Promise.all(
      documents.slice(from, from + AT_ONCE).map(async (one, index) => {
        const judgement = one.of.judge(one.document);
        const allowed = await isAllowed(one, from + index);
        judged[judgement] += 1;
        const isWrong =
          judgement === 'accepted'
            ? !allowed && !one.isStricter
            : judgement === 'refused' && allowed && !one.isLeft && one.of.judge(one.shortened) === 'refused';
        if (isWrong)
          differences.push(`${one.of.name}: ${one.titles.join('; ')}: ${judgement} by the schema, not by the rules`);
      }),
    );
  }
  expect(differences).toEqual([]);
  // Documents that say nothing would prove nothing.
  expect(judged.refused).toBeGreaterThan(DOCUMENTS / 3);
  expect(judged.accepted).toBeGreaterThan(DOCUMENTS / 50);
});
