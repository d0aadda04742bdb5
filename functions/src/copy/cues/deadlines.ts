import type { Language } from '../../../../lib/domain/shared/language';

interface DeadlineCues {
  /** Names of days, months and times that an offer may run to. `{day}` is one of them or a date in figures. */
  days: string;
  months: string;
  moments: string;
  /** Whole phrases, with `{day}` where they name one. */
  phrases: readonly string[];
}

/** How a shop of each language says when an offer ends, as parts of regular expressions. */
export const DEADLINES = {
  english: {
    days: 'monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|wed|thu|fri|sat|sun',
    months:
      'january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec',
    moments:
      "midnight|tomorrow|tonight|the end of (?:the |this )?(?:month|week|year|summer|season)|(?:the |this )?weekend|month[’']s end|christmas|easter|black friday|cyber monday|new year(?:[’']s eve)?|halloween|valentine[’']s day|mother[’']s day|father[’']s day",
    phrases: [
      '(?:only |valid |available )?(?:until|till|through) (?:this |next )?{day}',
      '(?:offer |sale |deal )?(?:ends|ending|expires) (?:on |this |next )?(?:{day}|today|soon)',
      '(?:only )?(?:today|this weekend|this week|this month) only',
      'only (?:today|this weekend|this week|this month)',
      'for (?:a )?(?:limited|short) time(?: only)?',
      'limited time only',
      'while (?:stocks?|supplies) lasts?',
    ],
  },
  arabic: {
    days: '(?:يوم )?(?:الأحد|الاثنين|الإثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت)',
    months:
      'يناير|فبراير|مارس|أبريل|إبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر|رمضان|شوال|كانون الثاني|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|تشرين الأول|تشرين الثاني|كانون الأول',
    moments: 'منتصف الليل|الغد|غد[اًا]*|(?:نهاية|آخر) (?:الأسبوع|الشهر|العام|السنة|رمضان)|العيد',
    phrases: [
      '(?:فقط )?(?:حتى|لغاية|إلى غاية) {day}(?: فقط)?',
      '(?:ينتهي|تنتهي)(?: العرض)?(?: في)? (?:{day}|اليوم|قريبا|قريبًا)',
      '(?:اليوم|هذا الأسبوع|هذا الشهر|نهاية هذا الأسبوع) فقط',
      '(?:لفترة|لمدة|لوقت) (?:محدودة|محدود|قصيرة)(?: فقط)?',
      'حتى (?:نفاد|نفاذ) (?:الكمية|المخزون|الكميات)',
    ],
  },
  french: {
    days: 'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche',
    months: 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre',
    moments:
      "minuit|demain|ce soir|la fin (?:du mois|de la semaine|de l[’']année)|fin (?:du mois|de mois|de semaine)|(?:ce )?week-end|noël|pâques|black friday",
    phrases: [
      "(?:seulement |uniquement |valable )?jusqu[’'](?:à|au|en) (?:ce )?{day}(?: inclus| seulement)?",
      '(?:avant|se termine|prend fin|expire) (?:le |ce )?{day}',
      "(?:aujourd[’']hui|ce week-end|cette semaine|ce mois-ci) (?:seulement|uniquement)",
      "(?:seulement|uniquement) (?:aujourd[’']hui|ce week-end|cette semaine)",
      'pour une (?:durée|période) limitée|pour peu de temps(?: seulement)?|durée limitée',
      "dans la limite des stocks disponibles|jusqu[’']à épuisement des stocks",
    ],
  },
  spanish: {
    days: 'lunes|martes|miércoles|jueves|viernes|sábado|domingo',
    months: 'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre',
    moments:
      'medianoche|mañana|esta noche|(?:fin|final) de (?:mes|semana|año)|(?:este )?fin de semana|navidad|reyes|black friday',
    phrases: [
      '(?:solo |sólo |válido |válida )?hasta (?:el |la |este )?(?:próximo )?{day}(?: inclusive)?',
      '(?:termina|acaba|finaliza) (?:el |este |a )?(?:{day}|hoy|pronto)',
      '(?:solo|sólo|únicamente) (?:por )?(?:hoy|este fin de semana|esta semana|este mes)',
      '(?:solo |sólo )?por (?:tiempo limitado|poco tiempo)',
      'hasta (?:agotar existencias|fin de existencias)',
    ],
  },
  german: {
    days: 'montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag',
    months: 'januar|jänner|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember',
    moments:
      'mitternacht|morgen|heute abend|(?:zum )?(?:monatsende|wochenende|jahresende)|ende (?:des monats|der woche|des jahres)|weihnachten|ostern|nikolaus|silvester|black friday',
    phrases: [
      '(?:nur |gültig )?(?:noch )?bis (?:zum |einschließlich |kommenden |diesen )?{day}',
      '(?:endet|läuft) (?:am |bis |bis zum |zum )?(?:{day}|heute|bald)',
      'nur (?:noch )?(?:heute|dieses wochenende|am wochenende|diese woche|diesen monat)',
      '(?:nur )?(?:noch )?für (?:kurze|begrenzte) zeit',
      'solange (?:der )?vorrat reicht',
    ],
  },
  portuguese: {
    days: '(?:segunda|terça|quarta|quinta|sexta)(?:-feira)?|sábado|domingo',
    months: 'janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro',
    moments: 'meia-noite|amanhã|(?:o )?(?:fim|final) d[eoa] (?:mês|semana|ano)|natal|páscoa|black friday',
    phrases: [
      '(?:só |somente |apenas |válido |válida )?até (?:o |a |este |esta |ao |à )?(?:próximo |próxima |dia )?{day}',
      '(?:termina|acaba|encerra) (?:no |na |neste |nesta |dia )?(?:{day}|hoje|em breve)',
      '(?:só|somente|apenas) (?:por )?(?:hoje|neste fim de semana|este fim de semana|esta semana|nesta semana|este mês)',
      '(?:só |somente |apenas )?por (?:tempo limitado|pouco tempo)',
      'enquanto (?:durarem os estoques|durar o estoque|houver stock|durar o stock)',
    ],
  },
  italian: {
    days: 'lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica',
    months: 'gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre',
    moments: 'mezzanotte|domani|stasera|(?:fine|la fine del?) ?(?:mese|settimana|anno)|natale|pasqua|black friday',
    phrases: [
      "(?:solo |soltanto |valido |valida )?fino (?:a|al|alla|all[’']) ?(?:questo |questa )?{day}",
      '(?:entro|termina|finisce|scade) (?:il |la |a |questo |questa )?{day}',
      '(?:solo|soltanto) (?:per )?(?:oggi|questo weekend|questo fine settimana|questa settimana|questo mese)',
      '(?:solo |soltanto )?per (?:un )?(?:tempo|periodo) limitato|(?:solo |soltanto )?per poco tempo',
      'fino a esaurimento (?:delle )?scorte',
    ],
  },
  turkish: {
    days: 'pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|pazar',
    months: 'ocak|şubat|mart|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık',
    moments: 'gece yarısı|yarın|hafta sonu|ay sonu|yıl sonu|yılbaşı|bayram',
    phrases: [
      "{day}(?:[’']?{L}{1,3})?(?: günü(?:ne|nün sonuna)?)?(?: sonuna)? (?:kadar|dek)(?: geçerli)?",
      '(?:sadece|yalnızca) (?:bugün|bu hafta sonu|bu hafta|bu ay)',
      '(?:sadece |yalnızca )?(?:kısa|sınırlı) (?:bir )?süre (?:için|boyunca)|sınırlı süreliğine',
      'stoklarla sınırlı(?:dır)?',
    ],
  },
  hindi: {
    days: '(?:सोमवार|मंगलवार|बुधवार|गुरुवार|शुक्रवार|शनिवार|रविवार|इतवार)',
    months: 'जनवरी|फ़रवरी|फरवरी|मार्च|अप्रैल|मई|जून|जुलाई|अगस्त|सितंबर|सितम्बर|अक्टूबर|अक्तूबर|नवंबर|नवम्बर|दिसंबर|दिसम्बर',
    moments: 'आधी रात|कल|आज रात|(?:इस )?(?:सप्ताहांत|वीकेंड|हफ़्ते के अंत|महीने के अंत|माह के अंत)|दिवाली|दीवाली|होली|ईद',
    phrases: [
      '(?:सिर्फ़ |सिर्फ |केवल )?{day} तक',
      '(?:सिर्फ़|सिर्फ|केवल|बस) (?:आज|इस हफ़्ते|इस सप्ताह|इस महीने|इस वीकेंड)',
      '(?:सीमित|थोड़े) समय (?:के लिए|तक)',
      '(?:स्टॉक रहने|स्टॉक समाप्त होने) तक',
    ],
  },
  japanese: {
    days: '[月火水木金土日]曜日?',
    months: '',
    moments: '今週末|来週末|週末|今週|来週|今月末?|月末|本日|今日|明日|年末|深夜0時|クリスマス|ゴールデンウィーク|お盆',
    phrases: [
      '(?:今週の|来週の)?{day}(?:\\([月火水木金土日]\\)|（[月火水木金土日]）)?(?:限り|まで(?:の期間)?限定|までの?限定|まで)',
      '(?:本日|今日|今週|今週末|今月)(?:だけ|限定|のみ)',
      '今だけ|期間限定|数量限定|なくなり次第(?:終了)?',
    ],
  },
  korean: {
    days: '[월화수목금토일]요일',
    months: '',
    moments: '(?:이번 ?)?(?:주말|주|달|월말)|이달 ?말|오늘|내일|자정|연말|추석|설날|크리스마스',
    phrases: [
      '(?:이번 ?주 |다음 ?주 )?{day}까지(?:만)?',
      '(?:오늘|이번 ?주말|이번 ?주|이번 ?달)(?:에)?(?:만|만의| 단 하루)',
      '(?:기간|시간|수량) ?한정|한정 ?(?:기간|수량|시간)|(?:짧은|제한된) 기간 동안(?:만)?|선착순(?: {d}+명)?|재고 소진 시까지',
    ],
  },
  chinese: {
    days: '(?:周|星期|礼拜)[一二三四五六日天]',
    months: '',
    moments: '本周末|这周末|周末|本周|本月底|月底|本月|今天|今日|今晚|明天|午夜|年底|春节|圣诞节?|双十一|双11|国庆',
    phrases: [
      '(?:仅|只|有效期|优惠|活动)?(?:截止到?|截至|至|到|直到)(?:本|下|这)?{day}(?:为止|止|24点|24时)?',
      '(?:仅限|只限|仅|只在){day}',
      '(?:本|下)?{day}(?:前|截止|之前|结束)',
      '限时(?:优惠|特惠|抢购|特价|折扣)?|售完即止|数量有限|先到先得',
    ],
  },
} as const satisfies Record<Language, DeadlineCues>;
