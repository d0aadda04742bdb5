import type { QuestionPart } from '../write-question';

/**
 * Asks for the masks of a photo's product in the words that Google documents for segmentation: models were trained on
 * these. Nothing that a person has written stands in it.
 */
export function writeMaskQuestion(jpeg: Buffer): QuestionPart[] {
  const text = [
    'Give the segmentation mask for the product that this photo advertises: the one thing in it that is for sale, whole, with all its parts and with what is printed on it.',
    'Leave out its shadow, what it stands on, hands that hold it, and everything beside it.',
    'Output a JSON list of segmentation masks where each entry contains the 2D bounding box in the key "box_2d", the segmentation mask in key "mask", and the text label in the key "label".',
    'One entry for the product; an empty list if there is none.',
  ].join('\n');
  return [{ inlineData: { mimeType: 'image/jpeg', data: jpeg.toString('base64') } }, { text }];
}
