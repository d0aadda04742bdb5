import { usdText } from '@/lib/domain/money/money';
import type { VideoMaker } from '@/lib/domain/video/video-maker';
import { ChoiceList } from './choice-list';

interface MakerChoiceProps {
  maker: VideoMaker;
  /** What the model costs, in US dollars; NaN while nobody can say. */
  usd: number;
  /** What each makes of it, and what is said beside the model’s price. */
  byModel: string;
  rest?: string;
  byStudio: string;
  className?: string;
  onChange: (maker: 'auto' | 'studio') => void;
}

/** Who films, and what that costs. */
export function MakerChoice({ maker, usd, byModel, rest, byStudio, className, onChange }: MakerChoiceProps) {
  const price = Number.isFinite(usd) ? `${byModel}, about ${usdText(usd)}` : byModel;
  const choices = [
    { id: 'auto', name: 'Gemini', summary: [price, ...(rest === undefined ? [] : [rest])].join('. ') },
    { id: 'studio', name: 'The studio', summary: byStudio },
  ] as const;
  return (
    <ChoiceList
      name="maker"
      label="Filmed by"
      choices={choices}
      chosen={maker === 'studio' ? 'studio' : 'auto'}
      onChange={onChange}
      {...(className === undefined ? {} : { className })}
    />
  );
}
