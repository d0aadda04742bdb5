/** Of prices such as “1.299,00” and “29.00”: the mark before decimals in all of them; null where they differ or don’t tell. */
export function decimalMarkOf(prices: Iterable<string>): ',' | '.' | null {
  let [points, commas] = [false, false];
  for (const price of prices) {
    const short = price.slice(0, 60);
    points ||= /\d\.\d{1,2}(?![\d.,])/u.test(short);
    commas ||= /\d,\d{1,2}(?![\d.,])/u.test(short);
    if (points && commas) return null;
  }
  return points ? '.' : commas ? ',' : null;
}
