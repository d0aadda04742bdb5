const wordsOf = (lines: string) =>
  lines
    .trim()
    .split(/\s*\n\s*/u)
    .join('|');

/** What shops say on every page; a sentence with one of them says nothing of the product. */
const SAID_EVERYWHERE = wordsOf(String.raw`
  free (?:standard |express |worldwide |uk |us )?(?:shipping|delivery|returns?|postage)|ships? (?:free|for free)
  (?:easy|hassle-free|\d+[- ]day) returns?|returns? (?:policy|within)|(?:shipping|delivery) (?:times?|costs?|policy|info(?:rmation)?)
  (?:we|this (?:web)?site|our (?:web)?site) uses? cookies|cookie (?:policy|settings|preferences)|accept (?:all )?cookies
  (?:sign up|subscribe) (?:for|to) (?:our|the) newsletter|join our (?:newsletter|mailing list)|subscribe to our
  add to (?:cart|bag|basket|wishlist)|buy (?:it )?now|check ?out securely|secure (?:checkout|payment)|size (?:guide|chart)
  (?:share|pin|tweet|follow us) on (?:facebook|twitter|pinterest|instagram|x)|opens in a new (?:window|tab)
  we accept (?:visa|mastercard|paypal)|payment methods|pay(?:ment)? (?:with|via) (?:klarna|paypal)|terms and conditions|privacy policy
  all rights reserved|customers? also (?:bought|viewed)|you may also like|log ?in to your account|enable javascript
  kostenlose[rn]? (?:versand|lieferung|rückversand|rücksendung|retoure)|gratis(?: |-)?(?:versand|lieferung)|versandkostenfrei\p{L}*
  (?:zzgl|inkl)\.? (?:mwst|versand(?:kosten)?)|versandkosten|rückgaberecht|widerrufsrecht|lieferzeit(?:en)?
  (?:verwendet|nutzt|verwenden|nutzen|setzt|setzen) cookies|cookie-?einstellungen|newsletter (?:anmelden|abonnieren)|(?:melde dich|melden sie sich) (?:jetzt )?(?:für|zu) (?:unseren|unserem) newsletter
  in den warenkorb|zum warenkorb|auf die wunschliste|auf den merkzettel|größentabelle|größenberater|zahlungsarten|zahlungsmethoden
  (?:auf|bei) (?:facebook|twitter|pinterest|instagram) (?:teilen|folgen)|alle rechte vorbehalten|datenschutzerklärung|das könnte (?:dir|ihnen) auch gefallen
  livraison (?:gratuite|offerte|standard|express)|frais de port|retours? (?:gratuits?|offerts?|sous)|délais? de livraison
  (?:utilise|utilisons)(?: des)? cookies|gérer (?:les|mes) cookies|(?:inscrivez-vous|abonnez-vous) à (?:la|notre) newsletter
  ajouter au panier|ajouter à la liste|guide des tailles|moyens? de paiement|paiement sécurisé|partager sur (?:facebook|twitter|pinterest)|tous droits réservés|vous aimerez aussi
  envíos? (?:gratis|gratuitos?)|gastos de envío|devoluci(?:ón|ones) (?:gratis|gratuitas?|gratuita)|plazo de entrega
  (?:utiliza|utilizamos|usamos)(?: las)? cookies|suscríbete a|suscríbase a|añadir al carrito|añadir a la cesta|agregar al carrito|guía de tallas
  métodos de pago|pago seguro|compartir en (?:facebook|twitter|pinterest)|todos los derechos reservados|también te puede (?:gustar|interesar)
  spedizione (?:gratuita|gratis|standard)|spese di spedizione|res[oi] gratuit[oi]|tempi di consegna|(?:utilizza|utilizziamo|usiamo)(?: i)? cookie
  iscriviti alla (?:nostra )?newsletter|aggiungi al carrello|aggiungi alla lista|guida alle taglie|metodi di pagamento|pagamento sicuro
  condividi su (?:facebook|twitter|pinterest)|tutti i diritti riservati|potrebbe(?:ro)? piacerti anche
  gratis (?:verzending|retourneren|retour)|verzendkosten|levertijd|(?:gebruikt|gebruiken|maakt gebruik van|maken gebruik van) cookies
  (?:schrijf je in|meld je aan) voor (?:de|onze) nieuwsbrief|in winkelwagen|in winkelmandje|toevoegen aan winkelwagen|maattabel|betaalmethoden
  (?:delen|deel) (?:op|via) (?:facebook|twitter|pinterest)|alle rechten voorbehouden
  (?:frete|envio|portes) (?:grátis|gratuitos?)|devoluç(?:ão|ões) (?:grátis|gratuitas?)|prazo de entrega|(?:usa|usamos|utiliza|utilizamos) cookies
  (?:assine|subscreva) (?:a )?(?:nossa )?newsletter|adicionar ao carrinho|guia de tamanhos|(?:formas|métodos) de pagamento|compartilhar no (?:facebook|twitter)|partilhar no facebook|todos os direitos reservados
  darmowa (?:dostawa|wysyłka)|darmowy zwrot|darmowe zwroty|koszty (?:dostawy|wysyłki)|czas dostawy|(?:używa|używamy|wykorzystuje) (?:plików )?cookies?
  zapisz się (?:do|na) (?:naszego )?newsletter\p{L}*|dodaj do koszyka|tabela rozmiarów|metody płatności|udostępnij na facebooku|wszelkie prawa zastrzeżone
  fri frakt|fria returer|fraktfritt|leveranstid|använder cookies|prenumerera på (?:vårt )?nyhetsbrev\p{L}*|lägg i (?:varukorgen|varukorg)|köp nu|storleksguide|betalningsmetoder|betalsätt|dela på facebook
`);

