/* The floor: what Next.js itself takes to answer with a text as long as that about a job with 5 of 10 ads made. */
const body = { text: 'x'.repeat(10_500) };

export async function GET(request, { params }) {
  const { id } = await params;
  return Response.json({ id, ...body });
}
