interface ToneList {
  /** Adjectives in the form that is told, behind a slash those of their forms that the endings don’t make. */
  words: string;
  /** What may stand behind a word, or in the place of its last vowel. */
  endings: string;
}

/** Words by which shops speak of how they are, by ISO 639-1. */
const LISTS: Record<string, ToneList> = {
  en: {
    words: `natural playful bold minimal minimalist premium handmade handcrafted sustainable cosy/cozy modern
      timeless elegant luxurious luxury classic vintage organic authentic vibrant fresh gentle honest simple calm wild
      rustic refined sleek crafted artisan traditional innovative colourful/colorful joyful cheerful rugged soft warm
      pure effortless quirky iconic sophisticated edgy daring adventurous mindful wholesome delicate romantic dreamy
      nostalgic local ethical vegan independent`,
    endings: '',
  },
  de: {
    words: `natürlich verspielt mutig minimalistisch hochwertig handgemacht handgefertigt nachhaltig gemütlich modern
      zeitlos elegant luxuriös klassisch biologisch authentisch lebendig frisch sanft ehrlich schlicht ruhig wild
      rustikal edel/edle/edlen/edler/edles traditionell innovativ farbenfroh bunt fröhlich robust weich warm rein fein
      regional fair vegan liebevoll achtsam handwerklich kreativ unabhängig`,
    endings: 'e en er es em',
  },
  fr: {
    words: `naturel ludique audacieux/audacieuse/audacieuses minimaliste artisanal durable
      chaleureux/chaleureuse/chaleureuses moderne intemporel élégant luxueux/luxueuse/luxueuses classique authentique
      vibrant doux/douce/douces sincère simple calme sauvage rustique raffiné traditionnel innovant coloré
      joyeux/joyeuse/joyeuses robuste délicat romantique poétique responsable éthique végane local/locaux indépendant
      créatif/créative/créatives frais/fraîche/fraîches gourmand`,
    endings: 'e s es le les',
  },
  es: {
    words: `natural divertido atrevido minimalista artesanal sostenible acogedor moderno atemporal elegante lujoso
      clásico auténtico vibrante fresco suave honesto sencillo tranquilo salvaje rústico refinado tradicional innovador
      colorido alegre resistente delicado romántico cálido puro ético vegano local independiente creativo`,
    endings: 'a o s es as os',
  },
  it: {
    words: `naturale giocoso audace minimalista artigianale sostenibile accogliente moderno elegante lussuoso classico
      autentico vibrante fresco delicato onesto semplice calmo selvaggio rustico raffinato tradizionale innovativo
      colorato allegro robusto romantico caldo puro etico vegano locale indipendente creativo pregiato`,
    endings: 'a o e i he hi',
  },
  nl: {
    words: `natuurlijk speels gedurfd minimalistisch handgemaakt ambachtelijk duurzaam/duurzame knus/knusse gezellig
      modern tijdloos/tijdloze elegant luxe luxueus/luxueuze klassiek biologisch authentiek levendig fris/frisse zacht
      eerlijk eenvoudig rustig wild rustiek verfijnd traditioneel/traditionele innovatief/innovatieve kleurrijk vrolijk
      stoer warm puur/pure veganistisch lokaal/lokale creatief/creatieve onafhankelijk`,
    endings: 'e',
  },
  pt: {
    words: `natural/naturais divertido ousado minimalista artesanal/artesanais sustentável/sustentáveis aconchegante
      moderno atemporal/atemporais intemporal/intemporais elegante luxuoso clássico autêntico vibrante fresco suave
      honesto simples calmo selvagem rústico refinado tradicional/tradicionais inovador colorido alegre resistente
      delicado romântico quente puro ético vegano local/locais independente criativo`,
    endings: 'a o s es as os',
  },
};

function formsOf({ words, endings }: ToneList): ReadonlyMap<string, string> {
  const forms = new Map<string, string>();
  for (const entry of words.trim().split(/\s+/)) {
    const [word = '', ...others] = entry.split('/');
    const stems = [word, word.replace(/[aeo]$/, '')];
    const inflected = stems.flatMap((stem) => endings.split(' ').map((ending) => stem + ending));
    for (const form of endings === '' ? [word, ...others] : [word, ...others, ...inflected]) forms.set(form, word);
  }
  return forms;
}

/** For each language (ISO 639-1), the words that tell a tone: each form a page may use, and the one to tell. */
export const TONE_WORDS: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
  Object.entries(LISTS).map(([language, list]) => [language, formsOf(list)]),
);
