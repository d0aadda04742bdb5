import type { Cues } from '../../copy/cues/cue-words';

/** Words of somebody who was afraid of something before they had it: it may have come otherwise. */
export const FEAR_CUES: Cues = {
  english:
    'not sure, wasn’t sure, unsure, skeptical, sceptical, worried, hesitat*, wonder if, wondering, doubt*, afraid, feared, concerned, at first i thought, almost did not',
  arabic: 'لست متأكد*, متردد*, ترددت, قلق*, شكوك, خائف*',
  french: 'pas sûr*, sceptique*, hésit*, inquiet, inquiète, peur, doute*, méfiant*',
  spanish: 'no estaba segur*, no estoy segur*, escéptic*, dud*, preocupad*, miedo, desconfi*',
  german: 'nicht sicher, unsicher, skeptisch*, zöger*, gezögert, bedenken, sorge*, besorgt, zweifel*, angst, befürcht*',
  portuguese: 'não tinha certeza, cétic*, hesit*, receio, preocupad*, dúvida*, medo',
  italian: 'non ero sicur*, non sono sicur*, scettic*, esit*, preoccupat*, dubbi*, paura',
  turkish: 'emin değil*, şüphe*, tereddüt*, endişe*, korktum',
  hindi: 'यक़ीन नहीं, यकीन नहीं, शक, हिचक*, चिंता, डर',
  japanese: '不安,迷い,迷っ,心配,疑問,半信半疑',
  korean: '걱정,고민,망설,의심,반신반의',
  chinese: '担心,犹豫,怀疑,不确定,顾虑,纠结',
};

/** Words of somebody who would have it otherwise. */
export const WISH_CUES: Cues = {
  english: 'i wish, wish it, would have liked, could be better, too expensive, too much money, not worth',
  arabic: 'أتمنى, كنت أتمنى, غالي جدا',
  french: 'j’aurais aimé, aurait pu, dommage, trop cher',
  spanish: 'ojalá, me hubiera gustado, podría ser mejor, demasiado caro',
  german: 'hätte mir gewünscht, wünschte, könnte besser, zu teuer',
  portuguese: 'gostaria que, poderia ser, caro demais, muito caro',
  italian: 'avrei voluto, vorrei che, potrebbe essere, troppo car*',
  turkish: 'keşke, daha iyi olabilir*, çok pahalı',
  hindi: 'काश, बेहतर हो सकता, बहुत महँगा, बहुत महंगा',
  japanese: 'もう少し,だったら,高すぎ,惜しい',
  korean: '아쉬,아쉽,너무 비싸,했으면 좋겠',
  chinese: '希望,要是,太贵',
};

/** Words of somebody who knows another way, or came from one. */
export const INSTEAD_CUES: Cues = {
  english:
    'switched from, compared to, compared with, instead of, my old, previous one, used to use, unlike my, better than my, other brands, other brand, replaced my, alternative*',
  arabic: 'بدلا من, بدلاً من, مقارنة ب*, القديم*, ماركات أخرى, كنت أستخدم, أفضل من',
  french:
    'au lieu de, par rapport, comparé*, mon ancien*, ma vieille, mon vieux, autres marques, autre marque, remplac*, avant j’utilisais, mieux que',
  spanish:
    'en lugar de, en vez de, comparad*, mi antigu*, mi viej*, otras marcas, otra marca, antes usaba, reemplaz*, mejor que',
  german:
    'statt, anstatt, verglichen mit, im vergleich, mein alter, meine alte, mein altes, meinen alten, andere marken, anderer marke, vorher hatte, gewechselt, umgestiegen, besser als mein*',
  portuguese:
    'em vez de, comparad*, meu antigo, minha antiga, outras marcas, outra marca, antes usava, substitu*, melhor que, melhor do que',
  italian:
    'invece di, al posto di, rispetto a*, il mio vecchio, la mia vecchia, altre marche, altra marca, prima usavo, sostituit*, meglio di',
  turkish: 'yerine, kıyasla, eski, eskisi, diğer markalar*, başka marka*, önceden kullan*, daha önceki',
  hindi: 'की जगह, के बजाय, की तुलना में, पुराना, पुरानी, दूसरे ब्रांड, पहले इस्तेमाल',
  japanese: '代わりに,比べ,以前の,前の,前に使っ,他社,他のブランド,買い替え',
  korean: '대신,비해,예전,이전에 쓰던,다른 브랜드,타사,바꿨',
  chinese: '代替,相比,比起,以前用,之前用,旧的,其他品牌,别的牌子,换成',
};
