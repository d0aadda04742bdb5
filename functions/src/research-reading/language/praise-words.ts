import type { Cues } from '../../copy/cues/cue-words';

/** Words of praise that say nothing of what is praised. */
export const PRAISE: Cues = {
  english:
    'good, great, love, loved, loves, loving, excellent, perfect, perfectly, amazing, awesome, fantastic, wonderful, best, better, nice, nicely, happy, pleased, satisfied, recommend*, brilliant, superb, delighted, impressed, favourite, favorite, worth, glad, beautiful*, lovely, gorgeous, fine, thrilled, flawless*, enjoy*',
  arabic:
    'جيد*, ممتاز*, رائع*, جميل*, أحببت*, أحب, احب, أفضل, افضل, مثالي*, أنصح, انصح, أوصي, سعيد*, راض*, مذهل*, يستحق, تستحق, حلو*',
  french:
    'bon, bonne, bons, bonnes, bien, super, excellent*, parfait*, génial*, adore*, aime, aimons, ravi*, content*, satisfait*, recommand*, magnifique*, meilleur*, beau, belle, top, impeccable*, formidable*, agréable*, enchanté*',
  spanish:
    'buen, bueno, buena, buenos, buenas, bien, genial*, excelente*, perfect*, encanta, encantad*, encantó, maravillos*, fantástic*, increíble*, content*, satisfech*, feliz, recomiendo, recomendable*, recomendad*, mejor, mejores, bonit*, precios*, estupend*, merece la pena',
  german:
    'gut, gute, guter, gutes, guten, super, toll*, großartig*, perfekt*, liebe, lieben, hervorragend*, ausgezeichnet*, klasse, prima, schön*, zufrieden*, begeistert*, empfehl*, empfohlen*, best*, glücklich*, wunderbar*, spitze, genial*, lohnt, top, gefällt, freue, freut',
  portuguese:
    'bom, boa, bons, boas, bem, ótim*, excelente*, perfeit*, maravilhos*, incríve*, adorei, adoro, amei, amo, feliz, satisfeit*, contente*, recomendo, recomendad*, melhor, melhores, lind*, bonit*, fantástic*, vale a pena, gostei, impecáve*',
  italian:
    'buon, buono, buona, buoni, buone, bene, ottim*, eccellent*, perfett*, fantastic*, meraviglios*, adoro, amo, felice, felicissim*, soddisfatt*, contento, contenta, contenti, consiglio, consigliat*, consigliatissim*, miglior*, bello, bella, belli, belle, bellissim*, splendid*, stupend*',
  turkish:
    'iyi, güzel*, harika*, mükemmel*, muhteşem*, süper, bayıldım, bayıldık, seviyorum, sevdim, memnun*, tavsiye ederim, tavsiye ediyorum, en iyi*, şahane, kusursuz, beğendim, beğendik, değer',
  hindi:
    'अच्छा, अच्छी, अच्छे, बढ़िया, शानदार, बेहतरीन, उत्तम, पसंद, परफ़ेक्ट, परफेक्ट, ख़ुश, खुश, संतुष्ट, सुंदर, ज़बरदस्त, जबरदस्त, कमाल, सलाह दूँगा, सलाह दूंगी, प्यारा, प्यारी, लाजवाब',
  japanese:
    '良い,良く,良かった,いい,よかった,最高,素晴らし,すばらし,満足,気に入,大好き,好き,おすすめ,お勧め,オススメ,完璧,嬉し,うれし,綺麗,きれい,素敵,優秀,感動',
  korean:
    '좋아,좋은,좋네,좋습,좋고,좋다,최고,훌륭,만족,추천,완벽,마음에 들,맘에 들,예쁘,예뻐,예쁜,사랑스,대박,감동,행복',
  chinese: '很好,不错,好用,好看,喜欢,完美,满意,推荐,优秀,最好,棒,赞,惊喜,值得,开心,漂亮,精致,超值,爱了',
};

