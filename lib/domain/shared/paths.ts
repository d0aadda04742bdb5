/** Every Firestore and Storage path of the product stands here. */

export const JOBS = 'ad_videos_jobs';
export const ADS = 'ads';
export const REQUESTS = 'requests';

export const jobPath = (jobId: string) => `${JOBS}/${jobId}`;
export const adsPath = (jobId: string) => `${JOBS}/${jobId}/${ADS}`;
export const adPath = (jobId: string, ad: string) => `${adsPath(jobId)}/${ad}`;
export const requestsPath = (jobId: string) => `${JOBS}/${jobId}/${REQUESTS}`;
export const requestPath = (jobId: string, requestId: string) => `${requestsPath(jobId)}/${requestId}`;
/** The news of a job's ends on their way to its `callback_url`, by the status of the end. */
export const CALLBACKS = 'callbacks';
export const callbackPath = (jobId: string, status: string) => `${JOBS}/${jobId}/${CALLBACKS}/${status}`;
/** Server only: the stage that the job is at, and what its kind keeps from stage to stage. */
export const runPath = (jobId: string) => `${JOBS}/${jobId}/private/run`;

/** Server only: the jobs of sorts of accounts of which only so many are worked on at a time, under the jobs' ids. */
export const LINE = 'line';
/** A person's own are together, so that counting them costs the same however many others wait. */
export const ownLinePath = (uid: string) => `users/${uid}/${LINE}`;
export const linePath = (uid: string, jobId: string) => `${ownLinePath(uid)}/${jobId}`;
/** Server only: when the last of a sort was let in. */
export const lastEntryPath = (sort: string) => `line_entries/${sort}`;

/** Server only: what a stage is made of that fans out. */
export const PARTS = 'parts';
export const partsPath = (jobId: string) => `${JOBS}/${jobId}/${PARTS}`;
export const partPath = (jobId: string, part: string) => `${partsPath(jobId)}/${part}`;

/** Server only: which part of a job has read the page with this address (its hash), so that a product with several addresses is kept once. */
export const readPagePath = (jobId: string, hash: string) => `${JOBS}/${jobId}/pages/${hash}`;

/** Server only: who asks a host (its hash) just now, so that all processes together keep to its pace. */
export const hostTurnsPath = (hash: string) => `host_turns/${hash}`;

/** Personal keys of the REST API, each under its hash. */
export const API_KEYS = 'api_keys';
export const apiKeyPath = (hash: string) => `${API_KEYS}/${hash}`;

/** Readable by everybody: who makes new ads, and what one costs. */
export const SERVICE_PATH = 'service/making';
/** Readable by everybody: how long jobs of each kind have taken. */
export const FIGURES_PATH = 'service/figures';
/** Readable by everybody: what a person may have at a time and in a day. */
export const LIMITS_PATH = 'service/limits';
/** Readable by everybody: whether more jobs are taken. */
export const DOORS_PATH = 'service/doors';
/** With what a person's callbacks are signed. */
export const webhookSecretPath = (uid: string) => `users/${uid}/secrets/webhooks`;
/** What the person has uploaded today: written by functions, readable by the person. */
export const uploadUsagePath = (uid: string) => `users/${uid}/usage/uploads`;
/** Server only: how far the round is in which what nobody uses is cleared away. */
export const CLEANING_PATH = 'cleaning/round';
/** Server only: what a person's work of one day (`YYYY-MM-DD`, UTC) cost. */
export const spendingPath = (uid: string, day: string) => `users/${uid}/spending/${day}`;
/** Server only: what everybody's work of one day cost. */
export const allSpendingPath = (day: string) => `spending/${day}`;
/** Server only: what a request with an `Idempotency-Key` has come to. */
export const idempotencyKeyPath = (uid: string, hash: string) => `users/${uid}/idempotency_keys/${hash}`;

export const brandsPath = (uid: string) => `users/${uid}/stores`;
export const brandPath = (uid: string, brandId: string) => `${brandsPath(uid)}/${brandId}`;
export const productsPath = (uid: string, brandId: string) => `${brandPath(uid, brandId)}/products`;
export const productPath = (uid: string, brandId: string, productId: string) =>
  `${productsPath(uid, brandId)}/${productId}`;

/** What is known of a product and the people who buy it, each research under the id that its person chose. */
export const RESEARCHES = 'research';
export const researchesPath = (uid: string, brandId: string, productId: string) =>
  `${productPath(uid, brandId, productId)}/${RESEARCHES}`;
export const researchPath = (uid: string, brandId: string, productId: string, researchId: string) =>
  `${researchesPath(uid, brandId, productId)}/${researchId}`;
