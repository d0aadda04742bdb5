/* The least that an API over Firestore can do: whose token is it, and what does the document say? */
import { getApps, initializeApp } from 'firebase-admin/app';
import { getAuth } from 'firebase-admin/auth';
import { getFirestore } from 'firebase-admin/firestore';

const app = getApps()[0] ?? initializeApp();

export async function GET(request, { params }) {
  const { id } = await params;
  const token = request.headers.get('authorization')?.slice('Bearer '.length) ?? '';
  const { uid } = await getAuth(app).verifyIdToken(token);
  const job = (await getFirestore(app).doc(`ad_videos_jobs/${id}`).get()).data();
  return job?.user_id === uid ? Response.json(job) : new Response(null, { status: 404 });
}
