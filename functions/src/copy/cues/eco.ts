import type { Cues } from './cue-words';

/** Words by which a shop says that a product is kind to nature. */
export const ECO_CUES: Cues = {
  english:
    'organic*, recycl*, upcycl*, biodegradable, compostable, plastic-free, plastic free, no plastic, without plastic, sustainab*, eco-friendly, ecological*, the environment, environmental*, vegan, carbon-neutral, carbon neutral, climate-neutral, renewable, refillable, reusable, zero waste, zero-waste, fair trade, fairtrade, cruelty-free, planet, plant-based, natural ingredients, natural materials, natural fibres, natural fibers, untreated, chemical-free, solar-powered, responsibly sourced, bamboo, hemp, beeswax',
  arabic:
    'عضوي*, معاد تدوير*, مُعاد تدوير*, إعادة التدوير, لإعادة التدوير, قابل* للتحلل, بدون بلاستيك, خال* من البلاستيك, مستدام*, استدامة, صديق* للبيئة, البيئة, نباتي*, متجدد*, قابل* لإعادة التعبئة, قابل* لإعادة الاستخدام, مكونات طبيعية, مواد طبيعية, خيزران',
  french:
    "bio, biologique*, recycl*, biodégradable*, compostable*, sans plastique, zéro plastique, durablement, développement durable, écologique*, écoresponsable*, éco-responsable*, environnement*, végane*, vegan, neutre en carbone, renouvelable*, rechargeable en recharge, réutilisable*, zéro déchet, commerce équitable, planète, ingrédients naturels, matières naturelles, matériaux naturels, fibres naturelles, végétal*, bambou, chanvre, cire d'abeille",
  spanish:
    'orgánic*, ecológic*, reciclad*, reciclable*, biodegradable*, compostable*, sin plástico*, libre de plástico*, sostenible*, sustentable*, medio ambiente, medioambiente, vegan*, neutro en carbono, renovable*, rellenable*, reutilizable*, residuo cero, cero residuos, comercio justo, planeta, ingredientes naturales, materiales naturales, fibras naturales, bambú, cáñamo, cera de abeja*',
  german:
    'bio, bio-*, biobaumwolle, biologisch*, ökologisch*, recycelt*, recycelbar*, recycling*, altplastik, biologisch abbaubar*, kompostierbar*, plastikfrei*, ohne plastik, nachhaltig*, umweltfreundlich*, umweltschonend*, umwelt, klimaneutral*, vegan*, nachwachsend*, nachfüllbar*, wiederverwendbar*, mehrweg*, fair gehandelt*, fairtrade, tierversuchsfrei, planeten, pflanzlich*, natürliche* inhaltsstoffe*, naturmaterial*, naturfaser*, bambus*, hanf, bienenwachs',
  portuguese:
    'orgânic*, biológic*, ecológic*, reciclad*, reciclável, recicláveis, biodegradáve*, compostáve*, sem plástico*, livre de plástico*, sustentáve*, meio ambiente, vegan*, carbono neutro, renováve*, recarregável em refil, reutilizáve*, resíduo zero, lixo zero, comércio justo, planeta, ingredientes naturais, materiais naturais, fibras naturais, bambu, cânhamo, cera de abelha*',
  italian:
    "biologic*, bio, riciclat*, riciclabil*, biodegradabil*, compostabil*, senza plastica, plastic free, sostenibil*, ecologic*, ecosostenibil*, ambiente naturale, rispetto dell'ambiente, vegan*, rinnovabil*, ricaricabile con refill, riutilizzabil*, zero sprechi, commercio equo, pianeta, ingredienti naturali, materiali naturali, fibre naturali, vegetal*, bambù, canapa, cera d'api",
  turkish:
    'organik, geri dönüştürül*, geri dönüşüm*, biyobozunur, kompost*, plastiksiz, plastik içermez, plastik içermeyen, sürdürülebilir*, çevre dostu, çevreye, doğa dostu, vegan, karbon nötr, yenilenebilir, yeniden doldurulabilir, yeniden kullanılabilir, sıfır atık, adil ticaret, gezegen*, doğal malzeme*, doğal içerik*, bitkisel, bambu*, balmumu',
  hindi:
    'जैविक, ऑर्गेनिक, ऑर्गैनिक, पुनर्चक्रित, रीसाइकल*, रिसाइकल*, बायोडिग्रेडेबल, प्लास्टिक मुक्त, प्लास्टिक-मुक्त, बिना प्लास्टिक, टिकाऊ विकास, पर्यावरण*, इको-फ़्रेंडली, इको फ्रेंडली, शाकाहारी, वीगन, दोबारा इस्तेमाल, प्राकृतिक सामग्री, प्राकृतिक रेशे*, धरती, बाँस, बांस, जूट',
  japanese:
    'オーガニック,有機,リサイクル,再生素材,再生プラスチック,生分解,堆肥化,プラスチックフリー,プラスチック不使用,脱プラ,サステナブル,サスティナブル,環境にやさしい,環境に優しい,環境,エコな,エコ素材,エコで,ヴィーガン,再生可能,詰め替え,繰り返し使,フェアトレード,地球,植物由来,天然素材,自然素材,竹製,竹から',
  korean:
    '유기농,오가닉,재활용,업사이클,생분해,퇴비화,플라스틱 프리,플라스틱 없,무플라스틱,지속 가능,지속가능,친환경,환경을,비건,탄소 중립,재생 가능,리필,다회용,제로 웨이스트,제로웨이스트,공정 무역,공정무역,지구를,식물성,천연 소재,천연 성분,자연 소재,대나무',
  chinese:
    '有机,再生材料,再生塑料,回收,循环利用,可降解,生物降解,堆肥,无塑,不含塑料,零塑料,可持续,环保,环境友好,纯素,碳中和,可再生,可补充装,可重复使用,重复使用,零浪费,公平贸易,地球,植物基,植物来源,天然材料,天然成分,竹制,竹纤维',
};