/** What only a sentence of its own says of stock, links and tabs, with little beside it. */
const SAID_ALONE = wordsOf(String.raw`
  (?:currently )?in stock|out of stock|sold out|only \d+ left(?: in stock)?|read more|show more|see more|view more|learn more|read less|show less|more details|click here|see details|quantity|write a review|no reviews yet|share|back to top|skip to content
  (?:sofort |wieder )?(?:auf lager|lieferbar|verfügbar)|ausverkauft|vorrätig|nicht vorrätig|mehr lesen|weiterlesen|mehr anzeigen|mehr erfahren|weniger anzeigen|hier klicken|teilen|menge|bewertung schreiben
  en stock|rupture de stock|épuisé|lire la suite|en savoir plus|voir plus|afficher plus|lire plus|voir moins|cliquez ici|partager|quantité
  en existencias|hay existencias|disponible|agotado|sin existencias|leer más|ver más|mostrar más|saber más|compartir|cantidad|haz clic aquí
  disponibile|non disponibile|esaurito|leggi (?:di più|tutto)|mostra di più|scopri di più|continua a leggere|condividi|quantità|clicca qui
  op voorraad|uitverkocht|niet op voorraad|lees meer|lees verder|meer lezen|toon meer|meer tonen|delen|aantal|klik hier
  em estoque|em stock|esgotado|disponível|leia mais|ler mais|ver mais|saiba mais|mostrar mais|compartilhar|partilhar|quantidade|clique aqui
  na stanie|dostępny|w magazynie|wyprzedane|brak w magazynie|czytaj więcej|czytaj dalej|pokaż więcej|zobacz więcej|udostępnij|ilość|kliknij tutaj
  i lager|slut i lager|slutsåld|läs mer|visa mer|se mer|dela|antal|klicka här
`);

