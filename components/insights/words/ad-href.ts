/** The page of an analysed ad. */
export const adHref = (adId: string) => `/insights/${encodeURIComponent(adId)}`;
