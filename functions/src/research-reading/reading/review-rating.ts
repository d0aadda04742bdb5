const STARS = /^[\s★⭐☆✩✮]{1,12}$/u;

/**
 * A rating as 1 to 5: “4”, “4,5”, “4/5”, “8 von 10”, “★★★★☆”, “5 stars”, of `best` where the text does not say of how
 * many. null for what is none.
 */
export function ratingOf(written: string, best = 5): number | null {
  const text = written.trim().slice(0, 40);
  if (STARS.test(text)) return inRange(text.match(/[★⭐✮]/gu)?.length ?? 0, 5);
  const found =
    /^(\p{Nd}{1,3})(?:[.,](\p{Nd}{1,2}))?\s{0,2}(?:(?:\/|of|out of|von|sur|de|su|üzerinden|من|में से)\s{0,2}(\p{Nd}{1,3}))?/iu.exec(
      text,
    );
  if (!found) return null;
  const value = Number(`${latin(found[1] ?? '')}.${latin(found[2] ?? '0')}`);
  return inRange(value, found[3] === undefined ? best : Number(latin(found[3])));
}

function inRange(value: number, best: number): number | null {
  if (!Number.isFinite(value) || !(best > 0) || value <= 0 || value > best) return null;
  return Math.max(1, Math.round((value / best) * 50) / 10);
}

/** Arabic and Devanagari digits, too, as a number is written in code. */
function latin(digits: string): string {
  return digits
    .replace(/[٠-٩]/gu, (digit) => String((digit.codePointAt(0) ?? 0) - 0x660))
    .replace(/[०-९]/gu, (digit) => String((digit.codePointAt(0) ?? 0) - 0x966));
}
