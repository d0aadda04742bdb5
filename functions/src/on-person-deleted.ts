import { runWith } from 'firebase-functions/v1';
import { forgetAccountsOf } from './ad-accounts/forget-person';
import { REGION } from './settings';

// There is no second generation of this trigger.
export const onPersonDeleted = runWith({ failurePolicy: true, memory: '512MB' })
  .region(REGION)
  .auth.user()
  .onDelete(({ uid }) => forgetAccountsOf(uid));
