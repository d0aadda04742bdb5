/* The least that a page of Next.js can be. */
export const metadata = { title: 'Bare' };

export default function BarePage() {
  return <h1>A bare page</h1>;
}
