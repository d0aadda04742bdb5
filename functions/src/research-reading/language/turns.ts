import type { Cues } from '../../copy/cues/cue-words';

/** Words that turn what stands behind them into its opposite; in Turkish, Hindi, Japanese and Korean, what stands before. */
export const NEGATIONS: Cues = {
  english:
    "not, no, never, isn't, isnt, wasn't, wasnt, don't, dont, doesn't, doesnt, didn't, didnt, won't, wont, can't, cant, cannot, hardly, without, nothing, zero, neither, nor, couldn't, wouldn't, haven't, hasn't, stopped",
  arabic: 'لا, ولا, لم, ولم, لن, ولن, ليس, وليس, ليست, غير, بدون, ما, دون',
  french: 'pas, ne, jamais, sans, aucun, aucune, ni, rien',
  spanish: 'no, nunca, sin, ningún, ninguna, ni, tampoco, nada',
  german: 'nicht, kein, keine, keinen, keiner, keinerlei, nie, niemals, ohne, nichts, weder, kaum',
  portuguese: 'não, nunca, sem, nenhum, nenhuma, nem, nada, jamais',
  italian: 'non, mai, senza, nessun, nessuna, né, niente, nulla',
  turkish: 'değil, yok, hiç, asla, olmadı, olmuyor, yapmıyor, etmiyor, etmem',
  hindi: 'नहीं, न, ना, बिना, मत, कभी नहीं',
  japanese: 'ない,ません,なかった,ず,なく',
  korean: '않,없,안 ,못 ,아니',
  chinese: '不,没,没有,别,无,并非,从不',
};

/** Words between two halves of a sentence of which one praises and the other blames. */
export const TURNING_WORDS: Cues = {
  english: 'but, however, although, though, except, unfortunately, sadly, yet, only downside, while',
  arabic: 'لكن, ولكن, إلا أن, بينما, للأسف, رغم',
  french: 'mais, cependant, toutefois, sauf, malheureusement, par contre, pourtant, bien que',
  spanish: 'pero, sin embargo, aunque, salvo, excepto, lástima, desgraciadamente, en cambio',
  german: 'aber, jedoch, allerdings, leider, obwohl, nur dass, bis auf, dafür, trotzdem',
  portuguese: 'mas, porém, no entanto, embora, exceto, infelizmente, contudo',
  italian: 'ma, però, tuttavia, anche se, tranne, purtroppo, peccato',
  turkish: 'ama, fakat, ancak, maalesef, ne yazık ki, rağmen',
  hindi: 'लेकिन, मगर, पर, हालाँकि, हालांकि, अफ़सोस',
  japanese: 'ですが,けれど,けど,しかし,でも,ただ,残念ながら',
  korean: '하지만,그런데,지만,근데,그러나,다만',
  chinese: '但是,但,不过,可是,只是,然而,可惜',
};
