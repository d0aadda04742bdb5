/** Of the mask: more that is neither inside nor outside is somebody who doesn't know. */
const MOST_VAGUE = 0.24;

/** Whether a mask of 0…1 has a product in it, with little that is neither; what has other numbers is no mask. */
export function isSureMask(values: Float32Array): boolean {
  let [inside, vague] = [0, 0];
  for (const value of values) {
    if (!(value >= -0.01 && value <= 1.01)) return false;
    if (value > 0.9) inside++;
    else if (value > 0.1) vague++;
  }
  const share = inside / values.length;
  return share > 0.015 && share < 0.75 && vague < (inside + vague) * MOST_VAGUE;
}
