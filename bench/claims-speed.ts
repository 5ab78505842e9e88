import { recognizersOf, compromiseNumbers } from './claims-peers.ts';
import { itemsOf, type Pack } from './claims-ours.ts';

const SENTENCES: Readonly<Record<string, string>> = {
  fr: 'Le groupe a annoncé un bénéfice de 1,2 milliard d’euros, en hausse de 4,5 % sur un an, pour 25 000 salariés dans douze pays. ',
  en: 'The company reported a profit of $1.2 billion, up 4.5% from a year earlier, with 25,000 employees in twelve countries. ',
};

/** Characters a second of `run` over `text`, best of three. */
function speed(text: string, run: (text: string) => unknown): number {
  let best = Infinity;
  for (let round = 0; round < 3; round++) {
    const from = performance.now();
    run(text);
    best = Math.min(best, performance.now() - from);
  }
  return (1000 * text.length) / best;
}

/** Speed in characters a second, and how the time grows with the text. */
export function printSpeed(packs: ReadonlyMap<string, Pack>): void {
  console.log('\nspeed, characters a second');
  for (const [language, sentence] of Object.entries(SENTENCES)) {
    const pack = packs.get(language);
    if (pack === undefined) continue;
    const short = sentence.repeat(24);
    const long = sentence.repeat(2400);
    itemsOf(pack, long);
    console.log(`  ${language} ours ${Math.round(speed(long, (text) => itemsOf(pack, text)))}; 10 × the text takes ${(speed(sentence.repeat(240), (text) => itemsOf(pack, text)) / speed(long, (text) => itemsOf(pack, text)) * 10).toFixed(1)} × the time`);
    const models = ['number', 'percent', 'currency', 'dimension', 'age', 'temperature', 'ordinal'].flatMap((kind) => recognizersOf(kind, language) ?? []);
    console.log(`  ${language} Recognizers (seven models) ${Math.round(speed(short, (text) => models.forEach((model) => model(text))))}`);
    if (language === 'en') console.log(`  ${language} compromise ${Math.round(speed(short, compromiseNumbers))}`);
  }
}
