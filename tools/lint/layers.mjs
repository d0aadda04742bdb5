/**
 * Which folder may import which, area by area: the lowest come first, and a file imports only from what
 * stands above its own line here, and from its own. An entry is a folder with all that is below it, a file
 * (with its ending), or `.`: the files that lie in the area itself. The longest entry that fits a file
 * is its own, so a parent may stand over its folders as their registry. Entries in brackets are siblings, of
 * which none may import another. Every folder has to be here.
 * @type {Record<string, (string | string[])[]>}
 */
export const LAYERS = {
  components: [
    'ui',
    // Figures as pictures.
    'charts',
    'clock',
    // Plays a film.
    'player',
    'site',
    'proof-sheet',
    'api-docs',
    'api-keys',
    'account',
    // Connecting ad accounts, and disconnecting them.
    'ad-accounts',
    // Where a product is cut out of its photo by hand.
    'cutout',
    'ticket',
    'job-words',
    // Whether the browser tells of a job's end, and the button that asks.
    'notify',
    // One ad, what can be changed about it, the open ad, drafts, and the sheet of all.
    'gallery/ad',
    'gallery/change',
    'gallery/open-ad',
    'gallery/drafts',
    'gallery/sheet',
    // How any job goes, and how one that makes no pictures does.
    'job-progress',
    'stages',
    // Where files of products are dropped.
    'feeds',
    // How an analysed ad is called and looks, wherever it stands.
    'insights/words',
    'insights/poster',
    // Where something was read, and what customers speak of, wherever it stands.
    'research/sources',
    'research/themes',
    // A template with its words, drawn small.
    'strategy/sketch',
    'kinds/kind-view.ts',
    'kinds/page-reading',
    [
      ...['kinds/pictures', 'kinds/scrape', 'kinds/store', 'kinds/feed', 'kinds/analysis', 'kinds/research'],
      ...['kinds/strategy', 'kinds/video'],
    ],
    // Of a video, with its parts.
    ['kinds/playground', 'kinds/gif'],
    'kinds/registry.tsx',
    'kinds/view-of.ts',
    'live-job',
    ['job-page', 'jobs-list', 'tray', 'job-form'],
    // What stands before pages that need an analysis.
    'gate',
    'sets',
    ['workbench', 'images', 'videos', 'brands'],
    // What analysed ads do, and why.
    'insights',
    // What is known of a product, and what its ads should say to whom.
    'research',
    'strategy',
    // Behind the gate.
    ['dashboard', 'chat'],
    // What runs and stands on every page.
    'behind',
  ],
  'lib/client': [
    'browser',
    'firebase',
    'session',
    'listening',
    ['account', 'files'],
    // A product is cut out of its photo by hand.
    'cutout',
    // Whether Dashboard and Chat are open, and what a browser says of a job's end.
    ['gate', 'notify'],
    // Reads and changes the person's brands and products.
    'catalogue',
    // Connected ad accounts.
    'ad-accounts',
    // Questions about ads, and their answers.
    'chat',
    // What every draft has, and what each sort says of itself.
    'tickets/core',
    ['tickets/ads', 'tickets/image', 'tickets/video', 'tickets/playground', 'tickets/store', 'tickets/feed'],
    // Fills the drafts of a set and of a video.
    'tickets/page',
    // Fills it with what somebody may try.
    'tickets/sample',
    // What a person asks of a job that was sent.
    'asking',
    'pictures',
    // Sends what was asked for without a ticket, also after a reload.
    'outbox',
    // Ads of many products at once.
    'sets',
    // A video of a product, of an ad, or of another video.
    'videos',
    // Analysed ads, and what starts an analysis.
    'insights',
    // A document as a PDF, drawn by the browser.
    'pdf',
    // What is known of a product, what the person says of that, and what starts finding it out.
    'research',
    // Whom its ads are for, what they should say, and what starts making them.
    'strategy',
    '.',
  ],
  'lib/api': [
    'fields',
    'requests',
    'dialects',
    // How clients see a job.
    ['jobs', 'account', 'ad-accounts', 'catalogue', 'insights'],
    // What is known of a product, and what its ads should say.
    'research',
    'strategy',
    'operations',
    'openapi',
  ],
  'lib/server': [
    'process',
    ['firebase', 'http'],
    ['auth', 'uploads'],
    // What a person may have at a time and in a day.
    'limits',
    ['webhooks', 'idempotency'],
    'jobs/read',
    ['jobs/answer', 'jobs/list', 'jobs/stats'],
    'jobs/cancel',
    'jobs/create',
    // The person's brands and products.
    'catalogue',
    // What is known of a product, and what its ads should say.
    'research',
    'strategy',
    'videos',
    // Connected ad accounts and their tokens.
    'ad-accounts',
    // Analyses of ads, and questions about them.
    'insights',
    'chat',
    // What is particular to the addresses that make ads, and to the one that makes an image.
    ['ads', 'generate'],
    '.',
  ],
  'lib/domain': [
    'shared',
    // What a picture is by its bytes, and what of it is kept.
    'pictures/signatures.ts',
    'pictures/cleaning',
    'pictures',
    // Parts a product from its surroundings, alike in the browser and in functions.
    'cutout',
    'money',
    // What a person may have at a time and in a day.
    'limits',
    'work',
    'ads',
    // Ad accounts, and what is known of the ads in them.
    'insights',
    // What is known of a product and the people who buy it.
    'research',
    // Whom ads are for, and what they should say.
    'strategy',
    // What a video is: its script, its music, its limits.
    'video',
    [...['kinds/ads', 'kinds/image', 'kinds/remix', 'kinds/scrape', 'kinds/feed', 'kinds/analysis'], 'kinds/research'],
    // Its ads are those of `kinds/ads`, as are the words of a video.
    ['kinds/strategy', 'kinds/video'],
    // A presenter's words and stages are those of a video.
    'kinds/avatar',
    // A video, too, without a product.
    'kinds/playground',
    // Of a finished video.
    'kinds/gif',
    // Those that plan ads, of both.
    'kinds/ads/ad-kinds.ts',
    ['kinds/registry.ts', 'kinds/picture-names.ts'],
    'jobs',
    // What tests begin with.
    'kinds/sample-inputs.ts',
  ],
  'functions/src': [
    'settings.ts',
    'image-limit.ts',
    'firebase',
    'hashing',
    'storage',
    // Small pictures of what is made.
    'thumbnails',
    // The person's brands and products.
    'catalogue',
    'copy',
    // Which typefaces there are, and which signs each has.
    'typefaces',
    'inputs',
    'web-pages/found.ts',
    'web-pages/page.ts',
    'web-pages/all-elements.ts',
    ['web-pages/fetch', 'web-pages/words', 'web-pages/photos', 'web-pages/brand'],
    // Who reads a host keeps to its pace in all processes.
    'web-pages/turns',
    'web-pages/product',
    // Files of products, read without a web page.
    'feeds',
    // Ads: what their files, figures and words say, and reports of them.
    ['video-facts', 'ad-reading'],
    'ad-reports',
    // What pages, reviews and notes say of a product: `language` is what it needs to know of languages.
    'research-reading/language',
    'research-reading/reading',
    'research-reading/customers',
    'research-reading',
    'web-pages/platform',
    'web-pages/shop',
    // What a film is, and what puts its frames into a file.
    'filming/film.ts',
    'filming/mp4',
    'filming/encoder.ts',
    'filming/yuv',
    ['filming/ffmpeg', 'filming/packages'],
    'filming',
    'soundtrack',
    'providers',
    // What a film says, of what a person asked.
    'directing',
    // Tokens of connected ad accounts, and whether they are still good.
    'ad-accounts',
    'quality',
    'golden',
    // The check of a finished film.
    'film-gate',
    // Where a test may make a process fail.
    'failure-points.ts',
    // Runs work of any sort, and stages of any kind of job.
    'engine/documents',
    'engine/work',
    'engine/registry',
    'engine/run',
    'engine/queue',
    'engine/limits',
    'engine/money',
    'engine/callbacks',
    // What is written of a job's end.
    'engine/ends',
    // Who of all people may begin.
    'engine/line',
    'engine/ending',
    'engine/delivery',
    'engine/stages',
    'engine/start',
    'engine/requests',
    'engine/watchdog',
    // What nobody uses is cleared away.
    'cleaning',
    // Its working copies of photos and logo.
    'kinds/photos',
    'kinds/ads/ad-job.ts',
    'kinds/ads/read-ads.ts',
    'kinds/ads/render-queues.ts',
    'kinds/ads/inputs-of.ts',
    'kinds/ads/plan',
    'kinds/ads/make',
    'kinds/ads/versions',
    // What the kind is for the engine.
    'kinds/ads',
    // Whom ads are for and what they should say, of what a research knows.
    'strategy-making/words',
    'strategy-making/claims',
    'strategy-making/checks',
    'strategy-making/modules',
    'strategy-making/personas',
    'strategy-making/angles',
    'strategy-making',
    // What all kinds that read pages do alike.
    'kinds/page-reading',
    // What kinds do alike that ask a model for what rules can do as well.
    'kinds/model-asking',
    ['kinds/image', 'kinds/remix', 'kinds/scrape', 'kinds/store', 'kinds/feed', 'kinds/analysis', 'kinds/research'],
    // What all kinds that make a film do alike.
    'kinds/film-making',
    ['kinds/video', 'kinds/avatar', 'kinds/playground'],
    // Of a finished video of any of these kinds.
    'kinds/gif',
    // Made of what a research knows.
    'kinds/strategy',
    'kinds/registry.ts',
    '.',
  ],
};

/**
 * Modules that a test build puts others in the place of, which works for this name of theirs alone; and who
 * may import them, where that is not everybody.
 * @type {Record<string, { importers?: string[] }>}
 */
export const SEAMS = {
  '@/components/kinds/registry': { importers: ['components/kinds/view-of.ts'] },
  '@/lib/domain/kinds/registry': {},
  '@/functions/src/kinds/registry': {},
};
