import type { Cues } from '../../copy/cues/cue-words';

/** Others who are content: how many, and what they say. */
export const SOCIAL_PROOF_CUES: Cues = {
  english:
    'reviews, review, rated, stars, star, customers, happy customers, people love, loved by, trusted by, bestseller*, best-selling, best selling, sold out, viral, everyone, thousands of, millions of, community, recommend*, favorite, favourite, as seen on tiktok, testimonial*',
  arabic: 'تقييم*, نجوم, عملاء*, عملائنا, الأكثر مبيع*, آلاف, ملايين, الجميع, يوصي, ينصح, محبوب, المفضل*, نفدت',
  french:
    'avis, étoiles, étoile, clients, clientes, client satisfait, noté, notée, best-seller*, bestseller*, meilleure vente, milliers de, millions de, tout le monde, viral, recommandent, rupture, adoré par, préféré*',
  spanish:
    'reseñas, opiniones, estrellas, clientes, clientas, valorado, valorada, más vendido, más vendida, superventas, miles de, millones de, todo el mundo, viral, recomiendan, agotado, favorit*',
  german:
    'bewertung*, rezension*, sterne*, kunden, kundinnen, bestseller*, meistverkauft*, tausende, millionen, zufriedene*, alle lieben, viral, ausverkauft, empfehlen, beliebt*, lieblings*, weiterempfehl*',
  portuguese:
    'avaliações, estrelas, clientes, mais vendido, mais vendida, campeão de vendas, milhares de, milhões de, todo mundo, toda a gente, viral, recomendam, esgotou, esgotado, favorit*, queridinh*',
  italian:
    'recensioni, stelle, clienti, più venduto, più venduta, bestseller*, best seller, migliaia di, milioni di, tutti, virale, consigliano, esaurito, amato da, preferit*',
  turkish:
    'yorum*, yıldız*, müşteri*, en çok satan, çok satan*, binlerce, milyonlarca, herkes, viral, tavsiye ediyor, tükendi, favori*, sevilen',
  hindi:
    'समीक्षा*, रिव्यू, स्टार, ग्राहक*, सबसे ज़्यादा बिकने, सबसे ज्यादा बिकने, बेस्टसेलर, हज़ारों, हजारों, लाखों, करोड़ों, सब लोग, वायरल, पसंदीदा',
  japanese:
    'レビュー,口コミ,星,お客様,ベストセラー,人気,売れ筋,万人,万個,みんな,話題,バズ,完売,愛され,ランキング,満足度',
  korean: '후기,리뷰,별점,고객,베스트셀러,인기,누적 판매,만 명,만개,모두가,화제,품절,재구매,사랑받,만족도',
  chinese: '好评,评价,五星,顾客,客户,用户,热销,畅销,销量,爆款,万人,百万,大家都,网红,刷屏,售罄,口碑,回购率',
};

/** That one learns something. */
export const EDUCATION_CUES: Cues = {
  english:
    'how to, how do, how it works, here is how, here’s how, tips, tip, guide, tutorial, learn, step by step, steps, reasons, reason, explained, did you know, ways to, what is, facts, fact, checklist, recipe',
  arabic: 'كيف, كيفية, طريقة, خطوات, خطوة, نصائح, نصيحة, دليل, تعلم, تعلّم, أسباب, هل تعلم, ما هو, ما هي',
  french:
    'comment, astuce*, conseil*, guide, tuto*, apprenez, étapes, étape, raisons, raison, saviez-vous, saviez vous, façons de, pourquoi, explique*, mode d’emploi',
  spanish:
    'cómo, consejo*, truco*, guía, tutorial, aprende, paso a paso, pasos, razones, razón, sabías que, formas de, por qué, explicamos, qué es',
  german:
    'so geht, wie du, wie man, wie sie, anleitung*, tipp, tipps, ratgeber, tutorial, lerne, schritt für schritt, schritte*, gründe, grund, wusstest du, wussten sie, warum, erklärt, was ist',
  portuguese:
    'como, dica, dicas, guia, tutorial, aprenda, passo a passo, passos, motivos, motivo, razões, você sabia, sabias que, formas de, maneiras de, por que, explicamos, o que é',
  italian:
    'come fare, come si, ecco come, consigli, consiglio, trucchi, guida, tutorial, impara, passo dopo passo, passaggi, motivi, motivo, ragioni, lo sapevi, modi per, perché, spieghiamo, cos’è',
  turkish:
    'nasıl, ipucu, ipuçları, rehber*, öğren*, adım adım, adım*, neden, nedeni, biliyor muydun*, yolları, yolu, nedir',
  hindi: 'कैसे, तरीका, तरीके, तरीक़े, टिप्स, सुझाव, गाइड, सीखें, स्टेप, कदम, कारण, वजह, क्या आप जानते, क्यों, क्या है',
  japanese: '方法,使い方,やり方,コツ,ポイント,手順,ステップ,解説,学べ,理由,なぜ,とは,知ってい,選び方',
  korean: '방법,사용법,하는 법,꿀팁,팁,가이드,단계,배우,이유,왜,알고 계셨,고르는 법,설명',
  chinese: '如何,怎么,教你,方法,技巧,攻略,指南,教程,步骤,学会,原因,为什么,你知道吗,什么是,科普',
};

