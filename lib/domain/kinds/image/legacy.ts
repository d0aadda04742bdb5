import { imageKind } from './image-kind';

export const legacy = imageKind({
  name: 'One image',
  flag: null,
  summary: 'Whatever suits what you send',
  needs: ['prompt', 'photos'],
  uses: ['prompt', 'photos', 'background'],
  task: 'Make one image as \`prompt\` describes it, of the products in the photos where there are any.',
});
