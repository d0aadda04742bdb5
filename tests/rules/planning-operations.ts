import { collection, doc, getDoc, getDocs, serverTimestamp, setDoc, Timestamp, updateDoc } from 'firebase/firestore';
import {
  analysesPath,
  personasPath,
  researchesPath,
  researchPath,
  strategicAnalysisPath,
} from '../../lib/domain/shared/paths';
import type { Operation } from './operation';
import { isOwner, OWNER } from './personas';

const PLACE = [OWNER, 'nike', 'air'] as const;
const RESEARCH = researchPath(...PLACE, 'main');
const PEOPLE = personasPath(...PLACE, 'main');
const ANALYSIS = strategicAnalysisPath(...PLACE, 'an_1');

const FOUND = { summary: null, corrections: [], edits: [], decisions: {}, updated_at: Timestamp.fromMillis(0) };
export const PLANNING_DOCUMENTS = [RESEARCH, PEOPLE, ANALYSIS].map((path) => ({ path, fields: FOUND }));

const nobody = () => false;
const many = Array.from({ length: 201 }, () => ({ text: 'x' }));

const says = (path: string, fields: object) => (db: Parameters<Operation['run']>[0]) =>
  updateDoc(doc(db, path), { updated_at: serverTimestamp(), ...fields });

/** What was found out about a product, of which a person may say what they think, and no more. */
export const PLANNING_OPERATIONS: Operation[] = [
  { title: 'list researches', run: (db) => getDocs(collection(db, researchesPath(...PLACE))), allowed: isOwner },
  { title: 'read personas', run: (db) => getDoc(doc(db, PEOPLE)), allowed: isOwner },
  { title: 'list strategic analyses', run: (db) => getDocs(collection(db, analysesPath(...PLACE))), allowed: isOwner },
  { title: 'correct a research', run: says(RESEARCH, { corrections: [{ text: 'x' }] }), allowed: isOwner },
  { title: 'correct a research too often', run: says(RESEARCH, { corrections: many }), allowed: nobody },
  {
    title: 'correct a research at another time',
    run: says(RESEARCH, { corrections: [], updated_at: Timestamp.now() }),
    allowed: nobody,
  },
  { title: 'write a summary by hand', run: says(RESEARCH, { summary: { headline: 'Best' } }), allowed: nobody },
  {
    title: 'begin a research by hand',
    run: (db) => setDoc(doc(db, researchPath(...PLACE, 'x')), FOUND),
    allowed: nobody,
  },
  { title: 'edit a persona', run: says(PEOPLE, { edits: [{ field: 'name' }] }), allowed: isOwner },
  { title: 'edit an angle', run: says(ANALYSIS, { edits: [{ field: 'hook' }] }), allowed: isOwner },
  { title: 'approve an angle', run: says(ANALYSIS, { decisions: { e_1: { status: 'approved' } } }), allowed: isOwner },
  { title: 'decide with no map', run: says(ANALYSIS, { decisions: [] }), allowed: nobody },
  {
    title: 'decide too often',
    run: says(ANALYSIS, { decisions: Object.fromEntries(many.map((one, index) => [`e_${index}`, one])) }),
    allowed: nobody,
  },
];
