import { imageKind } from './image-kind';

export const mdoli = imageKind({
  name: 'On a mannequin',
  flag: 'mdoli',
  summary: 'Worn or shown by a mannequin',
  needs: ['photos'],
  uses: ['photos', 'model', 'background', 'prompt'],
  task: 'Make one photograph of a mannequin with the build of \`model\` that wears the product, or has it beside it.',
});
