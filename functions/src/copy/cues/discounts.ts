import type { Language } from '../../../../lib/domain/shared/language';

/**
 * How a shop of each language states a discount, as parts of regular expressions. `{F}` is a
 * figure: a percentage or an amount of money. A percentage alone (“95 % cotton”) is none.
 */
export const DISCOUNTS = {
  english: [
    '(?:up to )?{F} (?:off|discount)',
    '(?:save|saving) (?:up to )?{F}(?=\\s*(?:$|[.,;:!)]| (?:on|off|now|today|tonight|until|till|with|when|this|at|for)(?!{L})))',
    '(?:discount of|reduced by|price cut by|prices cut by) (?:up to )?{F}',
    '(?:at |for )?half(?: |-)price',
    'half off',
    'buy (?:one|two|{d}),? get (?:one|two|{d})(?: free| for free| half price)?',
    '(?:two for one|three for two|2 for 1|3 for 2|2-for-1|3-for-2|bogo)',
    '(?:now )?(?:only |just )?{M} (?:instead of|was|rather than) {M}',
    'was {M},? now (?:only |just )?{M}',
  ],
  arabic: [
    '[بو]?(?:خصم|خصومات|تخفيض|تخفيضات)(?: (?:يصل|تصل|حتى|إلى|بنسبة|بقيمة|قدره|قدرها|يبلغ)){0,2} {F}',
    '{F} (?:خصم|خصما|خصمًا|تخفيض)',
    '[بو]?وفّ?ر(?:وا|ي)? (?:حتى )?{F}',
    '[بو]?نصف (?:السعر|الثمن)',
    'اشت[رَر]ِ? (?:واحد|قطعة)[اًة]* واحصل على (?:الثاني|الثانية|واحد|قطعة){L}*(?: مجان{L}*)?',
    '{M} (?:بدلا|بدلًا|بدلاً) من {M}',
  ],
  french: [
    "(?:jusqu[’']à )?{F} (?:de réduction|de remise|de rabais|offerts?)",
    "(?:réduction|remise|rabais) (?:de|jusqu[’']à) {F}",
    "(?:économisez|épargnez) (?:jusqu[’']à )?{F}(?=\\s*(?:$|[.,;:!)]| (?:sur|avec|dès|jusqu|aujourd|maintenant)))",
    '(?:à )?moitié prix',
    '(?:un|une|deux|{d}) achetée?s?,? (?:un|une|{d}) offerte?s?',
    "(?:2 pour 1|3 pour 2|deux pour le prix d[’']une?|trois pour le prix de deux)",
    '{M} au lieu de {M}',
  ],
  spanish: [
    '(?:hasta (?:un |el )?|con )?{F} (?:de descuento|de dto\\.?|dto\\.?|de rebaja)',
    '(?:descuento|rebaja|rebajado|rebajada|rebajados|rebajadas) (?:de|del|un|hasta|de un|de hasta|de hasta un) {F}',
    '(?:ahorra|ahorre|ahórrate) (?:hasta )?(?:un )?{F}(?=\\s*(?:$|[.,;:!)]| (?:en|con|hoy|hasta|ahora)(?!{L})))',
    '(?:a )?mitad de precio',
    '(?:2x1|3x2|dos por uno|tres por dos|llévate (?:dos|tres|{d}) y paga (?:uno|dos|{d}))',
    '{M} (?:en vez|en lugar) de {M}',
  ],
  german: [
    '(?:bis zu )?{F}(?: |-)(?:rabatt|nachlass|preisnachlass|sofortrabatt|ersparnis)',
    '(?:um )?(?:bis zu )?{F} (?:reduziert|günstiger|billiger|gespart)',
    '(?:rabatt|nachlass|preisnachlass) von (?:bis zu )?{F}',
    '(?:spare|spart|sparen sie|spar) (?:jetzt )?(?:bis zu )?{F}(?=\\s*(?:$|[.,;:!)]| (?:auf|bei|bis|mit|heute|jetzt|beim)(?!{L})))',
    '(?:zum halben preis|halber preis)',
    '(?:2 für 1|3 für 2|zwei für eins|drei für zwei|zwei zum preis von einem|zwei zum preis von einer|drei zum preis von zweien)',
    '(?:nur |jetzt )*{M} statt {M}',
    'statt {M},? (?:nur |jetzt )*{M}',
  ],
  portuguese: [
    '(?:até |com )?{F} (?:de desconto|off)',
    'descontos? (?:de|até|de até) {F}',
    '(?:economize|poupe) (?:até )?{F}(?=\\s*(?:$|[.,;:!)]| (?:em|com|hoje|até|agora|na|no)(?!{L})))',
    '(?:pela )?metade do preço',
    '(?:leve (?:dois|duas|três|{d}),? (?:e )?pague (?:um|uma|dois|duas|{d})|compre (?:um|uma|{d}),? (?:e )?leve (?:dois|duas|{d}))',
    '(?:de {M} por (?:apenas |só )?{M}|{M} em vez de {M})',
  ],
  italian: [
    '(?:fino al? ?)?{F} di sconto',
    "(?:sconto|sconti|scontato|scontata|scontati|ribasso) (?:del|di|dell[’']|fino al|fino a) ?{F}",
    '(?:risparmia|risparmi) (?:fino al? |il )?{F}(?=\\s*(?:$|[.,;:!)]| (?:su|con|oggi|fino|ora)(?!{L})))',
    '(?:a )?metà prezzo',
    '(?:2x1|3x2|due al prezzo di uno|tre al prezzo di due|prendi (?:due|tre|{d}),? paghi (?:uno|due|{d}))',
    '{M} (?:invece di|anziché) {M}',
  ],
  turkish: [
    "{F}(?:[’']{L}+| kadar| varan|[’']{L}+ varan)? indirim{L}*",
    'indirim oranı {F}',
    'yarı fiyatına',
    '(?:(?:bir|iki|üç|{d}) al,? (?:bir|iki|{d}) öde|bir alana (?:ikincisi|bir) bedava)',
    '{M} yerine (?:sadece |yalnızca )?{M}',
  ],
  hindi: [
    '{F}(?: तक)?(?: की| का)? ?(?:छूट|डिस्काउंट|ऑफ़|ऑफ|off)',
    '(?:आधी क़ीमत|आधी कीमत|आधे दाम)(?: पर| में)?',
    '(?:एक ख़रीदें|एक खरीदें),? एक (?:मुफ़्त|मुफ्त)(?: पाएँ| पाएं)?',
    '{M} की जगह (?:सिर्फ़ |केवल )?{M}',
  ],
  japanese: [
    '(?:最大)?{F}(?:のお値引き|の?割引|引き|オフ|ｏｆｆ|\\s?off)',
    '(?:最大)?(?:{d}|[一二三四五六七八九])割引き?',
    '半額',
    '{M}(?:が|から|→)(?:今なら)?{M}',
  ],
  korean: ['(?:최대 )?{F} ?(?:할인|세일|dc)', '반값', '(?<!{d})[12]\\s?\\+\\s?1(?!{d})(?= ?(?:행사|증정|혜택|이벤트))'],
  chinese: [
    '(?:低至|全场|仅|只要|享|打)*(?:{d}(?:\\.?{d})?|[一二三四五六七八九]{1,2})折(?:起|优惠|特惠|封顶)?(?=$|[\\s，。！；、,.!;：:购抢销])',
    '(?:优惠|立减|直降|降价|立省|减)(?:高达|最高)?{F}',
    '满{N}(?:元)?(?:立)?减{N}(?:元)?',
    '{F}(?:的)?(?:优惠|折扣)',
    '(?:买一送一|买二送一|第二件半价|半价)',
    '原价{M}[，,]?\\s?(?:现价|现在|现仅|仅)(?:需|售)?{M}',
  ],
} as const satisfies Record<Language, readonly string[]>;
