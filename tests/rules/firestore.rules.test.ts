import { assertFails, assertSucceeds } from '@firebase/rules-unit-testing';
import { deleteDoc, doc, getDoc, setDoc, setLogLevel, updateDoc } from 'firebase/firestore';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DOORS_PATH, jobPath } from '../../lib/domain/shared/paths';
import { JOB_ID, newJob } from './documents';
import { ALLOWED_ANALYSES, REFUSED_ANALYSES } from './analysis-creation-cases';
import { ALLOWED_IMAGES, REFUSED_IMAGES } from './image-creation-cases';
import { ALLOWED, REFUSED } from './job-creation-cases';
import { ALLOWED_BRANDS, REFUSED_BRANDS } from './brand-cases';
import { ALLOWED_PAGES, REFUSED_PAGES } from './page-creation-cases';
import { ALLOWED_PLANNING, REFUSED_PLANNING } from './planning-creation-cases';
import { ALLOWED_PRODUCTS, REFUSED_PRODUCTS } from './product-cases';
import { ALLOWED_STORES_AND_FEEDS, REFUSED_STORES_AND_FEEDS } from './store-and-feed-cases';
import { OPERATIONS, seedWorld } from './operations';
import { CHANGES } from './change-cases';
import { VERSIONS } from './version-cases';
import { ALLOWED_GIFS, ALLOWED_PLAYGROUND, REFUSED_GIFS, REFUSED_PLAYGROUND } from './playground-creation-cases';
import { ALLOWED_AVATARS, REFUSED_AVATARS } from './avatar-creation-cases';
import { ALLOWED_VIDEOS, REFUSED_VIDEOS } from './video-creation-cases';
import type { CatalogueCase } from './catalogue-documents';
import { OWNER, type Persona, PERSONAS, STRANGER } from './personas';
import { fetchCoverage, unevaluated } from './rule-coverage';
import { firestoreRulesWorld, RULES_PROJECT, type RulesWorld } from './rules-environment';

let world: RulesWorld;
/** Where most of what is refused is asked for: a report on rules holds every value of every expression, and takes the longer. */
let others: RulesWorld;

beforeAll(async () => {
  // Denials are what is tested here; the SDK would print each of them.
  setLogLevel('silent');
  world = await firestoreRulesWorld();
  others = await firestoreRulesWorld(`${RULES_PROJECT}-others`);
  // An emulator that has only just started takes long to read them on a busy machine.
}, 240_000);
afterAll(() => Promise.all([world.end(), others.end()]));

const check = (allowed: boolean) => (allowed ? assertSucceeds : assertFails);
const clear = (of = world) => of.environment.clearFirestore();

describe.each(PERSONAS)('the %s', (persona) => {
  const where = () => (persona === 'owner' ? world : others);
  const begin = async () => {
    await clear(where());
    await seedWorld(where().beyondRules);
  };
  beforeAll(begin);

  it.each(OPERATIONS.map((operation) => ({ ...operation, allowed: operation.allowed(persona) })))(
    'asking to $title is answered as the table says (allowed: $allowed)',
    async ({ run, allowed }) => {
      await check(allowed)(run(where().as(persona)));
      // What was refused has changed nothing.
      if (allowed) await begin();
    },
  );
});

describe('creating a job', () => {
  beforeEach(() => clear());
  const create = (id: string, job: Record<string, unknown>, persona: Persona = 'owner', of = world) =>
    setDoc(doc(of.as(persona), jobPath(id)), job);

  it.each([
    ...ALLOWED,
    ...ALLOWED_IMAGES,
    ...ALLOWED_PAGES,
    ...ALLOWED_STORES_AND_FEEDS,
    ...ALLOWED_ANALYSES,
    ...ALLOWED_PLANNING,
    ...ALLOWED_VIDEOS,
    ...ALLOWED_PLAYGROUND,
    ...ALLOWED_GIFS,
    ...ALLOWED_AVATARS,
  ])('is allowed $title', async ({ job, id }) => {
    await assertSucceeds(create(id ?? JOB_ID, job));
  });
  it.each([
    ...REFUSED,
    ...REFUSED_IMAGES,
    ...REFUSED_PAGES,
    ...REFUSED_STORES_AND_FEEDS,
    ...REFUSED_ANALYSES,
    ...REFUSED_PLANNING,
    ...REFUSED_VIDEOS,
    ...REFUSED_PLAYGROUND,
    ...REFUSED_GIFS,
    ...REFUSED_AVATARS,
  ])('is refused $title', async ({ job, id }) => {
    await assertFails(create(id ?? JOB_ID, job, 'owner', others));
  });
  it('is refused a second time under the same id', async () => {
    await assertSucceeds(create(JOB_ID, newJob()));
    await assertFails(create(JOB_ID, newJob()));
  });
  it('is refused under an id that another person has taken', async () => {
    await assertSucceeds(create(JOB_ID, newJob()));
    await assertFails(create(JOB_ID, { ...newJob(), user_id: STRANGER }, 'stranger'));
  });
});

