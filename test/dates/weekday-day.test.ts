import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/index.ts';

const datesOf = (language: string, text: string): string[] => analyze(text, { language, include: ['dates'] }).dates.map((date) => date.text);

describe('the day behind a weekday and a comma', () => {
  test.each([
    ['pt', 'Três pessoas morreram nesta terça-feira, 17, em Lisboa.', ['nesta terça-feira, 17']],
    ['pt', 'Na terça-feira, 17 pessoas morreram em Lisboa.', ['terça-feira']],
    ['pt', 'Nesta terça-feira, 17 pessoas morreram em Lisboa.', ['Nesta terça-feira']],
    ['es', 'El martes, 17 personas murieron.', ['martes']],
  ])('%s: %s', (language, text, wanted) => {
    expect(datesOf(language, text)).toEqual(wanted);
  });
});
