import { imageKind } from './image-kind';

export const background = imageKind({
  name: 'New background',
  flag: 'background',
  summary: 'Your product in another place',
  needs: ['photos'],
  uses: ['photos', 'background', 'prompt'],
  task: 'Make one photograph of the first product, unchanged, standing in \`background\`.',
});
