import { sentenceSpans } from './sentence-spans';

/**
 * Words that speak to a program instead of telling about a product. Whoever writes them into a review or a page wants
 * to be obeyed: what they stand in is kept as it was read, but nothing is concluded from it and nobody is shown it.
 */
const TO_A_PROGRAM = [
  String.raw`(?:ignore|disregard|forget|override)\s+(?:all\s+|any\s+|the\s+|your\s+|my\s+|these\s+|of\s+)*(?:previous|prior|above|earlier|preceding|other|system)?\s*(?:instructions?|prompts?|rules|guidelines|directions)`,
  String.raw`(?:system|developer)\s+(?:prompt|message|override)|you\s+are\s+now\s+(?:a|an|the|in)\s|as\s+an?\s+(?:ai|language\s+model)|(?:ai|llm|chatbot|assistant|language\s+model)s?\s*(?::|must|should\s+(?:say|write|output|answer))`,
  String.raw`(?:attention|note|message|instructions?)\s+(?:to|for)\s+(?:the\s+|all\s+)?(?:ai|llm|chatbot|assistant|model|bot)s?(?!\p{L})`,
  String.raw`<\/?(?:system|assistant|user|instructions?)>|\[\/?inst\]|<\|\w{1,20}\|>|###\s*(?:system|instruction)|begin\s+(?:system|new\s+instructions)`,
  String.raw`(?:output|respond|reply|answer)\s+(?:only\s+|exactly\s+)?(?:with|in)\s+(?:json|the\s+(?:word|following|phrase))`,
  String.raw`(?:ignorier\p{L}*|vergiss|missachte)\s+(?:\p{L}+\s+){0,3}(?:anweisungen|anweisung|instruktionen|regeln|vorgaben)`,
  String.raw`(?:ignore[zr]?|oublie[zr]?)\s+(?:\p{L}+\s+){0,3}(?:instructions|consignes|règles)`,
  String.raw`(?:ignora|ignore|ignorar|olvida|omite|esqueça|desconsidere|dimentica)\s+(?:\p{L}+\s+){0,3}(?:instrucciones|reglas|indicaciones|instruções|regras|istruzioni|regole)`,
  String.raw`(?:talimatları|talimatlarını|yönergeleri|kuralları)\s+(?:\p{L}+\s+)?(?:yok\s+say|unut|görmezden|dikkate\s+alma)`,
  String.raw`(?:تجاهل|تجاهلوا|انس)\s+(?:\p{L}+\s+){0,3}(?:التعليمات|تعليمات|الأوامر|القواعد)`,
  String.raw`(?:निर्देशों|निर्देश|नियमों)\s+(?:\S+\s+){0,2}(?:अनदेखा|नज़रअंदाज़|भूल)|(?:पिछले|सभी)\s+निर्देश`,
  String.raw`(?:指示|命令|プロンプト|ルール)(?:を|は)?(?:すべて|全て)?(?:無視|忘れ)|(?:지시|명령|프롬프트|규칙)(?:를|을|사항을)?\s?(?:모두\s)?(?:무시|잊)`,
  String.raw`(?:忽略|无视|忘记|忽視|無視)[^。！？\n]{0,12}(?:指令|指示|提示|规则|規則)|系统提示|系統提示`,
];
const INSTRUCTION = new RegExp(TO_A_PROGRAM.join('|'), 'iu');

/** Whether a text has words that mean a program. */
export function isInstruction(text: string): boolean {
  return INSTRUCTION.test(text);
}

/** What stands before the sentence that speaks to a program: whatever follows it was written by the same hand. */
export function beforeInstruction(text: string): string {
  if (!INSTRUCTION.test(text)) return text;
  const first = sentenceSpans(text).find(({ at, end }) => INSTRUCTION.test(text.slice(at, end)));
  return text.slice(0, first?.at ?? 0).trimEnd();
}

/** Of each line what stands before such a sentence. */
export function withoutInstructions(text: string): string {
  return text
    .split('\n')
    .map(beforeInstruction)
    .filter((line) => line !== '')
    .join('\n');
}