/** Names of parts of a page, which say nothing by themselves. */
const LABELS = wordsOf(String.raw`
  (?:product )?(?:description|details?|information|info|features?|specifications?|specs|overview|highlights?|summary)|about this (?:item|product)|key features|features (?:and|&) benefits|what's included|what’s included|shipping(?: (?:and|&) returns)?|returns|delivery|reviews?|faqs?|care(?: instructions)?|materials?|sizes?|colou?rs?|dimensions?|ingredients?|more|menu|home
  (?:produkt|artikel)?(?:beschreibung|details|informationen|eigenschaften|merkmale)|technische daten|auf einen blick|lieferung|versand|bewertungen|pflegehinweise?|material|größen?|farben?|maße|inhaltsstoffe|zutaten|lieferumfang|das macht(?: es| ihn| sie)? besonders
  (?:description|détails|caractéristiques|informations|fiche technique)(?: (?:du produit|produit|techniques))?|livraison(?: et retours)?|avis|entretien|matières?|tailles?|couleurs?|ingrédients
  descripción(?: del producto)?|detalles|características|especificaciones|información|envíos?|opiniones|cuidados|materiales|tallas?|color(?:es)?|ingredientes
  descrizione(?: del prodotto)?|dettagli|caratteristiche|specifiche|informazioni|spedizione|recensioni|materiali|taglie?|colori|ingredienti
  (?:product)?(?:omschrijving|beschrijving|informatie|kenmerken|specificaties)|verzending|beoordelingen|materiaal|maten|kleuren
  descrição(?: do produto)?|detalhes|especificações|informações|avaliações|tamanhos?|cores
  opis(?: produktu)?|szczegóły|cechy|specyfikacja|informacje|dostawa|opinie|materiał|rozmiary?|kolory?|skład
  (?:produkt)?(?:beskrivning|information|egenskaper|specifikationer)|recensioner|storlekar|färger
  商品説明|商品詳細|商品情報|特徴|仕様|詳細|サイズ|素材|カラー|レビュー|配送について
`);

const EVERYWHERE_UNSPACED =
  '送料無料|送料込み|返品(?:・|及び|や)?交換|返品無料|クッキーを使用|Cookieを使用|メルマガ|カートに(?:入れる|追加)|買い物かご|サイズ(?:表|ガイド)|お支払い(?:い)?方法|決済方法|シェアする|でシェア|お気に入りに追加|利用規約|プライバシーポリシー';
const ALONE_UNSPACED =
  '在庫あり|在庫なし|在庫切れ|売り切れ|続きを読む|もっと見る|もっと読む|詳細を見る|詳しくはこちら|数量';

const EVERYWHERE = new RegExp(`(?<!\\p{L})(?:${SAID_EVERYWHERE})(?!\\p{L})|${EVERYWHERE_UNSPACED}`, 'iu');
const ALONE = new RegExp(`^[^\\p{L}\\p{N}]*(?:${SAID_ALONE}|${ALONE_UNSPACED})[^\\p{L}]*$`, 'iu');
/** Stock is told with how soon it is sent. */
const STOCK =
  /^(?:in stock|auf lager|en stock|op voorraad|em estoque|i lager|sofort (?:lieferbar|verfügbar)|disponibile)(?!\p{L})[^.]{0,60}\.?$/iu;
const LABEL = new RegExp(`^[^\\p{L}\\p{N}]*(?:${LABELS})[^\\p{L}\\p{N}]*$`, 'iu');
const ADDRESS = /^(?:https?:\/\/|www\.)\S+$/iu;
/** In a sentence as long as this something else is said, too. */
const LONG = 250;

/** Whether a sentence says nothing of a product, but of the shop and its page. */
export function isBoilerplate(sentence: string): boolean {
  const text = sentence.trim();
  if (ADDRESS.test(text)) return true;
  return text.length <= LONG && (ALONE.test(text) || STOCK.test(text) || EVERYWHERE.test(text));
}

/** Whether a text is the name of a part of a page (“Description:”). */
export function isLabel(text: string): boolean {
  return text.length <= 60 && LABEL.test(text);
}
