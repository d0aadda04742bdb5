import type { ApiOperation } from './operation';
import { connectAdAccount, disconnectAdAccount, listAdAccounts } from './ad-accounts';
import { listAvatars, listVoices, presentProduct } from './avatars';
import { changeBrand, deleteBrand, getBrand, listBrands } from './brands';
import { cancelJob, deleteJob } from './cancel-job';
import { createBulkJob } from './create-bulk-job';
import { createTemplateJob } from './create-template-job';
import { followJob } from './follow-job';
import { generateBulkAds, generateBulkDynamicAds } from './generate-bulk';
import { generateImage } from './generate-image';
import { generateVideo } from './generate-video';
import { generatePlaygroundVideo } from './generate-playground-video';
import { getJob } from './get-job';
import { getOpenApi } from './get-openapi';
import { listJobs } from './list-jobs';
import { makeGif } from './make-gif';
import { makeKey } from './make-key';
import { AD_ANALYSIS } from './ad-analysis';
import { askAboutAds } from './ask-about-ads';
import { getAdAnalysis, listAdAnalyses } from './ad-analyses';
import { getPrerequisites } from './prerequisites';
import { changeProduct, deleteProduct, getProduct, listProducts } from './products';
import { getResearch, summarizeResearch } from './research';
import { analyzeStrategy, approveAngle, getStrategicAnalysis, makePersonas } from './strategy';
import { remixAd } from './remix-ad';
import { scrapeProduct } from './scrape-product';
import { scrapeStore } from './scrape-store';
import { renewWebhookSecret } from './renew-webhook-secret';
import { getQueueStats } from './queue-stats';

/**
 * Every method of every address, in the order in which people read them. A test fails when a
 * route is missing here, or stands here without being there.
 */
export const OPERATIONS: ApiOperation[] = [
  createBulkJob,
  createTemplateJob,
  remixAd,
  generateImage,
  generateVideo,
  generatePlaygroundVideo,
  makeGif,
  presentProduct,
  listAvatars,
  listVoices,
  scrapeProduct,
  scrapeStore,
  listBrands,
  getBrand,
  changeBrand,
  deleteBrand,
  listProducts,
  getProduct,
  changeProduct,
  deleteProduct,
  summarizeResearch,
  getResearch,
  makePersonas,
  analyzeStrategy,
  getStrategicAnalysis,
  approveAngle,
  listAdAccounts,
  connectAdAccount,
  disconnectAdAccount,
  getPrerequisites,
  ...AD_ANALYSIS,
  listAdAnalyses,
  getAdAnalysis,
  askAboutAds,
  getJob,
  followJob,
  listJobs,
  cancelJob,
  deleteJob,
  getQueueStats,
  generateBulkAds,
  generateBulkDynamicAds,
  makeKey,
  renewWebhookSecret,
  getOpenApi,
];
