import { stayOnDrops } from './lib/client/browser/stay-on-page';

// Before anything is hydrated: a drop on a page that isn't ready yet is as much of a loss.
stayOnDrops();
