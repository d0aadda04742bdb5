/** What a photo shows; each is drawn by code. */
export type Shape =
  | 'bottle'
  | 'mug'
  | 'lamp'
  | 'bag'
  | 'chair'
  | 'candle'
  | 'notebook'
  | 'headphones'
  | 'shoe'
  | 'pot'
  | 'soap'
  | 'blanket';

export interface SampleProduct {
  slug: string;
  name: string;
  shape: Shape;
  /** Of the product in its photos, `#RRGGBB`. */
  color: string;
  category: string;
  /** Of 60 to 120 words. */
  description: string;
  features: readonly string[];
  /** In euros; `was` is null where there is no offer. */
  price: number;
  was: number | null;
  rating: { value: number; count: number };
  isInStock: boolean;
}

/** The invented shop that all faces sell from. */
export const SHOP_NAME = 'Tarnwick';
export const SHOP_COLOR = '#1f4e46';
export const SHOP_ACCENT = '#d9793a';
export const CURRENCY = 'EUR';

const product = (
  [slug, name, shape, color]: [slug: string, name: string, shape: Shape, color: string],
  [category, price, was]: [category: string, price: number, was: number | null],
  [value, count]: [value: number, count: number],
  description: string,
  features: readonly string[],
): SampleProduct => ({
  ...{ slug, name, shape, color, category, description, features, price, was, rating: { value, count } },
  isInStock: slug !== 'lowmoor-chair',
});

