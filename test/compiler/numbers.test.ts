import assert from 'node:assert/strict';
import { test } from 'node:test';
import { numberWordsIn } from '../../compiler/checks/number-words.ts';
import { haveSameNumbers } from '../../compiler/checks/numbers.ts';

const SAME: [locale: string, english: string, own: string][] = [
  ['vi', '6 in 1,000', '6 trong 1.000'],
  ['es', '6 in 1,000 and 10,000', '6 de cada 1.000 y 10.000'],
  ['es', '0.14 to 5.56 in 1,000', 'de 0,14 a 5,56 de cada 1.000'],
  ['es-MX', '0.14 in 1,000', '0.14 de cada 1,000'],
  ['fr', '1,234,567 and 0.5', '1\u202f234\u202f567 et 0,5'],
  ['fr', '10,000', '10\u00a0000'],
  ['de-CH', '10,000', '10’000'],
  ['ar', '5.56 in 1,000', '٥٫٥٦ من كل ١٬٠٠٠'],
  ['ar', '1,000', '1000'],
  ['es', 'at least 2 hours', 'al menos dos horas'],
  ['vi', '2 hours', 'hai giờ'],
  ['vi', '12 inches and 5 days', 'mười hai inch và năm ngày'],
  ['zh-Hans', '2 hours, 11 people', '两个小时，十一人'],
  ['ar', 'at least 2 hours', 'ساعتين على الأقل'],
  ['ar', 'after 3 days', 'وبعد ثلاثة أيام'],
  ['ar', '12 weeks', 'اثني عشر أسبوعًا'],
  ['es', 'Two of 10 people', '2 de cada 10 personas'],
  ['es', 'a walk', 'una caminata'],
  ['zh-Hans', 'some people', '一些人'],
  ['ja', '2 hours', '2時間'],
];

const DIFFERENT: [locale: string, english: string, own: string][] = [
  ['es', '2 hours', 'tres horas'],
  ['es', '2 hours', 'horas'],
  ['es', '2 and 2 hours', 'dos horas'],
  ['es', 'hours', '2 horas'],
  ['vi', '6 in 1,000', '6 trong 100'],
  ['vi', '6 in 1,000', '6 trong 1,00'],
  ['vi', '2 hours', 'mười hai giờ'],
  ['vi', '5 people in 2018', 'trong năm 2018'],
  ['es', '0.14', '1,4'],
  ['es', '1.125', '1125'],
  ['zh-Hans', '1 in 10', '10 人中有一些'],
  ['zh-Hans', '2 people', '十二人'],
  ['ar', '2 hours', 'ساعة'],
  ['ar', '5.56', '٥٫٦٥'],
  ['ja', '2 hours', '二時間'],
];

for (const [cases, expected] of [
  [SAME, true],
  [DIFFERENT, false],
] as const)
  for (const [locale, english, own] of cases)
    test(`"${english}" and "${own}" (${locale}) have ${expected ? 'the same' : 'different'} numbers`, () => {
      assert.equal(haveSameNumbers(english, own, locale), expected);
    });

test('the words for 0 to 12 are known in each language of the content', () => {
  const TEXTS = {
    en: 'zero one two three four five six seven eight nine ten eleven twelve',
    es: 'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce',
    'zh-Hans': '零，一，二，三，四，五，六，七，八，九，十，十一，十二',
    vi: 'số không, một, hai, ba, bốn, năm, sáu, bảy, tám, chín, mười, mười một, mười hai',
    ar: 'صفر، واحد، اثنان، ثلاثة، أربعة، خمسة، ستة، سبعة، ثمانية، تسعة، عشرة، أحد عشر، اثنا عشر',
  };
  const all = Array.from({ length: 13 }, (_, number) => number);
  for (const [locale, text] of Object.entries(TEXTS))
    assert.deepEqual(numberWordsIn(text, locale), all, locale);
  assert.deepEqual(numberWordsIn('una década, oncena, tresillo', 'es'), [1]);
});
