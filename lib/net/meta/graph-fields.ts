/** Which fields are asked for: the Graph API gives no more than what is named. */

export const ACCOUNT_FIELDS = 'account_id,name,currency,timezone_name,account_status';

export const AD_FIELDS =
  'id,name,effective_status,created_time,creative{id,video_id,thumbnail_url,image_url,image_hash,title,body,call_to_action_type,object_story_spec,asset_feed_spec}';

export const VIDEO_FIELDS = 'id,source,length,picture,title,status';

export const INSIGHT_FIELDS = [
  ...['ad_id', 'ad_name', 'spend', 'impressions', 'reach', 'frequency', 'clicks', 'ctr', 'cpc', 'cpm'],
  ...['actions', 'action_values', 'purchase_roas', 'video_play_actions', 'video_thruplay_watched_actions'],
  ...['video_p25_watched_actions', 'video_p50_watched_actions'],
  ...['video_p75_watched_actions', 'video_p100_watched_actions'],
].join(',');
