interface Place {
  x: number;
  y: number;
}

/** Which of the places is nearest to where somebody points; null where none is within reach. */
export function nearestPoint(places: readonly Place[], at: Place, reach: number): number | null {
  let nearest: number | null = null;
  let least = reach ** 2;
  for (const [index, { x, y }] of places.entries()) {
    const distance = (x - at.x) ** 2 + (y - at.y) ** 2;
    if (distance > least) continue;
    least = distance;
    nearest = index;
  }
  return nearest;
}
