import type { Cues } from '../../copy/cues/cue-words';

/** What an ad plays on besides what is annoying, urgent or curious, for which there are other lists. */
export const JOY_CUES: Cues = {
  english:
    'love, happy, happiness, joy, fun, smile*, laugh*, delight*, celebrate*, party, yay, enjoy, amazing, awesome, excited',
  arabic: 'حب, سعادة, سعيد*, فرح, فرحة, مرح, ابتسم*, ابتسامة, احتفل*, احتفال, استمتع*, رائع*',
  french: 'amour, adore*, heureu*, bonheur, joie, plaisir, fun, sourire*, rire*, fête*, génial*, ravi*',
  spanish:
    'amor, amas, feliz, felices, felicidad, alegría, divertid*, diversión, sonrí*, sonrisa*, celebra*, fiesta, disfruta*, increíble*',
  german:
    'liebe, lieben, glück*, freude*, freu*, spaß*, lächeln*, lachen*, feier*, feiern, party, genieß*, toll*, begeister*',
  portuguese:
    'amor, ama, amar, feliz, felicidade, alegria, divertid*, diversão, sorri*, sorriso*, celebre, celebrar, festa, aproveite, incrível',
  italian:
    'amore, ama, amare, felic*, gioia, divert*, sorris*, ridere, festeggia*, festa, goditi, fantastic*, incredibil*',
  turkish: 'aşk, sev, sevgi, mutlu*, neşe*, eğlence*, eğlen*, gülümse*, kutla*, parti, keyif*, harika',
  hindi: 'प्यार, ख़ुशी, खुशी, खुशियाँ, ख़ुश, खुश, मज़ा, मज़े, मजा, मजे, मुस्कान, मुस्कुरा*, जश्न, आनंद, शानदार',
  japanese: '大好き,幸せ,しあわせ,嬉し,うれし,楽し,笑顔,笑い,ワクワク,わくわく,お祝い,最高',
  korean: '사랑,행복,기쁨,즐거,재미,웃음,미소,신나,설레,축하,파티,최고',
  chinese: '喜欢,热爱,幸福,快乐,开心,欢乐,有趣,好玩,微笑,笑容,惊喜,庆祝,派对,太棒',
};

export const CALM_CUES: Cues = {
  english:
    'calm*, relax*, peace, peaceful, quiet, gentle, gently, soft, soothe*, soothing, unwind, slow down, breathe, sleep, cozy, cosy, serene',
  arabic: 'هدوء, هادئ*, استرخ*, استرخاء, سكينة, لطيف*, ناعم*, مهدئ*, تنفس*, نوم*, دفء',
  french:
    'calme*, détend*, détente, relax*, paix, paisible*, tranquill*, doux, douce*, douceur, apais*, respir*, sommeil, cocooning, serein*, sérénité',
  spanish: 'calma*, relaj*, paz, tranquil*, suave*, delicad*, respira*, descans*, dormir, acogedor*, seren*',
  german:
    'ruhe, ruhig*, entspann*, frieden, sanft*, weich*, beruhig*, durchatm*, atme, schlaf*, gemütlich*, gelassen*, auszeit',
  portuguese:
    'calma*, relax*, paz, tranquil*, suave*, delicad*, respire, respirar, descans*, sono, dormir, aconchegante*, seren*',
  italian:
    'calma*, rilass*, pace, tranquill*, dolce, dolcezza, delicat*, morbid*, respira*, riposo, sonno, accoglient*, seren*',
  turkish: 'sakin*, rahatla*, huzur*, sessiz*, nazik*, yumuşak*, dinlen*, nefes al*, uyku*, dingin*',
  hindi: 'शांत, शांति, सुकून, आराम*, कोमल*, मुलायम, नींद, साँस, सांस, तनावमुक्त',
  japanese: '落ち着,リラックス,癒し,癒や,穏やか,静か,やさしい,優しい,ほっと,深呼吸,眠り,安らぎ,くつろ',
  korean: '차분,편안,휴식,릴랙스,평온,고요,조용,부드러,힐링,숨,수면,잠,포근',
  chinese: '平静,宁静,放松,安静,温柔,柔和,舒缓,治愈,呼吸,睡眠,安心入睡,惬意,慢下来',
};

