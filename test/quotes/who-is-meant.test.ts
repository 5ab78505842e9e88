import { describe, expect, test } from 'vitest';
import { inShort, quotesOf, type Names } from './quotes-of.ts';

type Row = [language: string, text: string, expected: string[], names?: Names];

const check = (language: string, text: string, expected: readonly string[], names?: Names): void => {
  expect(inShort(quotesOf(language, text, names))).toEqual(expected);
};

describe('who a description or pronoun means', () => {
  test.each<Row>([
    ['en', 'Ann Lee spoke on Monday. The toll may rise, with the disaster agency saying that access is limited.', ['indirect [access is limited] the disaster agency (saying)'], { person: ['Ann Lee'] }],
    ['en', 'The Morning Post reported the case. He said that the pig had escaped.', ['indirect [the pig had escaped] He (said)'], { company: ['Morning Post'] }],
    ['en', 'The judge denied the claims of Ann Lee. The President said it was over.', ['indirect [it was over] The President (said)'], { person: ['Ann Lee'] }],
    ['en', 'Ann Waters denounced the claims. The Los Angeles Democrat said the claims were wrong.', ['indirect [the claims were wrong] Ann Waters (said)'], { person: ['Ann Waters'], place: ['Los Angeles'] }],
    ['en', 'Kim Lee cites Robin Lee. Robin Lee, 26, spent a year abroad. He was arrested on Monday. "My son is ill," she told the crowd.', ['direct [My son is ill,] Kim Lee (told)'], { person: ['Kim Lee', 'Robin Lee'] }],
  ])('%s: %s', check);
});

