import { doc, serverTimestamp, setDoc, Timestamp } from 'firebase/firestore';
import type firebase from 'firebase/compat/app';
import type { AdStatus, JobStatus } from '../../lib/domain/work/job-status';
import { adPath, jobPath, requestPath } from '../../lib/domain/shared/paths';
import {
  newEditRequest,
  newRemakeRequest,
  newRemixRequest,
  newShowRequest,
  versionRequestId,
  type AdWish,
} from '../../lib/domain/jobs/request';
import { JOB_ID, storedAd, storedJob } from './documents';
import type { ChangeCase } from './change-cases';
import { OWNER, STRANGER } from './personas';

type Database = firebase.firestore.Firestore;

const RANDOM = 'abcdefghij0123456789';
const WISH: AdWish = {
  copy: {
    headline: 'Air',
    line: 'Light as a feather.',
    call_to_action: 'See it',
    points: ['Visible air', 'Made to last'],
  },
  template: 'lifestyle',
  variation: 2,
  aspect_ratio: '9:16',
};

const finished =
  (adStatus: AdStatus = 'done', jobStatus: JobStatus = 'completed') =>
  async (db: Database) => {
    await setDoc(doc(db, jobPath(JOB_ID)), storedJob(jobStatus));
    await setDoc(doc(db, adPath(JOB_ID, '01')), storedAd(adStatus));
  };

const edit =
  (change: Record<string, unknown> = {}, id = versionRequestId('edit', '01', RANDOM)) =>
  (db: Database) =>
    setDoc(doc(db, requestPath(JOB_ID, id)), { ...newEditRequest(OWNER, '01', 1, WISH, serverTimestamp()), ...change });

const words = (change: Record<string, unknown>) => edit({ copy: { ...WISH.copy, ...change } });

const show =
  (change: Record<string, unknown> = {}, id = versionRequestId('show', '01', RANDOM)) =>
  (db: Database) =>
    setDoc(doc(db, requestPath(JOB_ID, id)), { ...newShowRequest(OWNER, '01', 1, serverTimestamp()), ...change });

const remix =
  (change: Record<string, unknown> = {}, id = versionRequestId('remix', '01', RANDOM)) =>
  (db: Database) =>
    setDoc(doc(db, requestPath(JOB_ID, id)), {
      ...newRemixRequest(OWNER, '01', 1, 'Warmer light, add a plant', serverTimestamp()),
      ...change,
    });

const remake =
  (change: Record<string, unknown> = {}, id = versionRequestId('remake', '01', RANDOM)) =>
  (db: Database) =>
    setDoc(doc(db, requestPath(JOB_ID, id)), {
      ...newRemakeRequest(OWNER, '01', 1, '2K', serverTimestamp()),
      ...change,
    });

type Row = [title: string, run: ChangeCase['run'], seed?: ChangeCase['seed']];

const ALLOWED: Row[] = [
  ['a finished ad can be edited', edit()],
  ['a finished ad of a running job too', edit(), finished('done', 'processing')],
  ['a finished ad of a cancelled job too', edit(), finished('done', 'cancelled')],
  ['points can be left to the server', words({ points: null })],
  ['points can be none', words({ points: [] })],
  ['points can be six of full length', words({ points: Array(6).fill('ع'.repeat(120)) })],
  ['line and call can be empty', words({ line: '', call_to_action: '' })],
  ['words can have their full length', words({ headline: 'x'.repeat(200), line: 'x'.repeat(200) })],
  ['an earlier version can be put on the sheet', show()],
  ['a finished ad can be remixed', remix()],
  ['an instruction can have its full length', remix({ instruction: 'ع'.repeat(500) })],
  ['a finished ad can be made again larger', remake()],
  ['and larger still', remake({ size: '4K' })],
];

