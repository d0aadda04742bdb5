import { headingKey } from '../heading-key';

/** What the columns of exported reviews are called, as `headingKey` writes it; parted by “|”, a line for each language. */
const HEADINGS = {
  text: `review|review text|text|body|comment|comments|content|feedback|message|review body|review content|description|answer|response|verbatim|opinion|customer feedback|review comment|your review|what did you think
    bewertung|bewertungstext|rezension|kommentar|rückmeldung|nachricht|meinung|antwort|inhalt|kundenmeinung
    avis|commentaire|commentaires|texte|message|contenu|retour|réponse|témoignage
    reseña|reseñas|comentario|comentarios|opinión|texto|mensaje|contenido|respuesta|valoración escrita
    avaliação|comentário|comentários|opinião|mensagem|conteúdo|resposta|resenha|depoimento
    recensione|recensioni|commento|commenti|opinione|testo|messaggio|contenuto|risposta
    yorum|yorumlar|değerlendirme|metin|mesaj|içerik|görüş|geri bildirim|yanıt
    تعليق|التعليق|مراجعة|المراجعة|نص|النص|رأي|الرأي|محتوى|رسالة
    समीक्षा|टिप्पणी|राय|प्रतिक्रिया|पाठ|संदेश
    レビュー|レビュー内容|コメント|本文|感想|口コミ|クチコミ|内容|回答
    리뷰|리뷰 내용|후기|내용|댓글|의견|본문|답변
    评论|评论内容|评价|评价内容|内容|留言|反馈|回答|評論|評價|評論內容`,
  title: `title|review title|headline|subject|summary|heading
    titel|überschrift|betreff|titre|objet|título|titulo|asunto|assunto|titolo|oggetto|başlık|konu
    العنوان|عنوان|शीर्षक|タイトル|件名|제목|标题|標題`,
  rating: `rating|stars|score|star rating|review rating|grade|rate|points|number of stars
    sterne|note|punkte|wertung|gesamtbewertung|étoiles|évaluation|puntuación|calificación|estrellas|valoración
    nota|classificação|estrelas|pontuação|voto|valutazione|stelle|punteggio|puan|yıldız|derece
    تقييم|التقييم|نجوم|रेटिंग|सितारे|अंक|評価|星|点数|별점|평점|점수|评分|星级|評分`,
  date: `date|created at|review date|time|submitted|submitted at|published|timestamp|created
    datum|erstellt am|date de publication|fecha|data|tarih|التاريخ|تاريخ|तारीख|दिनांक|日付|投稿日|날짜|작성일|日期|时间`,
  country: `country|location|region|market|locale|land|pays|país|pais|paese|ülke|البلد|الدولة|देश|国|国家|국가|地区`,
} as const;
export type ReviewField = keyof typeof HEADINGS;

const FIELDS: ReadonlyMap<string, ReviewField> = new Map(
  Object.entries(HEADINGS)
    .flatMap(([field, words]) => words.split(/[|\n]/u).map((word) => [headingKey(word), field as ReviewField] as const))
    // A word of two languages keeps its first sense.
    .toReversed(),
);
const MOST_CHARACTERS = 80;

/** What a column of reviews stands for; null where its heading does not tell. */
export function reviewField(heading: string): ReviewField | null {
  return heading.length > MOST_CHARACTERS ? null : (FIELDS.get(headingKey(heading)) ?? null);
}
