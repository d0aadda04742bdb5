import type { ProductText } from './read-product';

/** Products as shops describe them, for tests. */
export const SAMPLE_PRODUCTS = {
  steelBottle: {
    productName: 'Trail Bottle – stainless steel, 750 ml, leakproof, fits every cup holder',
    description:
      'Tired of lukewarm water after an hour on the trail? Trail Bottle keeps it cold for 24 hours. No sweat rings, no metal taste.',
  },
  appleJuice: {
    productName: 'Apple Juice',
    description:
      'Fell straight from the tree, on to Newton’s head, then into the bottle. The autumn taste of English apples. Brought to you by gravity.',
  },
  cushion: {
    productName: 'The Dash Cushion',
    description: 'Minimalist interiors need simple, sleek soft furnishings. Set your own trends with Saleor designs.',
  },
  teeOnSale: {
    productName: 'Monospace Tee',
    description:
      'Your t-shirt is your second skin. Cut from 100% organic cotton. Now 20% off until Sunday, in every size.',
  },
  headphones: {
    productName: 'Hush One Wireless Headphones',
    description:
      '• Active noise cancelling\n• 40 hours of battery life\n• Bluetooth 5.4\n• Folds flat\n• USB-C charging\nUnlike ordinary headphones, they weigh next to nothing.',
  },
  faceCream: {
    productName: 'Tagescreme Klara',
    description:
      'Nie wieder trockene Haut. Klara zieht in Sekunden ein und hält den ganzen Tag. Vegan, ohne Parfum, ohne Mineralöl. In der Nachfüllflasche aus recyceltem Glas.',
  },
  coffeeFrench: {
    productName: 'Café du Matin',
    description:
      'Un café torréfié lentement, à Lyon. Notes de noisette et de chocolat. Jusqu’à 15 % de réduction jusqu’au 30 novembre.',
  },
  dogBedSpanish: {
    productName: 'Cama para perros Nube',
    description:
      '¿Cansado de pelos por todo el sofá? Tu perro duerme mejor en su propia cama. Funda lavable, base antideslizante, espuma reciclada.',
  },
  drill: {
    productName: 'Akku-Bohrschrauber T12',
    description:
      'Werkzeug: 12 V, 2 Akkus, 30 Nm, LED-Licht, Koffer. Im Gegensatz zu herkömmlichen Geräten wiegt er nur 900 g.',
  },
  blocksJapanese: {
    productName: '木のつみきセット',
    description: '国産ヒノキの積み木です。角を丸く仕上げました。子どもが毎日遊べます。今週末まで20%オフ。',
  },
  perfumeArabic: {
    productName: 'عطر ليالي',
    description: 'عطر شرقي دافئ يدوم طوال اليوم. مستوحى من ليالي الصيف. خصم ٢٠٪ حتى يوم الجمعة.',
  },
  yogaMatHindi: {
    productName: 'योगा मैट',
    description: 'क्या आपका मैट हमेशा फिसलता है? इसकी पकड़ पसीने में भी बनी रहती है। प्राकृतिक रबर, हल्का, धोने योग्य।',
  },
} as const satisfies Record<string, ProductText>;
