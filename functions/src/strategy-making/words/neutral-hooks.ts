import { TEMPLATE_IDS, type TemplateId } from '../../../../lib/domain/ads/template';
import type { Language } from '../../../../lib/domain/shared/language';
import { PROBLEM_SOLUTION_WORDS } from '../../copy/words/problem-solution';

/** Templates that claim nothing by themselves: an offer or kindness to nature has to be said by somebody. */
type OpenTemplate = Exclude<TemplateId, 'limited_offer' | 'eco_friendly' | 'problem_solution'>;

/** What stops people where nobody has said anything short enough: it says nothing of the product. */
const NEUTRAL_HOOKS: Record<OpenTemplate, Record<Language, string>> = {
  product_hero: {
    ...{ english: 'Have you seen it yet?', arabic: 'هل رأيته بعد؟', french: 'Vous l’avez déjà vu ?' },
    ...{ spanish: '¿Ya lo has visto?', german: 'Schon gesehen?', portuguese: 'Já viu isto?' },
    ...{ italian: 'L’hai già visto?', turkish: 'Bunu gördün mü?', hindi: 'क्या आपने इसे देखा?' },
    ...{ japanese: 'もう見ましたか？', korean: '벌써 보셨나요?', chinese: '你见过它了吗？' },
  },
  lifestyle: {
    ...{ english: 'For your every day', arabic: 'ليومك، كل يوم', french: 'Pour tous vos jours' },
    ...{ spanish: 'Para tu día a día', german: 'Für deinen Alltag', portuguese: 'Para o seu dia a dia' },
    ...{ italian: 'Per tutti i tuoi giorni', turkish: 'Her günün için', hindi: 'आपके हर दिन के लिए' },
    ...{ japanese: 'あなたの毎日に', korean: '당신의 매일을 위해', chinese: '陪你每一天' },
  },
  ugc_authentic: {
    ...{ english: 'Just as it is', arabic: 'كما هو تمامًا', french: 'Tel qu’il est' },
    ...{ spanish: 'Tal como es', german: 'Genau so, wie es ist', portuguese: 'Tal como é' },
    ...{ italian: 'Così com’è', turkish: 'Olduğu gibi', hindi: 'जैसा है, वैसा ही' },
    ...{ japanese: 'ありのままの姿', korean: '있는 그대로', chinese: '它本来的样子' },
  },
  unboxing_reveal: {
    ...{ english: 'What is in the box?', arabic: 'ماذا في العلبة؟', french: 'Qu’y a-t-il dans la boîte ?' },
    ...{ spanish: '¿Qué hay en la caja?', german: 'Was ist in der Schachtel?', portuguese: 'O que vem na caixa?' },
    ...{ italian: 'Cosa c’è nella scatola?', turkish: 'Kutunun içinde ne var?', hindi: 'डिब्बे में क्या है?' },
    ...{ japanese: '箱の中身は？', korean: '상자 안에는 무엇이?', chinese: '盒子里有什么？' },
  },
  multi_feature: {
    ...{ english: 'Take a closer look', arabic: 'ألقِ نظرة أقرب', french: 'Regardez de plus près' },
    ...{ spanish: 'Míralo más de cerca', german: 'Sieh genauer hin', portuguese: 'Olhe mais de perto' },
    ...{ italian: 'Guardalo da vicino', turkish: 'Daha yakından bak', hindi: 'ज़रा क़रीब से देखें' },
    ...{ japanese: '近くで見てみる', korean: '더 가까이 살펴보세요', chinese: '走近看一看' },
  },
  comparison_chart: {
    ...{ english: 'Compare before you choose', arabic: 'قارن قبل أن تختار', french: 'Comparez avant de choisir' },
    ...{ spanish: 'Compara antes de elegir', german: 'Erst vergleichen, dann wählen' },
    ...{ portuguese: 'Compare antes de escolher', italian: 'Confronta prima di scegliere' },
    ...{ turkish: 'Seçmeden önce karşılaştır', hindi: 'चुनने से पहले तुलना करें' },
    ...{ japanese: '選ぶ前にくらべる', korean: '고르기 전에 비교하세요', chinese: '先比较，再选择' },
  },
  transformation: {
    ...{ english: 'Time for something new?', arabic: 'حان وقت التجديد؟', french: 'Envie de changement ?' },
    ...{ spanish: '¿Toca un cambio?', german: 'Zeit für etwas Neues?', portuguese: 'Hora de mudar?' },
    ...{ italian: 'Voglia di cambiare?', turkish: 'Değişim zamanı mı?', hindi: 'कुछ नया आज़माएँ?' },
    ...{ japanese: 'そろそろ変えてみる？', korean: '새로운 변화, 어때요?', chinese: '想换个新的吗？' },
  },
};

/** The hook of a template that says nothing of the product; null for one that claims something by itself. */
export function neutralHook(template: TemplateId, language: Language): string | null {
  if (template === 'limited_offer' || template === 'eco_friendly') return null;
  return template === 'problem_solution'
    ? PROBLEM_SOLUTION_WORDS[language].question
    : NEUTRAL_HOOKS[template][language];
}

/** A neutral hook in another language; null for words that are somebody’s own. */
export function neutralHookIn(text: string, from: Language, to: Language): string | null {
  const template = TEMPLATE_IDS.find((id) => neutralHook(id, from) === text);
  return template === undefined ? null : neutralHook(template, to);
}