export const PRIDE_CUES: Cues = {
  english:
    'proud*, confident, confidence, best version, stand out, achieve*, success*, winner*, champion*, strong, powerful, bold, unstoppable, level up, goals, goal, be yourself',
  arabic: 'فخر, فخور*, ثقة, واثق*, تميز, تميّز, نجاح*, إنجاز*, بطل*, قوي*, قوة, جريء*, أهداف*',
  french:
    'fier, fière*, fierté, confian*, se démarquer, démarquez*, réussi*, succès, champion*, fort, forte, puissan*, audac*, objectif*, dépass*',
  spanish:
    'orgull*, confianza, segur* de ti, destaca*, logra*, éxito*, triunf*, campe*, fuerte*, poderos*, atrev*, metas, supérate',
  german:
    'stolz*, selbstbewusst*, selbstvertrauen, heraussteche*, erfolg*, schaff*, sieger*, champion*, stark, starke*, kraftvoll*, mutig*, ziele, ziel, über dich hinaus',
  portuguese:
    'orgulh*, confian*, destaque*, conquist*, sucesso*, vencedor*, campe*, forte*, poderos*, ousad*, metas, supere*',
  italian:
    'orgogli*, fiducia, sicurezza in te, distinguiti, distinguersi, successo, raggiung*, vincent*, campion*, forte, potente, audac*, obiettiv*',
  turkish: 'gurur*, özgüven*, kendine güven*, öne çık*, başar*, kazanan*, şampiyon*, güçlü*, cesur*, hedef*',
  hindi: 'गर्व, आत्मविश्वास, भरोसा ख़ुद, अलग दिख*, सफलता, सफल, कामयाब*, विजेता, चैंपियन, ताक़त, ताकत, मज़बूत, मजबूत, निडर, लक्ष्य',
  japanese: '誇り,自信,輝,なりたい自分,達成,成功,勝者,チャンピオン,強く,パワフル,大胆,目標,自分らしく',
  korean: '자신감,자랑,당당,빛나,성공,성취,승리,챔피언,강한,파워,대담,목표,나답게',
  chinese: '自信,骄傲,自豪,出众,闪耀,成就,成功,赢家,冠军,强大,强劲,大胆,目标,做自己',
};

export const DESIRE_CUES: Cues = {
  english:
    'luxury, luxurious, exclusive, premium, elegant, elegance, irresistible, gorgeous, beautiful, beauty, dream*, indulge*, treat yourself, crave*, iconic, timeless, limited edition, handcrafted',
  arabic: 'فاخر*, فخامة, حصري*, أنيق*, أناقة, جميل*, جمال, حلم*, أحلام*, دلل*, دلّل*, إصدار محدود, يدوي*',
  french:
    'luxe, luxueu*, exclusi*, premium, élégan*, irrésistible*, magnifique*, beau, belle, beauté, rêve*, gourmand*, faites-vous plaisir, iconique*, intemporel*, édition limitée, fait main',
  spanish:
    'lujo*, exclusiv*, premium, elegan*, irresistible*, precios*, hermos*, bell*, belleza, sueñ*, soñad*, date un capricho, capricho*, icónic*, atemporal*, edición limitada, hecho a mano',
  german:
    'luxus*, luxuriös*, exklusiv*, premium*, elegan*, unwiderstehlich*, wunderschön*, schön, schöne*, schönheit, traum*, träum*, gönn*, verwöhn*, zeitlos*, limitierte*, handgemacht*',
  portuguese:
    'luxo*, luxuos*, exclusiv*, premium, elegan*, irresistíve*, lind*, belo, bela, beleza, sonh*, mime-se, icônic*, icónic*, atemporal, edição limitada, feito à mão',
  italian:
    'lusso, lussuos*, esclusiv*, premium, elegan*, irresistibil*, bellissim*, bello, bella, bellezza, sogn*, coccolati, concediti, iconic*, senza tempo, edizione limitata, fatto a mano',
  turkish:
    'lüks*, özel seri, ayrıcalıklı, premium, zarif*, şık*, karşı konulmaz, güzel*, hayal*, rüya*, şımart*, ikonik, zamansız, sınırlı üretim, el yapımı',
  hindi:
    'लक्ज़री, लग्ज़री, लग्जरी, शाही, ख़ास, खास, एक्सक्लूसिव, प्रीमियम, सुंदर*, ख़ूबसूरत*, खूबसूरत*, सपना, सपने, सपनों, लिमिटेड एडिशन, हस्तनिर्मित',
  japanese:
    '贅沢,ラグジュアリー,高級,限定品,プレミアム,エレガント,上品,美しい,美し,憧れ,夢,ご褒美,たまらない,限定版,手作り',
  korean: '럭셔리,고급,프리미엄,우아,아름다,예쁜,꿈,나를 위한 선물,매혹,아이코닉,한정판,수제',
  chinese: '奢华,奢享,高端,尊享,专属,优雅,精致,迷人,美丽,绝美,梦想,梦幻,犒劳自己,经典,限量版,手工',
};
