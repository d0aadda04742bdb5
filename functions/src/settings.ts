import { defineInt, defineSecret, defineString } from 'firebase-functions/params';

export const REGION = defineString('REGION', {
  default: 'us-central1',
  description: 'Region of the functions and of the task queue; best the one of the Firestore database.',
});

export const AD_PROVIDER = defineString('AD_PROVIDER', {
  default: 'auto',
  description:
    'Who makes new ads and films videos: “studio”, “gemini”, or “auto”, which is Gemini where there is a key.',
});

export const GEMINI_MODEL = defineString('GEMINI_MODEL', {
  default: 'gemini-3.1-flash-image',
  description: 'The Gemini model that makes the ads, where there is a key.',
});

export const GEMINI_TEXT_MODEL = defineString('GEMINI_TEXT_MODEL', {
  default: 'gemini-3.8-flash',
  description: 'The Gemini model that plans the ads and writes their words and prompts, where there is a key.',
});

export const GEMINI_MASK_MODEL = defineString('GEMINI_MASK_MODEL', {
  default: 'gemini-3.8-flash',
  description:
    'The Gemini model that draws masks, by which products are cut out of their photos, where there is a key; “none” for no masks.',
});

export const GEMINI_SPEECH_MODEL = defineString('GEMINI_SPEECH_MODEL', {
  default: 'gemini-3.8-flash-tts',
  description: 'The Gemini model that says the words of videos aloud, where there is a key.',
});

export const GEMINI_VIDEO_MODEL = defineString('GEMINI_VIDEO_MODEL', {
  default: 'gemini-omni-1.2-flash',
  description: 'The Gemini model that films videos, where there is a key.',
});

export const GEMINI_VIDEO_USD_PER_SECOND = defineString('GEMINI_VIDEO_USD_PER_SECOND', {
  default: ' ',
  description:
    'What a second of its videos costs, in US dollars, for example “0.10”; a space leaves it to what AdForge knows.',
});

export const GEMINI_VIDEO_LOOK_SECONDS = defineInt('GEMINI_VIDEO_LOOK_SECONDS', {
  default: 8,
  description:
    'After how many seconds it is looked whether a video is done, at first; a clip takes about half a minute.',
});

/** Bound to every function that may plan or make ads; read by `geminiKey`. */
export const GEMINI_API_KEY = defineSecret('GEMINI_API_KEY', {
  description: 'Key of the Gemini API; “none” to make the ads with the built-in studio.',
});

/** Bound to every function that asks Meta; read by `ownKeys`. */
export const AD_ACCOUNT_KEYS = defineSecret('AD_ACCOUNT_KEYS', {
  description:
    'Keys that seal the access tokens of ad accounts, as “id:base64,id:base64”; the web app has the same. “none” where no ad accounts are connected.',
});

export const META_APP_ID = defineString('META_APP_ID', {
  default: '',
  description: 'Id of your Meta app, with which people log in to connect their ad accounts; empty where there is none.',
});

/** Bound to every function that asks Meta; read by `graphSettings`. */
export const META_APP_SECRET = defineSecret('META_APP_SECRET', {
  description: 'Secret of your Meta app; “none” where there is none.',
});

export const GEMINI_TIMEOUT_SECONDS = defineInt('GEMINI_TIMEOUT_SECONDS', {
  default: 180,
  description: 'Longest that an image of Gemini may take; it usually takes 10 to 60 seconds.',
});

export const RENDER_CONCURRENCY = defineInt('RENDER_CONCURRENCY', {
  default: 4,
  description: 'How many ads are made at the same time, over all people.',
});

export const RENDERS_PER_SECOND = defineInt('RENDERS_PER_SECOND', {
  default: 20,
  description: 'How many ads are started per second, over all people.',
});

export const STAGE_CONCURRENCY = defineInt('STAGE_CONCURRENCY', {
  default: 4,
  description:
    'How many stages of jobs, such as checking files and planning, are worked on at the same time, over all people.',
});

export const READING_CONCURRENCY = defineInt('READING_CONCURRENCY', {
  default: 6,
  description:
    'How many products of shops are read at the same time, over all people; each shop is asked twice a second at most, whatever this is.',
});

export const ANALYSIS_CONCURRENCY = defineInt('ANALYSIS_CONCURRENCY', {
  default: 4,
  description: 'How many videos of ads are fetched, measured or read at the same time, over all people.',
});

export const VIDEO_CONCURRENCY = defineInt('VIDEO_CONCURRENCY', {
  default: 4,
  description: 'How many pieces of videos are drawn and encoded at the same time, over all people.',
});

export const WARM_INSTANCES = defineInt('WARM_INSTANCES', {
  default: 0,
  description:
    'How many instances of each function that people wait for are kept ready, at a price; 0 starts them when they are needed.',
});

