/** Called by Next.js once, before the server takes its first request. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { mendRequests } = await import('./lib/server/http/mend-requests');
  mendRequests();
}
