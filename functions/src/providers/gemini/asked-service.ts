/** Which of the API's services was asked, in the words that people read. */
export interface AskedService {
  /** Behind “The”. */
  called: string;
  /** What it gives for one ad or scene. */
  result: string;
  /** What the person wanted it for, one and more of them. */
  work: string;
  works: string;
  /** The setting that names its model. */
  setting: string;
}

export const IMAGE_SERVICE: AskedService = {
  called: 'image service',
  result: 'image',
  work: 'ad',
  works: 'ads',
  setting: 'GEMINI_MODEL',
};

export const VOICE_SERVICE: AskedService = {
  called: 'voice service',
  result: 'voice',
  work: 'sentence',
  works: 'sentences',
  setting: 'GEMINI_SPEECH_MODEL',
};

export const VIDEO_SERVICE: AskedService = {
  called: 'video service',
  result: 'video',
  work: 'video',
  works: 'videos',
  setting: 'GEMINI_VIDEO_MODEL',
};

export const MASK_SERVICE: AskedService = {
  called: 'mask service',
  result: 'mask',
  work: 'photo',
  works: 'photos',
  setting: 'GEMINI_MASK_MODEL',
};