export const BOT_INFO_URL = defineString('BOT_INFO_URL', {
  default: '',
  description: 'The address that AdForgeBot names to shops whose pages it reads: the page /bot of your site.',
});

export const JOB_RETENTION_DAYS = defineInt('JOB_RETENTION_DAYS', {
  default: 365,
  description: 'Days after its end at which a job is deleted with its ads and files.',
});

export const ANALYSIS_RETENTION_DAYS = defineInt('ANALYSIS_RETENTION_DAYS', {
  default: 7,
  description: 'The same for analyses of ads, whose results stay: each is in a document of its own.',
});

export const JOB_BUDGET_USD = defineInt('JOB_BUDGET_USD', {
  default: 5,
  description: 'Most that one set of ads may cost, in US dollars, where ads cost something; 0 is no limit.',
});

export const DAILY_BUDGET_USD = defineInt('DAILY_BUDGET_USD', {
  default: 20,
  description: 'Most that one person’s ads may cost in a day (UTC), in US dollars; 0 is no limit.',
});

export const GUEST_DAILY_BUDGET_USD = defineInt('GUEST_DAILY_BUDGET_USD', {
  default: 5,
  description: 'The same for a person without an account: such accounts cost nothing to make; 0 is no limit.',
});

export const DEPLOYMENT_DAILY_BUDGET_USD = defineInt('DEPLOYMENT_DAILY_BUDGET_USD', {
  default: 200,
  description: 'Most that everybody’s work together may cost in a day (UTC), in US dollars; 0 is no limit.',
});

export const KIND_DAILY_BUDGETS_USD = defineString('KIND_DAILY_BUDGETS_USD', {
  default: ' ',
  description:
    'The same for single kinds of jobs, in US dollars, for example “bulk-dynamic=100, chat=20”; a space is no limit.',
});

export const RUNNING_JOBS = defineString('RUNNING_JOBS', {
  default: 'guest=50, signed_in=100, verified=200',
  description:
    'How many jobs one person may have under way, by the sort of account: without one, signed in, with a confirmed e-mail address; 0 is no limit.',
});

export const JOBS_AT_ONCE = defineString('JOBS_AT_ONCE', {
  default: 'guest=40, signed_in=120, verified=0',
  description:
    'How many jobs are worked on at the same time, over all people of a sort of account: the others wait in line until one has ended; 0 is no limit.',
});

export const WAITING_JOBS = defineString('WAITING_JOBS', {
  default: 'guest=1000, signed_in=3000, verified=0',
  description:
    'How many jobs may wait in line, over all people of a sort of account: while there are as many, no more are taken; 0 is no limit.',
});

export const JOBS_A_DAY = defineString('JOBS_A_DAY', {
  default: 'guest=200, signed_in=1000, verified=5000',
  description: 'How many jobs one person may make in a day (UTC), by the sort of account; 0 is no limit.',
});

export const VERSIONS_A_DAY = defineString('VERSIONS_A_DAY', {
  default: 'guest=300, signed_in=2000, verified=10000',
  description: 'How many versions of ads one person may ask for in a day (UTC), by the sort of account; 0 is no limit.',
});

export const UPLOADS_A_DAY = defineString('UPLOADS_A_DAY', {
  default: 'guest=300, signed_in=2000, verified=10000',
  description: 'How many files one person may upload in a day (UTC), by the sort of account; 0 is no limit.',
});

export const UPLOAD_MB_A_DAY = defineString('UPLOAD_MB_A_DAY', {
  default: 'guest=500, signed_in=4000, verified=20000',
  description: 'How many megabytes one person may upload in a day (UTC), by the sort of account; 0 is no limit.',
});

export const UNUSED_UPLOAD_DAYS = defineInt('UNUSED_UPLOAD_DAYS', {
  default: 30,
  description: 'Days after which a file is deleted that somebody has uploaded and nothing uses; 0 is never.',
});

export const IDLE_GUEST_DAYS = defineInt('IDLE_GUEST_DAYS', {
  default: 90,
  description:
    'Days without a visit after which the account of a guest is deleted who has neither jobs nor brands; 0 is never.',
});

export const STUDIO_MS_PER_AD = defineInt('STUDIO_MS_PER_AD', {
  default: 0,
  description: 'Slows the built-in studio to this many milliseconds per ad, so that a running job can be watched.',
});

/** How often making one ad is tried before it is given up. */
export const MAX_TRIES = 3;

/** Longest that one try may take; a Gemini image takes 10 to 60 seconds. */
export const RENDER_TIMEOUT_SECONDS = 300;

/** Longest that one try at a stage of a job, or at a part of one, may take. */
export const STAGE_SECONDS = 900;

/** How long whoever works on a stage may be silent before another takes over. */
export const STAGE_LEASE_SECONDS = 120;

/** How long an ad may wait in the queue, after the time of its next try, before it counts as lost. */
export const QUEUE_PATIENCE_MINUTES = 30;
