import type { Language } from '../../../../lib/domain/shared/language';
import type { Cues } from './cue-words';

/** Words of annoyance: a question with one of them names a problem, “Ready for summer?” names none. */
export const PAIN_CUES: Cues = {
  english:
    "tired, sick of, fed up, had enough, enough of, struggl*, annoy*, hate, cold coffee, cold feet, cold hands, hurt*, ache*, aching, sore, pain, painful, problem*, trouble*, hassle, mess, messy, losing, lose, lost, can't, cannot, never, always, forget*, leak*, stain*, dry, dull, itch*, boring, bored, uncomfortable, stress*, still, worr*, broken, break, breaks, noisy, too much, too little, too hot, too cold, too heavy, too small, no time, no space, waste*, wasting, sweaty, smell*, soggy, tangled, fade*, rust*, wear out, slip*, bulky, heavy, wet",
  arabic:
    'تعبت, سئمت, مللت, مللتَ, تعاني, يزعجك, تزعجك, إزعاج, ألم, آلام, مشكلة, مشاكل, صعوبة, تفقد, تنسى, تسرب, تسريب, بقع, جفاف, جاف*, ممل*, غير مريح, إجهاد, توتر, قلق, مكسور, فوضى, ضيق الوقت, ضيق, يبرد, تبرد, دائما, دائمًا, ثقيل*, كفى, ضجيج',
  french:
    'marre, assez, ras-le-bol, fatigué*, lassé*, las de, souffre*, énerv*, agac*, mal au dos, mal aux, douleur*, douloureu*, problème*, galère*, perd*, oubli*, fuit, fuient, fuite*, tache*, sec, sèche*, terne*, ennuyeu*, inconfortable*, stress*, toujours, jamais, encore, cassé*, désordre, bruyant*, trop, pas le temps, gaspill*, froid, froide, lourd*, mouillé*, emmêlé*',
  spanish:
    'cansad*, harto, harta, hartos, hartas, aburrid*, sufre*, molest*, dolor*, duele*, problema*, lío, pierdes, perder, olvid*, gotea*, fuga*, mancha*, seca, seco, apagad*, incómod*, estrés*, siempre, nunca, todavía, aún, rot*, desorden, ruidos*, demasiad*, sin tiempo, falta de tiempo, falta de espacio, desperdici*, frío, fría, fríos, pesad*, mojad*, enredad*, no encuentras, no aguant*',
  german:
    'satt, leid, genug von, müde, genervt, nerv*, ärger*, hass*, schmerz*, problem*, stress*, verlier*, verlor*, vergess*, auslauf*, undicht*, tropf*, fleck*, trocken*, stumpf*, langweilig*, unbequem*, ständig, immer, nie, schon wieder, noch immer, kaputt*, chaos, unordnung, kabelsalat, laut*, zu wenig, zu viel, zu schwer, zu heiß, zu kalt, keine zeit, kein platz, verschwend*, kalte*, kalter, nasse*, schwer*, juck*',
  portuguese:
    'cansad*, farto, farta, fartos, fartas, sofre*, incomod*, dor, dores, dói, problema*, bagunça*, perde*, esquec*, vaza*, mancha*, seca, seco, sem brilho, tédio, desconfort*, estress*, stress*, sempre, nunca, ainda, quebrad*, barulh*, demais, sem tempo, falta de tempo, falta de espaço, desperd*, frio, fria, frios, pesad*, molhad*, embaraçad*, não aguenta',
  italian:
    'stanco, stanca, stanchi, stufo, stufa, stufi, basta, soffri, soffre, fastidi*, dolor*, male ai, mal di, problema, problemi, disordine, perdi, perdere, dimentic*, perdite, macchi*, secca, secco, spent*, noios*, scomod*, stress*, sempre, mai, ancora, rott*, rumoros*, troppo, poco tempo, poco spazio, sprec*, freddo, fredda, freddi, pesant*, bagnat*, aggrovigliat*',
  turkish:
    'bıktınız, bıktın, sıkıldınız, sıkıldın, yoruldunuz, yoruldun, usandınız, usandın, şikayet*, dert*, ağrı*, acı*, sorun*, problem*, kaybed*, unut*, sızdır*, akıtan, leke*, kuru*, mat, sıkıcı, rahatsız*, stres*, hep, hâlâ, hala, her zaman, asla, kırıl*, dağınık*, gürültü*, vaktiniz yok, yer yok, israf*, soğuk, soğuyan, ağır, ıslak, çok sıcak, çok ağır',
  hindi:
    'थक, थक गए, परेशान*, तंग, ऊब*, दर्द*, समस्या*, दिक़्क़त*, दिक्कत*, मुश्किल*, भूल*, खो जाते, टपक*, रिसाव, दाग़*, दाग*, रूखी, रूखे, रूखा, बेजान, उबाऊ, असहज, तनाव*, हमेशा, कभी नहीं, टूट*, गंदगी, शोर, बहुत ज़्यादा, समय नहीं, बर्बाद*, ठंडी, ठंडा, भारी, गीला, गीले',
  japanese:
    '悩,困,疲れ,うんざり,イライラ,面倒,痛,つら,辛い,なくし,失くし,忘れ,漏れ,こぼれ,シミ,汚れ,乾燥,カサカサ,退屈,窮屈,ストレス,いつも,すぐに,まだ,壊れ,散らか,うるさ,時間がない,重い,重くて,冷め,冷たい,濡れ,絡ま,不便,足りない,苦手,嫌',
  korean:
    '지치,지쳤,지겨,짜증,고민,힘드,힘들,불편,아프,아픈,통증,문제,귀찮,잃어버,잊어버,새는,샌다,얼룩,건조,칙칙,지루,스트레스,항상,늘,아직도,매번,망가,부서,지저분,시끄러,시간이 없,공간이 없,낭비,식어,차가운,무거,젖,엉킨,답답,걱정,싫',
  chinese:
    '烦恼,受够,厌倦,困扰,困惑,头疼,麻烦,疼,酸痛,疲惫,累,难受,总是,老是,经常,还在,又,丢,忘,漏,污渍,干燥,暗沉,枯燥,无聊,不舒服,闷,压力,坏,乱,吵,没时间,没空,浪费,凉了,冰冷,沉重,太重,湿,打结,担心,愁,讨厌',
};

