import { imageKind } from './image-kind';

export const flatlay = imageKind({
  name: 'Flat lay',
  flag: 'flatlay',
  summary: 'Products laid out, seen from above',
  needs: ['photos'],
  uses: ['photos', 'background', 'prompt'],
  task: 'Make one flat lay: every product once, laid out on `background` and photographed from straight above.',
});
