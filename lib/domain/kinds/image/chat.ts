import { imageKind } from './image-kind';

export const chat = imageKind({
  name: 'From words',
  flag: 'chat',
  summary: 'An image from your description, with photos to go by',
  needs: ['prompt'],
  uses: ['prompt', 'photos', 'background'],
  task: 'Make one image as `prompt` describes it. Photos are references: keep what they show recognisable.',
});
