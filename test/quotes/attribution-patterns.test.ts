import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/index.ts';

/** A sentence that introduces a person and a company, then ways in which news attribute words, with the speaker. */
const PATTERNS: Readonly<Record<string, { readonly introduction: string; readonly rows: ReadonlyArray<readonly [text: string, speaker: string]> }>> = {
  fr: {
    introduction: 'Claire Dubois dirige la société Nordlys depuis 2019.',
    rows: [
      ['« Nous sommes prêts », a déclaré Paul Martin.', 'Paul Martin'],
      ['« Nous sommes prêts », déclare Paul Martin, président de la région.', 'Paul Martin'],
      ['« Nous sommes prêts », a déclaré le président de la région, Paul Martin.', 'Paul Martin'],
      ['« Nous sommes prêts », a-t-elle déclaré.', 'Claire Dubois'],
      ['« Nous sommes prêts », a déclaré mardi à l’AFP le ministre Paul Martin.', 'Paul Martin'],
      ['« Nous sommes prêts », a confié au Monde Paul Martin, qui dirige la région.', 'Paul Martin'],
      ['« Nous sommes prêts. Tout ira bien », a dit hier soir Paul Martin devant la presse.', 'Paul Martin'],
      ['« Nous sommes prêts », selon Paul Martin.', 'Paul Martin'],
      ['Selon Paul Martin, « nous sommes prêts ».', 'Paul Martin'],
      ['Paul Martin a déclaré : « Nous sommes prêts. »', 'Paul Martin'],
      ['Paul Martin, président de la région, a déclaré mardi : « Nous sommes prêts. »', 'Paul Martin'],
      ['Le président de la région, Paul Martin, a déclaré que « tout est prêt ».', 'Paul Martin'],
      ['Paul Martin : « Nous sommes prêts. »', 'Paul Martin'],
      ['Interrogé par l’AFP, Paul Martin a répondu : « Nous sommes prêts. »', 'Paul Martin'],
      ['Pour Paul Martin, « il faut agir vite ».', 'Paul Martin'],
      ['Paul Martin a annoncé que l’usine fermerait en mars.', 'Paul Martin'],
      ['L’usine fermera en mars, a annoncé Paul Martin.', 'Paul Martin'],
      ['L’usine fermera en mars, d’après Paul Martin.', 'Paul Martin'],
      ['L’usine, a précisé Paul Martin, fermera en mars.', 'Paul Martin'],
      ['« L’usine, a précisé Paul Martin, fermera en mars. »', 'Paul Martin'],
      ['« Nous irons », a-t-elle dit. « Et nous gagnerons », a ajouté Paul Martin.', 'Paul Martin'],
      ['D’après la patronne, « l’usine va bien ».', 'Claire Dubois'],
      ['La dirigeante assure que l’usine va bien.', 'Claire Dubois'],
      ['Comme l’explique Paul Martin, « l’usine va bien ».', 'Paul Martin'],
      ['Paul Martin estime qu’« il est trop tard ».', 'Paul Martin'],
      ['« Il est trop tard », regrette pour sa part Paul Martin.', 'Paul Martin'],
      ['Nordlys a indiqué dans un communiqué avoir vendu l’usine.', 'Nordlys'],
    ],
  },
  en: {
    introduction: 'Claire Dubois has led the company Nordlys since 2019.',
    rows: [
      ['"We are ready," said Paul Martin.', 'Paul Martin'],
      ['"We are ready," Paul Martin said.', 'Paul Martin'],
      ['"We are ready," Paul Martin, the mayor of York, said.', 'Paul Martin'],
      ['"We are ready," said Paul Martin, the mayor of York.', 'Paul Martin'],
      ['"We are ready," the mayor, Paul Martin, said on Monday.', 'Paul Martin'],
      ['"We are ready," mayor Paul Martin told Reuters.', 'Paul Martin'],
      ['"We are ready," she said.', 'Claire Dubois'],
      ['"We are ready," Paul Martin, who leads the council, told the BBC.', 'Paul Martin'],
      ['"We are ready," Paul Martin wrote in a post on X.', 'Paul Martin'],
      ['"We are ready," according to Paul Martin.', 'Paul Martin'],
      ['According to Paul Martin, "we are ready".', 'Paul Martin'],
      ['Paul Martin said: "We are ready."', 'Paul Martin'],
      ['Paul Martin, the mayor, told reporters: "We are ready."', 'Paul Martin'],
      ['Speaking to the BBC, Paul Martin said: "We are ready."', 'Paul Martin'],
      ['In a statement, Paul Martin said the plant would close.', 'Paul Martin'],
      ['The plant will close, Paul Martin said.', 'Paul Martin'],
      ['The plant will close, said Paul Martin.', 'Paul Martin'],
      ['The plant, Paul Martin said, will close.', 'Paul Martin'],
      ['"The plant," said Paul Martin, "will close."', 'Paul Martin'],
      ['Paul Martin called the plan "a disgrace".', 'Paul Martin'],
      ['Paul Martin described the plan as "a disgrace".', 'Paul Martin'],
      ['Paul Martin warned that the plant would close.', 'Paul Martin'],
      ['Paul Martin has denied that the plant would close.', 'Paul Martin'],
      ['The boss insisted the plant would stay open.', 'Claire Dubois'],
      ['"It is too late," adds Paul Martin.', 'Paul Martin'],
      ['Nordlys said it had sold the plant.', 'Nordlys'],
      ['Nordlys said in a statement that it had sold the plant.', 'Nordlys'],
      ['Asked about the plant, Paul Martin replied: "No comment."', 'Paul Martin'],
      ['Paul Martin, 54, said he was "very worried".', 'Paul Martin'],
    ],
  },
  de: {
    introduction: 'Claire Dubois leitet die Firma Nordlys seit 2019.',
    rows: [
      ['„Wir sind bereit“, sagte Paul Martin.', 'Paul Martin'],
      ['„Wir sind bereit“, sagte der Bürgermeister Paul Martin am Montag.', 'Paul Martin'],
      ['„Wir sind bereit“, sagte sie.', 'Claire Dubois'],
      ['„Wir sind bereit“, erklärte der Bürgermeister von Bonn, Paul Martin.', 'Paul Martin'],
      ['Paul Martin sagte: „Wir sind bereit.“', 'Paul Martin'],
      ['Am Montag sagte Paul Martin der dpa: „Wir sind bereit.“', 'Paul Martin'],
      ['Laut Paul Martin sind „alle bereit“.', 'Paul Martin'],
      ['Nach Angaben von Paul Martin schließt das Werk im März.', 'Paul Martin'],
      ['Paul Martin sagte, das Werk werde im März schließen.', 'Paul Martin'],
      ['Paul Martin erklärte, dass das Werk im März schließt.', 'Paul Martin'],
      ['Das Werk werde im März schließen, sagte Paul Martin.', 'Paul Martin'],
      ['Paul Martin nannte den Plan „eine Schande“.', 'Paul Martin'],
      ['Paul Martin bezeichnete den Plan als „eine Schande“.', 'Paul Martin'],
      ['„Wir sind bereit“, so Paul Martin.', 'Paul Martin'],
      ['„Wir“, sagte Paul Martin, „sind bereit.“', 'Paul Martin'],
      ['Nordlys teilte mit, man habe das Werk verkauft.', 'Nordlys'],
      ['Wie Nordlys mitteilte, wird das Werk verkauft.', 'Nordlys'],
      ['„Es ist zu spät“, hieß es in einer Mitteilung von Nordlys.', 'Nordlys'],
      ['„Es ist zu spät“, schrieb Paul Martin auf X.', 'Paul Martin'],
    ],
  },
  es: {
    introduction: 'Claire Dubois dirige la empresa Nordlys desde 2019.',
    rows: [
      ['«Estamos listos», dijo Paul Martin.', 'Paul Martin'],
      ['"Estamos listos", aseguró este lunes el alcalde de Lugo, Paul Martin.', 'Paul Martin'],
      ['“Estamos listos”, ha señalado Paul Martin, alcalde de Lugo.', 'Paul Martin'],
      ['Paul Martin dijo: «Estamos listos».', 'Paul Martin'],
      ['Según Paul Martin, «estamos listos».', 'Paul Martin'],
      ['Paul Martin afirmó que la planta cerrará en marzo.', 'Paul Martin'],
      ['La planta cerrará en marzo, según anunció Paul Martin.', 'Paul Martin'],
      ['La planta cerrará en marzo, según Paul Martin.', 'Paul Martin'],
      ['La planta, explicó Paul Martin, cerrará en marzo.', 'Paul Martin'],
      ['Para Paul Martin, «es una vergüenza».', 'Paul Martin'],
      ['"Es tarde", lamenta Paul Martin.', 'Paul Martin'],
      ['En declaraciones a EFE, Paul Martin aseguró que la planta cerrará.', 'Paul Martin'],
      ['«Es tarde», añadió.', 'Claire Dubois'],
      ['Nordlys informó en un comunicado de que ha vendido la planta.', 'Nordlys'],
      ['Así lo ha anunciado Paul Martin: «Estamos listos».', 'Paul Martin'],
    ],
  },
  it: {
    introduction: 'Claire Dubois guida la società Nordlys dal 2019.',
    rows: [
      ['«Siamo pronti», ha detto Paul Martin.', 'Paul Martin'],
      ['"Siamo pronti", ha dichiarato lunedì il sindaco di Lucca, Paul Martin.', 'Paul Martin'],
      ['“Siamo pronti”, spiega Paul Martin, sindaco di Lucca.', 'Paul Martin'],
      ['Paul Martin ha detto: «Siamo pronti».', 'Paul Martin'],
      ['Secondo Paul Martin, «siamo pronti».', 'Paul Martin'],
      ['Per Paul Martin «è una vergogna».', 'Paul Martin'],
      ['Paul Martin ha affermato che lo stabilimento chiuderà a marzo.', 'Paul Martin'],
      ['Lo stabilimento chiuderà a marzo, ha annunciato Paul Martin.', 'Paul Martin'],
      ['Lo stabilimento, ha precisato Paul Martin, chiuderà a marzo.', 'Paul Martin'],
      ['«È tardi», ha aggiunto.', 'Claire Dubois'],
      ['«È tardi», sottolinea il sindaco Paul Martin.', 'Paul Martin'],
      ['Nordlys ha comunicato di aver venduto lo stabilimento.', 'Nordlys'],
      ['Stando a Paul Martin, lo stabilimento chiuderà a marzo.', 'Paul Martin'],
      ['"È tardi" ha detto Paul Martin.', 'Paul Martin'],
      ['Lo ha detto Paul Martin: «Siamo pronti».', 'Paul Martin'],
    ],
  },
  pt: {
    introduction: 'Claire Dubois dirige a empresa Nordlys desde 2019.',
    rows: [
      ['"Estamos prontos", disse Paul Martin.', 'Paul Martin'],
      ['“Estamos prontos”, afirmou nesta segunda-feira o prefeito de Olinda, Paul Martin.', 'Paul Martin'],
      ['«Estamos prontos», explica Paul Martin, presidente da câmara.', 'Paul Martin'],
      ['Paul Martin disse: "Estamos prontos".', 'Paul Martin'],
      ['Segundo Paul Martin, "estamos prontos".', 'Paul Martin'],
      ['De acordo com Paul Martin, a fábrica vai fechar em março.', 'Paul Martin'],
      ['Paul Martin afirmou que a fábrica vai fechar em março.', 'Paul Martin'],
      ['A fábrica vai fechar em março, anunciou Paul Martin.', 'Paul Martin'],
      ['A fábrica, explicou Paul Martin, vai fechar em março.', 'Paul Martin'],
      ['Para Paul Martin, "é uma vergonha".', 'Paul Martin'],
      ['"É tarde", acrescentou.', 'Claire Dubois'],
      ['A Nordlys informou em nota que vendeu a fábrica.', 'Nordlys'],
      ['— Estamos prontos — disse Paul Martin.', 'Paul Martin'],
      ['Em entrevista à Lusa, Paul Martin garantiu que a fábrica vai fechar.', 'Paul Martin'],
    ],
  },
  nl: {
    introduction: 'Claire Dubois leidt het bedrijf Nordlys sinds 2019.',
    rows: [
      ["'We zijn klaar', zei Paul Martin.", 'Paul Martin'],
      ['"We zijn klaar", zegt burgemeester Paul Martin.', 'Paul Martin'],
      ['"We zijn klaar," aldus Paul Martin.', 'Paul Martin'],
      ['Paul Martin zei: "We zijn klaar."', 'Paul Martin'],
      ['Volgens Paul Martin zijn ze "helemaal klaar".', 'Paul Martin'],
      ['Volgens Paul Martin sluit de fabriek in maart.', 'Paul Martin'],
      ['Paul Martin zei dat de fabriek in maart sluit.', 'Paul Martin'],
      ['De fabriek sluit in maart, zegt Paul Martin.', 'Paul Martin'],
      ['"Het is te laat", voegde ze eraan toe.', 'Claire Dubois'],
      ['Paul Martin noemt het plan "een schande".', 'Paul Martin'],
      ['Nordlys meldt dat de fabriek is verkocht.', 'Nordlys'],
      ['"Het is te laat", laat Paul Martin weten.', 'Paul Martin'],
      ['De directeur benadrukt dat de fabriek open blijft.', 'Claire Dubois'],
      ['"Het is te laat", schrijft Paul Martin op X.', 'Paul Martin'],
    ],
  },
  pl: {
    introduction: 'Claire Dubois kieruje firmą Nordlys od 2019 roku.',
    rows: [
      ['„Jesteśmy gotowi” – powiedział Paul Martin.', 'Paul Martin'],
      ['– Jesteśmy gotowi – powiedział Paul Martin.', 'Paul Martin'],
      ['„Jesteśmy gotowi” – powiedział w poniedziałek burmistrz Paul Martin.', 'Paul Martin'],
      ['Paul Martin powiedział: „Jesteśmy gotowi”.', 'Paul Martin'],
      ['Paul Martin powiedział, że fabryka zostanie zamknięta w marcu.', 'Paul Martin'],
      ['Fabryka zostanie zamknięta w marcu – zapowiedział Paul Martin.', 'Paul Martin'],
      ['Jak powiedział Paul Martin, fabryka zostanie zamknięta.', 'Paul Martin'],
      ['„Jest już za późno” – dodała.', 'Claire Dubois'],
      ['Paul Martin nazwał plan „hańbą narodową”.', 'Paul Martin'],
      ['Nordlys poinformował w komunikacie, że sprzedał fabrykę.', 'Nordlys'],
      ['„Jest już za późno” – ocenił Paul Martin, burmistrz Torunia.', 'Paul Martin'],
    ],
  },
};