describe('speakers in Romance languages and Russian', () => {
  test.each<Row>([
    ['fr', 'Paul Martin a reçu Luc Roux. Ce dernier a affirmé que le projet était prêt.', ['indirect [le projet était prêt] Luc Roux (a affirmé)'], { person: ['Paul Martin', 'Luc Roux'] }],
    ['fr', "Luc Roux a parlé. Ce dernier, accusant Paul Martin d'avoir menti, a assuré que tout allait bien.", ["indirect [avoir menti] Luc Roux (accusant)", 'indirect [tout allait bien] Luc Roux (a assuré)'], { person: ['Paul Martin', 'Luc Roux'] }],
    ['es', 'Ana Ruiz recibió a Luis Gil. Este último afirmó que el plan está listo.', ['indirect [el plan está listo] Luis Gil (afirmó)'], { person: ['Ana Ruiz', 'Luis Gil'] }],
    ['fr', 'Paul Martin a dit « non ». Mardi, le ministère a proposé une taxe. Il a indiqué que la défense coûte cher.', ['indirect [la défense coûte cher] le ministère (a indiqué)'], { person: ['Paul Martin'] }],
    ['fr', "Les avis étaient partagés, certains se demandant s'il s'agissait d'un « poisson d'avril en retard ».", ["mixed [poisson d'avril en retard] certains (demandant)"]],
    ['fr', 'Ces mauvais chiffres pourraient être dus à la pluie.', []],
    ['fr', "L'affaire est suivie par la moitié des élus, déçus, qui estiment que les règles ont changé.", ['indirect [les règles ont changé] la moitié des élus (estiment)']],
    ['fr', 'Ainsi, pour Paul Martin, membre du comité : « Pas de colère de la presse. »', ['direct [Pas de colère de la presse.] Paul Martin (pour)'], { person: ['Paul Martin'] }],
    ['fr', 'Le projet est prêt, a annoncé ce mardi 20 février 2018 le ministre Paul Martin.', ['indirect [Le projet est prêt] Paul Martin (a annoncé)'], { person: ['Paul Martin'] }],
    ['fr', 'Prenant la parole, Paul Martin a demandé un délai, estimant que le dossier était incomplet.', ['indirect [le dossier était incomplet] Paul Martin (estimant)'], { person: ['Paul Martin'] }],
    ['fr', 'Le cas relève des affaires pour lesquelles le conseil a estimé que la loi suffisait.', ['indirect [la loi suffisait] le conseil (a estimé)']],
    ['it', "L'uomo, minacciato dai ragazzi che avevano assistito all'incidente, è fuggito.", []],
    ['it', 'Anna Neri ha confermato Mario Rossi alla presidenza, nonostante le proteste degli oppositori che avevano contestato il voto.', [], { person: ['Anna Neri', 'Mario Rossi'] }],
    ['it', 'Anna Neri ha detto, in una nota, che il piano è pronto.', ['indirect [il piano è pronto] Anna Neri (ha detto)'], { person: ['Anna Neri'] }],
    ['it', 'Giorgio Neri ha espresso cordoglio per la scomparsa, definendolo "un artista forte ed originale".', ['mixed [un artista forte ed originale] Giorgio Neri (definendolo)'], { person: ['Giorgio Neri'] }],
    ['it', 'Per la guida suprema del paese, «La vittoria è il frutto di una battaglia».', ['direct [La vittoria è il frutto di una battaglia] la guida suprema del paese (Per)']],
    ['it', 'Dal ministero fanno sapere che il piano è pronto.', ['indirect [il piano è pronto] ministero (fanno sapere)'], { organization: ['ministero'] }],
    ['it', 'Secondo i dottori, la Petrini «si sta lasciando andare».', ['mixed [si sta lasciando andare] i dottori (Secondo)'], { person: ['Petrini'] }],
    ['it', 'La figlia di Marina Neri, Elisa Bassi, è arrivata. «Sono felice», ha detto la figlia.', ['direct [Sono felice] Elisa Bassi (ha detto)'], { person: ['Marina Neri', 'Elisa Bassi'] }],
    ['it', "L'agenzia ha confermato di aver registrato un evento, ma non può dire altro.", ["indirect [aver registrato un evento] L'agenzia (ha confermato)"]],
    ['it', 'La mattina seguente, il cugino è tornato a casa e ha scoperto che la porta era aperta.', ['indirect [la porta era aperta] il cugino (ha scoperto)']],
    ['it', 'Il comitato si è riunito. Per i democratici del comitato, «serve una svolta».', ['direct [serve una svolta] i democratici del comitato (Per)'], { organization: ['comitato'] }],
    ['pt', 'Muitos dormiram em escolas. - Quase não dormi - disse a professora Rita Lemos, 35, que estava numa escola.', ['direct [Quase não dormi] Rita Lemos (disse)'], { person: ['Rita Lemos'] }],
    ['pt', 'Ele foi direto. - Alguém espalhou essa notícia. Não me prestaria a isso - reagiu o senador. Depois saiu.', ['direct [Alguém espalhou essa notícia. Não me prestaria a isso] o senador (reagiu)']],
    ['pt', 'O diretor da fábrica, Bento Lima, confirmou a morte de seus funcionários e afirmou, comovido, que ela vai fechar.', ['indirect [ela vai fechar] Bento Lima (afirmou)'], { person: ['Bento Lima'] }],
    ['pt', '"Vamos convidá-lo a sair", alertou o senador Rui Paes (PSDB-AP) que é suplente da Mesa.', ['direct [Vamos convidá-lo a sair] Rui Paes (alertou)'], { person: ['Rui Paes'] }],
    ['pt', 'O grupo continua a lançar mísseis contra "alvos civis".', []],
    ['pt', 'Bento Lima, que disse ser devoto do santo, beijou a imagem.', ['indirect [ser devoto do santo] Bento Lima (disse)'], { person: ['Bento Lima'] }],
    ['pt', 'Mas, afirma Rita Lemos, a Junta tem um projeto para o local.', ['indirect [a Junta tem um projeto para o local] Rita Lemos (afirma)'], { person: ['Rita Lemos'] }],
    ['pt', 'O grupo desmentiu a encomenda, como afirmara o genro do rei que fugiu para o sul.', ['indirect [O grupo desmentiu a encomenda] o genro do rei (afirmara)']],
    ['es', 'Desde la compañía han explicado que el plan está listo.', ['indirect [el plan está listo] la compañía (han explicado)']],
    ['es', 'El robo requirió “una larga espera”, según los vecinos, que describieron la noche como “fría y muy oscura”.', ['direct [una larga espera] los vecinos (según)', 'mixed [fría y muy oscura] los vecinos (describieron)']],
    ['es', 'Juan Ruiz fue detenido. Según la policía, se sentía bien por lo que había hecho.', ['indirect [se sentía bien por lo que había hecho] la policía (Según)'], { person: ['Juan Ruiz'] }],
    ['ru', 'В полиции сообщили, что мост закрыт.', ['indirect [мост закрыт] полиции (сообщили)']],
  ])('%s: %s', check);
});

