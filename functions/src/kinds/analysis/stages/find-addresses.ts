import { MetaError } from '../../../../../lib/net/meta/meta-error';
import { askMeta } from '../account/ask-meta';
import { keptAds } from '../ads/found-ad';
import { type AnalysisOutcome, type AnalysisWork, counted, type VideoAddress } from '../analysis-state';

/** So many are asked for at a time, and kept before the next. */
const AT_ONCE = 50;

export const NO_SOURCE =
  'Meta does not hand out this video’s file: it belongs to a page that this connection does not manage. Upload the video under Insights, named like the ad, to have it read too.';
const NOT_NOW =
  'Meta could not say where this video is. Start the analysis again, or upload the video, named like the ad.';

/** Where the files of the videos are that have to be read. */
export async function findAddresses(work: AnalysisWork): Promise<AnalysisOutcome> {
  const { ads } = await keptAds(work.state.ads_path);
  const wanted = ads.filter(({ unchanged, file }) => !unchanged && file === null);
  const ids = [...new Set(wanted.flatMap(({ video_id }) => video_id ?? []))];
  if (ids.length === 0) return { then: 'next', state: work.state, found: 'No video to look for' };
  return askMeta(work, async (meta, _account, { save, announce }) => {
    let { state } = work;
    for (let left = unknown(ids, state); left.length > 0; left = unknown(ids, state)) {
      const asked = left.slice(0, AT_ONCE);
      const answers = await meta.videos(asked);
      const limit = [...answers.values()].find((answer) => answer instanceof MetaError && answer.kind === 'limit');
      const known = asked.filter((id) => !isLimit(answers.get(id)));
      const addresses = known.map((id): [string, VideoAddress] => [id, addressOf(answers.get(id))]);
      state = { ...state, addresses: { ...state.addresses, ...Object.fromEntries(addresses) } };
      await save(state);
      await announce({ share: (ids.length - unknown(ids, state).length) / ids.length });
      if (limit instanceof MetaError) throw limit;
    }
    const found = ids.filter((id) => state.addresses[id]?.source).length;
    return { then: 'next', state, found: `${found} of ${counted(ids.length, 'video')}` };
  });
}

const unknown = (ids: readonly string[], { addresses }: AnalysisWork['state']) =>
  ids.filter((id) => addresses[id] === undefined);

const isLimit = (answer: unknown) => answer instanceof MetaError && answer.kind === 'limit';

function addressOf(answer: { source: string | null; picture: string | null } | MetaError | undefined): VideoAddress {
  if (answer === undefined) return { source: null, picture: null, reason: NOT_NOW };
  if (!(answer instanceof MetaError)) {
    const { source, picture } = answer;
    return { source, picture, reason: source === null ? NO_SOURCE : null };
  }
  // A connection that ends here ends for all of them.
  if (answer.kind === 'token') throw answer;
  const isOfVideo = answer.kind === 'permission' || answer.kind === 'not_there';
  return { source: null, picture: null, reason: isOfVideo ? NO_SOURCE : NOT_NOW };
}