const REFUSED: Row[] = [
  ...(['waiting', 'rendering', 'failed', 'cancelled'] as const).map((status): Row => [
    `a ${status} ad can’t be edited`,
    edit(),
    finished(status),
  ]),
  ['an ad that does not exist can’t be edited', edit({ ad: '02' }, versionRequestId('edit', '02', RANDOM))],
  ['an edit is named by its ad', edit({}, versionRequestId('edit', '02', RANDOM))],
  ['an edit has a long random name', edit({}, 'edit_01_abc')],
  ['an edit is not named like a retry', edit({}, 'retry_01_2')],
  ['an edit names an ad in digits', edit({ ad: '..' }, `edit_.._${RANDOM}`)],
  ['an edit names an ad in text', edit({ ad: 1 })],
  ['an edit is one’s own', edit({ user_id: STRANGER })],
  ['an edit has the server’s time', edit({ created_at: Timestamp.fromMillis(0) })],
  ['an edit is open at first', edit({ status: 'done' })],
  ['an edit can’t bring its answer', edit({ version: 2 })],
  ['an edit can’t bring an error', edit({ error: null })],
  ['an edit can’t choose the provider', edit({ provider: 'gemini' })],
  ['an edit can’t bring a prompt', edit({ prompt: 'Draw a house' })],
  ['an edit knows its base', edit({ based_on: 0 })],
  ['an edit’s base is a number', edit({ based_on: '1' })],
  ['an edit can’t be based on more versions than there can be', edit({ based_on: 61 })],
  ['an edit has a known template', edit({ template: 'poster' })],
  ['an edit has a variation', edit({ variation: 0 })],
  ['an edit’s variation is a whole number', edit({ variation: 1.5 })],
  ['an edit has a known ratio', edit({ aspect_ratio: '3:2' })],
  ['a headline can’t be empty', words({ headline: '' })],
  ['a headline can’t be blank', words({ headline: ' \n ' })],
  ['a headline is text', words({ headline: ['x'] })],
  ['a headline has a length', words({ headline: 'x'.repeat(1601) })],
  ['a line has a length', words({ line: 'x'.repeat(1601) })],
  ['a line is text', words({ line: null })],
  ['a call has a length', words({ call_to_action: 'x'.repeat(481) })],
  ['a call is text', words({ call_to_action: 7 })],
  ['points are a list', words({ points: 'x' })],
  ['points are no map', words({ points: { 0: 'x' } })],
  ['points are texts', words({ points: [1] })],
  ['a point can’t be blank', words({ points: ['x', ' '] })],
  ['a point has a length', words({ points: ['x'.repeat(961)] })],
  ['the sixth point is looked at too', words({ points: ['a', 'b', 'c', 'd', 'e', {}] })],
  ['points are at most six', words({ points: ['a', 'b', 'c', 'd', 'e', 'f', 'g'] })],
  ['words have no other fields', words({ price: '1' })],
  ['words are complete', edit({ copy: { headline: 'Air' } })],
  ['words are a map', edit({ copy: 'Air' })],
  ['a version of a failed ad can’t be put on the sheet', show(), finished('failed')],
  ['a version to show is a number', show({ version: '1' })],
  ['a version to show is there', show({ version: 0 })],
  ['showing a version changes no words', show({ copy: WISH.copy })],
  ['showing a version is open at first', show({ status: 'failed' })],
  ['a failed ad can’t be remixed', remix(), finished('failed')],
  ['a remix has an instruction', remix({ instruction: ' ' })],
  ['an instruction is text', remix({ instruction: 7 })],
  ['an instruction has a length', remix({ instruction: 'x'.repeat(4001) })],
  ['a remix changes no words by itself', remix({ copy: WISH.copy })],
  ['a remix is based on a version', remix({ based_on: 0 })],
  ['a remix is not named like an edit', remix({}, versionRequestId('edit', '01', RANDOM))],
  ['a remix is not paid for already', remix({ cost_usd: 0 })],
  ['a remix is one’s own', remix({ user_id: STRANGER })],
  ['a failed ad can’t be made larger', remake(), finished('failed')],
  ['a larger ad has one of two sizes', remake({ size: '8K' })],
  ['a larger ad is open at first', remake({ status: 'done' })],
  ['a larger ad is not named like a remix', remake({}, versionRequestId('remix', '01', RANDOM))],
  ['showing a version is not named like an edit', show({}, versionRequestId('edit', '01', RANDOM))],
];

const cases = (rows: Row[], allowed: boolean): ChangeCase[] =>
  rows.map(([title, run, seed = finished()]) => ({ title, run, seed, allowed }));

export const VERSIONS: ChangeCase[] = [
  ...cases(ALLOWED, true),
  ...cases(REFUSED, false),
  {
    title: 'a stranger can’t edit',
    persona: 'stranger',
    seed: finished(),
    run: edit({ user_id: STRANGER }),
    allowed: false,
  },
  {
    title: 'a stranger can’t remix',
    persona: 'stranger',
    seed: finished(),
    run: remix({ user_id: STRANGER }),
    allowed: false,
  },
  { title: 'a visitor can’t edit', persona: 'visitor', seed: finished(), run: edit(), allowed: false },
  {
    title: 'a stranger can’t change what the sheet shows',
    persona: 'stranger',
    seed: finished(),
    run: show({ user_id: STRANGER }),
    allowed: false,
  },
  {
    title: 'an edit can’t be asked for twice under one name',
    seed: async (db) => {
      await finished()(db);
      await edit()(db);
    },
    run: edit(),
    allowed: false,
  },
];
