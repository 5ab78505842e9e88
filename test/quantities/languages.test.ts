import { describe, expect, it } from 'vitest';
import { findQuantities } from '../../src/quantities/index.ts';

/** Span, kind, value or bounds, comparator. */
type Expected = readonly [string, string, number | readonly [number, number | undefined], string];

const read = (text: string, language: string): unknown[] =>
  findQuantities(text, { language }).map(({ text: span, kind, value, min, max, comparator }) => [span, kind, value ?? [min, max], comparator]);

const cases: Readonly<Record<string, ReadonlyArray<readonly [string, Expected]>>> = {
  es: [
    ['El plan costará 2.300 millones de euros.', ['2.300 millones de euros', 'money', 2.3e9, 'equal']],
    ['Perdieron 1,5 billones de pesos.', ['1,5 billones de pesos', 'money', 1.5e12, 'equal']],
    ['El paro bajó tres décimas.', ['tres décimas', 'percentPoint', 0.3, 'equal']],
    ['Murieron una treintena de migrantes.', ['una treintena de migrantes', 'count', 30, 'about']],
    ['Otros doscientos treinta y uno fueron rescatados.', ['doscientos treinta y uno', 'count', 231, 'equal']],
    ['Costó casi el doble.', ['casi el doble', 'multiple', 2, 'aboutBelow']],
    ['Hubo varios cientos de heridos.', ['varios cientos de heridos', 'count', [200, undefined], 'vague']],
  ],
  pt: [
    ['Investiu 2,3 bilhões de reais.', ['2,3 bilhões de reais', 'money', 2.3e9, 'equal']],
    ['Custa mil milhões de euros.', ['mil milhões de euros', 'money', 1e9, 'equal']],
    ['Comprou meia dúzia de ovos.', ['meia dúzia de ovos', 'count', 6, 'equal']],
    ['Cerca de trezentas e vinte e uma pessoas.', ['Cerca de trezentas e vinte e uma pessoas', 'count', 321, 'about']],
    ['Entre 10 e 20 por cento.', ['Entre 10 e 20 por cento', 'percent', [10, 20], 'range']],
    ['Um em cada cinco brasileiros.', ['Um em cada cinco brasileiros', 'fraction', 0.2, 'equal']],
  ],
  de: [
    ['Zweihundertfünfzigtausend Menschen kamen.', ['Zweihundertfünfzigtausend Menschen', 'count', 250_000, 'equal']],
    ['Anderthalb Jahre.', ['Anderthalb Jahre', 'duration', 1.5, 'equal']],
    ['100 bis 300 Millionen Euro.', ['100 bis 300 Millionen Euro', 'money', [1e8, 3e8], 'range']],
    ['Jeder fünfte Deutsche.', ['Jeder fünfte Deutsche', 'fraction', 0.2, 'equal']],
    ['Der 27-Jährige starb.', ['27-Jährige', 'age', 27, 'equal']],
    ['Knapp 1,2 Mrd. Euro.', ['Knapp 1,2 Mrd. Euro', 'money', 1.2e9, 'aboutBelow']],
    ['Mindestens einundzwanzig Tote.', ['Mindestens einundzwanzig Tote', 'count', 21, 'atLeast']],
    ['0,25 Prozentpunkte.', ['0,25 Prozentpunkte', 'percentPoint', 0.25, 'equal']],
  ],
  it: [
    ['Duemilacinquecento euro.', ['Duemilacinquecento euro', 'money', 2500, 'equal']],
    ['Una ventina di persone.', ['Una ventina di persone', 'count', 20, 'about']],
    ['Ventitré morti.', ['Ventitré morti', 'count', 23, 'equal']],
    ['Tra i 10 e i 20 milioni di euro.', ['Tra i 10 e i 20 milioni di euro', 'money', [1e7, 2e7], 'range']],
    ['Almeno tre miliardi di dollari.', ['Almeno tre miliardi di dollari', 'money', 3e9, 'atLeast']],
    ['Centinaia di feriti.', ['Centinaia di feriti', 'count', [200, undefined], 'vague']],
  ],
  nl: [
    ['Anderhalf miljoen mensen.', ['Anderhalf miljoen mensen', 'count', 1.5e6, 'equal']],
    ["Zo'n tachtig tot honderd gasten.", ["Zo'n tachtig tot honderd gasten", 'count', [80, 100], 'range']],
    ['Ruim tweehonderdvijftigduizend euro.', ['Ruim tweehonderdvijftigduizend euro', 'money', 250_000, 'aboutAbove']],
    ['Drieëntwintig doden.', ['Drieëntwintig doden', 'count', 23, 'equal']],
    ['De 34-jarige man.', ['34-jarige', 'age', 34, 'equal']],
    ['Een half uur.', ['Een half uur', 'duration', 0.5, 'equal']],
  ],
  pl: [
    ['Dwudziestu dwóch żołnierzy.', ['Dwudziestu dwóch żołnierzy', 'count', 22, 'equal']],
    ['Półtora miliona złotych.', ['Półtora miliona złotych', 'money', 1.5e6, 'equal']],
    ['Od pięciu do sześciu tysięcy osób.', ['Od pięciu do sześciu tysięcy osób', 'count', [5000, 6000], 'range']],
    ['Prawie 2,5 mld zł.', ['Prawie 2,5 mld zł', 'money', 2.5e9, 'aboutBelow']],
    ['Wzrost o 0,3 pkt proc.', ['0,3 pkt proc.', 'percentPoint', 0.3, 'equal']],
    ['Około dwustu pięćdziesięciu tysięcy osób.', ['Około dwustu pięćdziesięciu tysięcy osób', 'count', 250_000, 'about']],
  ],
  sv: [
    ['Drygt tvåhundrafemtio personer.', ['Drygt tvåhundrafemtio personer', 'count', 250, 'aboutAbove']],
    ['Nästan 1,2 miljarder kronor.', ['Nästan 1,2 miljarder kronor', 'money', 1.2e9, 'aboutBelow']],
    ['Vinsten var 120 Mkr.', ['120 Mkr', 'money', 1.2e8, 'equal']],
    ['Minst tjugoen döda.', ['Minst tjugoen döda', 'count', 21, 'atLeast']],
    ['Varannan svensk tvekar.', ['Varannan', 'fraction', 0.5, 'equal']],
    ['Ett femtontal byar.', ['Ett femtontal byar', 'count', 15, 'about']],
    ['Höjningen blev 0,25 procentenheter.', ['0,25 procentenheter', 'percentPoint', 0.25, 'equal']],
    ['Den 34-årige mannen.', ['34-årige', 'age', 34, 'equal']],
    ['Mellan 10 och 20 procent.', ['Mellan 10 och 20 procent', 'percent', [10, 20], 'range']],
    ['Hundratals demonstrerade.', ['Hundratals', 'count', [200, undefined], 'vague']],
  ],
  da: [
    ['Godt to hundrede og halvtreds personer.', ['Godt to hundrede og halvtreds personer', 'count', 250, 'aboutAbove']],
    ['Omsætningen var 2,5 mia. kroner.', ['2,5 mia. kroner', 'money', 2.5e9, 'equal']],
    ['Prisen er 12.000 kr.', ['12.000 kr.', 'money', 12_000, 'equal']],
    ['Mindst femogtyve mænd.', ['Mindst femogtyve mænd', 'count', 25, 'atLeast']],
    ['Halvandet år.', ['Halvandet år', 'duration', 1.5, 'equal']],
    ['Halvfjerds procent.', ['Halvfjerds procent', 'percent', 70, 'equal']],
    ['Tre ud af ti vælgere.', ['Tre ud af ti vælgere', 'fraction', 0.3, 'equal']],
    ['Snesevis af aktionærer.', ['Snesevis af aktionærer', 'count', [40, undefined], 'vague']],
    ['Renten steg 0,25 procentpoint.', ['0,25 procentpoint', 'percentPoint', 0.25, 'equal']],
    ['Den 34-årige mand.', ['34-årige', 'age', 34, 'equal']],
  ],
  nb: [
    ['Drøyt to hundre og femti personer.', ['Drøyt to hundre og femti personer', 'count', 250, 'aboutAbove']],
    ['Minst tjueen menn ble pågrepet.', ['Minst tjueen menn', 'count', 21, 'atLeast']],
    ['Minst femogtyve menn ble pågrepet.', ['Minst femogtyve menn', 'count', 25, 'atLeast']],
    ['Omsetningen var 2,5 mrd. kroner.', ['2,5 mrd. kroner', 'money', 2.5e9, 'equal']],
    ['Prisen er 12 000 kr.', ['12 000 kr.', 'money', 12_000, 'equal']],
    ['Halvannet år.', ['Halvannet år', 'duration', 1.5, 'equal']],
    ['Halvparten av husstandene mangler strøm.', ['Halvparten', 'fraction', 0.5, 'equal']],
    ['Titalls aksjonærer protesterte.', ['Titalls aksjonærer', 'count', [20, undefined], 'vague']],
    ['Renten steg 0,25 prosentpoeng.', ['0,25 prosentpoeng', 'percentPoint', 0.25, 'equal']],
    ['34-åringen er siktet.', ['34-åringen', 'age', 34, 'equal']],
    ['Overskuddet ble nesten doblet.', ['nesten doblet', 'multiple', 2, 'aboutBelow']],
  ],
  ro: [
    ['Peste 21 de milioane de lei.', ['Peste 21 de milioane de lei', 'money', 2.1e7, 'over']],
    ['Cele o sută douăzeci de familii.', ['o sută douăzeci de familii', 'count', 120, 'equal']],
    ['Au venit douăzeci și opt de mii de oameni.', ['douăzeci și opt de mii de oameni', 'count', 28_000, 'equal']],
    ['Douăzeci şi cinci de maşini.', ['Douăzeci şi cinci de maşini', 'count', 25, 'equal']],
    ['Cel puțin nouăsprezece case.', ['Cel puțin nouăsprezece case', 'count', 19, 'atLeast']],
    ['O nouă lege. Nouă legi.', ['Nouă legi', 'count', 9, 'equal']],
    ['Un milion și jumătate de voturi.', ['Un milion și jumătate de voturi', 'count', 1.5e6, 'equal']],
    ['De la 3 la 5 milioane de euro.', ['De la 3 la 5 milioane de euro', 'money', [3e6, 5e6], 'range']],
    ['Creștere de 0,25 puncte procentuale.', ['0,25 puncte procentuale', 'percentPoint', 0.25, 'equal']],
    ['Patru la sută.', ['Patru la sută', 'percent', 4, 'equal']],
    ['Unul din cinci români.', ['Unul din cinci români', 'fraction', 0.2, 'equal']],
    ['Zeci de mii de case.', ['Zeci de mii de case', 'count', [20_000, undefined], 'vague']],
    ['E de trei ori mai mare.', ['trei ori mai mare', 'multiple', 3, 'equal']],
  ],
  fi: [
    ['Yli kaksisataaviisikymmentä ihmistä.', ['Yli kaksisataaviisikymmentä ihmistä', 'count', 250, 'over']],
    ['Kahdessakymmenessäviidessä kunnassa.', ['Kahdessakymmenessäviidessä kunnassa', 'count', 25, 'equal']],
    ['Lähes 1,2 miljardia euroa.', ['Lähes 1,2 miljardia euroa', 'money', 1.2e9, 'aboutBelow']],
    ['Velka laski 1,4 miljardiin euroon.', ['1,4 miljardiin euroon', 'money', 1.4e9, 'equal']],
    ['Korko nousi 0,25 prosenttiyksikköä.', ['0,25 prosenttiyksikköä', 'percentPoint', 0.25, 'equal']],
    ['Vähintään kaksikymmentäyksi kuollutta.', ['Vähintään kaksikymmentäyksi kuollutta', 'count', 21, 'atLeast']],
    ['Puolitoista vuotta.', ['Puolitoista vuotta', 'duration', 1.5, 'equal']],
    ['27-vuotias mies.', ['27-vuotias', 'age', 27, 'equal']],
    ['Joka viides suomalainen.', ['Joka viides suomalainen', 'fraction', 0.2, 'equal']],
    ['Kaksi kolmasosaa äänistä.', ['Kaksi kolmasosaa', 'fraction', 2 / 3, 'equal']],
    ['Satoja ihmisiä.', ['Satoja ihmisiä', 'count', [200, undefined], 'vague']],
    ['10–20 prosenttia.', ['10–20 prosenttia', 'percent', [10, 20], 'range']],
    ['120 kilometriä tunnissa.', ['120 kilometriä tunnissa', 'rate', 120, 'equal']],
  ],
  ru: [
    ['Около двадцати восьми тысяч домов.', ['Около двадцати восьми тысяч домов', 'count', 28_000, 'about']],
    ['Погибли не менее двадцати одного человека.', ['не менее двадцати одного человека', 'count', 21, 'atLeast']],
    ['Почти 1,2 млрд рублей.', ['Почти 1,2 млрд рублей', 'money', 1.2e9, 'aboutBelow']],
    ['Ставка снижена на 0,25 процентного пункта.', ['0,25 процентного пункта', 'percentPoint', 0.25, 'equal']],
    ['Полтора года.', ['Полтора года', 'duration', 1.5, 'equal']],
    ['71-летняя пенсионерка.', ['71-летняя', 'age', 71, 'equal']],
    ['Каждый пятый россиянин.', ['Каждый пятый россиянин', 'fraction', 0.2, 'equal']],
    ['Две трети голосов.', ['Две трети', 'fraction', 2 / 3, 'equal']],
    ['От 40 до 60 дорог.', ['От 40 до 60 дорог', 'count', [40, 60], 'range']],
    ['Сотни добровольцев.', ['Сотни добровольцев', 'count', [200, undefined], 'vague']],
    ['Выручка удвоилась.', ['удвоилась', 'multiple', 2, 'equal']],
    ['132 километра в час.', ['132 километра в час', 'rate', 132, 'equal']],
  ],
};

describe.each(Object.entries(cases))('quantities of %s', (language, sentences) => {
  it.each(sentences)('%s', (text, expected) => {
    expect(read(text, language)).toEqual([expected]);
  });
});
