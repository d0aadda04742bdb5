const TITLE = String.raw`(?:(?:Mr|Mrs|Ms|Miss|Dr|Prof|Herr|Frau|Monsieur|Madame|M|Mme|Señor|Señora|Sr|Sra|Signor|Signora|Senhor|Senhora|Bay|Bayan)\.?\s){0,2}`;
const NAME = String.raw`\p{Lu}[\p{L}\p{M}’'-]{1,24}(?:\s(?:(?:von|van|de|da|del|di|bin|al|el)\s){0,2}\p{Lu}[\p{L}\p{M}’'-]{0,24}\.?){0,2}`;
/** Of scripts without capital letters: up to three words. */
const PLAIN_NAME = String.raw`[\p{L}\p{M}]{2,20}(?:\s[\p{L}\p{M}]{2,20}){0,2}`;
/** Whom a letter may be to without naming anybody. */
const NOBODY = String.raw`(?!(?:Sir|Madam|Team|Support|All|Everyone|Customer|Service|There|Damen|Damen und|Kundenservice|Zusammen|Equipe|Équipe|Equipo|Time|Servizio|Customers?|Shop|Tous|Todos|Tutti)(?!\p{L}))`;

const GREETINGS =
  'Dear|Hi|Hello|Hey|Good morning|Hallo|Liebe|Lieber|Guten Tag|Moin|Sehr geehrter|Sehr geehrte|Bonjour|Bonsoir|Salut|Cher|Chère|Hola|Buenos días|Buenas tardes|Estimado|Estimada|Querido|Querida|Olá|Oi|Bom dia|Boa tarde|Prezado|Prezada|Caro|Cara|Gentile|Buongiorno|Ciao|Sayın|Merhaba|Sevgili';
const CLOSINGS =
  'best regards|kind regards|warm regards|regards|sincerely|yours sincerely|yours truly|best wishes|best|cheers|many thanks|thanks|thank you|mit freundlichen grüßen|freundliche grüße|viele grüße|liebe grüße|beste grüße|schöne grüße|gruß|lg|vg|mfg|cordialement|bien à vous|bien cordialement|salutations|merci|saludos|un saludo|saludos cordiales|atentamente|gracias|atenciosamente|cumprimentos|abraços|obrigado|obrigada|cordiali saluti|distinti saluti|saluti|grazie|saygılarımla|saygılar|iyi günler|teşekkürler|sevgiler';
const SELVES =
  "[Mm]y name is|[Tt]his is|[Ii]ch heiße|[Mm]ein Name ist|[Jj]e m[’']appelle|[Jj]e suis [Mm](?:onsieur|adame)|[Mm]e llamo|[Mm]i nombre es|[Mm]e chamo|[Mm]eu nome é|[Mm]i chiamo|[Ii]l mio nome è|[Bb]enim adım|[Aa]dım";

/** Each leaves what stands before the name in its first group. */
export const NAMES: readonly RegExp[] = [
  new RegExp(String.raw`(^(?:${GREETINGS})[ ,]{1,2}${TITLE})${NOBODY}${NAME}(?=[ \t]{0,2}(?:[,!.:،]|$))`, 'gmu'),
  new RegExp(
    String.raw`(^(?:عزيزي|عزيزتي|السيد|السيدة|प्रिय|श्री|श्रीमती)[ \t])${PLAIN_NAME}(?=[ \t]{0,2}(?:[,،!.:]|$))`,
    'gmu',
  ),
  new RegExp(String.raw`((?<!\p{L})(?:${SELVES})[ \t])(?:${NAME}|(?<=(?:ım|im)[ \t])${PLAIN_NAME})`, 'gu'),
  new RegExp(String.raw`((?:मेरा नाम|اسمي)[ \t])[\p{L}\p{M}]{2,20}(?:[ \t][\p{L}\p{M}]{2,20})?`, 'gu'),
  new RegExp(
    String.raw`((?<!\p{L})(?:[Mm]r|[Mm]rs|[Mm]s|Herrn?|Frau|Monsieur|Madame|Mme|Señora?|Sra?|Signora?|Senhora?)\.?[ \t])\p{Lu}[\p{L}’'-]{1,24}(?:[ \t]\p{Lu}[\p{L}’'-]{1,24})?`,
    'gu',
  ),
  // A form of address behind a name; “customer” is nobody's.
  new RegExp(String.raw`((?:^|[^\p{Script=Han}客]))(?!お?客)\p{Script=Han}{1,4}(?=様|さま)`, 'gmu'),
  new RegExp(
    String.raw`(^(?:From|To|Cc|Von|An|Para|Kimden|Kime|Name|Nom|Nombre|Nome|氏名|お名前|이름|姓名)[ \t]?[:：][ \t]?)[^\n]{1,120}`,
    'gmu',
  ),
];

/** With a capital or a small letter at the beginning of each word. */
const written = CLOSINGS.replace(/(?<!\p{L})\p{Ll}/gu, (letter) => `[${letter}${letter.toUpperCase()}]`);

/** A line that only greets, or says goodbye. */
export const POLITE = new RegExp(
  String.raw`^(?:(?:${GREETINGS})(?!\p{L})[^\n.?]{0,60}|(?:${written})[ \t]?[,!.]?(?:[ \t]?\[name\])?)$`,
  'u',
);

/** A line of farewell with a name behind its comma, or on the line below. */
export const SIGNATURE = new RegExp(
  String.raw`(^(?:${written})[ \t]?(?:[,!][ \t]?\n{0,2}|\.?\n{1,2}))${NAME}(?=[ \t]{0,2}\.?(?:\n|$))`,
  'gmu',
);
