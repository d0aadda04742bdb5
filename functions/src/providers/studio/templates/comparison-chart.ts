import type { StudioTemplate } from '../template';
import { farCorner } from './comparison-chart-corner';
import { twoPanels } from './comparison-chart-panels';
import { pillarTable } from './comparison-chart-table';

export const COMPARISON_CHART: StudioTemplate = [pillarTable, twoPanels, farCorner];