describe.each(Object.entries(PATTERNS))('who speaks in %s', (language, { introduction, rows }) => {
  test.each(rows)('%s %s', (text, speaker) => {
    const quotes = analyze(`${introduction} ${text}`, { language }).quotes.filter(({ start }) => start > introduction.length);
    expect(quotes.length).toBeGreaterThan(0);
    // Of two quotes in one text the last is the one that the row is about.
    expect(quotes.at(-1)?.speaker?.name).toBe(speaker);
    for (const quote of quotes) expect(quote.speaker).not.toBeNull();
  });
});

describe('what is no report', () => {
  test.each([
    ['es', 'El presidente valenciano, Carlos Mazón, prometió ayudas de hasta 6.000 euros por familia.'],
    ['de', 'Ministerpräsident Stephan Weil (SPD), der im Aufsichtsrat sitzt, forderte Alternativen.'],
    ['en', 'Paul Martin, who leads the council, told the BBC on Monday.'],
  ])('%s: %s', (language, text) => {
    expect(analyze(text, { language }).quotes).toEqual([]);
  });
});

describe('a relative behind a source word points to the source before it', () => {
  test.each([
    ['it', 'Lo ha commentato Michele De Palma, secondo cui la produzione è calata rispetto al 2023.', 'Michele De Palma', 'la produzione è calata rispetto al 2023'],
    ['fr', 'Le rapport cite Anne Dubois, selon laquelle la ville a perdu 300 habitants.', 'Anne Dubois', 'la ville a perdu 300 habitants'],
    ['es', 'Lo dijo Carlos Mazón, según el cual la ciudad está segura.', 'Carlos Mazón', 'la ciudad está segura'],
  ])('%s: %s', (language, text, speaker, content) => {
    const [quote] = analyze(text, { language }).quotes;
    expect([quote?.speaker?.name, quote?.text]).toEqual([speaker, content]);
  });
});

