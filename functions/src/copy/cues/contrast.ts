import type { Cues } from './cue-words';

/** Words by which a product is set against the usual ones. */
export const CONTRAST_CUES: Cues = {
  english:
    'unlike, compared to, compared with, other than the usual, ordinary, conventional, regular ones, the usual, usual ones, most other*, other brands, other products, others, instead of, than any other, than most, better than, lighter than, stronger than, longer than, faster than, while others, most bottles, most bags, most shoes',
  arabic:
    'على عكس, بخلاف, مقارنة ب*, مقارنةً ب*, العادي*, التقليدي*, غيره, غيرها, بدلا من, بدلاً من, بدلًا من, أفضل من, أخف من, أقوى من',
  french:
    "contrairement, comparé*, par rapport, ordinaire*, classiques, traditionnel*, les autres, d'autres marques, au lieu de, au lieu des, que les autres, plus léger que, plus légère que, mieux que",
  spanish:
    'a diferencia, comparad*, en comparación, convencional*, corrientes, los demás, las demás, otras marcas, otros, en lugar de, en vez de, mejor que, más ligero que, más ligera que, que los demás',
  german:
    'anders als, im gegensatz, im vergleich, verglichen mit, gewöhnlich*, herkömmlich*, übliche*, andere marken, andere, anderen, statt, anstatt, besser als, leichter als, stärker als, länger als',
  portuguese:
    'ao contrário, diferente d*, comparad*, em comparação, comuns, convencionai*, tradicionai*, os outros, as outras, outras marcas, em vez de, ao invés, melhor que, mais leve que, melhor do que',
  italian:
    'a differenza, rispetto a*, in confronto, comuni, convenzional*, tradizional*, gli altri, le altre, altre marche, invece di, invece delle, al posto di, meglio di, più leggero di, più leggera di',
  turkish: 'aksine, kıyasla, göre daha, sıradan, geleneksel, diğer*, alışılmış, yerine, benzerlerinden, piyasadaki',
  hindi: 'के विपरीत, की तुलना में, के मुक़ाबले, के मुकाबले, आम, साधारण, दूसरे ब्रांड, दूसरों, की जगह, से बेहतर, से हल्का, से हल्की',
  japanese: 'とは違,と違,に比べ,と比べ,従来,普通の,一般的な,ほかの,他の,他社,の代わりに,よりも',
  korean: '*와 달리,*과 달리,*와는 달리,*과는 달리,*에 비해,*보다 더,일반,기존,보통의,다른 제품,다른 브랜드,대신',
  chinese: '不同于,与普通,和普通,比普通,相比,传统,普通的,一般的,其他品牌,别的,而不是,比其他,区别于',
};

/** Words that set the product itself apart from the others: what follows is said of it, not of them. */
export const SET_APART_CUES: Cues = {
  english: 'unlike, compared to, compared with, in contrast to',
  arabic: 'على عكس, بخلاف, مقارنة ب*, مقارنةً ب*',
  french: 'contrairement, comparé*, par rapport',
  spanish: 'a diferencia, comparad*, en comparación',
  german: 'anders als, im gegensatz, im vergleich, verglichen mit',
  portuguese: 'ao contrário, diferente d*, comparad*, em comparação',
  italian: 'a differenza, rispetto a*, in confronto',
  turkish: 'aksine, kıyasla',
  hindi: 'के विपरीत, की तुलना में, के मुक़ाबले, के मुकाबले',
  japanese: 'とは違,と違,に比べ,と比べ',
  korean: '*와 달리,*과 달리,*와는 달리,*과는 달리,*에 비해',
  chinese: '不同于,与普通,和普通,相比,区别于',
};

/** Words by which a product is said to change something. */
export const CHANGE_CUES: Cues = {
  english:
    'transform*, makeover, before and after, turns, turn any, turn your, refresh*, renew*, revive*, restore*, brings back, brings new life, from dull, like new, brighten*, smooths, repair*, cleans',
  arabic: 'يحول, يحوّل, تحول, تحوّل, قبل وبعد, يجدد, يجدّد, تجديد, يعيد, ينظف, ينظّف, كالجديد, إشراق*, يصلح',
  french:
    'transform*, avant et après, avant après, métamorphos*, rénov*, ravive*, redonne*, répare*, comme neuf, nettoie*, illumine*, lisse',
  spanish:
    'transform*, antes y después, renueva*, renovar, revive, revitaliza*, devuelve*, repara*, como nuevo, como nueva, limpia*, ilumina*, alisa*',
  german:
    'verwandel*, verwandl*, vorher, vorher und nachher, erneuer*, frischt*, belebt*, repariert*, wie neu, reinigt*, glättet*, strahlend*, aus alt mach neu',
  portuguese:
    'transform*, antes e depois, renova*, revitaliza*, devolve*, restaura*, repara*, como novo, como nova, limpa, ilumina*, alisa*',
  italian:
    'trasform*, prima e dopo, rinnova*, ravviva*, ridona*, ripara*, come nuovo, come nuova, pulisce, illumina*, leviga*',
  turkish:
    'dönüştür*, öncesi, önce ve sonra, yeniler, yenile*, canlandır*, onarır, onar*, yepyeni, ilk günkü, temizler, parlatır, aydınlatır',
  hindi: 'बदल दे*, बदल देता, बदलाव, पहले और बाद, नया जैसा, नई जान, चमका*, निखार*, साफ़ करता, साफ करता, मरम्मत',
  japanese:
    '変える,変わる,変身,ビフォーアフター,よみがえ,蘇,生まれ変わ,新品のよう,リフレッシュ,修復,明るく,なめらかに,きれいに',
  korean: '바꿔,바뀌,변신,변화,비포 애프터,되살,새것처럼,새롭게,복원,환하게,매끄럽게,깨끗하게',
  chinese: '焕然一新,改变,变身,蜕变,前后对比,焕新,焕发,修复,翻新,如新,提亮,变得,还原',
};
