import { connectOffers } from '@/lib/server/ad-accounts/meta-of-site';
import { endpoint } from '@/lib/server/http/endpoint';

// Nobody's in particular: what this site offers to everybody.
export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint({
  GET: () => Promise.resolve(Response.json(connectOffers())),
});
