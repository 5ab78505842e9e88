import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/index.ts';
import { claimsOf } from './claims-of.ts';

const told = (language: string, text: string): Array<[string, string | undefined]> => claimsOf(language, text).map(({ text: words, subject }) => [words, subject?.text]);

describe('objects that a number tells of', () => {
  test.each([
    ['Analysts expect the closures to save 45 million euros a year.', '45 million euros a year', 'closures'],
    ['The announcement sent the shares up 6 percent.', '6 percent', 'shares'],
    ['The firm opened two warehouses, each costing 11 million euros.', '11 million euros', 'warehouses'],
    ['The program has 277 flaws; 39 percent of these are critical.', '39 percent', 'flaws'],
    ['Velocor presented a chip with 96 cores.', '96 cores', 'chip'],
    ['Ashby, signed from Dunmore for 400,000 euros, has left.', '400,000 euros', 'Ashby'],
    ['It is building a factory in Ohio for 20 billion dollars.', '20 billion dollars', 'factory'],
    ['We have doubled our output.', 'doubled', 'output'],
  ])('%s', (text, words, subject) => {
    expect(told('en', text)).toContainEqual([words, subject]);
  });
});

describe('nouns and verbs told apart', () => {
  test.each([
    ['en', "The aircraft's left engine was found 300 metres from the fuselage.", '300 metres', "aircraft's left engine"],
    ['en', 'I think the death toll would have been more than a thousand.', 'more than a thousand', 'death toll'],
    ['en', 'The results show the Greens won 30 seats.', '30 seats', 'Greens'],
    ['en', "Today's announcement is an affront to 40 women.", '40 women', 'announcement'],
    ['en', 'The star is estimated to be 5 billion years old.', '5 billion years old', 'star'],
    ['en', 'Astronomers using the telescope counted 40 stars.', '40 stars', 'Astronomers'],
    ['de', 'Das Sturmtief "Ines" hat zwei Menschen das Leben gekostet.', 'zwei Menschen', 'Sturmtief'],
    ['nl', 'De politie heeft een man van 34 aangehouden.', '34', 'man'],
    ['nl', 'Het bedrijf, dat wereldwijd 74.000 mensen in dienst heeft, groeit.', '74.000 mensen', 'bedrijf'],
    ['nl', 'Het pand is gerenoveerd voor 3 miljoen euro.', '3 miljoen euro', 'pand'],
    ['nl', 'Er is het skelet gevonden van een walvis met vier poten.', 'vier poten', 'walvis'],
    ['pl', 'Partia ma 48 mandatów.', '48 mandatów', 'Partia'],
  ])('%s: %s', (language, text, words, subject) => {
    expect(told(language, text)).toContainEqual([words, subject]);
  });
});

describe('headlines without a verb, pronouns and owners', () => {
  test.each([
    ['en', 'At least 107 killed in hotel collapse', 'At least 107', 'hotel collapse'],
    ['de', 'Sechs Verletzte bei Busunfall', 'Sechs Verletzte', 'Busunfall'],
    ['nl', 'Europa moet 40 miljard euro uittrekken.', '40 miljard euro', 'Europa'],
    ['nl', 'Onderzoek onder 2.000 Nederlanders laat dat zien.', '2.000 Nederlanders', 'Nederlanders'],
    ['nl', 'De rechtbank heeft een man veroordeeld tot vier jaar cel.', 'vier jaar', 'man'],
    ['en', 'Demosisto’s candidate came second in the constituency with 50,818 votes.', '50,818 votes', 'Demosisto’s candidate'],
  ])('%s: %s', (language, text, words, subject) => {
    expect(told(language, text)).toContainEqual([words, subject]);
  });
  test('a pronoun in a report means the speaker of its gender, and nobody of the other', () => {
    const named = (text: string): Array<string | undefined> => {
      const { claims, entities } = analyze(text, { language: 'en' });
      return claims.map(({ subject }) => entities.find(({ id }) => id === subject?.entityId)?.name);
    };
    expect(named('Rovers lost in May. Coach Helen Drury, who took over in June, said she had used 29 players.')).toEqual(['Helen Drury']);
    expect(named('Peter Hallam cried. Judge Rose Carver said he had spent 4 million pounds.')).toEqual(['Peter Hallam']);
  });
  test('a share is no source', () => {
    expect(claimsOf('en', 'With 98 percent of precincts reporting, the Labour Left has won 43 percent of the vote.').map(({ source }) => source)).toEqual([undefined, undefined]);
  });
});

