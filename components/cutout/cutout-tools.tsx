import { Brush, Eraser, Minus, Plus, Redo2, RotateCcw, Undo2 } from 'lucide-react';
import { useId, type ReactNode } from 'react';
import { IconButton } from '@/components/ui/icon-button';
import { BRUSH_SIZES, GROUNDS, type Ground, type Tools, ZOOMS } from './use-tools';
import type { Cutout } from './use-cutout';

/** What the brush does, the way back, how large it is seen, and on what. */
export function CutoutTools({ cutout, tools }: { cutout: Cutout; tools: Tools }) {
  const size = useId();
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2 px-4 py-3 text-small">
      <Choices legend="Brush" name="tool">
        <Choice name="tool" label="Keep" checked={tools.tool === 'keep'} onChoose={() => tools.setTool('keep')}>
          <Brush aria-hidden="true" className="size-4" />
        </Choice>
        <Choice name="tool" label="Remove" checked={tools.tool === 'remove'} onChoose={() => tools.setTool('remove')}>
          <Eraser aria-hidden="true" className="size-4" />
        </Choice>
      </Choices>
      <label htmlFor={size} className="flex min-h-11 items-center gap-2">
        Size
        <input
          id={size}
          type="range"
          min={BRUSH_SIZES.least}
          max={BRUSH_SIZES.most}
          step={0.002}
          value={tools.size}
          onChange={(event) => tools.setSize(Number(event.target.value))}
          className="w-24 accent-ink"
        />
      </label>
      <label className="flex min-h-11 items-center gap-2">
        <input
          type="checkbox"
          checked={!tools.exactly}
          onChange={(event) => tools.setExactly(!event.target.checked)}
          className="size-5 accent-ink"
        />
        Find edges
      </label>
      <div className="flex">
        <IconButton className={TOOL} label="Undo" disabled={!cutout.canUndo} onClick={cutout.undo}>
          <Undo2 aria-hidden="true" className="size-5" />
        </IconButton>
        <IconButton className={TOOL} label="Redo" disabled={!cutout.canRedo} onClick={cutout.redo}>
          <Redo2 aria-hidden="true" className="size-5" />
        </IconButton>
        <IconButton className={TOOL} label="Start over" disabled={cutout.alpha === null} onClick={cutout.clear}>
          <RotateCcw aria-hidden="true" className="size-5" />
        </IconButton>
        <IconButton
          className={TOOL}
          label="Zoom out"
          disabled={tools.zoom <= ZOOMS.least}
          onClick={() => tools.setZoom(tools.zoom / 1.4)}
        >
          <Minus aria-hidden="true" className="size-5" />
        </IconButton>
        <IconButton
          className={TOOL}
          label="Zoom in"
          disabled={tools.zoom >= ZOOMS.most}
          onClick={() => tools.setZoom(tools.zoom * 1.4)}
        >
          <Plus aria-hidden="true" className="size-5" />
        </IconButton>
      </div>
      <Choices legend="Seen on" name="ground">
        {(Object.keys(GROUNDS) as Ground[]).map((ground) => (
          <Choice
            key={ground}
            name="ground"
            label={GROUNDS[ground]}
            checked={tools.ground === ground}
            onChoose={() => tools.setGround(ground)}
          />
        ))}
      </Choices>
    </div>
  );
}

function Choices({ legend, name, children }: { legend: string; name: string; children: ReactNode }) {
  return (
    <fieldset className="flex" data-choice={name}>
      <legend className="sr-only">{legend}</legend>
      {children}
    </fieldset>
  );
}

interface ChoiceProps {
  name: string;
  label: string;
  checked: boolean;
  onChoose: () => void;
  children?: ReactNode;
}

function Choice({ name, label, checked, onChoose, children }: ChoiceProps) {
  return (
    <label className="-ms-px flex min-h-11 cursor-pointer items-center gap-1.5 border border-rule-strong px-3 first-of-type:ms-0 has-checked:border-ink has-checked:bg-ink has-checked:text-paper has-focus-visible:outline-[3px] has-focus-visible:outline-offset-2">
      <input type="radio" name={`cutout-${name}`} checked={checked} onChange={onChoose} className="sr-only" />
      {children}
      {label}
    </label>
  );
}

const TOOL =
  '-ms-px size-11 border border-rule-strong first:ms-0 not-disabled:hover:bg-ink not-disabled:hover:text-paper disabled:opacity-40';
