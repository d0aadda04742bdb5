import type { Cues } from '../../copy/cues/cue-words';

/** Words of blame that say nothing of what is blamed. */
export const BLAME: Cues = {
  english:
    'bad, badly, terrible, awful, horrible, poor, poorly, disappoint*, worst, worse, hate, hated, useless, wrong, waste, regret*, unhappy, dissatisfied, annoy*, unfortunately, sadly, avoid, refund*, return, returned, returning, complain*, problem, problems, issue, issues, fail, failed, fails, faulty, defective, rubbish, junk, not worth',
  arabic:
    'سيئ*, سيء*, رديء*, مخيب*, خيبة, أسوأ, اسوأ, أكره, للأسف, مشكلة, مشاكل, فاشل*, استرجاع, أرجعت*, ندمت, لا أنصح, لا يستحق, معيب*, ضعيف*',
  french:
    'mauvais*, nul, nulle, décevant*, déçu*, déception*, horrible*, terrible*, pire, pires, malheureusement, dommage, inutile*, regrett*, problème*, défaut*, défectueu*, remboursement, retourné*, renvoyé*, médiocre*, arnaque, éviter, énerv*',
  spanish:
    'mal, malo, mala, malos, malas, pésim*, horrible*, terrible*, decepcion*, peor, peores, desgraciadamente, lamentablemente, lástima, inútil*, arrepient*, problema*, defect*, devolver, devolví, devuelto, reembolso, mediocre*, estafa, evitar, molest*',
  german:
    'schlecht*, miserabel*, furchtbar*, schrecklich*, enttäusch*, schlimm*, schade, leider, nutzlos*, unbrauchbar*, ärger*, problem*, defekt*, mangel*, mängel, zurückgeschickt, zurückgegeben, retoure, rücksendung, reklam*, mies*, schrott, müll, nervt, nervig*, bereue',
  portuguese:
    'mau, má, maus, más, ruim, ruins, péssim*, horríve*, terríve*, decepcion*, pior, piores, infelizmente, pena, inútil, inúteis, arrepend*, problema*, defeito*, defeituos*, devolver, devolvi, reembolso, medíocre*, evitar, fraca, fraco, irritante*',
  italian:
    'male, cattiv*, pessim*, orribil*, terribil*, delus*, deludent*, peggio*, purtroppo, peccato, inutil*, pento, pentit*, problema, problemi, difett*, restituit*, reso, rimbors*, mediocr*, scadent*, evitare, scars*, fastidios*',
  turkish:
    'kötü*, berbat*, rezalet*, hayal kırıklığı*, maalesef, ne yazık ki, işe yaramaz*, pişman*, sorun*, problem*, arızalı*, kusurlu*, iade ettim, iade ediyorum, değmez, vasat*, çöp, sinir*, şikayet*',
  hindi:
    'बुरा, बुरी, ख़राब, खराब, बेकार, घटिया, निराश*, अफ़सोस, अफसोस, दुर्भाग्य*, समस्या*, दिक़्क़त*, दिक्कत*, परेशान*, वापस किया, वापस कर*, रिफ़ंड, रिफंड, दोष, बदतर',
  japanese:
    '悪い,悪く,ひどい,酷い,最悪,残念,がっかり,ガッカリ,不満,後悔,問題,不良,返品,返金,失敗,イマイチ,いまいち,微妙,嫌い,不便,期待外れ,使えない',
  korean: '나쁘,나빠,나쁜,최악,실망,별로,후회,문제,불량,반품,환불,아쉽,아쉬,아쉬운,짜증,불만,쓸모없,형편없,불편,엉망',
  chinese: '很差,太差,差劲,差评,糟糕,失望,后悔,问题,次品,退货,退款,可惜,遗憾,不满,难用,垃圾,不好,不推荐,不值,一般般,坑',
};

