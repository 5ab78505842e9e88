import { describe, expect, it } from 'vitest';
import { inShort, quotesOf } from './quotes-of.ts';

describe('quotes of a French article', () => {
  const names = { person: ['Nick Clegg|Clegg', 'Claire Dubois'], company: ['Meta', 'TechCrunch'] };

  it('gives an inverted speaker, and the medium that relays', () => {
    const [quote] = quotesOf('fr', '« Nous espérons déployer Llama 3 », a annoncé Nick Clegg, président de Meta, lors du salon, rapporte TechCrunch.', names);
    expect(inShort([quote])).toEqual(['direct [Nous espérons déployer Llama 3] Nick Clegg (a annoncé)']);
    expect(quote.via?.name).toBe('TechCrunch');
  });

  it.each([
    ['a clause behind que', 'Nick Clegg a également révélé que le service sera fermé.', ['indirect [le service sera fermé] Nick Clegg (a également révélé)']],
    ['a fragment behind que', 'Clegg a déclaré que Llama 3 consiste en « un certain nombre de modèles ».', ['mixed [un certain nombre de modèles] Nick Clegg (a déclaré)']],
    ['a source behind the clause', 'Le modèle a été entraîné avec soin, selon Meta, soit le double.', ['indirect [Le modèle a été entraîné avec soin] Meta (selon)']],
    ['a source before the clause', "D’après plusieurs témoins, le conducteur roulait trop vite.", ['indirect [le conducteur roulait trop vite] plusieurs témoins (D’après)']],
    ['an insertion without marks', 'La situation est sous contrôle, a fait savoir la préfecture.', ['indirect [La situation est sous contrôle] la préfecture (a fait savoir)']],
    ['an insertion inside the marks', '« Nous ne céderons pas, prévient la maire de Lyon, Claire Dubois, et nous irons jusqu’au bout. »', ['direct [Nous ne céderons pas] Claire Dubois (prévient)', 'direct [et nous irons jusqu’au bout.] Claire Dubois (prévient)']],
    ['an infinitive', 'Claire Dubois a annoncé vouloir quitter son poste.', ['indirect [vouloir quitter son poste] Claire Dubois (a annoncé)']],
    ['no title, no term, no place in marks', 'Le film « Les Quatre Cents Coups » sera projeté dans la salle dite « du bas », près du café « Le Central ».', []],
    ['no negated report', "Nick Clegg n'a pas dit que le service fermait.", []],
  ])('finds %s', (_, text, expected) => {
    expect(inShort(quotesOf('fr', text, names))).toEqual(expected);
  });

  it('follows a clitic pronoun and the quote that floats behind it', () => {
    const quotes = quotesOf('fr', 'Claire Dubois a reçu la presse mardi. « Le projet sera révisé », a-t-elle assuré. « Rien n’est signé. »', names);
    expect(quotes.map(({ text, speaker, continues }) => [text, speaker?.name, speaker?.text, continues])).toEqual([
      ['Le projet sera révisé', 'Claire Dubois', 'elle', undefined],
      ['Rien n’est signé.', 'Claire Dubois', 'elle', 'q1'],
    ]);
  });

  it('reads an embedded post with its signature', () => {
    const text = 'Le secteur attend la sortie du modèle, que la société promet depuis un an et que ses rivaux disent ne pas craindre, faute d’en avoir vu le moindre essai public en dehors des salons où elle invite ses clients.\nEh, je pense que ce sera pour cette année. pic.twitter.com/y99qKJ2iKF\n– Ryan Casey (@ryansweb) Le 1er janvier 2024\nLa suite.';
    expect(quotesOf('fr', text, { person: ['Ryan Casey|@ryansweb'] }).map(({ kind, text: content, speaker, date }) => [kind, content, speaker?.name, date])).toEqual([
      ['post', 'Eh, je pense que ce sera pour cette année.', 'Ryan Casey', '2024-01-01'],
    ]);
  });
});

describe('quotes of an English article', () => {
  const names = { person: ['Claire Dubois', 'Nadia Benali', 'Joan O’Neill'] };

  it.each([
    ['a quote that goes on', '“We will not back down,” warned Lyon mayor Claire Dubois, “and we will see it through.”', ['direct [We will not back down,] Claire Dubois (warned)', 'direct [and we will see it through.] Claire Dubois (warned)']],
    ['two clauses without that', 'Police said the driver had been speeding and added that no one was hurt.', ['indirect [the driver had been speeding] Police (said)', 'indirect [no one was hurt] Police (added)']],
    ['a source', 'The deal is dead, according to two people familiar with the talks.', ['indirect [The deal is dead] two people familiar (according to)']],
    ['single marks', '‘It wasn’t the drivers’ fault,’ said the union’s Joan O’Neill.', ['direct [It wasn’t the drivers’ fault,] Joan O’Neill (said)']],
    ['no scare quote, title or word', 'The so-called “skinny” repeal failed hours after “The Late Show” aired; the word “tax” appeared nowhere.', []],
  ])('finds %s', (_, text, expected) => {
    expect(inShort(quotesOf('en', text, names))).toEqual(expected);
  });
});
