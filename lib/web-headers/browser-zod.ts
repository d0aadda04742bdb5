import { config } from 'zod/v4';

// zod would try whether it may make functions of text, and the page's policy refuses that and reports it.
config({ jitless: true });

export * from 'zod/v4';
export { z, default } from 'zod/v4';