describe('a document speaks for who made it', () => {
  test.each([
    ['en', 'According to a report published by the BBC, unemployment fell by 3%.', 'BBC'],
    ['fr', 'Le chômage recule de 3 %, selon un communiqué publié mardi par l’Insee.', 'Insee'],
    ['es', 'Los precios bajaron, según los datos publicados este jueves por el Instituto Nacional de Estadística.', 'Instituto Nacional de Estadística'],
    ['pt', 'Segundo um relatório divulgado pelo IBGE, o desemprego caiu 3%.', 'IBGE'],
  ])('%s: %s', (language, text, speaker) => {
    expect(analyze(text, { language }).quotes.map((quote) => quote.speaker?.name)).toEqual([speaker]);
  });
});

describe('a person right behind the marks and any verb speaks', () => {
  test.each([
    ['fr', '« Un point, c’est trop peu », bisque Paul Martin.', 'Paul Martin', 'bisque'],
    ['de', '„Ein Punkt ist zu wenig“, ärgerte sich Trainer Paul Martin.', 'Paul Martin', 'ärgerte sich'],
    ['en', '"It is over," beamed Claire Dubois.', 'Claire Dubois', 'beamed'],
    ['es', '«Es mucho», se alegra Paul Martin.', 'Paul Martin', 'se alegra'],
    ['it', '«È vero», si rammarica Claire Dubois.', 'Claire Dubois', 'si rammarica'],
    ['pt', '"É bom", alegrou-se Claire Dubois.', 'Claire Dubois', 'alegrou-se'],
    ['nl', '„Dat is jammer”, baalde Paul Martin.', 'Paul Martin', 'baalde'],
  ])('%s: %s', (language, text, speaker, cue) => {
    expect(analyze(text, { language }).quotes.map((quote) => [quote.speaker?.name, quote.cue?.text])).toEqual([[speaker, cue]]);
  });

  test('but a preposition before the person makes it a title', () => {
    expect(analyze('She read "The Quiet Hill," by Paul Martin.', { language: 'en' }).quotes).toEqual([]);
  });
});
