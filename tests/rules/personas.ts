import type { RulesTestContext, RulesTestEnvironment } from '@firebase/rules-unit-testing';

export const OWNER = 'owner-uid';
export const STRANGER = 'stranger-uid';

/** Everybody who may knock: with an account that owns the job, with another account, with none. */
export const PERSONAS = ['owner', 'anonymous owner', 'stranger', 'visitor'] as const;
export type Persona = (typeof PERSONAS)[number];

export function contextOf(environment: RulesTestEnvironment, persona: Persona): RulesTestContext {
  switch (persona) {
    case 'owner':
      return environment.authenticatedContext(OWNER, { email: 'owner@example.com', email_verified: true });
    case 'anonymous owner':
      return environment.authenticatedContext(OWNER, { firebase: { sign_in_provider: 'anonymous' } });
    case 'stranger':
      return environment.authenticatedContext(STRANGER, { email: 'stranger@example.com', email_verified: true });
    case 'visitor':
      return environment.unauthenticatedContext();
  }
}

export const isOwner = (persona: Persona) => persona === 'owner' || persona === 'anonymous owner';
