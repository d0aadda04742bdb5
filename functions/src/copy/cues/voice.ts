import type { Cues } from './cue-words';

/** Words of someone who speaks of themselves. */
export const FIRST_PERSON_CUES: Cues = {
  english: "i, i'm, i've, i'd, my, me, mine, we, we're, we've, our, us, let's",
  arabic: 'أنا, نحن, لنا, لدينا, أحب, نحب, نصنع, صنعنا, صنعناه, عائلتنا',
  french: "je, j'ai, j'adore, mon, ma, mes, nous, notre, nos, on adore",
  spanish: 'yo, mi, mis, me, nosotros, nosotras, nuestro*, nuestra*, nos encanta, hacemos, creamos',
  german: 'ich, mein, meine, meinen, meinem, mich, mir, wir, unser, unsere, unseren, unserem, unserer, uns',
  portuguese: 'eu, meu, minha, meus, minhas, nós, nosso, nossa, nossos, nossas, a gente, adoramos, fazemos',
  italian: 'io, mio, mia, miei, mie, noi, nostro, nostra, nostri, nostre, adoro, amiamo, facciamo',
  turkish: 'ben, benim, bana, biz, bizim, bize, seviyoruz, yapıyoruz',
  hindi: 'मैं, मेरा, मेरी, मेरे, मुझे, हम, हमारा, हमारी, हमारे, हमें',
  japanese: '私,わたし,僕,うちの,私たち,わたしたち',
  korean: '나는,저는,내가,제가,우리는,우리가,우리의,저희',
  chinese: '我,我们',
};

/** Words of someone who speaks to the reader. */
export const READER_CUES: Cues = {
  english: "you, your, yours, you're, you'll, yourself",
  arabic: 'أنت, لك, معك, يومك, بيتك, حياتك, صباحك, قهوتك',
  french: 'tu, ton, ta, tes, toi, vous, votre, vos',
  spanish: 'tú, tu, tus, te, ti, usted, contigo',
  german: 'du, dein, deine, deinen, deinem, deiner, dich, dir, ihr, euch, ihre, ihren',
  portuguese: 'você, vocês, teu, tua, seu, sua, seus, suas, te, ti',
  italian: 'tu, tuo, tua, tuoi, tue, te, ti, vostro, vostra',
  turkish: 'sen, senin, sana, siz, sizin, size, seni, sizi',
  hindi: 'आप, आपका, आपकी, आपके, आपको, तुम, तुम्हारा, तुम्हारी, तुम्हारे',
  japanese: 'あなた,きみ,君',
  korean: '당신,여러분,너의,당신의',
  chinese: '你,您',
};

/** Beginnings of a sentence that hangs on the one before it. */
export const HANGING_STARTS: Cues = {
  english:
    'and, but, or, nor, so, then, because, which, who, whose, that, also, plus, yet, thus, therefore, however, otherwise, e.g., i.e., to',
  arabic: 'ولكن, لكن, أو, ثم, لأن, لأنه, لأنها, لذلك, كما, أيضا, أيضًا, التي, الذي',
  french: "et, mais, ou, donc, puis, car, parce que, parce qu'il, qui, que, dont, aussi, ainsi, cependant, pourtant",
  spanish: 'y, e, pero, o, así que, luego, porque, que, cual, también, además, entonces, sin embargo, por eso',
  german:
    'und, aber, oder, denn, weil, dann, also, deshalb, daher, darum, sondern, dass, welche, welcher, welches, auch, außerdem, sowie',
  portuguese: 'e, mas, ou, porque, pois, então, que, também, além disso, assim, portanto, por isso, porém',
  italian: 'e, ed, ma, o, oppure, perché, poi, quindi, che, anche, inoltre, così, però, infatti',
  turkish: 've, ama, fakat, veya, ya da, çünkü, sonra, ayrıca, bu yüzden, böylece, ancak, ise',
  hindi: 'और, लेकिन, मगर, या, क्योंकि, फिर, इसलिए, तो, जो, कि, साथ ही',
  japanese: 'そして,でも,しかし,だから,また,さらに,なので,それに,ただし,すると',
  korean: '그리고,하지만,그러나,그래서,또한,또는,왜냐하면,게다가,그런데,따라서',
  chinese: '而且,但是,但,并且,因为,所以,然后,还有,此外,或者,以及,因此,不过',
};

/** Beginnings that point back to something said before: understood in a text, less so alone. */
export const BACK_REFERENCES: Cues = {
  english: "it, it's, its, this, these, they, they're, those, he, she, there, here, brought",
  arabic: 'هو, هي, إنه, إنها, هذا, هذه, هذان, ذلك, تلك, هم, فهو, فهي',
  french: "il, elle, ils, elles, c'est, cela, ceci, ce, cette, ces, celui-ci, celle-ci",
  spanish: 'esto, este, esta, estos, estas, eso, ese, esa, ello, él, ella, ellos, ellas',
  german: 'er, sie, es, dies, diese, dieser, dieses, das ist, das macht, dabei, damit, dazu, hier, jene',
  portuguese: 'ele, ela, eles, elas, isto, isso, este, esta, esse, essa, estes, estas, esses, essas',
  italian: 'esso, essa, essi, questo, questa, questi, queste, ciò, quello, quella, lui, lei',
  turkish: 'o, bu, bunlar, onlar, bunun, onun, şu, bunu',
  hindi: 'यह, ये, वह, वे, इसका, इसकी, इसके, इसमें, इससे, उसका, उसकी',
  japanese: 'これ,それ,この,その,ここ,あれ',
  korean: '이것,그것,이는,그는,이 제품,여기',
  chinese: '它,这,那,此,其',
};
