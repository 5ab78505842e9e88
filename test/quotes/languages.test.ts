import { describe, expect, it } from 'vitest';
import { inShort, quotesOf } from './quotes-of.ts';

const names = { person: ['Claire Dubois', 'Marcos Gil', 'Karl Huber', 'Meloni', 'Schlein', 'Sánchez', 'Nugroho', 'Wu'] };

describe.each([
  ['es', [
    ['«No vamos a ceder —advirtió la alcaldesa Claire Dubois— y llegaremos hasta el final».', ['direct [No vamos a ceder] Claire Dubois (advirtió)', 'direct [y llegaremos hasta el final] Claire Dubois (advirtió)']],
    ['Según fuentes policiales, el conductor iba demasiado rápido.', ['indirect [el conductor iba demasiado rápido] fuentes policiales (Según)']],
    ['Sánchez: “Cumpliremos el pacto”.', ['direct [Cumpliremos el pacto] Sánchez (-)']],
    ['Marcos Gil dijo que no hay nada firmado.', ['indirect [no hay nada firmado] Marcos Gil (dijo)']],
    ['El llamado “caso Roldán” inspiró la película “El hombre de las mil caras”.', []],
    ['Ayer se dijo que no habría acuerdo.', []],
  ]],
  ['it', [
    ['Meloni: «Avanti con la riforma». Schlein: «Così no»', ['direct [Avanti con la riforma] Meloni (-)', 'direct [Così no] Schlein (-)']],
    ['Secondo gli inquirenti l’auto correva troppo. Per la difesa, invece, la strada era bagnata.', ['indirect [l’auto correva troppo] gli inquirenti (Secondo)', 'indirect [la strada era bagnata] la difesa (Per)']],
    ['Il portavoce ha detto di non sapere nulla dell’inchiesta.', ['indirect [non sapere nulla dell’inchiesta] Il portavoce (ha detto)']],
    ['Il cosiddetto «decreto sicurezza» e il programma «Porta a Porta» sono stati citati più volte.', []],
  ]],
  ['pt', [
    ['“Não vamos ceder”, avisou a prefeita Claire Dubois, “e iremos até o fim.”', ['direct [Não vamos ceder] Claire Dubois (avisou)', 'direct [e iremos até o fim.] Claire Dubois (avisou)']],
    ['De acordo com a polícia, o motorista estava em alta velocidade.', ['indirect [o motorista estava em alta velocidade] a polícia (De acordo com)']],
    ['«O projeto será revisto», disse-lhe o diretor.', ['direct [O projeto será revisto] o diretor (disse)']],
    ['O chamado “pacote fiscal” e a novela “Pantanal” dominaram as redes.', []],
  ]],
  ['de', [
    ['Der Minister erklärte, die Lage sei ernst. Man müsse nun rasch handeln.', ['indirect [die Lage sei ernst] Der Minister (erklärte)', 'indirect [Man müsse nun rasch handeln] Der Minister (-)']],
    ['Der Vertrag sei unterzeichnet, so eine Sprecherin des Konzerns.', ['indirect [Der Vertrag sei unterzeichnet] eine Sprecherin des Konzerns (so)']],
    ['Zeugen zufolge war die Straße nass.', ['indirect [war die Straße nass] Zeugen (zufolge)']],
    ['Das Gesetz werde scheitern, sagte der Abgeordnete Karl Huber der dpa.', ['indirect [Das Gesetz werde scheitern] Karl Huber (sagte)']],
    ['Der Film „Das Boot“ lief im Saal „Europa“, die sogenannte „kleine Lösung“ ist vom Tisch.', []],
  ]],
  ['nl', [
    ['Nugroho zei dat het aantal slachtoffers groter kan zijn.', ['indirect [het aantal slachtoffers groter kan zijn] Nugroho (zei)']],
    ['‘Ik sta hier vlak voor je,’ zei één vrouw.', ['direct [Ik sta hier vlak voor je,] één vrouw (zei)']],
    ['De kosten zijn gestegen, volgens de politie.', ['indirect [De kosten zijn gestegen] de politie (volgens)']],
    ['De zogenaamde ‘kleine oplossing’ is van tafel.', []],
  ]],
  ['pl', [
    ['„Chcą się tylko bawić. Nie chcą nikogo skrzywdzić” — powiedział Wu.', ['direct [Chcą się tylko bawić. Nie chcą nikogo skrzywdzić] Wu (powiedział)']],
    ['Minister poinformował, że rozmowy zostały przerwane.', ['indirect [rozmowy zostały przerwane] Minister (poinformował)']],
    ['Film „Dzień świra” jest w kinach.', []],
  ]],
  ['sv', [
    ['”Vi ger inte upp”, varnade kommunalrådet Claire Dubois, ”och vi går hela vägen.”', ['direct [Vi ger inte upp] Claire Dubois (varnade)', 'direct [och vi går hela vägen.] Claire Dubois (varnade)']],
    ['– Det blir svårt, säger Claire Dubois. Men vi måste försöka.', ['direct [Det blir svårt] Claire Dubois (säger)', 'direct [Men vi måste försöka.] Claire Dubois (säger)']],
    ['– Hur ska det gå? undrar en granne.', ['direct [Hur ska det gå?] en granne (undrar)']],
    ['– Det räcker nu, sade Claire Dubois och tillade att rådet måste agera.', ['direct [Det räcker nu] Claire Dubois (sade)', 'indirect [rådet måste agera] Claire Dubois (tillade)']],
    ['Wu slog fast att målet inte ändras.', ['indirect [målet inte ändras] Wu (slog fast)']],
    ['Enligt polisen körde mannen för fort.', ['indirect [körde mannen för fort] polisen (Enligt)']],
    ['Vägen är stängd, uppger räddningstjänsten.', ['indirect [Vägen är stängd] räddningstjänsten (uppger)']],
    ['Filmen ”Utvandrarna” gick på bio och den så kallade ”lilla lösningen” är borta.', []],
    ['- mjölk\n- bröd och smör till alla', []],
  ]],
  ['da', [
    ['»Vi giver ikke op,« siger borgmester Claire Dubois. »Vi går hele vejen.«', ['direct [Vi giver ikke op,] Claire Dubois (siger)', 'direct [Vi går hele vejen.] Claire Dubois (siger)']],
    ['– Vi må handle nu, siger Claire Dubois. – Ellers går det galt.', ['direct [Vi må handle nu] Claire Dubois (siger)', 'direct [Ellers går det galt.] Claire Dubois (siger)']],
    ['Wu sagde, at skatten stiger næste år.', ['indirect [skatten stiger næste år] Wu (sagde)']],
    ['Ministeren slår fast, at målet ikke ændres.', ['indirect [målet ikke ændres] Ministeren (slår fast)']],
    ['Ifølge politiet kørte manden for stærkt.', ['indirect [kørte manden for stærkt] politiet (Ifølge)']],
    ['Vejen er spærret, oplyser beredskabet.', ['indirect [Vejen er spærret] beredskabet (oplyser)']],
    ['Filmen »Jagten« og den såkaldte »lille løsning« er væk.', []],
  ]],
  ['nb', [
    ['«Vi gir oss ikke», sier ordfører Claire Dubois. «Vi går hele veien.»', ['direct [Vi gir oss ikke] Claire Dubois (sier)', 'direct [Vi går hele veien.] Claire Dubois (sier)']],
    ['– Vi må handle nå, sier Claire Dubois til NTB. – Ellers går det galt.', ['direct [Vi må handle nå] Claire Dubois (sier)', 'direct [Ellers går det galt.] Claire Dubois (sier)']],
    ['– Dette holder ikke! sier Claire Dubois.', ['direct [Dette holder ikke!] Claire Dubois (sier)']],
    ['Wu sa at skatten stiger neste år.', ['indirect [skatten stiger neste år] Wu (sa)']],
    ['Wu mener det er for sent.', ['indirect [det er for sent] Wu (mener)']],
    ['Statsråden slår fast at målet ikke endres.', ['indirect [målet ikke endres] Statsråden (slår fast)']],
    ['Ifølge politiet kjørte mannen for fort.', ['indirect [kjørte mannen for fort] politiet (Ifølge)']],
    ['Veien er stengt, opplyser redningssentralen.', ['indirect [Veien er stengt] redningssentralen (opplyser)']],
    ['Filmen «Flukten» og den såkalte «lille løsningen» er borte.', []],
  ]],
  ['ro', [
    ['„Nu vom renunța”, a avertizat primărița Claire Dubois, „și mergem până la capăt.”', ['direct [Nu vom renunța] Claire Dubois (a avertizat)', 'direct [și mergem până la capăt.] Claire Dubois (a avertizat)']],
    ['„Nu am semnat nimic”, ne-a declarat comisarul Karl Huber.', ['direct [Nu am semnat nimic] Karl Huber (ne-a declarat)']],
    ['– Vin mâine, spuse omul. – Nu te aștept, răspunse femeia.', ['direct [Vin mâine] omul (spuse)', 'direct [Nu te aștept] femeia (răspunse)']],
    ['Ministrul, Karl Huber, a declarat, luni, că deficitul va fi redus.', ['indirect [deficitul va fi redus] Karl Huber (a declarat)']],
    ['Potrivit poliției, șoferul circula cu viteză excesivă.', ['indirect [șoferul circula cu viteză excesivă] poliției (Potrivit)']],
    ['Conform unui comunicat al ministerului, lucrările încep luni.', ['indirect [lucrările încep luni] unui comunicat al ministerului (Conform)']],
    ['După cum a anunțat Karl Huber, directorul băncii, dobânda crește.', ['indirect [dobânda crește] Karl Huber (a anunțat)']],
    ['Drumul este închis, a precizat Karl Huber, purtătorul de cuvânt al prefecturii.', ['indirect [Drumul este închis] Karl Huber (a precizat)']],
    ['El a numit decizia „o greșeală istorică” și a cerut „alegeri anticipate”.', ['mixed [o greșeală istorică] El (a numit)', 'mixed [alegeri anticipate] El (a cerut)']],
    ['Analiștii sunt de părere că dobânda va scădea.', ['indirect [dobânda va scădea] Analiștii (sunt)']],
    ['Wu a menționat că și-a anunțat decizia și pleacă.', ['indirect [și-a anunțat decizia și pleacă] Wu (a menționat)']],
    ['S-a spus ieri că nu va fi acord.', []],
    ['Conform legii, amenda este de 500 de lei.', []],
    ['Filmul „Iarna corbilor” rulează la cinema, iar așa-numita „soluție mică” a căzut.', []],
  ]],
  ['fi', [
    ['– Emme luovuta, pormestari Claire Dubois sanoo. Jatkamme loppuun asti.', ['direct [Emme luovuta] Claire Dubois (sanoo)', 'direct [Jatkamme loppuun asti.] Claire Dubois (sanoo)']],
    ['– Miten tästä selvitään? kysyy Claire Dubois.', ['direct [Miten tästä selvitään?] Claire Dubois (kysyy)']],
    ['”Tämä on iso askel”, sanoi Claire Dubois torstaina.', ['direct [Tämä on iso askel] Claire Dubois (sanoi)']],
    ['Pääministeri Karl Huber sanoi, että vero nousee.', ['indirect [vero nousee] Karl Huber (sanoi)']],
    ['Wu on sanonut, että hän jatkaa.', ['indirect [hän jatkaa] Wu (on sanonut)']],
    ['Poliisin mukaan kuljettaja ajoi liian kovaa vauhtia.', ['indirect [kuljettaja ajoi liian kovaa vauhtia] Poliisin (mukaan)']],
    ['Tie on suljettu, poliisi kertoo.', ['indirect [Tie on suljettu] poliisi (kertoo)']],
    ['Tie on suljettu, kertoo pelastuslaitos.', ['indirect [Tie on suljettu] pelastuslaitos (kertoo)']],
    ['Wu pitää sitä ”suurena virheenä”.', ['mixed [suurena virheenä] Wu (pitää)']],
    ['Otin koiran mukaan ja lähdin heti lenkille.', []],
    ['Elokuva ”Varisten talvi” nähtiin, ja niin sanottu ”pieni ratkaisu” kaatui.', []],
  ]],
] as Array<[string, Array<[string, string[]]>]>)('quotes in %s', (language, cases) => {
  it.each(cases)('reads %s', (text, expected) => {
    expect(inShort(quotesOf(language, text, names))).toEqual(expected);
  });
});
