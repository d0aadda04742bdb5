import type { CSSProperties } from 'react';
import { classNames } from './class-names';

interface HeatBarProps {
  /** 0 to 100. */
  value: number;
  /** What is under way, for screen readers. */
  name: string;
  /** The value in words, when the percentage alone says little. */
  valueText?: string;
  size?: 'hair' | 'bar';
  className?: string;
}

/** A progress bar that gets hotter towards its end. */
export function HeatBar({ value, name, valueText, size = 'bar', className }: HeatBarProps) {
  const rounded = Math.round(Math.min(100, Math.max(0, value)));
  return (
    <div
      role="progressbar"
      aria-label={name}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={rounded}
      aria-valuetext={valueText}
      className={classNames('border border-ink bg-sheet', size === 'bar' ? 'h-4 p-0.5' : 'h-2 p-px', className)}
    >
      <div className="heat h-full" style={{ '--value': rounded } as CSSProperties} />
    </div>
  );
}
