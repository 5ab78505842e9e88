import { describe, expect, it } from 'vitest';
import { languagePacks } from '../../src/languages/index.ts';
import { findMarkedRanges } from '../../src/quotes/marks.ts';
import { createDocument } from '../../src/text/document.ts';

const marked = (text: string): string[] => {
  const document = createDocument(text, languagePacks[0].text);
  return findMarkedRanges(document).map(({ open, after }) => text.slice(document.tokens.start[open], document.tokens.end[after - 1]));
};

describe('quotation marks', () => {
  it.each([
    ['French guillemets', 'Il dit : « Oui. » Puis « non ».', ['« Oui. »', '« non »']],
    ['reversed guillemets', '»Das war ein Fehler«, räumte sie ein. »Ja«', ['»Das war ein Fehler«', '»Ja«']],
    ['German low marks', '„Wir geben nicht nach“, warnte sie, „nie.“', ['„Wir geben nicht nach“', '„nie.“']],
    ['a low mark closed by a straight one', '„Nein", sagte er.', ['„Nein"']],
    ['a second opening mark that closes', '« Tout le monde progresse. «\nLa suite.', ['« Tout le monde progresse. «']],
    ['paragraphs that open again', 'He: “The road was cut.\n\n“We walked.\n\n“No one came.” Then', ['“The road was cut.\n\n“We walked.\n\n“No one came.”']],
    ['paragraphs opened by the closing mark', '«Salimos.\n\n»La carretera.\n\n»Nadie», relata', ['«Salimos.\n\n»La carretera.\n\n»Nadie»']],
    ['a mark closed some paragraphs on', '« Nous avons investi.\nC’est tout.\nVoilà le reste », a-t-il ajouté. « Oui. »', ['« Nous avons investi.\nC’est tout.\nVoilà le reste »', '« Oui. »']],
    ['a mark closed nine paragraphs on', `"Eins.\n${'Weiter so.\n'.repeat(8)}Schluss." Danach`, [`"Eins.\n${'Weiter so.\n'.repeat(8)}Schluss."`]],
    ['a straight mark closed in the next paragraph', 'She said: "We begin.\nThen we go on," and left.', ['"We begin.\nThen we go on,"']],
    ['a mark that nothing closes before others', '« Je reste ici.\nIl a vu « le loup » hier.', ['« Je reste ici.', '« le loup »']],
    ['the same mark inside', '"Creio que "ye" é a palavra", afirmou West.', ['"Creio que "ye" é a palavra"']],
    ['British single marks with apostrophes', '‘It wasn’t the drivers’ fault,’ said Joan O’Neill.', ['‘It wasn’t the drivers’ fault,’']],
    ['straight single marks', "'Yes, it's the boys' toys,' he said in the '90s.", ["'Yes, it's the boys' toys,'"]],
    ['apostrophes alone', "The drivers' fault and the boys' toys in rock 'n' roll", []],
    ['a closing mark alone', 'Il est parti ». Fin.', []],
    ['other marks inside', '« Il m’a dit : “Revenez demain”, puis rien », dit-elle.', ['« Il m’a dit : “Revenez demain”, puis rien »']],
    ['a mark that nothing closes', 'Elle: « Je reste ici.\nAutre chose.', ['« Je reste ici.']],
    ['a straight mark that a curly one closes', '"Il a fallu attendre”, dit-il. "Puis rien.”', ['"Il a fallu attendre”', '"Puis rien.”']],
    ['a curly mark that a straight one closes', '“Nessuno lo sapeva", disse. “Davvero".', ['“Nessuno lo sapeva"', '“Davvero"']],
    ['curly marks inside straight ones', '"He told me “go home” and left," she said.', ['"He told me “go home” and left,"']],
    ['corner brackets', '他说「你好」了', ['「你好」']],
  ])('pairs %s', (_, text, expected) => {
    expect(marked(text)).toEqual(expected);
  });
});
