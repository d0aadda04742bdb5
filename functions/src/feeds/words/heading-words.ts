/** What the columns and elements of feeds are called, as `headingKey` writes it; parted by “|”, a line for each origin or language. */
export const HEADING_WORDS = {
  name: `title|name|product name|product title|product|item name|item title|full name|productname|producttitle
    titel|produktname|produkttitel|artikelname|artikelbezeichnung|bezeichnung|produktbezeichnung|produkt|artikel
    titre|nom|nom du produit|nom produit|produit|libellé|désignation|intitulé
    título|nombre|nombre del producto|nombre de producto|producto|artículo
    nome|nome do produto|produto|nome produto|titulo
    titolo|nome del prodotto|nome prodotto|prodotto|articolo
    ad|adı|isim|ürün adı|ürün ismi|ürün|başlık
    اسم|الاسم|اسم المنتج|المنتج|العنوان|عنوان
    नाम|उत्पाद का नाम|उत्पाद|शीर्षक
    商品名|製品名|名称|名前|タイトル|品名
    상품명|제품명|이름|제목|품명
    名称|商品名称|产品名称|标题|商品标题|品名|产品名|商品名稱|產品名稱|名稱|標題`,
  description: `description|product description|body html|body|long description|content|text|details|summary|desc|content encoded
    beschreibung|produktbeschreibung|artikelbeschreibung|langbeschreibung|langtext|produkttext
    descriptif|description du produit|description produit|description longue
    descripción|descripción del producto|descripcion
    descrição|descrição do produto|descricao
    descrizione|descrizione prodotto|descrizione del prodotto
    açıklama|açıklaması|ürün açıklaması|tanım
    وصف|الوصف|وصف المنتج
    विवरण|उत्पाद विवरण|वर्णन
    説明|商品説明|製品説明|説明文|商品説明文
    설명|상품설명|제품설명|상품 설명|제품 설명
    描述|商品描述|产品描述|说明|详情|商品详情|產品描述|說明`,
  short_description: `short description|excerpt|subtitle
    kurzbeschreibung|kurztext|description courte|résumé|descripción corta|breve descripción|descrição curta|breve descrição|breve descrizione|descrizione breve|kısa açıklama|الوصف المختصر|وصف قصير|संक्षिप्त विवरण|短い説明|簡単な説明|짧은 설명|간단한 설명|简短描述|简介`,
  features: `product highlight|product highlights|highlights|features|bullet points|key features|benefits
    merkmale|eigenschaften|vorteile|caractéristiques|points forts|características|destacados|caratteristiche|punti di forza|özellikler|المميزات|الميزات|विशेषताएँ|विशेषताएं|特長|特徴|특징|特点|卖点`,
  price: `price|variant price|price vat|regular price|current price|unit price|list price|retail price|price incl tax|price inc vat|price gross
    preis|bruttopreis|verkaufspreis|regulärer preis|normalpreis|vk|vk brutto|preis brutto|vk preis
    prix|prix ttc|tarif|prix de vente|prix régulier|tarif régulier|prix normal
    precio|precio normal|precio de venta|pvp|precio rebajado normal
    preço|preço normal|preço de venda|preco|valor
    prezzo|prezzo di listino|prezzo di vendita|prezzo regolare
    fiyat|fiyatı|satış fiyatı|normal fiyat
    سعر|السعر|السعر العادي|الثمن
    मूल्य|कीमत|दाम|नियमित मूल्य
    価格|値段|販売価格|通常価格|定価|税込価格
    가격|판매가|판매가격|정상가|정가
    价格|售价|单价|常规价格|原价|價格|售價`,
  sale_price: `sale price|special price|discount price|discounted price|offer price|promo price
    angebotspreis|sonderpreis|aktionspreis|prix promotionnel|prix promo|tarif promo|prix soldé|precio rebajado|precio de oferta|precio oferta|preço promocional|preço de oferta|prezzo scontato|prezzo in offerta|prezzo offerta|indirimli fiyat|kampanya fiyatı|سعر التخفيض|سعر العرض|बिक्री मूल्य|ऑफ़र मूल्य|セール価格|特価|할인가|세일가|促销价|特价|折扣价`,
  was_price: `variant compare at price|compare at price|compare price|msrp|rrp|old price|original price|was price|strike price|uvp
    streichpreis|alter preis|unverbindliche preisempfehlung|ancien prix|prix barré|prix conseillé|precio anterior|precio original|precio antes|preço anterior|preço de|preço original|prezzo precedente|prezzo originale|prezzo barrato|eski fiyat|liste fiyatı|السعر السابق|السعر القديم|पुराना मूल्य|एमआरपी|mrp|旧価格|希望小売価格|참고가|이전 가격|划线价|市场价`,
  net_price: `price excl tax|price ex vat|net price|nettopreis|preis netto|prix ht|precio sin iva|prezzo netto|preço líquido|税抜価格`,
  sale_dates: `sale price effective date`,
  sale_from: `date sale price starts|sale starts|datum beginn des angebots|angebotspreis startet am`,
  sale_until: `date sale price ends|sale ends|datum ende des angebots|angebotspreis endet am`,
  currency: `currency|currency code|currencyid|price currency|währung|devise|monnaie|moneda|divisa|moeda|valuta|para birimi|döviz|العملة|عملة|मुद्रा|通貨|통화|货币|币种|貨幣`,
  image: `image link|image|image 1|image1|image url|image src|images|photo|photo url|picture|picture url|main image|main image url|product image|product image url|img|thumbnail|enclosure|content|variant image|variant image url|imgurl
    bild|bilder|bild url|bildlink|bild link|produktbild|hauptbild|foto|fotos
    image principale|photo principale|lien image|url image|url de l’image|url de l'image
    imagen|imágenes|imagen principal|url imagen|url de imagen|enlace imagen
    imagem|imagens|url da imagem|link da imagem|imagem principal
    immagine|immagini|url immagine|link immagine|immagine principale
    görsel|resim|görseller|resimler|görsel url|resim url|ürün görseli|fotoğraf
    صورة|الصورة|صور|الصور|رابط الصورة|صورة المنتج
    छवि|चित्र|फ़ोटो|फोटो|इमेज|छवि लिंक
    画像|画像url|商品画像|写真|メイン画像|画像リンク
    이미지|이미지 url|사진|상품이미지|대표이미지|이미지 링크
    图片|图像|主图|图片链接|图片地址|商品图片|產品圖片|圖片`,
  more_images: `additional image link|additional image links|additional images|additional image|more images|image 2|image 3|image 4|image 5|image 6|image2|image3|image4|image5|image6|image url 2|image url 3|picture 2|picture 3|gallery|gallery images|imgurl alternative
    weitere bilder|zusatzbilder|bild 2|bild 3|bild2|bild3|images supplémentaires|image secondaire|imágenes adicionales|imagen 2|imagen 3|imagens adicionais|imagem 2|immagini aggiuntive|immagine 2|ek görseller|görsel 2|resim 2|صور إضافية|अतिरिक्त छवियाँ|追加画像|画像2|추가 이미지|이미지2|附图|更多图片`,
  link: `link|url|product url|product link|page|permalink|canonical link|web address|website|web site|product page
    produktlink|produkt url|produktseite|adresse|webadresse|lien|lien produit|url produit|url du produit|enlace|enlace del producto|url del producto|ligação|link do produto|url do produto|collegamento|link prodotto|url prodotto|bağlantı|ürün linki|ürün url|رابط|الرابط|رابط المنتج|लिंक|उत्पाद लिंक|リンク|商品url|商品リンク|링크|상품url|상품링크|链接|商品链接|网址|產品連結|連結`,
  brand: `brand|brands|vendor|manufacturer|make|brand name|label
    marke|hersteller|markenname|marque|fabricant|marca|fabricante|marchio|produttore|marka|üretici|العلامة التجارية|الماركة|ماركة|ब्रांड|ブランド|メーカー|브랜드|제조사|品牌|厂商|品牌名称`,
  category: `product type|product types|category|categories|type|product category name|category path|categorytext
    kategorie|kategorien|produktkategorie|warengruppe|produkttyp|catégorie|catégories|type de produit|rayon|categoría|categorías|tipo de producto|categoria|categorias|categorie|tipo de produto|tipo di prodotto|kategori|kategoriler|ürün kategorisi|الفئة|التصنيف|الفئات|التصنيفات|श्रेणी|वर्ग|カテゴリ|カテゴリー|분류|카테고리|类别|分类|品类|類別|分類`,
  google_category: `google product category|product category|google category`,
  availability: `availability|in stock|stock status|stock availability|is in stock
    verfügbarkeit|vorrätig|lieferbar|auf lager|lagerstatus|disponibilité|en stock|disponibilidad|disponibilidade|em stock|em estoque|disponibilità|in magazzino|stok durumu|stokta|التوفر|متوفر|حالة التوفر|في المخزون|उपलब्धता|स्टॉक में|在庫状況|在庫|재고상태|재고 상태|有货|库存状态|供货情况`,
  status: `status|published status`,
  id: `id|product id|item id|offer id|g id|artikelnummer|artikel nr|produkt id|référence|référence produit|identificador|codice|ürün kodu|معرف|商品id|상품코드|商品编号`,
  sku: `sku|variant sku|artikelnr|ugs|réf|الرمز`,
  group: `item group id|handle|url handle|itemgroup id|group id|parent id|gruppen id`,
  parent: `parent|übergeordnetes produkt|übergeordnet|parent sku|produit parent|superior|ascendente|genitore|ebeveyn`,
  kind: `woo type`,
  language: `language|content language|sprache|langue|idioma|lingua|dil|اللغة|भाषा|言語|언어|语言`,
} as const;
