import { beforeEach, describe, expect, it, vi } from 'vitest';
import { tabsOfOneBrowser } from '../core/tabs-fixtures';

describe('the ticket of an image in two tabs', () => {
  beforeEach(() => void vi.unstubAllGlobals());

  it('loses nothing when both tabs write before they hear of each other', async () => {
    const { openTab, deliver } = tabsOfOneBrowser(() => import('./image-ticket-store'));
    const [a, b] = [await openTab(), await openTab()];
    a.inTab(() => a.imageTicket.follow());
    b.inTab(() => b.imageTicket.follow());
    a.inTab(() => a.setImage({ prompt: 'On oak' }));
    b.inTab(() => b.setImage({ ratio: '9:16' }));
    deliver();
    for (const tab of [a, b]) {
      expect(tab.useImageTicket.getState().form).toMatchObject({ prompt: 'On oak', ratio: '9:16' });
    }
  });
});
