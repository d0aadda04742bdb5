import { EARLY_PRESS_SCRIPT } from '@/lib/web-headers/early-press-script';

/** Before every form of the page: who presses a button before the page's script has come is heard once it has. */
export function EarlyPresses() {
  return <script suppressHydrationWarning dangerouslySetInnerHTML={{ __html: EARLY_PRESS_SCRIPT }} />;
}
