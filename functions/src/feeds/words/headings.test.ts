import { describe, expect, it } from 'vitest';
import { only } from '../feed-fixtures';
import { columnOf } from './headings';

/** name, description, price, image, link, brand, category, availability; then a word for “there”. */
const TABLES: [language: string, headings: string, availability: string][] = [
  ['English', 'Product name;Description;Price;Image URL;Link;Brand;Category;Availability', 'in stock'],
  ['Arabic', 'اسم المنتج;الوصف;السعر;رابط الصورة;الرابط;العلامة التجارية;الفئة;التوفر', 'متوفر'],
  ['French', 'Nom du produit;Description;Prix TTC;Image principale;Lien;Marque;Catégorie;Disponibilité', 'en stock'],
  ['Spanish', 'Nombre;Descripción;Precio;Imagen;Enlace;Marca;Categoría;Disponibilidad', 'en stock'],
  ['German', 'Artikelname;Beschreibung;Preis;Bild;Produktlink;Marke;Kategorie;Verfügbarkeit', 'auf Lager'],
  [
    'Portuguese',
    'Nome do produto;Descrição;Preço;Imagem;Link do produto;Marca;Categoria;Disponibilidade',
    'em estoque',
  ],
  ['Italian', 'Nome prodotto;Descrizione;Prezzo;Immagine;Collegamento;Marchio;Categoria;Disponibilità', 'disponibile'],
  ['Turkish', 'Ürün adı;Açıklama;Fiyat;Görsel;Bağlantı;Marka;Kategori;Stok durumu', 'stokta'],
  ['Hindi', 'उत्पाद का नाम;विवरण;मूल्य;छवि;लिंक;ब्रांड;श्रेणी;उपलब्धता', 'हाँ'],
  ['Japanese', '商品名;説明;価格;画像URL;リンク;ブランド;カテゴリー;在庫状況', '在庫あり'],
  ['Korean', '상품명;설명;가격;이미지;링크;브랜드;카테고리;재고 상태', '재고 있음'],
  ['Chinese', '商品名称;描述;价格;图片;链接;品牌;分类;库存状态', '有货'],
];

describe('headings', () => {
  it.each(TABLES)('in %s are understood', (_language, headings, availability) => {
    const row = `Mug;It keeps warm.;18,50 €;https://t.example/1.jpg;https://t.example/mug;Tarnwick;Mugs;${availability}`;
    expect(only(`${headings}\n${row}`)).toMatchObject({
      brandName: 'Tarnwick',
      imageUrls: ['https://t.example/1.jpg'],
      product: {
        full_name: 'Mug',
        description: 'It keeps warm.',
        price: { amount: 18.5, currency: 'EUR', was: null },
        source_url: 'https://t.example/mug',
        category: 'Mugs',
        availability: 'in_stock',
      },
    });
  });

  it.each([
    ['g:image_link', 'image'],
    ['IMAGE_LINK', 'image'],
    ['image link', 'image'],
    ['Item-Group-ID', 'group'],
    ['  Title ', 'name'],
    ['Ｎａｍｅ', 'name'],
  ])('are the same however they are written: “%s”', (heading, field) => {
    expect(columnOf(heading)?.field).toBe(field);
  });

  it.each(['', 'Tax class', 'Shipping price', 'Price / International', 'Meta title', 'x'.repeat(200)])(
    'that say nothing of a product are left alone: “%s”',
    (heading) => {
      expect(columnOf(heading)).toBeNull();
    },
  );
});