/** Words that blame, and say what for. */
export const DISLIKED: Cues = {
  english:
    'leak, leaks, leaked, leaking, leaky, broke, broken, breaks, break, crack*, expensive, pricey, overpriced, slow, slowly, uncomfortable, hard to, difficult, heavy, bulky, noisy, loud, stain*, smelly, stink*, scratch*, rust*, tear, tore, torn, ripped, too small, too big, too tight, too large, too short, too long, thin, flimsy, cheaply, cheap plastic, late, delayed, delay, damaged, missing, itch*, sticky, sticks, stuck, dull, weak, lukewarm, loose*, wobbl*, peel*, fade*, shrink, shrank, shrunk, fell apart, stopped working, dead, drains, confusing, rude, unreliable, bitter, stale, dry, greasy, hurts, hurt, painful',
  arabic:
    'مرتفع*, تسرب*, يسرب*, تسريب*, انكسر*, مكسور*, كسر, غالي*, غال, مكلف*, بطيء*, غير مريح*, صعب*, ثقيل*, مزعج*, ضوضاء, رائحة كريهة, صدأ, تمزق*, صغير*, ضيق*, تأخر*, متأخر*, تالف*, ناقص*',
  french:
    'fuit, fuient, fuite*, cassé*, casse, fissur*, cher, chère, chers, chères, trop cher, lent, lente, lentement, inconfortable*, difficile*, lourd*, encombrant*, bruyant*, tache*, mauvaise odeur, sent mauvais, raye*, rayé*, rouill*, déchir*, trop petit*, trop grand*, trop serré*, fragile*, en retard, retard*, abîmé*, endommagé*, manqu*, gratte*, colle, faible*, tiède*',
  spanish:
    'gotea*, pierde agua, fuga*, rompió, rompe, rota, roto, rotas, rotos, agriet*, cara, caro, caras, caros, lent*, incómod*, difícil*, pesad*, ruidos*, mancha*, huele mal, mal olor, raya*, oxid*, desgarr*, demasiado pequeñ*, muy pequeñ*, estrech*, apretad*, frágil*, tarde, retras*, dañad*, falta, faltaba, pica, pegajos*, débil*, endeble*',
  german:
    'leckt, undicht*, tropft, läuft aus, ausgelaufen, ausläuft, kaputt*, gebrochen*, bricht, zerbrochen*, gerissen*, riss, risse, teuer*, teure, überteuert*, langsam*, unbequem*, schwierig*, schwer, schwere, sperrig*, laut, lauter, fleck*, stinkt, kratz*, rost*, zu klein*, zu groß*, zu eng*, zu kurz*, zu dünn*, wackel*, verspätet*, zu spät, verspätung, beschädigt*, fehlt*, klebt, klebrig*, schwach*, lauwarm*, ausgeblichen*, eingelaufen*, dünn*, löst sich, klemmt',
  portuguese:
    'vaza*, vazamento*, quebrou, quebra, quebrad*, partiu, rachou, rachad*, car*, lent*, desconfortáve*, difícil, difíceis, pesad*, barulh*, mancha*, cheira mal, mau cheiro, risc*, enferruj*, rasg*, muito pequen*, apertad*, frágil, frágeis, atrasad*, atras*, danificad*, falta, faltando, coça, gruda*, frac*, frouxo',
  italian:
    'perde, perdono, perdita, perdite, rotto, rotta, rotti, rompe, crepa*, cara, caro, cari, care, costos*, lent*, scomod*, difficil*, pesant*, ingombrant*, rumoros*, macchi*, puzza*, cattivo odore, graffi*, ruggin*, strapp*, troppo piccol*, stretto, stretta, fragil*, in ritardo, ritardo, danneggiat*, manca*, prude, appiccic*, debol*, tiepid*, traballa*',
  turkish:
    'sızdır*, sızıyor, akıt*, akıyor, kırıl*, kırık*, çatla*, pahalı*, yavaş*, rahatsız*, zor, zorluk, ağır*, hantal*, gürültü*, leke*, kötü koku*, çizil*, pasland*, yırtıl*, çok küçük*, dar, dardı, geç geldi, gecik*, hasarlı*, eksik*, kaşındır*, yapışkan*, zayıf*, ince, gevşek*, soldu',
  hindi:
    'लीक*, टपक*, टूट*, टूटा, टूटी, दरार*, महँगा, महंगा, महँगी, महंगी, धीमा, धीमी, असुविधाजनक, मुश्किल*, भारी, शोर, दाग़*, दाग*, बदबू*, खरोंच*, ज़ंग, जंग, फट*, बहुत छोटा, बहुत छोटी, तंग, देर, देरी, क्षतिग्रस्त, कमज़ोर, कमजोर, पतला, पतली, चिपचिप*',
  japanese:
    '漏れる,漏れた,漏れて,漏れます,もれる,壊れ,割れ,ヒビ,高い,高すぎ,高かった,遅い,遅かった,遅れ,使いにく,難し,重い,重くて,重すぎ,うるさ,騒音,シミ,臭い,臭う,傷,錆,破れ,小さすぎ,きつい,キツい,破損,足りない,かゆ,べたつ,ベタベタ,弱い,冷め,ぬるい,薄い,安っぽ,外れ',
  korean:
    '새요,샙니다,새는,새고,샜,깨졌,깨져,부러,고장,금이,비싸,비싼,비쌉,느려,느리,느린,어려,무거,무겁,무거운,시끄,얼룩,냄새,긁힘,스크래치,녹슬,찢어,너무 작,꽉 끼,늦게,늦어,지연,파손,빠져,가려,끈적,약해,약하,식어,얇아,얇은,헐거',
  chinese:
    '漏水,漏了,会漏,坏了,断了,破了,裂,太贵,很贵,贵,很慢,太慢,慢,不舒服,太重,很重,沉,很吵,噪音,异味,味道大,臭,划痕,生锈,掉色,太小,偏小,太紧,太大,破损,少了,缺,粘,很薄,太薄,松动,掉漆,凉了,延迟',
};
