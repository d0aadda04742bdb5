import { z } from 'zod';
import { catalogueIdSchema } from '../../../domain/ads/catalogue-id';
import { newJobOf } from '../../../domain/jobs/new-job';
import { videoGenerationInputSchema } from '../../../domain/kinds/video/video-generation';
import { type AspectRatio, aspectRatioSchema } from '../../../domain/shared/aspect-ratio';
import { type Language, languageSchema } from '../../../domain/shared/language';
import { newJobId } from '../../../domain/shared/random-id';
import { type MotionTemplateId, motionTemplateIdSchema } from '../../../domain/video/motion-template';
import { type MusicMood, musicMoodSchema } from '../../../domain/video/music';
import { type PresenterId, presenterIdSchema, USUAL_PRESENTER } from '../../../domain/video/presenter';
import { VIDEO_LIMITS } from '../../../domain/video/video-limits';
import { type VoiceId, voiceIdSchema } from '../../../domain/video/voice';
import { type VideoMaker, videoMakerSchema } from '../../../domain/video/video-maker';
import { EMPTY_WORDS, madeOfSchema, type ProductForm, productWordFields } from '../core/product-form';
import type { Ticket, TicketKind } from '../core/ticket';
import { presenterInput, videoInput } from './video-input';

const shelfSchema = z.object({
  brandId: catalogueIdSchema,
  products: z.array(videoGenerationInputSchema.shape.others.element.extend({ url: z.string().nullable() })),
});
/** Products of a brand that stand in the video beside the one that it is of, each with where its photo can be looked at, if that is known. */
export type ChosenShelf = z.infer<typeof shelfSchema>;
export type ShelfProduct = ChosenShelf['products'][number];

export interface VideoForm extends ProductForm {
  price: string;
  prompt: string;
  /** null: chosen for the product. */
  template: MotionTemplateId | null;
  /** NaN while nothing, or no number, is typed in. */
  seconds: number;
  scenes: number;
  ratio: AspectRatio;
  lang: Language | null;
  music: MusicMood;
  captions: boolean;
  voice_over: boolean;
  /** Who films, where there is a choice. */
  maker: VideoMaker;
  shelf: ChosenShelf | null;
  /** A film of the product, or somebody who presents it: what each has besides is kept while the other is chosen. */
  sort: VideoSort;
  presenter: PresenterId;
  /** null: the presenter’s own. */
  voice: VoiceId | null;
  /** What they say; empty has it written. */
  script: string;
  ai_mark: boolean;
}

const VIDEO_SORTS = ['film', 'presenter'] as const;
export type VideoSort = (typeof VIDEO_SORTS)[number];

const EMPTY_FORM: VideoForm = {
  ...EMPTY_WORDS,
  price: '',
  prompt: '',
  template: null,
  seconds: VIDEO_LIMITS.seconds.usual,
  scenes: VIDEO_LIMITS.scenes.usual,
  ratio: '9:16',
  lang: null,
  music: 'bright',
  captions: true,
  voice_over: false,
  maker: 'auto',
  shelf: null,
  sort: 'film',
  presenter: USUAL_PRESENTER,
  voice: null,
  script: '',
  ai_mark: true,
  made_of: null,
};

const formSchema = z.object({
  ...productWordFields,
  price: z.string().catch(EMPTY_FORM.price),
  prompt: z.string().catch(EMPTY_FORM.prompt),
  template: motionTemplateIdSchema.nullable().catch(EMPTY_FORM.template),
  seconds: z.number().catch(EMPTY_FORM.seconds),
  scenes: z.number().catch(EMPTY_FORM.scenes),
  ratio: aspectRatioSchema.catch(EMPTY_FORM.ratio),
  lang: languageSchema.nullable().catch(EMPTY_FORM.lang),
  music: musicMoodSchema.catch(EMPTY_FORM.music),
  captions: z.boolean().catch(EMPTY_FORM.captions),
  voice_over: z.boolean().catch(EMPTY_FORM.voice_over),
  maker: videoMakerSchema.catch(EMPTY_FORM.maker),
  shelf: shelfSchema.nullable().catch(EMPTY_FORM.shelf),
  sort: z.enum(VIDEO_SORTS).catch(EMPTY_FORM.sort),
  presenter: presenterIdSchema.catch(EMPTY_FORM.presenter),
  voice: voiceIdSchema.nullable().catch(EMPTY_FORM.voice),
  script: z.string().catch(EMPTY_FORM.script),
  ai_mark: z.boolean().catch(EMPTY_FORM.ai_mark),
  made_of: madeOfSchema.nullable().catch(null),
});

export type VideoTicket = Ticket<VideoForm>;

/** The ticket of a video. */
export const VIDEO_TICKET: TicketKind<VideoForm> = {
  key: 'adforge.video-draft.v1',
  emptyForm: EMPTY_FORM,
  form: formSchema,
  newJobId,
  newJob: (ticket, uid, now) =>
    ticket.form.sort === 'presenter'
      ? newJobOf(null, 'avatar_video', uid, presenterInput(ticket), now)
      : newJobOf(null, 'video_generation', uid, videoInput(ticket), now),
  goesOn: true,
  whileSent: 'The video is just being sent. Add the file again in a moment.',
};
