import type { Cues } from '../../../copy/cues/cue-words';

/** Words that ask for a view from above. “On top of” is none: “테이블 위에서” stands on the table. */
export const ABOVE_CUES: Cues = {
  english: "flat lay, flatlay, from above, top-down, topdown, top view, overhead, bird's-eye, birds-eye, knolling",
  arabic: 'من أعلى, من فوق, منظر علوي, لقطة علوية, عين طائر, فلات لاي',
  french: "vue de dessus, vu de dessus, vue du dessus, vu du dessus, d'en haut, à plat, vue plongeante, vue en plongée",
  spanish: 'desde arriba, cenital, vista superior, vista aérea, a vista de pájaro',
  german: 'von oben, draufsicht, vogelperspektive',
  portuguese: 'vista de cima, visto de cima, vistos de cima, vistas de cima, foto de cima, zenital',
  italian: "dall'alto, zenitale, a volo d'uccello",
  turkish: 'yukarıdan, üstten, kuşbakışı, kuş bakışı, tepeden çekim*',
  hindi: 'ऊपर से, फ्लैट ले, फ़्लैट ले, टॉप व्यू',
  japanese: '真上から, 上から見, 上から撮, 俯瞰, 平置き, フラットレイ, トップビュー',
  korean: '위에서 본, 위에서 내려다, 위에서 찍, 위에서 촬영, 내려다본, 내려다 본, 탑뷰, 부감, 플랫레이, 플랫 레이',
  chinese: '俯拍, 俯视, 从上方, 从上往下, 平铺, 鸟瞰, 顶视',
};
