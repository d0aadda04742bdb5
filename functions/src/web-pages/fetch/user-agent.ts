/** The name that robots.txt files know us by. */
export const USER_AGENT_NAME = 'AdForgeBot';

const DEFAULT_INFO_URL = 'https://adforge.example/bot';

/** What we call ourselves; `infoUrl` tells a shop's owner who we are, and is left where it is no address of the web. */
export function userAgent(infoUrl: string | undefined): string {
  const isWeb = infoUrl !== undefined && URL.canParse(infoUrl) && /^https?:/i.test(infoUrl);
  const address = isWeb ? new URL(infoUrl).href : DEFAULT_INFO_URL;
  return `Mozilla/5.0 (compatible; ${USER_AGENT_NAME}/1.0; +${address})`;
}