/** A life that goes with it: places, times of day, company. */
export const LIFESTYLE_CUES: Cues = {
  english:
    'mornings, morning, weekend, weekends, adventure*, travel*, vacation, holiday, holidays, summer, sunset, beach, mountain*, road trip, friends, family, cozy, cosy, everyday, moments, moment, your day, life, lifestyle, on the go, outdoors, at home',
  arabic:
    'صباح*, عطلة, مغامر*, سفر, رحلة, رحلات, الصيف, شاطئ, جبال, أصدقاء, أصدقائك, عائلة, عائلتك, لحظات, لحظة, حياة, الحياة, يومك, منزلك',
  french:
    'matins, matin, week-end, aventure*, voyage*, vacances, été, coucher de soleil, plage, montagne*, amis, famille, cocooning, quotidien, moments, moment, vie, art de vivre, en plein air, à la maison',
  spanish:
    'mañanas, fin de semana, aventura*, viaje*, viajar, vacaciones, verano, atardecer, playa, montaña*, amigos, amigas, familia, acogedor*, día a día, momentos, momento, vida, estilo de vida, aire libre, en casa',
  german:
    'morgens, wochenende*, abenteuer*, reise*, urlaub*, ferien, sommer*, sonnenuntergang*, strand*, berge, freunde, freunden, familie*, gemütlich*, alltag*, momente, moment, leben, lebensgefühl, unterwegs, draußen, zuhause, zu hause',
  portuguese:
    'manhãs, manhã, fim de semana, aventura*, viagem, viagens, viajar, férias, verão, pôr do sol, praia, montanha*, amigos, amigas, família, aconchegante, dia a dia, momentos, momento, vida, estilo de vida, ar livre, em casa',
  italian:
    'mattine, mattina, weekend, fine settimana, avventur*, viaggi, viaggio, vacanz*, estate, tramonto, spiaggia, montagn*, amici, amiche, famiglia, accoglient*, quotidianità, momenti, momento, vita, stile di vita, all’aria aperta, a casa',
  turkish:
    'sabah*, hafta sonu, macera*, seyahat*, tatil*, yaz, yazın, gün batımı, plaj, sahil, dağ*, arkadaş*, aile*, günlük, anlar, an, hayat*, yaşam*, açık hava*, evde, evinde',
  hindi:
    'सुबह*, वीकेंड, सप्ताहांत, रोमांच, यात्रा, सफ़र, सफर, छुट्टी, छुट्टियाँ, छुट्टियों, गर्मियों, समुद्र, पहाड़*, दोस्त*, परिवार*, रोज़मर्रा, रोजमर्रा, पल, पलों, ज़िंदगी, जिंदगी, जीवन, घर पर',
  japanese:
    '朝,週末,冒険,旅行,旅,休日,夏,夕日,海,山,キャンプ,友達,家族,くつろぎ,日常,毎日,ひととき,暮らし,ライフスタイル,おうち,お出かけ',
  korean: '아침,주말,모험,여행,휴가,여름,노을,바다,산책,캠핑,친구,가족,포근,일상,매일,순간,라이프,삶,집에서,나들이',
  chinese:
    '早晨,清晨,周末,冒险,旅行,度假,夏天,夕阳,海边,山野,露营,朋友,家人,温馨,日常,每天,时光,瞬间,生活,居家,户外,出游',
};