/** The people who buy it, as that research pictures them: one document. */
export const PERSONAS = 'personas';
export const personasPath = (uid: string, brandId: string, productId: string, researchId: string) =>
  `${researchPath(uid, brandId, productId, researchId)}/${PERSONAS}/current`;
/** What the product's ads should say, by the id of the analysis. */
export const ANALYSES = 'analyses';
export const analysesPath = (uid: string, brandId: string, productId: string) =>
  `${productPath(uid, brandId, productId)}/${ANALYSES}`;
export const strategicAnalysisPath = (uid: string, brandId: string, productId: string, analysisId: string) =>
  `${analysesPath(uid, brandId, productId)}/${analysisId}`;
/** The cleaned texts of a research's sources, those of each job apart; written and read by functions only. */
export const researchTextsFolder = (uid: string, brandId: string, productId: string, researchId: string) =>
  `${researchPath(uid, brandId, productId, researchId)}/sources`;

export interface ConversationKey {
  uid: string;
  brandId: string;
  productId: string;
  conversationId: string;
}

/** The conversation's document and, with the same words, the folder of its files. */
export const conversationPath = ({ uid, brandId, productId, conversationId }: ConversationKey) =>
  `${productPath(uid, brandId, productId)}/conversations/${conversationId}`;

/** The person's connected ad accounts, and the sealed token of each, which the server alone reads. */
export const adAccountsPath = (uid: string) => `users/${uid}/ad_accounts`;
export const adAccountPath = (uid: string, accountId: string) => `${adAccountsPath(uid)}/${accountId}`;
export const AD_ACCOUNT_TOKENS = 'ad_account_tokens';
export const adAccountTokenPath = (uid: string, accountId: string) => `${AD_ACCOUNT_TOKENS}/${uid}_${accountId}`;
/** Server only: the sealed token of somebody who has logged in with Meta and still has to choose an ad account. */
export const AD_ACCOUNT_CHOICES = 'ad_account_choices';
export const adAccountChoicePath = (uid: string) => `${AD_ACCOUNT_CHOICES}/${uid}`;
/** What is known of the person's ads, each under its id in the account. */
export const adAnalysesPath = (uid: string) => `users/${uid}/ad_analyses`;
export const adAnalysisPath = (uid: string, adId: string) => `${adAnalysesPath(uid)}/${adId}`;
/** The last analysis that was completed, and nothing before the first: what Dashboard and Chat wait for. */
export const analysisRunsPath = (uid: string) => `users/${uid}/analysis_runs`;
export const lastAnalysisRunPath = (uid: string) => `${analysisRunsPath(uid)}/last`;
/** What the person has asked about them, and was answered. */
export const chatsPath = (uid: string) => `users/${uid}/chats`;
export const chatPath = (uid: string, conversationId: string) => `${chatsPath(uid)}/${conversationId}`;
/** Videos, posters and frames of ads that were analysed. */
export const analysedFolder = (uid: string, adId: string) => `${allAnalysedFolder(uid)}/${adId}`;
export const allAnalysedFolder = (uid: string) => `users/${uid}/analysed`;

export const uploadsFolder = (uid: string) => `users/${uid}/uploads`;
export const uploadFolder = (uid: string, uploadId: string) => `${uploadsFolder(uid)}/${uploadId}`;
export const uploadFile = (uid: string, uploadId: string, file: string) => `${uploadFolder(uid, uploadId)}/${file}`;

/** Checked and re-encoded copies of a job's input files; written and read by functions only. */
export const preparedFolder = (uid: string, jobId: string) => `users/${uid}/prepared/${jobId}`;
/** Photos and logo that a job has read from a page and that brand and product keep. */
export const pagesFolder = (uid: string) => `users/${uid}/pages`;
export const pageFolder = (uid: string, jobId: string) => `${pagesFolder(uid)}/${jobId}`;
/** Pictures that were paid for, until their ad or version is ended: `work` is the ad's id or the request's. */
export const paidFolder = (uid: string, jobId: string, work: string) => `${preparedFolder(uid, jobId)}/paid/${work}`;

/** What a job has filmed: the video, its captions and its stills, opened by URLs with a token. */
export const videoFolder = (uid: string, jobId: string) => `users/${uid}/videos/${jobId}`;
/** How a presenter looks on this site, made once. The number counts up with a change of what they are made from. */
export const presenterPortrait = (presenter: string) => `presenters/${presenter}-1.jpg`;
/** Parts of a video, until it is put together. */
export const segmentsFolder = (uid: string, jobId: string) => `${preparedFolder(uid, jobId)}/segments`;
