import { isShopify } from './resized-paths';

const SIZE = new Set(
  'w,h,width,height,wid,hei,sw,sh,size,sz,imwidth,imheight,maxwidth,maxheight,max-w,max-h,max_width,max_height,mw,mh,resize,quality,qlt'.split(
    ',',
  ),
);

/** What goes with a size, and says nothing without one. */
const STYLE = new Set(
  'fit,crop,auto,q,fm,format,fmt,dpr,rect,bg,bg-color,bgcolor,pad_color,sm,sfrm,sfr,scale,ixlib,ixid,usm,cs,strip,func,canvas,op_sharpen,resmode,trim,em,webp,optimize,enable,pad,fp-x,fp-y'.split(
    ',',
  ),
);

/** Names that make an address's other parts binding. */
const SIGNING = new Set(
  's,sig,sign,signature,token,hmac,oh,policy,key-pair-id,x-amz-signature,x-goog-signature,hdnea,hdnts'.split(','),
);

/** What is counted up when a picture is stored again. */
const VERSION = new Set(
  'v,ver,version,rev,t,ts,timestamp,time,cb,c,_,mtime,lastmod,modified,updated,expires'.split(','),
);

/** Services whose every address names a picture by its path alone. */
const RESIZER = /(?:\.imgix\.net|^images\.prismic\.io|^cdn\.sanity\.io|\.ctfassets\.net|\.squarespace-cdn\.com)$/;

/** Scene7 shows 400 pixels where it is asked for none. */
const SCENE7 = /\/is\/image\//;
const SCENE7_WIDTH = 2000;

const pairsOf = (url: URL) => url.search.slice(1).split('&').filter(Boolean);
const nameOf = (pair: string) => (pair.split('=', 1)[0] ?? '').toLowerCase();

/** Whether a part of the address vouches for the others, so that a changed one is refused. */
export function isSigned(url: URL): boolean {
  return pairsOf(url).some((pair) => SIGNING.has(nameOf(pair))) || /\/s--[\w-]{8,32}--\//.test(url.pathname);
}

/** The query of the full picture, without its question mark. */
export function fullQuery(url: URL): string {
  const pairs = pairsOf(url);
  if (SCENE7.test(url.pathname)) {
    const asked = Number(url.searchParams.get('wid'));
    return asked >= SCENE7_WIDTH ? pairs.join('&') : `wid=${SCENE7_WIDTH}&qlt=90`;
  }
  if (isShopify(url)) return pairs.filter((pair) => nameOf(pair) === 'v').join('&');
  const isResized = RESIZER.test(url.hostname) || pairs.some((pair) => SIZE.has(nameOf(pair)));
  if (!isResized) return pairs.join('&');
  return pairs.filter((pair) => !SIZE.has(nameOf(pair)) && !STYLE.has(nameOf(pair))).join('&');
}

/** What of a query tells one picture from another. */
export function identifyingQuery(url: URL): string {
  if (isShopify(url) || RESIZER.test(url.hostname) || SCENE7.test(url.pathname)) return '';
  const isFile = /\.[a-z]{3,4}$/i.test(url.pathname);
  const tellsNothing = (name: string) =>
    SIZE.has(name) || STYLE.has(name) || VERSION.has(name) || (isFile && SIGNING.has(name));
  return pairsOf(url)
    .filter((pair) => !tellsNothing(nameOf(pair)))
    .sort()
    .join('&');
}
