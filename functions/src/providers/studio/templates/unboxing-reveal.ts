import type { StudioTemplate } from '../template';
import { gift } from './unboxing-reveal-gift';
import { parcel } from './unboxing-reveal-parcel';
import { tray } from './unboxing-reveal-tray';

/** A box opened, the product revealed. */
export const UNBOXING_REVEAL: StudioTemplate = [parcel, tray, gift];
