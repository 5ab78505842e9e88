import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/index.ts';

const datesOf = (language: string, text: string): string[] => analyze(text, { language, include: ['dates'] }).dates.map((date) => date.text);

describe('the day behind a weekday and a comma', () => {
  test.each([
    ['pt', 'Três pessoas morreram nesta terça-feira, 17, em Lisboa.', ['nesta terça-feira, 17']],
    ['pt', 'Na terça-feira, 17 pessoas morreram em Lisboa.', ['terça-feira']],
    ['pt', 'Nesta terça-feira, 17 pessoas morreram em Lisboa.', ['Nesta terça-feira']],
    ['es', 'El martes, 17 personas murieron.', ['martes']],
    ['pt', 'A feira decorre entre o dia 5 e o dia 9.', ['dia 5 e o dia 9']],
    ['es', 'La feria dura desde el día 6 hasta el 10.', ['día 6 hasta el 10']],
    ['es', 'La feria dura entre el día 6 y el 10 de mayo.', ['día 6 y el 10 de mayo']],
  ])('%s: %s', (language, text, wanted) => {
    expect(datesOf(language, text)).toEqual(wanted);
  });
});