/** How a sentence says that something is over; `{x}` is what, in words that also stand alone. */
export const FAREWELLS: Record<Language, readonly string[]> = {
  english: [
    '(?:no more|never again|goodbye to|goodbye,?|bye-bye,?|say goodbye to|an end to|forget(?: about)?) {x}',
    'never worry about {x} again',
  ],
  arabic: ['(?:لا مزيد من|ودّعوا?|ودعوا?|انسَ?|انسوا) {x}', '(?:قل |قولوا )?وداع[اًا]* (?:لل|ل){x}'],
  french: [
    '(?:fini|finis|finie|finies|terminé|terminés|oubliez|oublie) {x}',
    "plus jamais (?:de |d[’'])?{x}",
    '(?:dites |dis )?adieu(?: aux| au| à la|,) {x}',
  ],
  spanish: [
    '(?:no más|nunca más|basta de|se acabó|se acabaron|olvídate de) {x}',
    '(?:di |dile )?adiós,? (?:al |a )?{x}',
  ],
  german: [
    '(?:nie wieder|nie mehr|tschüss,?|adieu,?|vergiss|vergessen sie) {x}',
    'keine? {1} mehr',
    '(?:schluss|aus) mit {1}',
  ],
  portuguese: [
    '(?:chega de|nunca mais|basta de|acabou-se|acabaram-se) {x}',
    '(?:diga |diz )?adeus,? (?:aos |ao |às |à |a )?{x}',
  ],
  italian: [
    '(?:mai più|niente più|dimentica|dimenticate) {x}',
    'basta (?:con )?{x}',
    "(?:dì |di[’'] )?addio,? (?:ai |al |alle |alla |a )?{x}",
  ],
  turkish: ['artık {x} yok', '{x} (?:derdi|sorunu|çilesi) (?:bitti|tarih oldu|son buldu|yok)'],
  hindi: ['अब (?:और )?{x} नहीं', '{x} को (?:कहें |कहिए )?अलविदा(?: कहें| कहिए)?', '{x} से छुटकारा(?: पाएँ| पाएं)?'],
  japanese: [
    'もう{x}(?:に悩まない|で悩まない|に困らない|はいらない|とはお別れ)',
    '{x}(?:と|とは|に)(?:もう)?(?:さよなら|サヨナラ|お別れ)',
  ],
  korean: [
    '더 이상 {x}(?:은|는|이|가)? ?(?:없습니다|없어요|그만)',
    '{x}(?:은|는) (?:이제|이젠) 그만',
    '{x}(?:와|과|와는|과는) (?:이제 )?(?:작별|이별|안녕)[가-힣]*',
  ],
  chinese: ['(?:告别|再见|不再有|拒绝|摆脱|再也没有|再也不用担心|再也不用忍受)[，,]?{x}'],
};
