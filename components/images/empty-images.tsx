import { SheetFrame } from '@/components/proof-sheet/sheet-frame';
import { NumberedSteps } from '@/components/ui/numbered-steps';

const STEPS = [
  ['Chosen', 'Laid out from above, in another place, on a model or a mannequin, or from your words.'],
  ['Made', 'Your product stays as it is in its photo; what is around it is made for it.'],
  ['Yours', 'Look at it full size, download it, or change a word and make the next.'],
] as const;

/** What stands on the sheet before the first image. */
export function EmptyImages() {
  return (
    <>
      <SheetFrame slug={<span>No image yet</span>}>
        <div className="picture-box mx-auto flex aspect-square max-w-xl items-center justify-center">
          <span className="bg-sheet px-2 text-small text-ink-soft">Your image appears here</span>
        </div>
      </SheetFrame>
      <NumberedSteps steps={STEPS} className="mt-10 gap-y-4 sm:grid-cols-3" />
    </>
  );
}
