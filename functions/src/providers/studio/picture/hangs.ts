/** Things to wear, in the languages of the product: they would look odd standing on the ground. */
const WORN =
  /\b(?:t-?shirts?|tees?|shirts?|blouses?|hood(?:ie|y)s?|sweat(?:er|shirt)s?|jumpers?|jackets?|coats?|dress(?:es)?|skirts?|trousers|jeans|pullovers?|hemd(?:en)?|jacken?|kleid(?:er)?|hosen?|chemises?|vestes?|robes?|camisetas?|camisas?|chaquetas?|vestidos?|pantal[oó]n(?:es)?|camisolas?|magli(?:a|etta|ette)|camici[ae]|giacc(?:a|he)|gömlek|tişört|elbise|ceket|posters?|necklaces?|scar(?:f|ves))\b|قميص|فستان|جاكيت|टी-?शर्ट|कमीज़?|シャツ|ワンピース|ジャケット|パーカー|티셔츠|셔츠|원피스|재킷|T恤|衬衫|连衣裙|外套/iu;

/** True for a product that hangs or floats in a picture rather than stand in it. */
export function hangs(productName: string): boolean {
  return WORN.test(productName);
}
