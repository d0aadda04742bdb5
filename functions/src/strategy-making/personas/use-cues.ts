import type { Cues } from '../../copy/cues/cue-words';

/** Words that tell when, where or for whom something is used: times, places, work, family, journeys, sport, home. */
export const USE_CUES: Cues = {
  english:
    'morning*, evening*, night, nights, noon, lunch, breakfast, dinner, weekend*, every day, all day, winter, summer, train, bus, plane, flight, car, office, desk, at work, for work, from work, way to work, workday*, shift*, meeting*, commut*, school, kitchen, garden, balcony, bedroom, bathroom, at home, home office, gym, beach, mountain*, forest, travel*, trip, trips, holiday*, camping, hike, hikes, hiking, running, my run, a run, long runs, bike, cycling, yoga, training, walk, walks, kids, children, child, baby, daughter, son, grandson, granddaughter, wife, husband, mother, father, mum, mom, dad, grandmother, grandfather, brother, sister, dog, cat, guests',
  arabic:
    'الصباح, صباحا*, المساء, مساء*, الليل, ليلا, الغداء, الفطور, العشاء, نهاية الأسبوع, كل يوم, طوال اليوم, الشتاء, الصيف, القطار, الباص, الطائرة, السيارة, المكتب, في العمل, إلى العمل, للعمل, الدوام, المدرسة, المطبخ, الحديقة, البيت, المنزل, النادي, البحر, الشاطئ, الجبل, السفر, الرحلة, رحلات, التخييم, الرياضة, الجري, أطفال*, طفل*, ابنتي, ابني, زوجتي, زوجي, أمي, أبي, أخي, أختي, ضيوف*',
  french:
    'matin, matins, soir, soirs, nuit, midi, déjeuner, dîner, week-end*, tous les jours, toute la journée, hiver, dans le train, le train, bus, métro, avion, voiture, bureau, au travail, le travail, boulot, réunion*, école, cuisine, jardin, balcon, chambre, salle de bain, à la maison, salle de sport, plage, montagne, forêt, voyage*, vacances, camping, rando*, course à pied, courir, vélo, yoga, promenade*, enfant*, bébé, ma fille, mon fils, ma femme, mon mari, ma mère, mon père, ma sœur, mon frère, chien, invités',
  spanish:
    'por la mañana, cada mañana, por la tarde, por la noche, cada noche, mediodía, desayun*, almuerzo, cena, fin de semana, cada día, todos los días, todo el día, invierno, verano, tren, autobús, metro, avión, coche, oficina, al trabajo, en el trabajo, del trabajo, trabajar, turno, reunión, reuniones, colegio, escuela, cocina, jardín, balcón, en casa, gimnasio, playa, montaña, bosque, viaje*, viajar, vacaciones, acampar, camping, senderismo, correr, bici, yoga, paseo*, niños, niño, niña, bebé, mi hija, mi hijo, mi mujer, mi marido, mi madre, mi padre, mi hermana, mi hermano, perro, invitados',
  german:
    'morgens, am morgen, jeden morgen, abends, am abend, nachts, mittags, mittagspause, frühstück, abendessen, wochenende*, jeden tag, den ganzen tag, im winter, im sommer, zug, bahn, bus, flug*, auto, büro, schreibtisch, zur arbeit, bei der arbeit, auf der arbeit, auf arbeit, schicht, besprechung*, schule, kita, küche, garten, balkon, schlafzimmer, badezimmer, zu hause, zuhause, homeoffice, fitnessstudio, strand, berge, bergen, wald, reise*, reisen, urlaub, camping, zelten, wandern, wanderung*, joggen, laufen, fahrrad, radtour*, yoga, training, spaziergang*, spaziergäng*, kinder*, kind, baby, tochter, sohn, meine frau, meiner frau, mein mann, meinem mann, meinen mann, mutter, vater, oma, opa, schwester, bruder, hund, katze, gäste',
  portuguese:
    'de manhã, manhã, manhãs, à tarde, à noite, noites, almoço, café da manhã, jantar, fim de semana, todos os dias, o dia todo, o dia inteiro, inverno, verão, trem, comboio, ônibus, autocarro, avião, carro, escritório, no trabalho, ao trabalho, para o trabalho, turno, reunião, reuniões, escola, cozinha, jardim, varanda, em casa, academia, ginásio, praia, montanha, floresta, viagem, viagens, viajar, férias, camping, acampar, trilha*, correr, corrida*, bicicleta, yoga, ioga, passeio*, crianças, criança, bebê, minha filha, meu filho, minha mulher, meu marido, minha mãe, meu pai, minha irmã, meu irmão, cachorro, visitas',
  italian:
    'mattina, mattino, di sera, la sera, ogni sera, notte, mezzogiorno, pranzo, colazione, cena, fine settimana, ogni giorno, tutto il giorno, tutti i giorni, inverno, treno, autobus, metro, aereo, auto, macchina, ufficio, al lavoro, per lavoro, sul lavoro, turno, riunion*, scuola, cucina, giardino, balcone, camera da letto, a casa, palestra, spiaggia, montagna, bosco, viaggio, viaggi, viaggiare, vacanz*, campeggio, escursion*, correre, corsa, bici, yoga, passeggiat*, bambini, bambino, bambina, neonato, mia figlia, mio figlio, mia moglie, mio marito, mia madre, mio padre, mia sorella, mio fratello, cane, ospiti',
  turkish:
    'sabah*, akşam*, gece*, öğle*, kahvaltı*, hafta sonu*, her gün, bütün gün, tüm gün, kışın, yazın, tren, trenle, otobüs*, metro*, uçak*, arabada, araba, ofis*, iş yerinde, işyerinde, vardiya*, toplantı*, okul*, mutfak*, bahçe*, balkon*, evde, spor salon*, plaj*, sahil*, dağda, dağ, orman*, seyahat*, yolculuk*, tatil*, kamp, kampta, yürüyüş*, koşu, koşuda, koşarken, bisiklet*, yoga*, çocuk*, bebek*, bebeğ*, kızım*, oğlum*, eşim*, annem*, babam*, kardeşim*, köpeğ*, misafir*',
  hindi:
    'सुबह, शाम, रात, दोपहर, नाश्ते, नाश्ता, लंच, हर दिन, रोज़, रोज, दिन भर, पूरे दिन, सर्दी, सर्दियों, गर्मियों, ट्रेन, बस में, मेट्रो, गाड़ी, कार में, ऑफ़िस, ऑफिस, दफ़्तर, दफ्तर, शिफ़्ट, शिफ्ट, मीटिंग, स्कूल, रसोई, किचन, बगीचे, घर, जिम, पहाड़*, सफ़र, सफर, यात्रा, छुट्टी, छुट्टियों, कैंपिंग, ट्रेकिंग, दौड़ने, साइकिल, योग, सैर, बच्चे, बच्चों, बच्चा, बेटी, बेटा, बेटे, पत्नी, पति, माँ, मां, पिता, बहन, भाई, मेहमान*',
  japanese:
    '朝,夕方,夜,お昼,昼休み,ランチ,朝食,夕食,週末,毎日,一日中,冬,夏,電車,バス,飛行機,車の中,車で,オフィス,職場,仕事,会議,通勤,学校,キッチン,台所,庭,ベランダ,寝室,自宅,家で,ジム,海辺,ビーチ,山で,登山,旅行,出張,キャンプ,ハイキング,ランニング,自転車,ヨガ,散歩,子ども,子供,こども,赤ちゃん,娘,息子,妻,夫,母,父,姉,妹,兄,弟,犬,来客',
  korean:
    '아침,저녁,밤에,점심,주말,매일,하루 종일,하루종일,겨울,여름,기차,지하철,버스,비행기,차에서,차 안,사무실,직장,출근,퇴근,회의,학교,유치원,주방,부엌,정원,베란다,침실,집에서,헬스장,바다,해변,산에,등산,여행,출장,캠핑,하이킹,달리기,러닝,자전거,요가,산책,아이,아기,딸,아들,아내,남편,엄마,아빠,어머니,아버지,언니,누나,동생,강아지,손님',
  chinese:
    '早上,早晨,晚上,夜里,中午,午饭,午餐,早餐,晚餐,周末,整天,冬天,夏天,火车,地铁,公交,飞机,车上,车里,开车,办公室,上班,下班,夜班,开会,通勤,学校,上学,厨房,花园,阳台,卧室,在家,家里,健身房,海边,沙滩,爬山,登山,旅行,旅游,出差,露营,徒步,跑步,骑车,瑜伽,散步,孩子,宝宝,女儿,儿子,老婆,老公,妈妈,爸爸,妹妹,弟弟,姐姐,哥哥,狗狗,客人',
};

