import type { Cues } from './cue-words';

/** What kinds of product a shop sells; `other` is whatever no cue tells. */
export const CATEGORIES = ['food', 'clothing', 'home', 'beauty', 'tech', 'toys', 'sport', 'tools', 'pets'] as const;
export type KnownCategory = (typeof CATEGORIES)[number];
export type Category = KnownCategory | 'other';

/** Things of each kind, as they are called in a product's name. */
export const CATEGORY_CUES: Record<KnownCategory, Cues> = {
  food: {
    english:
      'juice*, drink*, coffee, espresso, tea, teas, beer*, wine*, chocolate*, cookie*, biscuit*, cake*, bread, honey, jam, sauce*, oil, olive oil, pasta, noodle*, cheese, snack*, granola, muesli, cereal, nuts, spice*, salt, sugar, soup*, lemonade, soda, syrup, water, kombucha, protein bar*, candy, sweets, delicious, tasty, taste*, flavour*, flavor*, roasted, brew*, recipe*, ingredients',
    arabic:
      'عصير*, قهوة, شاي, شوكولات*, عسل, مربى, زيت, زيت زيتون, خبز, كعك*, بسكويت, تمر, تمور, توابل, صلصة, جبن*, مكسرات, حلوى, حلويات, مشروب*, طعام, طعم, نكه*, لذيذ*, وصفة',
    french:
      'jus, boisson*, café en grains, thé, thés, bière*, vin, vins, chocolat*, biscuit*, gâteau*, pain, miel, confiture*, sauce*, huile, pâtes, fromage*, granola, muesli, noix, épice*, sel, soupe*, limonade*, sirop*, bonbon*, délicieu*, goût, goûts, saveur*, torréfié*, recette*',
    spanish:
      'zumo*, jugo*, bebida*, café en grano, café molido, té, tés, cerveza*, vino*, chocolate*, galleta*, pastel*, pan artesano, miel, mermelada*, salsa*, aceite*, pasta, queso*, granola, muesli, nueces, especia*, sal, sopa*, limonada*, dulces, delicios*, sabor*, tostado, receta*',
    german:
      '*saft, *säfte, getränk*, *kaffee, *tee, *tees, *bier, *wein, *schokolade*, keks*, *kuchen, *brot, *honig, *marmelade, *konfitüre, *sauce, *soße, *öl, nudel*, *käse, snack*, granola, *müsli, nüsse, gewürz*, *salz, *suppe, limonade, sirup, lecker*, köstlich*, geschmack*, geröstet*, rezept*',
    portuguese:
      'suco*, sumo*, bebida*, café em grão, café moído, chá, chás, cerveja*, vinho*, chocolate*, biscoito*, bolacha*, bolo*, pão, mel, geleia*, compota*, molho*, azeite*, massa, queijo*, granola, castanhas, nozes, tempero*, sal, sopa*, limonada*, doce*, delicios*, sabor*, receita*',
    italian:
      'succo, succhi, bevand*, caffè, tè, tisana, birra, birre, vino, vini, cioccolat*, biscott*, torta, torte, pane, miele, marmellata, confettura, salsa, olio, pasta, formaggi*, granola, muesli, noci, spezie, sale, zuppa, limonata, sciroppo, dolci, delizios*, sapor*, gusto, tostat*, ricett*',
    turkish:
      'meyve suyu, suyu, içecek*, kahve*, çay*, bira*, şarap*, çikolata*, kurabiye*, bisküvi*, kek*, ekmek*, bal, balı, reçel*, sos*, zeytinyağı, makarna*, peynir*, granola, kuruyemiş*, fındık*, baharat*, tuz*, çorba*, limonata*, şeker*, lezzet*, tadı, tarif*',
    hindi:
      'जूस, रस, पेय, कॉफ़ी, कॉफी, चाय, चॉकलेट, बिस्कुट, केक, ब्रेड, शहद, जैम, सॉस, तेल, पास्ता, पनीर, नमकीन, मेवे, मसाले, मसाला, नमक, सूप, मिठाई*, अचार, स्वाद*, स्वादिष्ट, रेसिपी',
    japanese:
      'ジュース,飲料,ドリンク,コーヒー,珈琲,紅茶,緑茶,お茶,ビール,ワイン,日本酒,チョコ,クッキー,ケーキ,パン屋,食パン,はちみつ,蜂蜜,ジャム,ソース,オイル漬,オリーブオイル,パスタ,チーズ,お菓子,グラノーラ,ナッツ,スパイス,味噌,醤油,スープ,おいし,美味,味わい,風味,焙煎,レシピ',
    korean:
      '주스,음료,커피,원두,홍차,녹차,맥주,와인,초콜릿,쿠키,케이크,식빵,꿀,잼,소스,올리브유,참기름,파스타,치즈,간식,과자,그래놀라,견과,향신료,소금,수프,김치,맛있,맛이,맛을,맛의,풍미,로스팅,레시피',
    chinese:
      '果汁,饮料,咖啡,红茶,绿茶,茶叶,啤酒,葡萄酒,白酒,巧克力,饼干,蛋糕,面包,蜂蜜,果酱,酱料,橄榄油,面条,奶酪,零食,麦片,坚果,香料,调料,食盐,汤料,美味,好吃,口感,味道,风味,烘焙,食谱',
  },
  clothing: {
    english:
      'shoe*, sneaker*, trainers, boot, boots, sandal*, heels, t-shirt*, tee, tees, shirt*, blouse*, dress, dresses, skirt*, jeans, trousers, pants, jacket*, coat*, hoodie*, sweater*, jumper*, cardigan*, socks, sock, hat, hats, cap, beanie*, scarf, scarves, gloves, belt*, underwear, bra, swimsuit*, handbag*, jewellery, jewelry, necklace*, earring*, bracelet*, watch, sunglasses, wear, wardrobe, outfit*, cotton, wool, denim, fabric',
    arabic:
      'حذاء, أحذية, قميص, قمصان, تيشيرت, فستان, فساتين, تنورة, بنطال, بنطلون, جينز, جاكيت, معطف, سترة, كنزة, جوارب, قبعة, وشاح, عباءة, حجاب, قفازات, حزام, حقيبة يد, قلادة, أقراط, سوار, ساعة يد, نظارات شمسية, ملابس, أزياء, قطن*, صوف*',
    french:
      "chaussure*, basket*, botte*, sandale*, escarpin*, t-shirt*, tee-shirt*, chemise*, chemisier*, robe, robes, jupe*, jean, jeans, pantalon*, veste*, manteau*, sweat*, pull, pulls, cardigan*, chaussette*, chapeau*, casquette*, bonnet*, écharpe*, foulard*, gants, ceinture*, lingerie, maillot*, sac à main, bijou*, collier*, boucles d'oreilles, bracelet*, montre*, lunettes de soleil, porter, garde-robe, tenue*, coton, laine",
    spanish:
      'zapato*, zapatilla*, tenis, bota, botas, sandalia*, tacones, camiseta*, camisa*, blusa*, vestido*, falda*, vaqueros, jeans, pantalón, pantalones, chaqueta*, abrigo*, sudadera*, jersey*, suéter*, cárdigan, calcetín, calcetines, sombrero*, gorra*, gorro*, bufanda*, guantes, cinturón, ropa, bañador*, bolso*, joya*, collar, pendientes, pulsera*, reloj, gafas de sol, armario, algodón, lana',
    german:
      '*schuh, *schuhe, sneaker*, *stiefel, *sandale*, *t-shirt*, *shirt, *shirts, *hemd, *hemden, *bluse*, *kleid, *kleider, *rock, jeans, *hose, *hosen, *jacke*, *mantel, hoodie*, *pullover*, *pulli*, strickjacke*, *socken, *socke, *mütze*, *hut, kappe*, *schal, *handschuhe, gürtel*, unterwäsche, bademode, badeanzug*, handtasche*, schmuck*, *kette, ohrring*, armband*, *uhr, sonnenbrille*, tragen, kleiderschrank, baumwolle, *wolle',
    portuguese:
      'sapato*, tênis, ténis, bota, botas, sandália*, salto alto, camiseta*, t-shirt*, camisa*, blusa*, vestido*, saia*, jeans, calça*, jaqueta*, casaco*, moletom*, suéter*, camisola*, cardigã, meia, meias, chapéu*, boné*, gorro*, cachecol, luvas, cinto*, roupa*, biquíni*, bolsa*, joia*, colar*, brincos, pulseira*, relógio*, óculos de sol, guarda-roupa, algodão, lã',
    italian:
      'scarpa, scarpe, sneaker*, stival*, sandal*, tacchi, t-shirt*, maglietta, magliette, camici*, camicetta, vestito, vestiti, abito, abiti, gonna, gonne, jeans, pantalon*, giacca, giacche, cappott*, felpa, felpe, maglion*, cardigan, calzin*, calze, cappell*, berrett*, sciarpa, sciarpe, guanti, cintura, intimo, costume da bagno, borsa, borsetta, gioiell*, collana, orecchini, bracciale*, orologio, occhiali da sole, indoss*, guardaroba, cotone, lana',
    turkish:
      'ayakkabı*, spor ayakkabı*, bot, botu, sandalet*, topuklu, tişört*, gömlek*, bluz*, elbise*, etek, eteği, kot, pantolon*, ceket*, mont, montu, kaban*, kapüşonlu, sweatshirt*, kazak*, hırka*, çorap*, şapka*, bere, beresi, atkı*, şal, eldiven*, kemer*, iç giyim, mayo*, çanta*, takı*, kolye*, küpe*, bileklik*, kol saati, güneş gözlüğü, giy*, gardırop*, pamuk*, yün*',
    hindi:
      'जूते, जूता, स्नीकर*, बूट, सैंडल, चप्पल, टी-शर्ट, टीशर्ट, शर्ट, कुर्ता, कुर्ती, साड़ी, ड्रेस, लहंगा, स्कर्ट, जींस, पैंट, पतलून, जैकेट, कोट, हुडी, स्वेटर, मोज़े, मोजे, टोपी, स्कार्फ़, दुपट्टा, दस्ताने, बेल्ट, हैंडबैग, गहने, हार, झुमके, कंगन, घड़ी, चश्मा, कपड़े, पहन*, सूती, ऊनी',
    japanese:
      '靴,シューズ,スニーカー,ブーツ,サンダル,パンプス,Tシャツ,Ｔシャツ,シャツ,ブラウス,ワンピース,ドレス,スカート,ジーンズ,デニム,ズボン,ジャケット,コート,パーカー,セーター,ニット,カーディガン,靴下,ソックス,帽子,キャップ,マフラー,スカーフ,手袋,ベルト,下着,水着,バッグ,ジュエリー,ネックレス,ピアス,ブレスレット,腕時計,サングラス,着心地,履き心地,コーデ,綿100,ウール',
    korean:
      '신발,운동화,스니커즈,부츠,샌들,구두,티셔츠,셔츠,블라우스,원피스,드레스,치마,스커트,청바지,바지,재킷,자켓,코트,후드,스웨터,니트,가디건,양말,모자,목도리,스카프,장갑,벨트,속옷,수영복,핸드백,가방,주얼리,목걸이,귀걸이,팔찌,손목시계,선글라스,착용감,코디,옷장,면 100,울',
    chinese:
      '鞋,运动鞋,靴子,凉鞋,高跟鞋,T恤,衬衫,上衣,连衣裙,裙子,半身裙,牛仔裤,裤子,夹克,外套,大衣,卫衣,毛衣,针织衫,袜子,帽子,围巾,手套,腰带,内衣,泳衣,手提包,包包,首饰,项链,耳环,手链,手表,太阳镜,穿着,穿搭,衣橱,纯棉,羊毛',
  },
  home: {
    english:
      'cushion*, pillow*, blanket*, mug, mugs, cup, cups, plate*, bowl*, vase*, lamp*, chair*, sofa*, table, desk, shelf, shelves, rug, rugs, curtain*, candle*, towel*, bedding, duvet*, mattress*, pan, pans, pot, pots, knife, kettle*, teapot*, cutting board, storage, basket, baskets, furniture, interior*, living room, kitchen*, bathroom*, bedroom*, home decor, decor, furnishing*, planter*',
    arabic:
      'وسادة, وسائد, بطانية, كوب, أكواب, فنجان, صحن, أطباق, وعاء, مزهرية, مصباح, كرسي, أريكة, طاولة, مكتب, رف, سجادة, ستارة, ستائر, شمعة, شموع, منشفة, مناشف, مفرش, مرتبة, مقلاة, قدر, سكين, غلاية, إبريق, أثاث, ديكور, غرفة المعيشة, مطبخ*, حمام, غرفة النوم, منزل*',
    french:
      'coussin*, oreiller*, couverture*, plaid*, mug*, tasse*, assiette*, bol, bols, vase*, lampe*, chaise*, canapé*, fauteuil*, table, bureau, étagère*, tapis, rideau*, bougie*, serviette*, linge de lit, couette*, matelas, poêle*, casserole*, couteau*, bouilloire*, théière*, planche à découper, rangement*, panier*, meuble*, intérieur*, salon, cuisine, salle de bain*, chambre*, décoration, déco',
    spanish:
      'cojín, cojines, almohada*, manta*, taza*, plato*, cuenco*, jarrón*, florero*, lámpara*, silla*, sofá*, mesa, escritorio*, estante*, estantería*, alfombra*, cortina*, vela, velas, toalla*, ropa de cama, edredón*, colchón*, sartén*, olla*, cuchillo*, hervidor*, tetera*, tabla de cortar, almacenamiento, cesta*, mueble*, interiores, salón, cocina, baño, dormitorio*, decoración, hogar',
    german:
      '*kissen, *decke, *decken, *becher, *tasse, *tassen, *teller, *schüssel*, *schale, *vase*, *lampe*, *leuchte*, *stuhl, *stühle, *sofa, *sessel, *tisch, *regal*, *teppich*, vorhang, vorhänge, *gardine*, *kerze*, *handtuch, *handtücher, bettwäsche, *matratze*, *pfanne*, *topf, *töpfe, *messer, wasserkocher*, *kanne, schneidebrett*, aufbewahrung*, *korb, *körbe, *möbel*, einrichtung*, wohnzimmer*, küche*, badezimmer*, schlafzimmer*, wohnen, zuhause, *deko',
    portuguese:
      'almofada*, travesseiro*, cobertor*, manta*, caneca*, xícara*, chávena*, prato*, tigela*, vaso*, luminária*, candeeiro*, cadeira*, sofá*, mesa, escrivaninha*, prateleira*, tapete*, cortina*, vela, velas, toalha*, roupa de cama, edredom*, colchão*, frigideira*, panela*, faca*, chaleira*, bule*, tábua de corte, organizador*, cesto*, móvel, móveis, interiores, sala de estar, cozinha, banheiro*, quarto*, decoração',
    italian:
      'cuscin*, copert*, tazz*, piatt*, ciotol*, vaso, vasi, lampad*, sedia, sedie, divan*, poltron*, tavol*, scrivani*, scaffal*, mensol*, tappet*, tend*, candel*, asciugaman*, biancheria da letto, piumon*, materass*, padell*, pentol*, coltell*, bollitor*, teier*, tagliere, contenitor*, cest*, mobil*, interni, soggiorno, cucina, bagno, camera da letto, arredament*, arredo, casa',
    turkish:
      'yastık*, kırlent*, battaniye*, kupa*, fincan*, tabak*, kase*, vazo*, lamba*, sandalye*, koltuk*, kanepe*, masa, masası, raf, rafı, halı*, perde*, mum, mumu, havlu*, nevresim*, yorgan*, yatak*, tava*, tencere*, bıçak*, su ısıtıcı*, çaydanlık*, kesme tahtası, saklama, sepet*, mobilya*, dekor*, oturma odası, salon*, mutfak*, banyo*, yatak odası, ev tekstili',
    hindi:
      'तकिया, तकिये, कुशन, कंबल, कम्बल, मग, कप, प्लेट, कटोरा, कटोरी, फूलदान, लैंप, दीया, कुर्सी, सोफ़ा, सोफा, मेज़, मेज, टेबल, शेल्फ़, कालीन, परदा, परदे, मोमबत्ती*, तौलिया, तौलिये, चादर, रज़ाई, गद्दा, कड़ाही, तवा, बर्तन, चाकू, केतली, फ़र्नीचर, फर्नीचर, सजावट, रसोई, बाथरूम, बेडरूम, घर की',
    japanese:
      'クッション,枕,まくら,毛布,ブランケット,マグ,カップ,皿,ボウル,花瓶,ランプ,照明,椅子,チェア,ソファ,テーブル,デスク,棚,ラグ,カーペット,カーテン,キャンドル,タオル,寝具,布団,マットレス,フライパン,鍋,包丁,ケトル,ポット,まな板,収納,かご,家具,インテリア,リビング,キッチン,バスルーム,寝室',
    korean:
      '쿠션,베개,담요,이불,머그,컵,접시,그릇,꽃병,화병,램프,조명,의자,소파,테이블,책상,선반,러그,카펫,커튼,캔들,양초,수건,타월,침구,매트리스,프라이팬,냄비,식칼,주전자,포트,도마,수납,바구니,가구,인테리어,거실,주방,욕실,침실',
    chinese:
      '抱枕,靠垫,枕头,毯子,马克杯,杯子,茶杯,盘子,碗,花瓶,台灯,灯具,椅子,沙发,桌子,书桌,架子,置物架,地毯,窗帘,蜡烛,香薰,毛巾,床品,被子,床垫,平底锅,锅,菜刀,水壶,茶壶,砧板,收纳,篮子,家具,家居,客厅,厨房,浴室,卧室',
  },
  beauty: {
    english:
      'skin, skincare, cream, creams, serum*, lotion*, moisturi*, cleanser*, shampoo*, conditioner*, soap*, lipstick*, mascara*, makeup, make-up, perfume*, fragrance*, nail polish, face mask*, sunscreen*, hair, beard*, lip balm, balm, body oil, body wash, deodorant*, toothpaste, spa, bath bomb*, wrinkles, complexion, scalp, glow',
    arabic:
      'بشرة, البشرة, كريم, سيروم, لوشن, مرطب, غسول, شامبو, بلسم, صابون, أحمر شفاه, ماسكارا, مكياج, عطر, عطور, طلاء أظافر, قناع, واقي شمس, شعر, لحية, مزيل عرق, معجون أسنان, تجاعيد, نضارة',
    french:
      'peau, crème visage, crème hydratante, crème mains, sérum*, lotion*, hydratant*, nettoyant visage, shampoing*, après-shampoing, savon*, rouge à lèvres, mascara*, maquillage, parfum*, vernis, masque*, crème solaire, cheveux, barbe, baume*, huile corps, gel douche, déodorant*, dentifrice*, rides, teint',
    spanish:
      'piel, crema facial, crema hidratante, crema de manos, sérum*, loción*, hidratante*, limpiador facial, champú*, acondicionador*, jabón, jabones, labial*, pintalabios, rímel, máscara de pestañas, maquillaje, perfume*, esmalte*, mascarilla*, protector solar, cabello, pelo, barba, bálsamo*, gel de baño, desodorante*, pasta de dientes, arrugas, cutis',
    german:
      'haut, *creme, *serum, *lotion, feuchtigkeitspfleg*, hautpflege, *shampoo, spülung, *seife, *seifen, lippenstift*, mascara, *make-up, *parfum, *parfüm, *duft, nagellack*, *maske, sonnencreme*, *haar, haare, *bart, *balsam, körperöl, duschgel*, *deo, zahnpasta, zahncreme, falten, teint, kopfhaut',
    portuguese:
      'pele, creme, sérum*, loção, loções, hidratante*, sabonete*, xampu*, shampoo*, condicionador*, batom, batons, rímel, máscara de cílios, maquiagem, maquilhagem, perfume*, esmalte*, máscara facial, protetor solar, cabelo*, barba, bálsamo*, gel de banho, desodorante*, pasta de dente, rugas, rosto',
    italian:
      'pelle, crema viso, crema mani, crema idratante, siero, sieri, lozion*, idratant*, detergente viso, shampoo, balsamo, sapon*, rossett*, mascara, trucco, profum*, smalt*, maschera viso, crema solare, capelli, barba, olio corpo, bagnoschiuma, deodorant*, dentifricio, rughe, incarnato',
    turkish:
      'cilt*, cildi*, krem*, serum*, losyon*, nemlendirici*, temizleyici jel, şampuan*, saç kremi, sabun*, ruj*, maskara*, makyaj*, parfüm*, oje*, yüz maskesi, güneş kremi, saç, saçlar*, sakal*, balsam*, vücut yağı, duş jeli, deodorant*, diş macunu, kırışık*',
    hindi:
      'त्वचा, क्रीम, सीरम, लोशन, मॉइस्चराइज़र, फ़ेस वॉश, फेस वॉश, शैंपू, शैम्पू, कंडीशनर, साबुन, लिपस्टिक, काजल, मस्कारा, मेकअप, इत्र, परफ़्यूम, नेल पॉलिश, फ़ेस मास्क, सनस्क्रीन, बालों, बाल, दाढ़ी, उबटन, टूथपेस्ट, झुर्रियाँ, निखार',
    japanese:
      '肌,スキンケア,クリーム,美容液,セラム,ローション,化粧水,乳液,洗顔,シャンプー,コンディショナー,トリートメント,石けん,石鹸,口紅,リップ,マスカラ,メイク,香水,フレグランス,ネイル,フェイスマスク,日焼け止め,髪,ヘアオイル,ひげ,ボディソープ,歯磨き,しわ,頭皮',
    korean:
      '피부,스킨케어,크림,세럼,로션,보습,클렌저,샴푸,컨디셔너,트리트먼트,비누,립스틱,립밤,마스카라,메이크업,향수,매니큐어,네일,마스크팩,선크림,헤어,머릿결,수염,바디워시,데오드란트,치약,주름,두피',
    chinese:
      '肌肤,皮肤,护肤,面霜,精华,乳液,保湿,洁面,洗面奶,洗发水,护发素,香皂,肥皂,口红,唇膏,睫毛膏,彩妆,化妆,香水,指甲油,面膜,防晒,头发,秀发,胡须,沐浴露,牙膏,皱纹,头皮',
  },
  tech: {
    english:
      'phone*, smartphone*, laptop*, tablet*, headphone*, earbud*, earphone*, speaker*, charger*, power bank, cable, usb, usb-c, bluetooth, wireless, camera*, smartwatch*, keyboard*, monitor*, router*, drone*, console, gaming, app, software, battery life, mah, 4k, led light, smart home, wifi, wi-fi',
    arabic:
      'هاتف*, جوال, حاسوب*, لابتوب, تابلت, سماعة, سماعات, مكبر صوت, شاحن, باور بانك, كابل, بلوتوث, لاسلكي*, كاميرا, ساعة ذكية, لوحة مفاتيح, شاشة, راوتر, طائرة مسيرة, ألعاب الفيديو, تطبيق, بطارية, البطارية',
    french:
      'téléphone*, smartphone*, ordinateur*, tablette tactile, casque audio, écouteur*, enceinte*, chargeur*, batterie externe, câble*, usb, bluetooth, sans fil, appareil photo, caméra*, montre connectée, clavier*, écran*, routeur*, drone*, console, application mobile, autonomie, connecté, wifi',
    spanish:
      'teléfono*, móvil, móviles, smartphone*, portátil, ordenador*, tableta, auriculares, altavoz, altavoces, cargador*, batería externa, cable, usb, bluetooth, inalámbric*, cámara*, reloj inteligente, teclado*, pantalla*, router, dron*, consola*, aplicación, batería, wifi',
    german:
      'handy*, smartphone*, laptop*, tablet*, *kopfhörer*, *lautsprecher*, *ladegerät*, powerbank*, *kabel, usb, usb-c, bluetooth, kabellos*, drahtlos*, *kamera*, smartwatch*, *tastatur*, *monitor, *bildschirm*, router, drohne*, konsole, app, akkulaufzeit, wlan',
    portuguese:
      'celular, celulares, telemóvel, smartphone*, notebook*, portátil, tablet*, fone de ouvido, fones, auriculares, caixa de som, coluna bluetooth, carregador*, power bank, cabo, usb, bluetooth, sem fio, sem fios, câmera*, câmara fotográfica, smartwatch*, teclado*, monitor*, roteador*, drone*, console, aplicativo, bateria, wifi',
    italian:
      'telefon*, smartphone*, computer, portatile, tablet*, cuffie, auricolari, altoparlant*, cassa bluetooth, caricator*, caricabatteri*, power bank, cavo, usb, bluetooth, senza fili, wireless, fotocamer*, telecamer*, smartwatch*, tastier*, monitor, schermo, router, dron*, console, app, batteria, wifi',
    turkish:
      'telefon*, akıllı telefon*, dizüstü, bilgisayar*, tablet*, kulaklık*, hoparlör*, şarj cihazı, şarj aleti, powerbank*, kablo*, usb, bluetooth, kablosuz, kamera*, akıllı saat*, klavye*, monitör*, ekran*, modem, drone*, konsol*, uygulama*, pil, pili, batarya*, wifi',
    hindi:
      'फ़ोन, फोन, मोबाइल, स्मार्टफ़ोन, स्मार्टफोन, लैपटॉप, टैबलेट, हेडफ़ोन, हेडफोन, ईयरबड्स, स्पीकर, चार्जर, पावर बैंक, केबल, यूएसबी, ब्लूटूथ, वायरलेस, कैमरा, स्मार्टवॉच, कीबोर्ड, मॉनिटर, राउटर, ड्रोन, ऐप, बैटरी',
    japanese:
      'スマホ,スマートフォン,パソコン,ノートPC,タブレット,ヘッドホン,イヤホン,スピーカー,充電器,モバイルバッテリー,ケーブル,USB,Bluetooth,ブルートゥース,ワイヤレス,カメラ,スマートウォッチ,キーボード,モニター,ルーター,ドローン,ゲーム機,アプリ,バッテリー,Wi-Fi',
    korean:
      '휴대폰,스마트폰,노트북,태블릿,헤드폰,이어폰,이어버드,스피커,충전기,보조배터리,보조 배터리,케이블,USB,블루투스,무선,카메라,스마트워치,키보드,모니터,공유기,드론,게임기,앱,배터리,와이파이',
    chinese:
      '手机,智能手机,笔记本电脑,电脑,平板电脑,耳机,音箱,音响,充电器,充电宝,数据线,USB,蓝牙,无线,相机,摄像头,智能手表,键盘,显示器,路由器,无人机,游戏机,应用程序,电池,续航,WiFi',
  },
  toys: {
    english:
      'toy, toys, game, games, board game*, puzzle*, doll, dolls, teddy, plush*, building blocks, lego, playset*, kids, children, child, toddler*, baby, babies, play, playtime, crayon*, colouring book, coloring book',
    arabic: 'لعبة, ألعاب, لعب, أحجية, دمية, دمى, مكعبات, أطفال, الأطفال, طفل, طفلك, رضيع, رضع',
    french:
      'jouet*, jeu de société, jeux de société, puzzle*, poupée*, peluche*, doudou*, cubes en bois, enfant*, bébé*, tout-petits, jouer, coloriage*',
    spanish:
      'juguete*, juego de mesa, juegos de mesa, rompecabezas, puzle*, muñec*, peluche*, bloques de construcción, niño, niños, niña, niñas, bebé*, jugar, colorear',
    german:
      '*spielzeug*, *spiel, *spiele, brettspiel*, *puzzle*, *puppe*, teddy*, *kuscheltier*, *plüsch*, bausteine, bauklötze, kinder*, kind, baby*, kleinkind*, spielen, malbuch',
    portuguese:
      'brinquedo*, jogo de tabuleiro, jogos de tabuleiro, quebra-cabeça*, boneca*, boneco*, pelúcia*, peluche*, blocos de montar, criança*, bebê*, bebé*, brincar, colorir',
    italian:
      'giocattol*, gioco da tavolo, giochi da tavolo, puzzle, bambol*, peluche, costruzioni, bambin*, neonat*, giocare, da colorare',
    turkish:
      'oyuncak*, kutu oyunu, oyun seti, yapboz*, bebek, bebekler, peluş*, bloklar, lego, çocuk*, oynamak, boyama*',
    hindi: 'खिलौना, खिलौने, बोर्ड गेम, पहेली, गुड़िया, टेडी, ब्लॉक्स, बच्चे, बच्चों, बच्चा, शिशु, खेलने, खेल खेल',
    japanese:
      'おもちゃ,玩具,ボードゲーム,パズル,人形,ぬいぐるみ,積み木,ブロック遊び,子ども,子供,こども,赤ちゃん,ベビー,キッズ,遊び,ぬりえ',
    korean: '장난감,보드게임,퍼즐,인형,블록 놀이,레고,어린이,아이들,아이와,아기,유아,놀이,색칠',
    chinese: '玩具,桌游,拼图,娃娃,公仔,毛绒,积木,儿童,孩子,宝宝,婴儿,玩耍,涂色',
  },
  sport: {
    english:
      'fitness, yoga, gym, workout*, training, running, runner*, run, bike, bikes, bicycle*, cycling, hiking, hike*, climb*, camping, tent, tents, backpack*, football*, soccer, basketball*, tennis, racket*, ski, skis, skiing, snowboard*, surf*, swim*, dumbbell*, kettlebell*, resistance band*, yoga mat*, sports, outdoor*, trail, fishing, golf, water bottle*, sports bottle*, helmet*',
    arabic:
      'لياقة, يوغا, نادي رياضي, تمرين, تمارين, تدريب, جري, الركض, دراجة, دراجات, تسلق, تخييم, خيمة, حقيبة ظهر, كرة القدم, كرة السلة, تنس, تزلج, سباحة, دمبل, أثقال, رياضة, رياضي*, صيد السمك, غولف, خوذة',
    french:
      'fitness, yoga, musculation, entraînement*, course à pied, coureur*, courir, vélo*, cyclis*, randonnée*, escalade, camping, tente*, sac à dos, football, basket-ball, tennis, raquette*, ski, snowboard, surf, natation, haltère*, kettlebell*, tapis de yoga, sport, sportif*, plein air, pêche, golf, gourde*, casque vélo',
    spanish:
      'fitness, yoga, gimnasio, entrenamiento*, entrenar, correr, running, bicicleta*, bici, ciclis*, senderismo, escalada, camping, acampada, tienda de campaña, mochila*, fútbol, baloncesto, tenis de mesa, raqueta*, esquí, snowboard, surf, natación, mancuerna*, pesas, esterilla*, deporte*, deportiv*, aire libre, pesca, golf, cantimplora*, casco*',
    german:
      'fitness*, yoga*, training*, trainier*, laufen, laufschuh*, joggen, fahrrad*, radfahr*, wandern, wander*, kletter*, camping*, *zelt, *zelte, *rucksack*, fußball*, basketball*, tennis*, schläger, *ski, skifahren, snowboard*, surf*, schwimm*, *hantel*, kettlebell*, yogamatte*, sport*, outdoor*, angeln, golf*, *trinkflasche*, *helm',
    portuguese:
      'fitness, ioga, yoga, academia, ginásio, treino*, treinar, corrida*, correr, bicicleta*, ciclis*, trilha*, caminhada*, escalada, camping, campismo, barraca de camping, mochila*, futebol, basquete*, tênis de mesa, raquete*, esqui, snowboard, surf*, natação, halter*, tapete de yoga, esporte*, desport*, ar livre, pesca, golfe, squeeze, cantil, capacete*',
    italian:
      'fitness, yoga, palestra, allenament*, allenar*, corsa, correre, biciclett*, bici, ciclis*, escursion*, trekking, arrampicat*, campeggio, tenda da campeggio, zaino, zaini, calcio, pallacanestro, basket, tennis, racchett*, sci, snowboard, surf, nuoto, manubri, kettlebell, tappetino, sport*, aria aperta, pesca sportiva, golf, borracci*, casco',
    turkish:
      'fitness, yoga, spor salonu, antrenman*, koşu*, bisiklet*, yürüyüş*, tırmanış*, kamp*, çadır*, sırt çantası, futbol, basketbol, tenis*, raket*, kayak*, snowboard, sörf, yüzme, dambıl*, ağırlık seti, yoga matı, spor, sporcu*, açık hava, balık tutma, golf, matara*, suluk*, kask*',
    hindi:
      'फ़िटनेस, फिटनेस, योग, योगा, जिम, कसरत, व्यायाम, वर्कआउट, ट्रेनिंग, दौड़*, साइकिल, साइकिलिंग, ट्रेकिंग, चढ़ाई, कैंपिंग, टेंट, बैकपैक, फ़ुटबॉल, फुटबॉल, क्रिकेट, बैडमिंटन, टेनिस, रैकेट, तैराकी, डंबल, योगा मैट, खेलकूद, हेलमेट',
    japanese:
      'フィットネス,ヨガ,ジム,トレーニング,筋トレ,ランニング,ジョギング,自転車,サイクリング,ハイキング,登山,クライミング,キャンプ,テント,リュック,バックパック,サッカー,バスケット,テニス,ラケット,スキー,スノーボード,サーフィン,水泳,ダンベル,ヨガマット,スポーツ,アウトドア,釣り,ゴルフ,水筒,ヘルメット',
    korean:
      '피트니스,요가,헬스,운동할,운동을,운동에,트레이닝,러닝,달리기,조깅,자전거,사이클,하이킹,등산,클라이밍,캠핑,텐트,배낭,백팩,축구,농구,테니스,라켓,스키,스노보드,서핑,수영장,덤벨,아령,요가 매트,요가매트,스포츠,아웃도어,낚시,골프,물병,텀블러,헬멧',
    chinese:
      '健身,瑜伽,训练,跑步,慢跑,自行车,骑行,徒步,登山,攀岩,露营,帐篷,背包,足球,篮球,网球,羽毛球,球拍,滑雪,冲浪,游泳,哑铃,瑜伽垫,运动,户外,钓鱼,高尔夫,运动水壶,头盔',
  },
  tools: {
    english:
      'drill*, screwdriver*, hammer*, saw, saws, wrench*, pliers, toolbox*, tool, tools, tool set, sander*, tape measure, garden hose, lawn mower*, shears, spade, shovel, workshop, ladder*, paint roller*, multitool*, vacuum cleaner*, pressure washer*, cordless drill, torque, blade*, drill bit*',
    arabic:
      'مثقاب, دريل, مفك, مطرقة, منشار, مفتاح ربط, كماشة, صندوق عدة, أداة, أدوات, عدة, سنفرة, شريط قياس, خرطوم, جزازة عشب, مجرفة, ورشة, سلم, شفرة',
    french:
      "perceuse*, visseuse*, tournevis, marteau*, scie, scies, clé à molette, pince*, boîte à outils, outil*, ponceuse*, mètre ruban, tuyau d'arrosage, tondeuse*, sécateur*, bêche, pelle, atelier, échelle*, rouleau de peinture, aspirateur*, nettoyeur haute pression, lame",
    spanish:
      'taladro*, destornillador*, martillo*, sierra, sierras, llave inglesa, alicates, caja de herramientas, herramienta*, lijadora*, cinta métrica, manguera*, cortacésped*, tijeras de podar, pala, taller, escalera*, rodillo de pintura, aspiradora*, hidrolavadora*, cuchilla*',
    german:
      '*bohrer, *bohrmaschine*, *schrauber, schraubendreher*, schraubenzieher*, *hammer, *säge, *sägen, schraubenschlüssel*, *zange, *zangen, werkzeug*, *schleifer, maßband, zollstock, gartenschlauch*, rasenmäher*, *schere, spaten, *schaufel, werkstatt, *leiter, farbroller*, multitool*, staubsauger*, hochdruckreiniger*, *klinge',
    portuguese:
      'furadeira*, berbequim, parafusadeira*, chave de fenda, martelo*, serra, serras, chave inglesa, alicate*, caixa de ferramentas, ferramenta*, lixadeira*, trena, fita métrica, mangueira*, cortador de grama, tesoura de poda, pá, oficina, escada*, rolo de pintura, aspirador*, lavadora de alta pressão, lâmina*',
    italian:
      'trapano, trapani, avvitator*, cacciavit*, martell*, sega, seghe, chiave inglese, pinza, pinze, cassetta degli attrezzi, attrezz*, utensil*, levigatric*, metro a nastro, tubo da giardino, tosaerba, cesoie, vanga, pala, officina, scala, scale, rullo, aspirapolvere, idropulitrice, lama',
    turkish:
      'matkap, matkabı, tornavida*, çekiç*, testere*, İngiliz anahtarı, pense*, takım çantası, alet*, zımpara*, şerit metre, bahçe hortumu, çim biçme, budama makası, kürek, küreği, atölye*, merdiven*, rulo fırça, elektrikli süpürge*, basınçlı yıkama, bıçak ucu',
    hindi:
      'ड्रिल, पेचकस, हथौड़ा, हथौड़ी, आरी, रिंच, प्लायर, टूलबॉक्स, औज़ार, औजार, सैंडर, नापने का फ़ीता, घास काटने, फावड़ा, वर्कशॉप, सीढ़ी, वैक्यूम क्लीनर, ब्लेड',
    japanese:
      'ドリル,ドライバー,ハンマー,金づち,のこぎり,レンチ,ペンチ,工具,サンダー,メジャー,ホース,芝刈り,剪定ばさみ,スコップ,シャベル,作業場,はしご,脚立,マルチツール,掃除機,高圧洗浄機,替え刃',
    korean:
      '드릴,드라이버 세트,전동 드라이버,망치,톱,렌치,펜치,공구,샌더,줄자,호스,잔디깎이,전지가위,삽,작업장,사다리,멀티툴,청소기,고압 세척기,칼날',
    chinese:
      '电钻,螺丝刀,锤子,锯,扳手,钳子,工具箱,工具,砂光机,卷尺,水管,割草机,修枝剪,铲子,车间,梯子,多功能刀,吸尘器,高压清洗机,刀片',
  },
  pets: {
    english:
      'dog, dogs, puppy, puppies, cat, cats, kitten*, pet, pets, leash*, collar, collars, kibble, dog food, cat food, litter box, cat litter, scratching post*, aquarium*, bird cage, hamster*, paws, treats',
    arabic:
      'كلب, كلاب, كلبك, قطة, قطط, قطتك, حيوان أليف, حيوانات أليفة, الأليف, مقود, طوق, طعام القطط, طعام الكلاب, رمل القطط, حوض سمك, قفص طيور, هامستر',
    french:
      'chien, chiens, chiot*, chat, chats, chaton*, animal de compagnie, animaux, laisse*, collier pour chien, croquette*, pâtée, litière*, arbre à chat, griffoir*, aquarium*, cage à oiseaux, hamster*, pattes, friandises pour',
    spanish:
      'perro*, cachorro*, gato, gatos, gatito*, mascota*, correa*, collar para perro, pienso*, arenero*, arena para gatos, rascador*, acuario*, jaula*, hámster, patas, golosinas para',
    german:
      '*hund, *hunde, hunde*, welpe*, *katze, *katzen, katzen*, kätzchen, haustier*, vierbeiner*, leine, halsband, *trockenfutter, *nassfutter, *futter, katzenklo, katzenstreu, kratzbaum*, aquarium, vogelkäfig, hamster*, pfoten, leckerli*',
    portuguese:
      'cão, cães, cachorro*, filhote*, gato, gatos, gatinho*, animal de estimação, pet, pets, guia para cães, coleira*, ração, areia para gatos, arranhador*, aquário*, gaiola*, hamster*, patas, petisco*',
    italian:
      'cane, cani, cucciol*, gatto, gatti, gattin*, animale domestico, animali domestici, guinzagli*, collare, crocchett*, lettiera, tiragraffi, acquari*, gabbia, criceto, zampe, snack per cani',
    turkish:
      'köpek*, köpeğ*, yavru köpek, kedi*, evcil hayvan*, tasma*, mama, maması, kedi kumu, tırmalama*, akvaryum*, kuş kafesi, hamster*, pati*, ödül maması',
    hindi: 'कुत्ता, कुत्ते, कुत्तों, पिल्ला, बिल्ली, बिल्लियों, पालतू, पट्टा, कॉलर, डॉग फ़ूड, कैट फ़ूड, एक्वेरियम, पिंजरा',
    japanese:
      '犬,いぬ用,ワンちゃん,わんちゃん,子犬,猫,ねこ用,ネコ,子猫,ペット,リード,首輪,ドッグフード,キャットフード,猫砂,爪とぎ,水槽,鳥かご,ハムスター,肉球,おやつ',
    korean:
      '강아지,반려견,반려묘,반려동물,고양이,애완,목줄,리드줄,하네스,사료,고양이 모래,스크래처,캣타워,어항,새장,햄스터,발바닥',
    chinese: '狗狗,狗粮,犬,小狗,猫咪,猫,宠物,牵引绳,项圈,猫粮,猫砂,猫抓板,水族箱,鸟笼,仓鼠,爪子',
  },
};
