import type { Cues } from '../../../copy/cues/cue-words';

/**
 * Materials and places that stand for a background of the catalogue, in every language; of some that are named the
 * first here wins. A word that means something else in another of the languages stands with a neighbour: “masa” is a
 * Turkish table and a Spanish dough, “sea” also Spanish for “be”. So does “natural”: most often it is the light.
 */
export const MATERIALS: readonly { background: number; cues: Cues }[] = [
  {
    background: 2,
    cues: {
      english: 'walnut, dark wood, dark wooden, mahogany, desk',
      arabic: 'خشب جوز, خشب داكن, خشب غامق, ماهوجني, مكتب',
      french: 'noyer, bois sombre, bois foncé, acajou, bureau',
      spanish: 'nogal, madera oscura, caoba, escritorio',
      german: 'nussbaum*, nußbaum*, walnussholz, dunkles holz, dunklem holz, mahagoni*, schreibtisch*',
      portuguese: 'nogueira, madeira escura, mogno, escrivaninha, secretária',
      italian: 'noce, legno scuro, mogano, scrivania',
      turkish: 'ceviz*, koyu ahşap*, koyu renk ahşap*, maun, çalışma masası*',
      hindi: 'अखरोट, गहरी लकड़ी, गहरे रंग की लकड़ी, महोगनी, डेस्क',
      japanese:
        'ウォールナット, ウォルナット, クルミ材, 胡桃材, 濃い木, 暗い木, ダークウッド, マホガニー, 机の, 机に, デスク',
      korean: '호두나무, 월넛, 어두운 나무, 어두운 원목, 짙은 나무, 마호가니, 책상, 데스크',
      chinese: '胡桃木, 深色木, 深色的木, 黑胡桃, 红木, 桃花心木, 书桌, 办公桌',
    },
  },
  {
    background: 1,
    cues: {
      english: 'oak, wood, wooden, table, tabletop, kitchen, breakfast, pine',
      arabic: 'خشب, خشبي*, بلوط, طاولة, مائدة, مطبخ, إفطار, فطور',
      french: 'chêne*, bois, table, cuisine, petit-déjeuner',
      spanish: 'madera*, roble, mesa, mesas, cocina, desayuno, pino',
      german:
        'eiche, eichen*, holz*, *holz, hölzern*, tisch, tische, tischplatte*, holztisch*, esstisch*, küchentisch*, frühstückstisch*, gartentisch*, küche, küchen*, frühstück*',
      portuguese: 'madeira*, carvalho, mesa, cozinha, café da manhã, pequeno-almoço, pinho',
      italian: 'legno, quercia, rovere, tavolo, tavolino, tavola, cucina, colazione',
      turkish:
        'ahşap*, meşe, masada, masaya, masası*, masanın, bir masa, masa üst*, masa üzerinde, mutfak*, mutfağ*, kahvaltı*',
      hindi: 'लकड़ी, ओक, मेज, मेज़, टेबल, रसोई, किचन, नाश्त*',
      japanese: '木目, 木製, 木の台, 木の板, 木材, 天然木, 無垢材, オーク, テーブル, 食卓, キッチン, 台所, 朝食',
      korean:
        '나무 테이블, 나무 식탁, 나무 위, 나무로 된, 나무판, 원목, 목재, 오크, 참나무, 테이블, 식탁, 주방, 부엌, 아침 식사',
      chinese: '木桌, 木板, 木制, 木质, 木头, 木纹, 实木, 橡木, 原木, 松木, 餐桌, 桌子, 桌面, 桌上, 厨房, 早餐',
    },
  },
  {
    background: 3,
    cues: {
      english: 'marble',
      arabic: 'رخام*',
      french: 'marbre*',
      spanish: 'mármol*, marmol',
      german: 'marmor*',
      portuguese: 'mármore*',
      italian: 'marmo, marmoreo, marmorea',
      turkish: 'mermer*',
      hindi: 'संगमरमर, मार्बल',
      japanese: '大理石, マーブル',
      korean: '대리석',
      chinese: '大理石',
    },
  },
  {
    background: 4,
    cues: {
      english: 'linen, cloth, tablecloth, fabric, bed, bedroom, cosy, cozy, cotton',
      arabic: 'كتان*, قماش*, قطن*, سرير, غرفة نوم',
      french:
        'en lin, de lin, du lin, lin lavé, lin froissé, tissu*, nappe, drap, draps, sur le lit, sur un lit, coton, douillet*',
      spanish: 'lino, sobre tela, una tela, tejido*, mantel, sábana*, cama, algodón, acogedor*',
      german:
        'leinen*, stoff, stoffe, tuch, tischdecke, bett, bettlaken, bettwäsche, gemütlich*, baumwoll*, kuschelig*',
      portuguese: 'linho, tecido*, lençol, lençóis, algodão, aconchegante*',
      italian: 'tessuto, tessuti, stoffa, tovaglia, lenzuol*, letto, cotone, accogliente*',
      turkish: 'keten*, kumaş*, yatak*, yatağ*, pamuk*, pamuğ*',
      hindi: 'लिनन, कपड़ा, कपड़े पर, बिस्तर, चादर, सूती, कॉटन',
      japanese: 'リネン, 麻布, 布地, 布を敷, ファブリック, ベッド, シーツ, コットン, 木綿',
      korean: '린넨, 리넨, 천 위, 패브릭, 침대, 침실, 코튼, 아늑, 포근',
      chinese: '亚麻, 麻布, 布料, 棉布, 桌布, 织物, 床上, 床单, 温馨',
    },
  },
  {
    background: 5,
    cues: {
      english: 'kraft paper, on kraft, kraft background, kraft backdrop, cardboard, brown paper, parcel',
      arabic: 'كرافت, ورق بني, ورق مقوى, ورق كرتون',
      french: 'papier kraft, papier brun, en carton, du carton, sur carton',
      spanish: 'papel kraft, papel marrón, cartón',
      german: 'kraftpapier*, packpapier*, braunes papier, braunem papier, pappe, karton*',
      portuguese: 'papel kraft, papel pardo, papelão',
      italian: 'carta kraft, carta da pacchi, carta marrone, di cartone, sul cartone',
      turkish: 'kraft kağı*, kahverengi kağı*, mukavva*',
      hindi: 'क्राफ्ट पेपर, गत्ता, गत्ते, भूरा कागज, भूरे कागज, भूरे कागज़, कार्डबोर्ड',
      japanese: 'クラフト紙, 段ボール, ダンボール, 茶色い紙',
      korean: '크라프트, 골판지, 갈색 종이',
      chinese: '牛皮纸, 纸板, 瓦楞纸, 棕色纸',
    },
  },
  {
    background: 7,
    cues: {
      english:
        'beach, beaches, sand, sandy, summer, the sea, by sea, seaside, seashore, sea view, ocean, holiday, desert',
      arabic: 'شاطئ, شاطىء, رمل, رملي*, رمال, صيف, صيفي*, بحر, صحراء',
      french: "plage*, sable, d'été, en été, l'été, estival*, mer, vacances, désert, océan",
      spanish:
        'playa*, la arena, de arena, sobre arena, arena fina, arena dorada, verano, el mar, al mar, del mar, vacaciones, desierto',
      german: 'am strand, den strand, einem strand, sandstrand*, sandig*, sommer*, meer, meeres*, urlaub*, wüste*',
      portuguese: 'praia*, areia*, verão, o mar, ao mar, do mar, beira-mar, férias, deserto',
      italian:
        "spiaggia, spiagge, sabbia*, d'estate, in estate, l'estate, estiv*, al mare, il mare, del mare, sul mare, vacanz*",
      turkish:
        'plaj*, kumsal*, sahil*, kum, kumda, kumlar*, kumlu, yaz günü*, yaz mevsimi*, yazlık, deniz*, tatil*, çöl, çölde',
      hindi: 'समुद्र*, बीच पर, रेत, रेतील*, गर्मियों, छुट्टियों, रेगिस्तान*',
      japanese: 'ビーチ, 砂浜, 砂の, 砂漠, 海辺, 海岸, 真夏, 夏の, 夏ら, 海の, 海で, バカンス',
      korean: '해변, 모래, 여름, 바다, 바닷가, 휴가, 사막',
      chinese: '沙滩, 海滩, 沙子, 细沙, 夏天, 夏日, 夏季, 海边, 大海, 度假, 沙漠',
    },
  },
  {
    background: 8,
    cues: {
      english: 'terrazzo',
      arabic: 'تيرازو, تيراتزو',
      french: 'terrazzo',
      spanish: 'terrazo',
      german: 'terrazzo*',
      portuguese: 'granilite, terrazzo',
      italian: 'terrazzo, graniglia',
      turkish: 'terrazzo*, terazzo',
      hindi: 'टेराज़ो, टेराजो, टेराज्जो',
      japanese: 'テラゾ',
      korean: '테라조',
      chinese: '水磨石',
    },
  },
  {
    background: 9,
    cues: {
      english: 'concrete, industrial, urban, cement, street',
      arabic: 'خرسان*, إسمنت*, اسمنت*, أسمنت*, حضري*, شارع',
      french: 'béton*, ciment, industriel*, urbain*, la rue, une rue',
      spanish: 'hormigón, de concreto, sobre concreto, cemento, industrial, urbano, urbana, calle',
      german:
        'beton, sichtbeton*, betonwand*, betonboden*, betonoptik, zement*, industriell*, urban, urbane*, straße, straßen*',
      portuguese: 'betão, cimento, urbano, urbana, rua, ruas',
      italian: 'cemento, calcestruzzo, industriale, urbano, urbana, strada',
      turkish: 'beton, betonda, betonun, çimento*, endüstriyel*, kentsel, sokak*, sokağ*',
      hindi: 'कंक्रीट, सीमेंट, औद्योगिक, शहरी, सड़क',
      japanese: 'コンクリート, セメント, インダストリアル, 打ちっぱなし, 都会, 街角, ストリート',
      korean: '콘크리트, 시멘트, 인더스트리얼, 도시적, 도시의, 도시에, 도심, 길거리, 거리에, 거리의',
      chinese: '混凝土, 水泥, 工业风, 都市, 城市, 街头, 街道',
    },
  },
  {
    background: 12,
    cues: {
      english: 'slate, night, moody, dramatic, black',
      arabic: 'أردواز*, ليل, ليلي*, درامي*, أسود, سوداء',
      french: 'ardoise*, nuit, nocturne*, dramatique*, noir, noire, noirs, noires',
      spanish: 'pizarra, noche, nocturn*, dramátic*, negro, negra, negros, negras',
      german: 'schiefer*, nacht, nachts, nächtlich*, dramatisch*, düster*, schwarz*',
      portuguese: 'ardósia, noite, noturn*, dramátic*, preto, preta, pretos, pretas',
      italian: 'ardesia, notte, notturn*, drammatic*, nero, nera, neri, nere',
      turkish: 'arduvaz, kayrak taşı*, gece, gecenin, dramatik, siyah*',
      hindi: 'स्लेट, रात, नाटकीय, काला, काली, काले',
      japanese: 'スレート, 夜, ドラマチック, ドラマティック, ムーディ, 黒い, 黒く, 黒の, 黒背景, 黒色, ブラック',
      korean: '슬레이트, 밤에, 밤의, 밤하늘, 야경, 드라마틱, 검은, 검정, 블랙',
      chinese: '石板, 板岩, 夜晚, 夜色, 夜景, 戏剧性, 黑色, 黑底, 暗黑',
    },
  },
  {
    background: 10,
    cues: {
      english:
        'sage green, sage wall, sage background, plant, plants, leaves, leafy, botanical, nature, jungle, forest, garden',
      arabic: 'نبات, نباتات, نبتة, أوراق شجر, أوراق خضراء, طبيعة, غابة, أدغال, حديقة',
      french: 'vert sauge, plante, plantes, feuilles, feuillage*, verdure, botanique*, jungle, forêt*, jardin',
      spanish: 'verde salvia, planta, plantas, hojas, follaje, botánic*, naturaleza, selva, jungla, bosque, jardín',
      german: 'salbeigrün*, *pflanze, *pflanzen, blätter, blättern, botanisch*, natur, dschungel*, wald, garten',
      portuguese: 'verde-sálvia, folhas, folhagem, botânic*, natureza, floresta, jardim',
      italian: 'verde salvia, pianta, piante, foglie, fogliame, botanic*, natura, giungla, foresta, bosco, giardino',
      turkish: 'adaçayı yeşili, bitki, bitkiler*, yaprak*, doğa, doğada, orman, ormanda, bahçe*',
      hindi: 'पौध*, पत्तियाँ, पत्तियों, पत्ते, पत्तों, हरियाली, प्रकृति, जंगल, बगीच*',
      japanese:
        'セージグリーン, 植物, 葉っぱ, 木の葉, ボタニカル, 自然の中, 大自然, ジャングル, 森の, 森で, 森林, 庭園, お庭',
      korean: '세이지, 식물, 나뭇잎, 잎사귀, 보태니컬, 자연 속, 정글, 숲, 정원',
      chinese: '鼠尾草, 植物, 绿植, 叶子, 树叶, 绿叶, 大自然, 丛林, 森林, 花园',
    },
  },
  {
    background: 11,
    cues: {
      english: 'blush, plaster, arch, archway, terracotta',
      arabic: 'جص, جبس, مقوس*, تيراكوتا, تراكوتا',
      french: 'plâtre, arche, terre cuite',
      spanish: 'yeso, arcos, terracota',
      german: 'gips*, rundbogen*, torbogen, wandbogen, terrakotta*',
      portuguese: 'gesso, terracota',
      italian: 'intonaco, ad arco, archi, terracotta',
      turkish: 'alçı, alçılı, kemerli, terakota, terakotta',
      hindi: 'प्लास्टर, मेहराब*, टेराकोटा',
      japanese: '漆喰, 石膏, アーチの, アーチ型, アーチ状, テラコッタ',
      korean: '석고, 아치, 테라코타',
      chinese: '石膏, 拱门, 拱形, 陶土, 灰泥',
    },
  },
  {
    background: 6,
    cues: {
      english: 'white, clean, minimal, minimalist, studio, plain',
      arabic: 'أبيض, بيضاء, نظيف*, بسيط*, استوديو, ستوديو',
      french: 'blanc, blanche, blancs, blanches, épuré*, minimaliste*',
      spanish: 'blanco, blanca, blancos, blancas, limpio, limpia, minimalista*, estudio',
      german: 'weiß, weiße*, weiss, weisse*, sauber*, minimalistisch*, schlicht*, fotostudio*',
      portuguese: 'branco, branca, brancos, brancas, limpo, limpa, estúdio',
      italian: 'bianco, bianca, bianchi, bianche, pulito, pulita',
      turkish: 'beyaz*, temiz, sade, stüdyo*',
      hindi: 'सफेद, सफ़ेद, साफ, साफ़, मिनिमल, सादा, सादी, सादे, स्टूडियो',
      japanese:
        '白い背景, 白い壁, 白い部屋, 白い台, 白の背景, 白背景, 白壁, 真っ白, 純白, 白色, ホワイト, 清潔, ミニマル, シンプル, スタジオ',
      korean: '하얀, 흰, 화이트, 깨끗, 깔끔, 미니멀, 심플, 스튜디오',
      chinese: '白色, 白底, 白墙, 白背景, 纯白, 干净, 极简, 简约, 摄影棚',
    },
  },
];

/** Of the whole picture; “dark blue” is a colour and nothing more. */
export const DARK_SETTING: { background: number; cues: Cues } = {
  background: 12,
  cues: {
    english: 'dark',
    arabic: 'داكن*, غامق*, مظلم*',
    french: 'sombre*, foncé*',
    spanish: 'oscuro, oscura, oscuros, oscuras, oscuridad',
    german: 'dunkel, dunkle*',
    portuguese: 'escuro, escura, escuros, escuras',
    italian: 'scuro, scura, scuri, scure, buio',
    turkish: 'karanlık*, koyu zemin*, koyu arka plan*, koyu fon*, koyu duvar*',
    hindi: 'अंधेर*, गहरी पृष्ठभूमि, गहरे रंग',
    japanese: '暗い, 暗く, 暗め, ダーク',
    korean: '어두운, 어둡게, 다크',
    chinese: '深色, 暗色, 昏暗, 黑暗, 暗调',
  },
};
