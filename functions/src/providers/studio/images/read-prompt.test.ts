import { describe, expect, it } from 'vitest';
import { PAINT_TONES, type Paint, type Shade } from './paint-colors';
import { readPrompt } from './read-prompt';

describe('a prompt', () => {
  it.each([
    ['A mug on a wooden table', 1],
    ['shoe on dark wood, evening', 2],
    ['White marble, soft light', 3],
    ['on a linen cloth', 4],
    ['at the BEACH', 7],
    ['moody, dramatic light', 12],
    ['a dark room', 12],
    ['among plants', 10],
    ['clean white studio', 6],
    ['a swooden thing', null],
    ['', null],
  ])('“%s” names the background %s', (prompt, background) => {
    expect(readPrompt(prompt).background).toBe(background);
  });

  it.each([
    ['كوب على طاولة خشبية', 1],
    ['على الرخام الأبيض', 3],
    ['على شاطئ البحر', 7],
    ['في غرفة مظلمة', 12],
    ['Une tasse sur une table en chêne', 1],
    ['sur du marbre blanc', 3],
    ['au bord de la mer, en été', 7],
    ['ambiance sombre', 12],
    ['Una taza sobre una mesa de madera', 1],
    ['encima de mármol', 3],
    ['en la playa al atardecer', 7],
    ['entre hojas y plantas', 10],
    ['Tasse auf einem Holztisch', 1],
    ['auf weißem Marmor', 3],
    ['am Strand im Sommer', 7],
    ['vor einer Betonwand', 9],
    ['Caneca numa mesa de madeira', 1],
    ['sobre mármore', 3],
    ['na praia', 7],
    ['fundo branco', 6],
    ['Tazza su un tavolo di legno', 1],
    ['sulla sabbia, vicino al mare', 7],
    ["luce d'estate", 7],
    ['su sfondo nero', 12],
    ['Ahşap masada bir fincan', 1],
    ['mermer üzerinde', 3],
    ['deniz kenarında', 7],
    ['keten kumaş üstünde', 4],
    ['लकड़ी की मेज पर मग', 1],
    ['संगमरमर पर', 3],
    ['समुद्र तट पर', 7],
    ['पौधों के बीच', 10],
    ['木製テーブルの上のマグカップ', 1],
    ['大理石の上に', 3],
    ['夏の砂浜で', 7],
    ['コンクリートの壁の前', 9],
    ['나무 테이블 위의 머그컵', 1],
    ['대리석 위에', 3],
    ['여름 해변에서', 7],
    ['어두운 방에서', 12],
    ['木桌上的杯子', 1],
    ['放在大理石上', 3],
    ['夏天的沙滩', 7],
    ['牛皮纸背景', 5],
  ])('in its own language, “%s” names the background %s', (prompt, background) => {
    expect(readPrompt(prompt).background).toBe(background);
  });

  it.each([
    'que sea elegante',
    'softly lit',
    'real estate brochure',
    'a été photographié avec soin',
    'masa de pizza artesanal',
    'protetor de tela',
    'automatisch und praktisch',
    'mit voller Kraft, betont elegant',
    'natural light, luz natural, 自然光',
    'meşhur bir marka, yazı olmadan',
    'दोस्तों के बीच',
    'メッセージカード',
    '財布の写真',
    '面白い写真',
    'バドミントンのラケット',
    '紫外線カット',
    '手机和咖啡机',
    '家庭で使う',
    '바닥',
    '도시락 사진',
    'مزهرية زهرية',
    'Brot und Maroni',
    'アップグレード',
  ])('“%s” names neither a background nor a colour', (prompt) => {
    expect(readPrompt(prompt)).toEqual({ view: null, background: null, color: null });
  });

  it.each([
    'A flat lay of my products',
    'seen from above',
    'a bird’s-eye view',
    'صورة من الأعلى',
    "vue d'en haut",
    'vista desde arriba',
    'Von oben fotografiert',
    'visto de cima',
    "vista dall'alto",
    'yukarıdan çekim',
    'ऊपर से लिया गया',
    '真上から撮影',
    '위에서 본 모습',
    '俯拍产品',
  ])('“%s” asks for the view from above', (prompt) => {
    expect(readPrompt(prompt).view).toBe('above');
  });

  it.each(['above all, calm', '테이블 위에서', 'em cima da mesa', 'oben ohne'])('“%s” does not', (prompt) => {
    expect(readPrompt(prompt).view).toBe(null);
  });
});

describe('the colour in a prompt', () => {
  it.each<[string, Paint, Shade]>([
    ['a pink wall', 'pink', 'plain'],
    ['a dark blue wall', 'blue', 'dark'],
    ['navy', 'blue', 'dark'],
    ['soft light, blue wall', 'blue', 'plain'],
    ['in soft blue light', 'blue', 'light'],
    ['grey wall', 'grey', 'plain'],
    ['a pink mug before a navy wall', 'pink', 'plain'],
    ['جدار أزرق', 'blue', 'plain'],
    ['الجدار الأزرق الداكن', 'blue', 'dark'],
    ['un mur bleu clair', 'blue', 'light'],
    ['mur vert foncé', 'green', 'dark'],
    ['pared azul oscuro', 'blue', 'dark'],
    ['fondo gris', 'grey', 'plain'],
    ['dunkelblaue Wand', 'blue', 'dark'],
    ['hellgrüne Wand', 'green', 'light'],
    ['eine gelbe Wand', 'yellow', 'plain'],
    ['parede rosa claro', 'pink', 'light'],
    ['fundo bege', 'beige', 'plain'],
    ['parete blu scuro', 'blue', 'dark'],
    ['sfondo azzurro', 'blue', 'light'],
    ['koyu yeşil duvar', 'green', 'dark'],
    ['mor bir duvar', 'purple', 'plain'],
    ['गहरे नीले रंग की दीवार', 'blue', 'dark'],
    ['गुलाबी दीवार', 'pink', 'plain'],
    ['淡いピンクの壁', 'pink', 'light'],
    ['紺色の背景', 'blue', 'dark'],
    ['연한 파란색 벽', 'blue', 'light'],
    ['회색 배경', 'grey', 'plain'],
    ['深蓝色背景', 'blue', 'dark'],
    ['黄色的墙', 'yellow', 'plain'],
  ])('of “%s” is %s, %s', (prompt, paint, shade) => {
    expect(readPrompt(prompt)).toEqual({ view: null, background: null, color: PAINT_TONES[paint][shade] });
  });

  it('gives way to a material that is named', () => {
    expect(readPrompt('a pink mug on marble')).toMatchObject({ background: 3, color: null });
    expect(readPrompt('rosa Tasse auf Marmor')).toMatchObject({ background: 3, color: null });
  });

  it('is found however its letters are put together', () => {
    expect(readPrompt('hellgrüne Wand'.normalize('NFD')).color).toEqual(PAINT_TONES.green.light);
  });
});
