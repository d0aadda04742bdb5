'use client';

import { LoadingPlan } from '@/components/research/frame/loading-plan';
import { lazily } from '@/components/ui/lazily';

// Pages that show what a person has, and nothing before that has come. The server draws them as they are without it; their
// code comes while the header answers already.
const PLACE = <div className="min-h-dvh" />;

export const BrandsPage = lazily(async () => (await import('@/components/brands/list/brands-page')).BrandsPage, PLACE);
export const BrandPage = lazily(async () => (await import('@/components/brands/brand/brand-page')).BrandPage, PLACE);
export const ProductPage = lazily(
  async () => (await import('@/components/brands/product/product-page')).ProductPage,
  PLACE,
);
export const ResearchPage = lazily(
  async () => (await import('@/components/research/research-page')).ResearchPage,
  <LoadingPlan />,
);
export const PersonasPage = lazily(
  async () => (await import('@/components/strategy/personas-page')).PersonasPage,
  <LoadingPlan />,
);
export const StrategyPage = lazily(
  async () => (await import('@/components/strategy/strategy-page')).StrategyPage,
  <LoadingPlan />,
);
export const InsightsPage = lazily(
  async () => (await import('@/components/insights/insights-page')).InsightsPage,
  PLACE,
);
export const AdPage = lazily(async () => (await import('@/components/insights/ad/ad-page')).AdPage, PLACE);
export const DashboardPage = lazily(
  async () => (await import('@/components/dashboard/dashboard-page')).DashboardPage,
  PLACE,
);
export const ChatPage = lazily(async () => (await import('@/components/chat/chat-page')).ChatPage, PLACE);
export const NewSetPage = lazily(async () => (await import('@/components/sets/new-set-page')).NewSetPage, PLACE);
export const SetPage = lazily(async () => (await import('@/components/sets/set-page')).SetPage, PLACE);