export const SAMPLE_PRODUCTS: readonly SampleProduct[] = [
  product(
    ['fellside-bottle', 'Fellside Steel Bottle', 'bottle', '#2f6f73'],
    ['Bottles', 32, 39],
    [4.7, 214],
    'The Fellside bottle keeps tea hot from the first train to the last meeting, and water cold through a whole day outdoors. Its two walls of stainless steel hold nothing but vacuum between them, so the outside stays dry and never burns your hand. The wide neck takes ice cubes and a cleaning brush, the lid closes with half a turn, and the powder coating gives a sure grip even with gloves on. We make it in one size because it is the one that fits every rucksack pocket we tried.',
    ['Holds 600 ml', 'Hot for 14 hours, cold for 24', 'Stainless steel, free of BPA', 'Lid closes with half a turn'],
  ),
  product(
    ['hearth-mug', 'Hearth Stoneware Mug', 'mug', '#b5533c'],
    ['Mugs', 18.5, null],
    [4.8, 96],
    'Every Hearth mug is thrown by hand in a workshop of four people, then fired twice until the glaze runs into a soft edge at the rim. The clay is heavy enough to keep coffee warm while you read one more page, and the handle has room for three fingers and a mitten. Because the glaze moves in the kiln, no two mugs are quite the same red. It goes into the dishwasher and the microwave without complaint, and it stacks, more or less, on its sisters.',
    ['Holds 350 ml', 'Thrown by hand', 'Safe in dishwasher and microwave'],
  ),
  product(
    ['beacon-lamp', 'Beacon Desk Lamp', 'lamp', '#e0b040'],
    ['Lighting', 89, 119],
    [4.5, 58],
    'Beacon is a desk lamp for people who work after dark. The shade turns the light down onto the page instead of into your eyes, and a dial on the foot takes it from a bright white for drawing to the warm glow of a late evening. The arm moves with one finger and stays where you leave it. Inside is a lamp of eight watts that we expect to last for twenty years; should it not, two screws are all that stands between you and a new one.',
    ['Dims from 800 to 40 lumens', '2700 to 4000 kelvin', 'Arm of 62 cm', 'Lamp can be replaced'],
  ),
  product(
    ['carrier-bag', 'Drover Canvas Bag', 'bag', '#8a6b45'],
    ['Bags', 64, null],
    [4.6, 131],
    'The Drover began as a bag for one market stall and has since carried nearly everything that fits into fourteen litres. It is sewn from waxed cotton canvas that turns rain away for hours and grows handsome creases instead of holes. Two handles are long enough for a winter coat, a flat pocket inside keeps keys away from the screen of your laptop, and the base stands up by itself while you pack. When the wax wears thin after a few years, rub in some more and it is ready to go again.',
    ['14 litres', 'Waxed cotton canvas', 'Inside pocket for a 13-inch laptop'],
  ),
  product(
    ['lowmoor-chair', 'Lowmoor Oak Chair', 'chair', '#b98a54'],
    ['Furniture', 245, 290],
    [4.9, 37],
    'Lowmoor is a dining chair without a single screw. Its joints are cut to fit, glued once and tightened by every person who sits down. The oak comes from windfallen trees within a day’s drive of the joiner, and is finished with oil that you can renew on a Sunday afternoon. The seat is a little deeper than usual and the back gives a little when you lean, so dinners tend to last. Each chair carries the number of its tree under the seat, and a felt pad under each leg.',
    ['Solid oak, oiled', 'Seat height 46 cm', 'Carries 140 kg', 'Arrives in one piece'],
  ),
  product(
    ['moss-candle', 'Moss & Rain Candle', 'candle', '#6f8f5f'],
    ['Candles', 24, null],
    [4.4, 172],
    'Moss & Rain smells like the path behind the house on the first mild day of the year: wet bark, fern, and a trace of smoke from someone’s chimney. The wax is pressed from rape seed grown in the next valley, the wick is plain cotton, and the scent is mixed from nine oils with nothing added to make it louder. It burns evenly to the edge for some forty-five hours. Afterwards the glass, once rinsed with hot water, makes a good tumbler or a home for pencils.',
    ['Burns for 45 hours', 'Wax from rape seed', 'Cotton wick', '220 g'],
  ),
  product(
    ['ledger-notebook', 'Ledger Dotted Notebook', 'notebook', '#34466e'],
    ['Stationery', 16, 19],
    [4.7, 305],
    'The Ledger lies flat on the very first page, because its sheets are sewn in sixteens and not merely glued. The paper is thick enough for a fountain pen on both sides and smooth enough for a hard pencil, and the dots are printed in a grey so pale that a photocopier forgets them. Two ribbons mark where you are and where you wanted to be. At the back are eight perforated sheets for shopping lists, and a pocket that holds receipts, tickets and the odd pressed leaf.',
    ['192 numbered pages', 'Paper of 100 g/m²', 'Lies flat', 'Two ribbons'],
  ),
  product(
    ['quiet-headphones', 'Quietus Headphones', 'headphones', '#3a3d42'],
    ['Audio', 179, 219],
    [4.3, 88],
    'Quietus closes the door on the open-plan office. Six microphones listen to what is around you and take it away before it reaches the ear, while voices can be let back in with a tap. The cushions are filled with foam that remembers the shape of your head and can be pulled off and washed. One charge lasts for thirty-eight hours of music, and ten minutes at the socket are good for a long film. The hinge is steel, because that is where the last pair broke.',
    ['38 hours on one charge', 'Washable cushions', 'Bluetooth and cable', '248 g'],
  ),
  product(
    ['strand-shoe', 'Strand Running Shoe', 'shoe', '#d2614b'],
    ['Shoes', 112, null],
    [4.5, 143],
    'Strand is built for wet pavements, gravel and the last three hundred metres of a beach. The upper is knitted in one piece from recycled yarn, so that there is no seam to rub, and it dries on a radiator overnight. Under the heel sits a softer foam than under the toes, which makes easy runs easier and leaves the fast ones alone. The sole is cut in small steps that hold on painted road markings. We suggest half a size more than your street shoe.',
    ['265 g in size 42', 'Drop of 6 mm', 'Upper of recycled yarn', 'Grips in the wet'],
  ),
  product(
    ['terrace-pot', 'Terrace Plant Pot', 'pot', '#c27a55'],
    ['Garden', 27, 34],
    [4.6, 79],
    'A pot should let a root breathe and a windowsill stay dry. Terrace does both: the unglazed clay evens out a careless hand with the watering can, and a saucer of the same clay, glazed on the inside, catches what is too much. The wall is nine millimetres thick, which has brought ours through five winters on a north-facing balcony. It is pressed, not poured, so every pot has straight sides and stands firm in the wind. Over the years it takes on a pale bloom that no factory can make.',
    ['Diameter of 22 cm', 'Frost-proof clay', 'Saucer included'],
  ),
  product(
    ['salt-soap', 'Salt & Juniper Soap', 'soap', '#9fb7b0'],
    ['Bath', 8.9, null],
    [4.8, 412],
    'Salt & Juniper is a hard, patient bar that lasts a family of four about a month. Olive and coconut oil are stirred cold and rest for six weeks, until all the lye is gone and only soap and glycerine remain. Fine sea salt polishes without scratching, and juniper berries give a clear, resinous smell that is gone again by breakfast. There is no palm oil in it and no colour; the grey-green is the clay. Keep it on a dish with holes, out of the stream of the shower.',
    ['Cold-stirred, rests for six weeks', 'No palm oil', '110 g'],
  ),
  product(
    ['harbour-blanket', 'Harbour Wool Blanket', 'blanket', '#4f6d8f'],
    ['Home', 139, 165],
    [4.9, 64],
    'Harbour is woven on a loom from 1958 that nobody dares to move. It takes the wool of about three sheep, spun thick and washed soft, in a herringbone that shows its second colour only when a corner turns over. The blanket is large enough for two on a sofa and heavy enough that nobody asks for another. It needs airing more often than washing: a night on the line in damp weather does what a machine cannot. The fringe is knotted by hand and does not come undone.',
    ['140 × 200 cm', 'New wool, not mulesed', 'Herringbone weave', '1.2 kg'],
  ),
];

/** What a product is called by in stock lists. */
export const skuOf = ({ slug }: SampleProduct): string => `TW-${slug.toUpperCase()}`;

export const productOf = (slug: string): SampleProduct | null =>
  SAMPLE_PRODUCTS.find((sample) => sample.slug === slug) ?? null;
