import type { Unit } from '@/lib/domain/insights/figures/metric-words';

/** A value beside an axis, as short as it can be: `€2K`, `1.5 %`, `3×`. */
export function tickText(value: number, unit: Unit, currency: string | null): string {
  const short = (number: number) =>
    new Intl.NumberFormat('en', { notation: 'compact', maximumFractionDigits: Math.abs(number) < 1 ? 2 : 1 }).format(
      number,
    );
  switch (unit) {
    case 'money':
      return `${symbolOf(currency)}${short(value)}`;
    case 'share':
      return `${short(value * 100)} %`;
    case 'ratio':
      return `${short(value)}×`;
    case 'count':
      return short(value);
  }
}

function symbolOf(currency: string | null): string {
  if (currency === null || !/^[A-Z]{3}$/.test(currency)) return '';
  const parts = new Intl.NumberFormat('en', { style: 'currency', currency }).formatToParts(0);
  const symbol = parts.find(({ type }) => type === 'currency')?.value ?? '';
  // A code is not to run into the number: `CHF 20`.
  return /[A-Za-z]$/.test(symbol) ? `${symbol} ` : symbol;
}