/** Words that praise, and say what for. */
export const LIKED: Cues = {
  english:
    'comfortable, comfy, soft, sturdy, solid, durable, warm, cosy, cozy, fast, quick*, easy, easily, light, lightweight, quiet, silent, smooth*, clean, fresh, delicious, tasty, helpful, friendly, handy, useful, practical, reliable, stylish, elegant, strong, tight, leakproof, stable, bright, affordable, cheap, fits, snug, saves, generous*, well made, well-made, lasts, holds up, no problems, like new',
  arabic:
    'مريح*, ناعم*, متين*, قوي*, دافئ*, سريع*, سهل*, خفيف*, هادئ*, نظيف*, لذيذ*, مفيد*, عملي*, أنيق*, ثابت*, مناسب*, بسرعة, بسهولة',
  french:
    'confortable*, doux, douce, doucement, solide*, robuste*, chaud, chaude, rapide*, facile*, facilement, léger, légère, silencieu*, propre*, frais, fraîche, délicieu*, utile*, pratique*, fiable*, élégant*, stable*, étanche*, abordable*, tient bien, bien fini*',
  spanish:
    'cómod*, suave*, resistente*, sólid*, robust*, calentit*, rápid*, fácil, fáciles, fácilmente, liger*, silencios*, limpi*, fresc*, delicios*, ric*, útil*, práctic*, fiable*, elegante*, estable*, asequible*, económic*, ajusta bien, bien hech*',
  german:
    'bequem*, weich*, robust*, stabil*, langlebig*, warm, warme, warmen, schnell*, einfach zu, leicht, leichte, leichter, leise, sauber*, frisch*, lecker*, hilfreich*, freundlich*, praktisch*, zuverlässig*, stilvoll*, elegant*, hochwertig*, dicht, passt, günstig*, hält, gemütlich*, gut verarbeitet, nützlich*, angenehm*',
  portuguese:
    'confortáve*, maci*, resistente*, sólid*, robust*, quentinh*, rápid*, fácil, fáceis, facilmente, leve, leves, silencios*, limp*, fresc*, delicios*, gostos*, útil, úteis, prátic*, confiáve*, elegante*, estáve*, barat*, bem feit*, cabe perfeitamente',
  italian:
    'comod*, morbid*, robust*, solid*, resistent*, caldo, calda, veloc*, rapid*, facile, facili, facilmente, legger*, silenzios*, pulit*, fresc*, delizios*, buonissim*, util*, pratic*, affidabil*, elegant*, stabil*, economic*, ben fatt*, calza bene, gradevol*',
  turkish:
    'rahat, rahatlı*, yumuşak*, sağlam*, dayanıklı*, sıcak tut*, sıcacık, hızlı*, kolay*, hafif*, sessiz*, temiz*, taze*, lezzetli*, kullanışlı*, pratik*, güvenilir*, şık*, kaliteli*, sızdırmaz*, uygun fiyat*, tam oldu, ferah*',
  hindi:
    'आरामदायक, मुलायम, नरम, मज़बूत, मजबूत, टिकाऊ, गर्म रखत*, तेज़, तेज, आसान, आसानी, हल्का, हल्की, शांत, साफ़, साफ, ताज़ा, ताजा, स्वादिष्ट, उपयोगी, भरोसेमंद, सस्ता, सस्ती, किफ़ायती, किफायती, फ़िट, फिट',
  japanese:
    '快適,柔らか,やわらか,丈夫,しっかり,頑丈,暖か,温か,あたたか,速い,早い,早く,早かった,簡単,軽い,軽く,軽くて,静か,清潔,美味し,おいし,便利,使いやす,実用的,おしゃれ,オシャレ,安心,ぴったり,ピッタリ,漏れない,長持ち,手頃,お手頃',
  korean:
    '편안,편해,편하,편리,부드러,부드럽,튼튼,견고,따뜻,빠르,빨라,빨리,쉽,쉬워,간편,가벼워,가볍,가벼운,조용,깨끗,신선,맛있,유용,실용,세련,안정,딱 맞,저렴,오래가,오래 가',
  chinese:
    '舒服,舒适,柔软,结实,坚固,耐用,保暖,保温,很快,快速,方便,简单,轻便,很轻,安静,干净,新鲜,好吃,美味,实用,可靠,稳定,合身,合适,便宜,实惠,贴心,不漏',
};
