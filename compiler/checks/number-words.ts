/** The numbers from 0 to 12 as words, by language: patterns, since a word may have several forms. */

/** In the order of the numbers. The table is the one place that knows them. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  en: 'zero|nil,one|once,two|twice,three,four,five,six,seven,eight,nine,ten,eleven,twelve|dozen'.split(','),
  es: 'cero,un[oa]?,dos,tres,cuatro,cinco,seis,siete,ocho,nueve,diez,once,doce'.split(','),
  // The word for 5 also means "year", beside a number.
  vi: [
    ...[
      'số không',
      'một',
      'hai',
      'ba',
      'bốn|tư',
      '(?<!\\d )năm(?! \\d)',
      'sáu',
      'bảy',
      'tám',
      'chín',
      'mười',
    ],
    ...['mười một', 'mười hai'],
  ],
  // Without the words that only contain the sign, as in "some" and "very".
  zh: [
    ...[
      '零',
      '一(?![些般样起定直旦切边致])',
      '[二两兩]',
      '三',
      '四',
      '五',
      '六',
      '七',
      '八',
      '九',
      '十(?!分)',
      '十一',
      '十二',
    ],
  ],
  // With the dual, which is a form of the noun, for what texts count.
  ar: [
    'صفر',
    'واحدة?',
    'اثن(?:ان|ين)|اثنت(?:ان|ين)|(?:ساع|دقيق|سن|مر|جلس|دراس|تجرب|حال|طريق|بوص)ت(?:ان|ين)|(?:يوم|[أا]سبوع|شهر|عام|شخص|دواء|مريض|علاج)(?:ان|ين)',
    ...['ثلاثة?', '[أا]ربعة?', 'خمسة?', 'ستة?', 'سبعة?', 'ثماني?ة?', 'تسعة?', 'عشرة?'],
    ...['(?:[أا]حد|[إا]حدى) عشرة?', '(?:اثنا|اثني|اثنتا|اثنتي) عشرة?'],
  ],
};

/** Between letters of these, there is no space. */
const UNSPACED = /^zh$/;

const languageOf = (locale: string): string => locale.split('-')[0] ?? '';

/** Longer words first, so that "mười hai" is not "hai". In Arabic, "and", "in" and "the" are part of the next word. */
function patternFor(language: string): RegExp | undefined {
  const words = WORDS[language];
  if (!words) return undefined;
  const groups = words.map((word, number) => `(?<n${number}>${word})`).reverse();
  const any = groups.join('|');
  if (UNSPACED.test(language)) return new RegExp(any, 'gu');
  const before = language === 'ar' ? '(?<![\\p{L}\\p{M}])[وفبلك]?(?:ال)?' : '(?<![\\p{L}\\p{M}\\p{N}])';
  return new RegExp(`${before}(?:${any})(?![\\p{L}\\p{M}\\p{N}])`, 'giu');
}

/** The numbers that a text may have written as words. Many of these words also mean something else. */
export function numberWordsIn(text: string, locale: string): number[] {
  const pattern = patternFor(languageOf(locale));
  if (!pattern) return [];
  return [...text.normalize('NFC').matchAll(pattern)].flatMap(({ groups = {} }) => {
    const name = Object.keys(groups).find((key) => groups[key] !== undefined);
    return name === undefined ? [] : Number(name.slice(1));
  });
}