describe('Dutch clauses', () => {
  test.each<Row>([
    ['nl', 'De maatschappij die de vlucht uitvoerde die is gecrasht in een lagune, zegt nu dat er één man wordt vermist.', ['indirect [er één man wordt vermist] De maatschappij (zegt)']],
    ['nl', 'Anna Smit zei dat de reizigers bang waren en schreeuwden en dat zij een wond had.', ['indirect [de reizigers bang waren en schreeuwden en dat zij een wond had] Anna Smit (zei)'], { person: ['Anna Smit'] }],
    ['nl', 'Medestanders hielden vol dat zij zal doorgaan.', ['indirect [zij zal doorgaan] Medestanders (hielden vol)']],
    ['nl', 'Jan Bos werd verslagen door Anna Smit uit Denemarken, met 5 punten verschil.', [], { person: ['Jan Bos', 'Anna Smit'] }],
    ['nl', 'De minister zei dat hij komt en noemde het plan goed.', ['indirect [hij komt] De minister (zei)']],
  ])('%s: %s', check);
});

describe('where the phrase of a speaker begins and ends', () => {
  test.each<Row>([
    ['en', '"Totals of 3 to 6 inches are expected," weather.com reported.', ['direct [Totals of 3 to 6 inches are expected,] weather.com (reported)']],
    ['en', '"Hart caused harm to the families," the notice of intent states.', ['direct [Hart caused harm to the families,] the notice of intent (states)']],
    ['en', 'He appeared in court, where he declared himself "not guilty, for sure" when asked his plea.', ['mixed [not guilty, for sure] he (declared)']],
    ['en', 'Conservative sites such as Gateway and Redline reported that the post was false.', ['indirect [the post was false] Conservative sites (reported)'], { company: ['Gateway', 'Redline'] }],
    ['en', 'Police recovered the glasses from the scene and said they found traces on them.', ['indirect [they found traces on them] Police (said)']],
    ['en', 'The couple deny they are racist, likening the suit to "extortion."', ['indirect [they are racist] The couple (deny)', 'mixed [extortion.] The couple (likening)']],
    ['en', 'A poll released on Thursday, however, showed a majority of her own voters do not think she should run.', []],
    ['en', 'Australian woman claims Harbour Works imprisoned her for years', ['indirect [Harbour Works imprisoned her for years] Australian woman (claims)'], { organization: ['Harbour Works'] }],
    ['en', '"It is time to say goodbye," Acme says on "The Great Countdown".', ['direct [It is time to say goodbye,] Acme (says)'], { company: ['Acme'] }],
    ['en', 'According to Yonhap, quoting the agency, the army has been told to prepare a "quasi-state of war".', ['mixed [quasi-state of war] - (quoting)'], { company: ['Yonhap'] }],
    ['en', 'Some historians, such as Hart and Weller, assert that the cavalry was destroyed.', ['indirect [the cavalry was destroyed] Some historians (assert)'], { person: ['Hart', 'Weller'] }],
    ['en', 'The vote was close. “Is it really over for all of us?” Ann Lee asked.', ['direct [Is it really over for all of us?] Ann Lee (asked)'], { person: ['Ann Lee'] }],
    ['en', 'The vote was close. “It is really over for all of us!” Vitter demanded on Monday.', ['direct [It is really over for all of us!] Vitter (demanded)']],
    ['en', 'The vote was close. “Is it really over for all of us?” Ann Lee announced a plan.', ['direct [Is it really over for all of us?] Ann Lee (-)'], { person: ['Ann Lee'] }],
    ['en', 'Chastened by the vote, as well as by its costs, Ann Lee revised her plan, promising to focus on families.', ['indirect [focus on families] Ann Lee (promising)'], { person: ['Ann Lee'] }],
    ['en', 'Half of "likely" Massachusetts voters said the senator should not run.', ['indirect [the senator should not run] Massachusetts voters (said)'], { place: ['Massachusetts'] }],
  ])('%s: %s', check);
});