describe('subjects behind their verbs and in other clauses', () => {
  test.each([
    ['Dietmar Woidke siegte. In seinem Wahlkreis holte er 32 Prozent.', '32 Prozent', 'Dietmar Woidke'],
    ['Das Unternehmen wächst. Im vergangenen Jahr gab es 41 Unfälle.', '41 Unfälle', 'Unfälle'],
    ['Der Umsatz sank um 21 Prozent, der Gewinn halbierte sich.', 'halbierte', 'Gewinn'],
    ['Die SPD ist bei der Wahl in Brandenburg mit 26,2 Prozent der Stimmen stärkste Kraft geworden.', '26,2 Prozent', 'SPD'],
    ['Investoren gaben 100 Millionen Dollar, darunter der Konzern Tencent mit 20 Millionen.', '20 Millionen', 'Konzern Tencent'],
    ['Zwei Angeklagte erhielten Strafen von je 18 Monaten.', '18 Monaten', 'Angeklagte'],
    ['Nach Einschätzung von Fachleuten lebten in der Stadt 50.000 Menschen.', '50.000 Menschen', 'Stadt'],
  ])('%s', (text, words, subject) => {
    expect(told('de', text)).toContainEqual([words, subject]);
  });
});

describe('what an article itself calls a name', () => {
  test('a noun before or behind a name stands for it later', () => {
    const { claims, entities } = analyze('Astronomers praised the telescope Kelt on Monday. The telescope cost 22 million euros.', { language: 'en' });
    const kelt = entities.find(({ name }) => name === 'Kelt');
    expect(claims.map(({ text, subject }) => [text, subject?.text, subject?.entityId])).toEqual([['22 million euros', 'telescope', kelt?.id]]);
  });
  test('bodies that many articles speak of stand for none named', () => {
    const { claims } = analyze('Die Deutsche Bahn stellte den Verkehr ein. Die Feuerwehr rückte zu 1.800 Einsätzen aus.', { language: 'de' });
    expect(claims.map(({ text, subject }) => [text, subject?.text, subject?.entityId])).toEqual([['1.800 Einsätzen', 'Feuerwehr', undefined]]);
  });
});

describe('what counts', () => {
  test.each([
    ['en', 'A plane crashed in Peru, killing six.', ['six']],
    ['de', 'Karim Onisiwo (14.) und Robin Quaison (38., 71.) trafen ab der 12. Minute auf dem 15. Platz.', []],
    ['pl', 'Gole zdobyli Carlitos (23.) i Niezgoda (67.). To był 25. tytuł.', []],
    ['nl', "Het bedrijf wil er vanaf 2026 zo'n 20.000 mensen laten werken.", ["zo'n 20.000 mensen"]],
  ])('%s: %s', (language, text, words) => {
    expect(claimsOf(language, text).map((claim) => claim.text)).toEqual(words);
  });
  test('"fiel auf" before a number is a fall', () => {
    expect(claimsOf('de', 'Die CDU fiel um 3 Punkte auf 20 Prozent.').map(({ change }) => [change?.direction, change?.mode])).toEqual([['down', 'by'], ['down', 'to']]);
  });
});

describe('clauses that end the sentence, and those told to somebody', () => {
  test.each([
    ['Harlow said it would close its factory, after orders for diesel coaches fell by more than half.', 'more than half', 'orders for diesel coaches'],
    ['Prosecutors had told Maidstone Crown Court that the defendant sent six messages.', 'six messages', 'defendant'],
  ])('%s', (text, words, subject) => {
    expect(told('en', text)).toContainEqual([words, subject]);
  });

  test('who says so is not what the amount tells of', () => {
    expect(told('en', 'A spokesperson said £129 million had been set aside for councils.')).not.toContainEqual(['£129 million', 'spokesperson']);
  });
});
