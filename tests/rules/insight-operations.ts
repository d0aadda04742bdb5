import { collection, collectionGroup, deleteDoc, doc, getDoc, getDocs, query, setDoc, where } from 'firebase/firestore';
import {
  AD_ACCOUNT_TOKENS,
  adAccountChoicePath,
  adAccountPath,
  adAccountsPath,
  adAccountTokenPath,
  adAnalysesPath,
  adAnalysisPath,
  analysisRunsPath,
  chatPath,
  chatsPath,
  lastAnalysisRunPath,
} from '../../lib/domain/shared/paths';
import type { Operation } from './operation';
import { isOwner, OWNER } from './personas';

const ACCOUNT = adAccountPath(OWNER, 'act_1001');
const TOKEN = adAccountTokenPath(OWNER, 'act_1001');
const CHOICE = adAccountChoicePath(OWNER);
const ANALYSIS = adAnalysisPath(OWNER, '9001');
const RUN = lastAnalysisRunPath(OWNER);
const CHAT = chatPath(OWNER, 'chat_1');

export const AD_ACCOUNT_DOCUMENTS = [ACCOUNT, TOKEN, CHOICE, ANALYSIS, RUN, CHAT];

const nobody = () => false;

/** One denial of each sort: what the rules name nowhere is denied alike. */
export const INSIGHT_OPERATIONS: Operation[] = [
  { title: 'read an ad account', run: (db) => getDoc(doc(db, ACCOUNT)), allowed: isOwner },
  { title: 'list ad accounts', run: (db) => getDocs(collection(db, adAccountsPath(OWNER))), allowed: isOwner },
  { title: 'list what is known of ads', run: (db) => getDocs(collection(db, adAnalysesPath(OWNER))), allowed: isOwner },
  {
    title: 'list analyses that were completed',
    run: (db) => getDocs(collection(db, analysisRunsPath(OWNER))),
    allowed: isOwner,
  },
  { title: 'list conversations about ads', run: (db) => getDocs(collection(db, chatsPath(OWNER))), allowed: isOwner },
  {
    title: 'list everybody’s ad accounts',
    run: (db) => getDocs(collectionGroup(db, 'ad_accounts')),
    allowed: nobody,
  },
  { title: 'read a sealed token', run: (db) => getDoc(doc(db, TOKEN)), allowed: nobody },
  {
    title: 'list one’s sealed tokens',
    run: (db) => getDocs(query(collection(db, AD_ACCOUNT_TOKENS), where('user_id', '==', OWNER))),
    allowed: nobody,
  },
  { title: 'read the token of a login', run: (db) => getDoc(doc(db, CHOICE)), allowed: nobody },
  { title: 'put a token there', run: (db) => setDoc(doc(db, TOKEN), { user_id: OWNER }), allowed: nobody },
  {
    title: 'connect an account by hand',
    run: (db) => setDoc(doc(db, adAccountPath(OWNER, 'act_1002')), { status: 'active' }),
    allowed: nobody,
  },
  { title: 'disconnect an account by hand', run: (db) => deleteDoc(doc(db, ACCOUNT)), allowed: nobody },
  { title: 'make an ad a winner', run: (db) => setDoc(doc(db, ANALYSIS), { verdict: 'winner' }), allowed: nobody },
  { title: 'open the dashboard by hand', run: (db) => setDoc(doc(db, RUN), { job_id: 'x' }), allowed: nobody },
  { title: 'delete a conversation about ads', run: (db) => deleteDoc(doc(db, CHAT)), allowed: isOwner },
  { title: 'write an answer about ads', run: (db) => setDoc(doc(db, CHAT), { messages: [] }), allowed: nobody },
];
