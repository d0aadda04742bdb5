import { beforeEach, describe, expect, it, vi } from 'vitest';
import { tabsOfOneBrowser } from '../core/tabs-fixtures';

describe('the draft of an image in two tabs', () => {
  beforeEach(() => void vi.unstubAllGlobals());

  it('loses nothing when both tabs write before they hear of each other', async () => {
    const { openTab, deliver } = tabsOfOneBrowser(() => import('./image-draft-store'));
    const [a, b] = [await openTab(), await openTab()];
    a.inTab(() => a.imageDraft.follow());
    b.inTab(() => b.imageDraft.follow());
    a.inTab(() => a.setImage({ prompt: 'On oak' }));
    b.inTab(() => b.setImage({ ratio: '9:16' }));
    deliver();
    for (const tab of [a, b]) {
      expect(tab.useImageDraft.getState().form).toMatchObject({ prompt: 'On oak', ratio: '9:16' });
    }
  });
});
