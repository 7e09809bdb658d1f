import assert from 'node:assert/strict';
import { test } from 'node:test';
import { syllablesOf } from '../../compiler/checks/house-rules/spanish.ts';
import { isHarder, measureOf, scoreOf } from '../../compiler/checks/house-rules/readability.ts';

/** From the rules and examples of the Ortografía of the RAE. */
const WORDS: Readonly<Record<string, number>> = {
  ...{ sol: 1, y: 1, rey: 1, muy: 1, buey: 1, que: 1, guerra: 2, guía: 2, cigüeña: 3, lingüística: 4 },
  ...{ país: 2, caer: 2, leer: 2, poeta: 3, ahora: 3, alcohol: 3, búho: 2, ahumado: 3, prohibir: 2 },
  ...{
    depresión: 3,
    medicamento: 5,
    estudiáis: 3,
    paranoia: 4,
    día: 2,
    dieciséis: 3,
    construir: 2,
    ciudad: 2,
  },
  ...{ convulsiones: 4, estimulación: 5, yema: 2, muchacho: 3, química: 3, aéreo: 4, MAMÁ: 2 },
};

for (const [word, expected] of Object.entries(WORDS))
  test(`${word} has ${expected} ${expected === 1 ? 'syllable' : 'syllables'}`, () => {
    assert.equal(syllablesOf(word), expected);
  });

test('a Spanish text has its score, by the formula of Szigriszt-Pazos', () => {
  const spanish = measureOf('es-MX');
  assert.ok(spanish);
  // 5 words of 8 syllables, seven times.
  const easy = Array<string>(7).fill('El perro come pan blanco.');
  const found = scoreOf(easy, spanish);
  assert.ok(found);
  assert.ok(Math.abs(found.score - (206.835 - (62.3 * 8) / 5 - 5)) < 1e-9, `${found.score}`);
  assert.equal(isHarder(found.score, 55, spanish), false);
  const hard = 'La neuroestimulación transcraneal multidisciplinaria necesita especialistas experimentados.';
  const mixed = scoreOf([...easy, hard], spanish);
  assert.deepEqual(mixed?.hardest[0], hard);
  const all = scoreOf(Array<string>(5).fill(hard), spanish);
  assert.ok(all && isHarder(all.score, 55, spanish));
  assert.equal(scoreOf(['Sí.'], spanish), undefined);
  assert.equal(measureOf('vi'), undefined);
});
