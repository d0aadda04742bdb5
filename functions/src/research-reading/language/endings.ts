import type { Language } from '../../../../lib/domain/shared/language';

/**
 * Endings that a word may lose and be the same word still, by spaces. Light stemming, as Savoy describes it for
 * retrieval (“Light stemming approaches for the French, Portuguese, German and Hungarian languages”, 2006): plurals and
 * cases, few of the verbs' endings, nothing that makes another word.
 */
export const ENDINGS: Record<Language, string> = {
  english: '’s ing edly ed ies ly es s',
  arabic: 'ها هم هن كم نا ات ان ين ون ية تها ته ة ه ي',
  french: 'ements ement euses euse eurs antes ante ants ées ée és er ez ent es e s x é',
  spanish: 'amientos amiento adoras adores aron ando iendo adas ados ida ido idos idas ada ado as os es a o e s',
  german: 'ern em en er es e s n',
  portuguese: 'amentos amento aram ando endo adas ados idas idos ada ado ida ido ões ão as os es a o e s',
  italian: 'amenti amento ando endo ate ati ute uti ata ato uta uto are ere ire he hi e i a o',
  turkish: '',
  hindi: 'ियों ियाँ ियां ाओं ों ें ीं ओं ाएँ ाएं ा ी े ि ो',
  japanese: '',
  korean:
    '에서는 에서도 으로는 이라서 이라고 입니다 이에요 예요 에서 에게 까지 부터 으로 이나 이랑 하고 처럼 보다 은 는 이 가 을 를 의 에 도 만 로 와 과 랑',
  chinese: '',
};

/** “The”, “and”, “with” that Arabic writes on to the word. */
export const ARABIC_STARTS = /^(?:وال|بال|كال|فال|لل|ال|و)(?=\p{Script=Arabic}{3})/u;

/** Turkish adds ending to ending: its words are told apart by their first letters, which does as well (Can et al., 2008). */
export const TURKISH_LETTERS = 5;
