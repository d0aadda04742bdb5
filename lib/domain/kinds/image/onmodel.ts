import { imageKind } from './image-kind';

export const onmodel = imageKind({
  name: 'On a model',
  flag: 'onmodel',
  summary: 'Worn or shown by a person',
  needs: ['photos'],
  uses: ['photos', 'model', 'background', 'prompt'],
  task: 'Make one photograph in which \`model\` wears the product, or shows it in use if it can’t be worn.',
});