/** Words of somebody to whom others have spoken of it. */
export const TOLD_CUES: Cues = {
  english:
    'a friend, my friend*, friends, colleague*, recommended to me, recommended by, was recommended, told me, neighbour*, neighbor*',
  arabic: 'صديق*, صديقي, صديقتي, زميل*, نصحني, نصحتني, أوصاني, جاري, جارتي',
  french:
    'un ami, une amie, mes amis, mon amie, mon ami, collègue*, recommandé par, m’a recommandé, conseillé*, voisin*',
  spanish:
    'un amigo, una amiga, mis amig*, mi amig*, compañer*, recomendado por, me recomend*, me lo recomend*, vecin*',
  german:
    'freund, freunde*, freundin*, kollege*, kollegin*, empfohlen von, wurde mir empfohlen, hat mir empfohlen, nachbar*',
  portuguese:
    'um amigo, uma amiga, meus amigos, minha amiga, meu amigo, colega*, indicado por, me indic*, me recomend*, vizinh*',
  italian:
    'un amico, un’amica, amici, amiche, collega, colleghi, consigliato da, mi ha consigliato, vicino di casa, vicina di casa',
  turkish: 'arkadaş*, iş arkadaş*, tavsiye etti, önerdi, komşu*',
  hindi: 'दोस्त*, सहेली, सहकर्मी, सलाह दी, बताया था, पड़ोसी',
  japanese: '友人,友達,同僚,勧められ,すすめられ,薦められ,口コミ,ご近所',
  korean: '친구,동료,추천받,추천 받,지인,이웃',
  chinese: '朋友,同事,推荐给我,介绍的,邻居,闺蜜',
};