/** Who knows says so, or it was tested. */
export const AUTHORITY_CUES: Cues = {
  english:
    'doctor*, dermatologist*, dentist*, expert*, scientist*, scientific*, science, clinically, clinical, tested, lab-tested, lab tested, certified, award, awards, award-winning, patented, studies, study, research*, engineer*, professional*, approved, since 19*, years of experience, as seen in, featured in',
  arabic:
    'طبيب*, أطباء, خبراء, خبير, علمي*, العلم, سريري*, مختبر*, معتمد*, جائزة, جوائز, براءة, دراسات, دراسة, أبحاث, مهندس*, محترف*, خبرة',
  french:
    'médecin*, dermatolog*, dentiste*, expert*, scientifique*, science, cliniquement, clinique*, testé*, certifié*, primé*, prix de, breveté*, études, étude, recherche*, ingénieur*, professionnel*, approuvé*, depuis 19*, vu dans',
  spanish:
    'médico*, médica*, dermatólog*, dermatológic*, dentista*, expert*, científic*, ciencia, clínicamente, clínic*, probado en, testado*, certificad*, premiad*, premio, patentad*, estudios, estudio, investigación, ingenier*, profesional*, aprobad*, desde 19*, visto en',
  german:
    'arzt, ärzte*, ärztlich*, dermatolog*, zahnarzt*, zahnärzt*, expert*, wissenschaft*, klinisch*, getestet*, geprüft*, zertifiziert*, ausgezeichnet*, testsieger*, preis gekrönt, preisgekrönt*, patentiert*, studie*, forschung*, ingenieur*, profis, profi, fachleute, seit 19*, bekannt aus, stiftung warentest',
  portuguese:
    'médic*, dermatolog*, dentista*, especialista*, científic*, ciência, clinicamente, clínic*, testad*, certificad*, premiad*, prêmio, prémio, patentead*, estudos, estudo, pesquisas, investigação, engenheir*, profissiona*, aprovad*, desde 19*',
  italian:
    'medic*, dermatolog*, dentist*, espert*, scientific*, scienza, clinicamente, clinic*, testat*, certificat*, premiat*, premio, brevettat*, studi, studio, ricerca, ricerche, ingegner*, professionist*, approvat*, dal 19*',
  turkish:
    'doktor*, dermatolog*, diş hekim*, uzman*, bilim*, klinik*, test edilmiş, test edildi, sertifikalı, ödül*, patentli, araştırma*, mühendis*, profesyonel*, onaylı, yıllık deneyim',
  hindi:
    'डॉक्टर*, चिकित्सक*, विशेषज्ञ*, एक्सपर्ट*, वैज्ञानिक*, विज्ञान, क्लिनिकल, परीक्षित, जाँचा, जांचा, प्रमाणित, पुरस्कार, पेटेंट, अध्ययन, शोध, इंजीनियर*, पेशेवर*',
  japanese: '医師,皮膚科,歯科,専門家,科学,臨床,試験済み,テスト済み,認証,認定,受賞,特許,研究,エンジニア,プロ,監修,掲載',
  korean: '의사,피부과,치과,전문가,과학,임상,테스트 완료,인증,수상,특허,연구,엔지니어,프로,감수,검증',
  chinese: '医生,皮肤科,牙医,专家,科学,临床,检测,认证,获奖,专利,研究,实验室,工程师,专业,权威,推荐机构',
};

/** What one gets from it. */
export const BENEFIT_CUES: Cues = {
  english:
    'better, faster, easier, easy, effortless*, comfortable, comfort, stays, keeps, lasts, saves you, enjoy, feel*, helps, help you, perfect for, made for, softer, lighter, stronger, more time, all day, without',
  arabic:
    'أفضل, أسرع, أسهل, سهل*, مريح*, راحة, يدوم, تدوم, يوفر, استمتع, تشعر, يساعد*, مثالي*, أخف, أقوى, طوال اليوم, بدون',
  french:
    'mieux, meilleur*, plus vite, plus facile, facile*, sans effort, confort*, reste, restent, garde, dure, profitez, sentez, aide, aident, parfait* pour, conçu pour, plus doux, plus léger, toute la journée, sans',
  spanish:
    'mejor, más rápido, más fácil, fácil*, sin esfuerzo, cómod*, comodidad, mantiene, dura, ahorra tiempo, disfruta, siente*, ayuda*, perfect* para, hech* para, más suave, más ligero, todo el día, sin',
  german:
    'besser, schneller, einfacher, einfach, leichter, mühelos*, bequem*, komfort*, bleibt, hält, spart, genieß*, fühl*, hilft, perfekt für, gemacht für, weicher, stärker, den ganzen tag, ohne',
  portuguese:
    'melhor, mais rápido, mais fácil, fácil, sem esforço, confort*, mantém, dura, economiza tempo, aproveite, desfrute, sinta, ajuda*, perfeit* para, feit* para, mais macio, mais leve, o dia todo, sem',
  italian:
    'meglio, migliore, più veloce, più facile, facile, senza sforzo, comod*, comfort, resta, mantiene, dura, goditi, senti*, aiuta*, perfett* per, fatt* per, più morbid*, più legger*, tutto il giorno, senza',
  turkish:
    'daha iyi, daha hızlı, daha kolay, kolay*, zahmetsiz*, rahat*, konfor*, kalır, korur, dayanır, keyfini çıkar*, hisset*, yardımcı olur, için ideal, daha yumuşak, daha hafif, gün boyu, olmadan',
  hindi:
    'बेहतर, तेज़, तेज, आसान, आसानी, आरामदायक, आराम, टिकता, टिकती, रखता है, रखती है, आनंद, महसूस, मदद, के लिए बना, मुलायम, हल्का, पूरे दिन, दिन भर, बिना',
  japanese:
    'もっと,より,簡単,かんたん,ラクに,楽に,快適,長持ち,続く,保つ,時短,楽しめ,感じ,ぴったり,やわらか,軽い,一日中,なしで',
  korean: '더 좋은,더 빠르,더 쉽,간편,쉽게,편안,편하,오래,유지,절약,즐기,느껴,도와,딱 맞,부드러,가벼,하루 종일,없이',
  chinese: '更好,更快,更轻松,轻松,简单,舒适,舒服,持久,保持,省时,省心,享受,感受,帮助,适合,柔软,轻盈,整天,无需',
};
