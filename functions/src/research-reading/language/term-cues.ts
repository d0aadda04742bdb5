import { FREE_SHIPPING_CUES, GUARANTEE_CUES } from '../../ad-reading/cues/tag-cues';
import { everyCue, type Cues } from '../../copy/cues/cue-words';

/** Terms of delivery, and of sending back. */
const DELIVERY_CUES: Cues = {
  english:
    'shipping, delivery, delivered, ships, dispatched, returns, return within, business days, working days, next day, courier, express',
  arabic: 'شحن, الشحن, توصيل, التوصيل, إرجاع, الإرجاع, أيام عمل, تسليم',
  french: 'livraison, livré*, expédi*, retours, retour sous, jours ouvrés, jours ouvrables',
  spanish: 'envío*, entrega*, devoluciones, devolución, días laborables, días hábiles',
  german: 'versand*, lieferung*, lieferzeit*, geliefert, rückgabe*, rücksendung*, werktag*, retoure*',
  portuguese: 'frete, envio, entrega*, devoluções, devolução, dias úteis',
  italian: 'spedizion*, consegn*, resi, reso, giorni lavorativi',
  turkish: 'kargo*, teslimat*, iade*, iş günü',
  hindi: 'डिलीवरी, डिलिवरी, शिपिंग, वापसी, कार्य दिवस',
  japanese: '送料,配送,発送,お届け,返品,営業日',
  korean: '배송,반품,교환,영업일',
  chinese: '包邮,配送,发货,退货,运费,工作日',
};

/** What a claim stands on, or that it is one: tests, prizes, certificates, “the best”. */
const CLAIM_CUES: Cues = {
  english:
    'clinically, dermatologically, tested, proven, certified, certificate, award*, award-winning, patented, number one, best-selling, bestseller, recommended by, approved, the only, world’s, #1, no other, experts',
  arabic: 'معتمد*, مثبت*, سريري*, حائز*, جائزة, براءة اختراع, الأكثر مبيعا, موصى به',
  french:
    'cliniquement, testé*, prouvé*, certifié*, breveté*, primé*, prix du, récompensé*, numéro un, recommandé par, approuvé*',
  spanish:
    'clínicamente, probad*, comprobad*, certificad*, patentad*, premiad*, premio*, número uno, más vendid*, recomendado por, aprobad*',
  german:
    'klinisch, getestet, geprüft, bewiesen, zertifiziert*, patentiert*, ausgezeichnet*, testsieger*, preisgekrönt*, bestseller*, empfohlen von, nummer eins, einzige',
  portuguese:
    'clinicamente, testad*, comprovad*, certificad*, patentead*, premiad*, prêmio*, número um, mais vendid*, recomendado por, aprovad*',
  italian:
    'clinicamente, testat*, provat*, certificat*, brevettat*, premiat*, premio, numero uno, più vendut*, consigliato da, approvat*',
  turkish:
    'klinik*, test edilmiş, test edildi, kanıtlan*, sertifikalı*, patentli*, ödüllü*, ödül, bir numara, en çok satan, onaylı*',
  hindi: 'प्रमाणित, परीक्षित, क्लीनिकल, पेटेंट, पुरस्कार, सबसे ज़्यादा बिकने, सर्वश्रेष्ठ',
  japanese: '臨床,試験済,検証済,認証,特許,受賞,第1位,第１位,No.1,売れ筋,監修',
  korean: '임상,테스트 완료,인증,특허,수상,1위,베스트셀러,검증',
  chinese: '临床,检测,认证,专利,获奖,第一,畅销,证书,权威',
};

/** What things are made of. */
const MATERIAL_CUES: Cues = {
  english:
    'steel, stainless, aluminium, aluminum, copper, brass, iron, titanium, cotton, linen, wool, merino, silk, cashmere, leather, suede, canvas, denim, polyester, nylon, oak, walnut, beech, pine, bamboo, wood, wooden, cork, ceramic, stoneware, porcelain, clay, glass, crystal, silicone, rubber, plastic, latex, beeswax, soy wax, shea butter, recycled',
  arabic: 'فولاذ*, ألومنيوم, نحاس, قطن*, كتان, صوف*, حرير, جلد, خشب*, خيزران, سيراميك, زجاج*, سيليكون, بلاستيك',
  french:
    'acier, inox, aluminium, cuivre, laiton, coton, lin, laine, soie, cuir, toile, chêne, noyer, hêtre, bambou, bois, liège, céramique, grès, porcelaine, verre, silicone, caoutchouc, plastique, recyclé*',
  spanish:
    'acero, aluminio, cobre, latón, algodón, lino, lana, seda, cuero, piel, lona, roble, nogal, haya, bambú, madera, corcho, cerámica, porcelana, vidrio, cristal, silicona, goma, plástico, reciclad*',
  german:
    '*stahl, edelstahl*, aluminium, kupfer, messing, *baumwolle, leinen, *wolle, merino*, seide, *leder, canvas, eiche*, nussbaum, buche, bambus*, *holz, kork, keramik, steinzeug, porzellan, *glas, silikon, gummi, kunststoff, plastik, recycelt*',
  portuguese:
    'aço, alumínio, cobre, latão, algodão, linho, lã, seda, couro, lona, carvalho, nogueira, bambu, madeira, cortiça, cerâmica, porcelana, vidro, silicone, borracha, plástico, reciclad*',
  italian:
    'acciaio, alluminio, rame, ottone, cotone, lino, lana, seta, pelle, cuoio, tela, rovere, noce, faggio, bambù, legno, sughero, ceramica, gres, porcellana, vetro, silicone, gomma, plastica, riciclat*',
  turkish:
    'çelik*, alüminyum, bakır, pirinç alaşım*, pamuk*, keten, yün*, ipek, deri, meşe, ceviz ağacı, bambu*, ahşap*, mantar, seramik, porselen, cam, silikon, kauçuk, plastik',
  hindi:
    'स्टील, एल्युमीनियम, तांबा, तांबे, पीतल, सूती, कॉटन, ऊन, रेशम, चमड़ा, चमड़े, लकड़ी, बाँस, बांस, सिरेमिक, काँच, कांच, सिलिकॉन, प्लास्टिक',
  japanese:
    'ステンレス,鋼,アルミ,銅,真鍮,綿,コットン,リネン,麻,ウール,シルク,革,レザー,帆布,オーク,木製,竹,コルク,陶器,磁器,ガラス,シリコン,ゴム,プラスチック',
  korean:
    '스테인리스,스틸,알루미늄,구리,면 ,순면,린넨,울,실크,가죽,캔버스,오크,원목,대나무,코르크,도자기,세라믹,유리,실리콘,고무,플라스틱',
  chinese: '不锈钢,铝,铜,纯棉,棉,亚麻,羊毛,丝绸,真丝,皮革,牛皮,帆布,橡木,实木,木质,竹,软木,陶瓷,瓷,玻璃,硅胶,橡胶,塑料',
};

export const DELIVERY = [...everyCue(DELIVERY_CUES), ...everyCue(FREE_SHIPPING_CUES)];
export const FREE_DELIVERY = everyCue(FREE_SHIPPING_CUES);
export const GUARANTEE = everyCue(GUARANTEE_CUES);
export const CLAIM = everyCue(CLAIM_CUES);
export const MATERIAL = everyCue(MATERIAL_CUES);