describe('creating a job while a door is shut', () => {
  const IN_A_MINUTE = () => new Date(Date.now() + 60_000);
  const A_MINUTE_AGO = () => new Date(Date.now() - 60_000);
  const withPassword = () =>
    world.environment.authenticatedContext(OWNER, { firebase: { sign_in_provider: 'password' } }).firestore();
  const shut = (doors: Record<string, Date>) => setDoc(doc(world.beyondRules, DOORS_PATH), doors);
  const create = (db: ReturnType<RulesWorld['as']>) => setDoc(doc(db, jobPath(JOB_ID)), newJob());

  beforeEach(() => clear());
  it('is refused to a guest, and to nobody else where it is that of guests', async () => {
    await shut({ guest: IN_A_MINUTE() });
    await assertFails(create(world.as('anonymous owner')));
    await assertSucceeds(create(withPassword()));
  });
  it('is refused to who has an account but no confirmed address, where it is theirs', async () => {
    await shut({ signed_in: IN_A_MINUTE(), guest: A_MINUTE_AGO() });
    await assertFails(create(withPassword()));
    await assertSucceeds(create(world.as('anonymous owner')));
  });
  it('is refused to everybody where all are shut, and allowed once they are open', async () => {
    await shut({ signed_in: IN_A_MINUTE(), guest: IN_A_MINUTE(), verified: IN_A_MINUTE() });
    await assertFails(create(world.as('owner')));
    await shut({ signed_in: A_MINUTE_AGO(), guest: A_MINUTE_AGO(), verified: A_MINUTE_AGO() });
    await assertSucceeds(create(world.as('owner')));
  });
});

describe('changing a job', () => {
  beforeEach(() => clear());
  it.each([...CHANGES, ...VERSIONS])('$title (allowed: $allowed)', async ({ seed, run, allowed, persona }) => {
    await seed(world.beyondRules);
    await check(allowed)(run(world.as(persona ?? 'owner')));
  });
});

describe('keeping brands and products', () => {
  beforeEach(() => clear());
  const write = async ({ seed, run }: CatalogueCase, persona: Persona, of = world) => {
    await seed(of.beyondRules);
    return run(of.as(persona));
  };

  it.each([...ALLOWED_BRANDS, ...ALLOWED_PRODUCTS])('$title is allowed to its owner alone', async (row) => {
    await clear(others);
    await assertFails(write(row, 'stranger', others));
    await assertFails(write(row, 'visitor', others));
    await assertSucceeds(write(row, 'owner'));
  });
  it.each([...REFUSED_BRANDS, ...REFUSED_PRODUCTS])('$title is refused', async (row) => {
    await clear(others);
    await assertFails(write(row, 'owner', others));
  });
});

describe('what no row of the tables names', () => {
  it.each(['emulator_faults/x', 'settings/app', 'service/other', `users/${OWNER}`, `users/${OWNER}/keys/k`])(
    'is closed: %s',
    async (path) => {
      const firestore = world.as('owner');
      await assertFails(getDoc(doc(firestore, path)));
      await assertFails(setDoc(doc(firestore, path), { a: 1 }));
      await assertFails(updateDoc(doc(firestore, path), { a: 1 }));
      await assertFails(deleteDoc(doc(firestore, path)));
    },
  );
});

describe('these tests', () => {
  it('evaluate every expression of the rules', async () => {
    const report = await fetchCoverage(RULES_PROJECT);
    expect(report.length).toBeGreaterThan(0);
    expect(unevaluated(report)).toEqual([]);
    // The report holds every value that an expression ever had.
  }, 300_000);
});
