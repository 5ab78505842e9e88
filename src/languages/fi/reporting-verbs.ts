import type { ReportingVerb, VerbFrame } from '../quote-data.ts';

/** Verbs by infinitive, present and past third person and perfect participle. */
const SAY = `sanoa sanoo sanoi sanonut,kertoa kertoo kertoi kertonut,todeta toteaa totesi todennut,ilmoittaa ilmoittaa ilmoitti ilmoittanut,väittää väittää väitti väittänyt,arvioida arvioi arvioi arvioinut,korostaa korostaa korosti korostanut,painottaa painottaa painotti painottanut,huomauttaa huomauttaa huomautti huomauttanut,muistuttaa muistuttaa muistutti muistuttanut
vakuuttaa vakuuttaa vakuutti vakuuttanut,selittää selittää selitti selittänyt,lisätä lisää lisäsi lisännyt,vastata vastaa vastasi vastannut,kirjoittaa kirjoittaa kirjoitti kirjoittanut,varoittaa varoittaa varoitti varoittanut,vahvistaa vahvistaa vahvisti vahvistanut,kiistää kiistää kiisti kiistänyt,myöntää myöntää myönsi myöntänyt,paljastaa paljastaa paljasti paljastanut,luvata lupaa lupasi luvannut
tarkentaa tarkentaa tarkensi tarkentanut,täsmentää täsmentää täsmensi täsmentänyt,tiedottaa tiedottaa tiedotti tiedottanut,raportoida raportoi raportoi raportoinut,uutisoida uutisoi uutisoi uutisoinut,kommentoida kommentoi kommentoi kommentoinut,perustella perustelee perusteli perustellut,kuvailla kuvailee kuvaili kuvaillut,kuvata kuvaa kuvasi kuvannut,mainita mainitsee mainitsi maininnut
ehdottaa ehdottaa ehdotti ehdottanut,ennustaa ennustaa ennusti ennustanut,pohtia pohtii pohti pohtinut,muotoilla muotoilee muotoili muotoillut,tiivistää tiivistää tiivisti tiivistänyt,linjata linjaa linjasi linjannut,julistaa julistaa julisti julistanut,tunnustaa tunnustaa tunnusti tunnustanut,toistaa toistaa toisti toistanut,valittaa valittaa valitti valittanut
tviitata tviittaa tviittasi tviitannut,viestiä viestii viesti viestinyt,lausua lausuu lausui lausunut,vihjata vihjaa vihjasi vihjannut,vannoa vannoo vannoi vannonut,todistaa todistaa todisti todistanut,havaita havaitsee havaitsi havainnut,ihmetellä ihmettelee ihmetteli ihmetellyt,katsoa katsoo katsoi katsonut
osoittaa osoittaa osoitti osoittanut,puolustautua puolustautuu puolustautui puolustautunut,pahoitella pahoittelee pahoitteli pahoitellut,rauhoitella rauhoittelee rauhoitteli rauhoitellut,summata summaa summasi summannut,ilmaista ilmaisee ilmaisi ilmaissut,nostaa-esiin nostaa nosti nostanut`;
const SPEECH = `kysyä kysyy kysyi kysynyt,naurahtaa naurahtaa naurahti naurahtanut,nauraa nauraa nauroi nauranut,huokaista huokaisee huokaisi huokaissut,jatkaa jatkaa jatkoi jatkanut,huutaa huutaa huusi huutanut,kiittää kiittää kiitti kiittänyt,kehua kehuu kehui kehunut,vaatia vaatii vaati vaatinut,toivoa toivoo toivoi toivonut,iloita iloitsee iloitsi iloinnut,harmitella harmittelee harmitteli harmitellut,hymyillä hymyilee hymyili hymyillyt
vitsailla vitsailee vitsaili vitsaillut,miettiä miettii mietti miettinyt,kuiskata kuiskaa kuiskasi kuiskannut,murahtaa murahtaa murahti murahtanut,tuumata tuumaa tuumasi tuumannut,kannustaa kannustaa kannusti kannustanut,kehottaa kehottaa kehotti kehottanut,lohkaista lohkaisee lohkaisi lohkaissut,ohjeistaa ohjeistaa ohjeisti ohjeistanut,puuskahtaa puuskahtaa puuskahti puuskahtanut,aloittaa aloittaa aloitti aloittanut,siteerata siteeraa siteerasi siteerannut`;
const STANCE = `ounastella ounastelee ounasteli ounastellut,epäillä epäilee epäili epäillyt,olettaa olettaa oletti olettanut,uskoa uskoo uskoi uskonut,pitää pitää piti pitänyt,kutsua kutsuu kutsui kutsunut,nimittää nimittää nimitti nimittänyt,luonnehtia luonnehtii luonnehti luonnehtinut,arvostella arvostelee arvosteli arvostellut,kritisoida kritisoi kritisoi kritisoinut,tuomita tuomitsee tuomitsi tuominnut,haukkua haukkuu haukkui haukkunut,syyttää syyttää syytti syyttänyt,moittia moittii moitti moittinut,ylistää ylistää ylisti ylistänyt,haluta haluaa halusi halunnut,torjua torjuu torjui torjunut,puolustaa puolustaa puolusti puolustanut,pelätä pelkää pelkäsi pelännyt`;
const COMMON = `olla on oli ollut,tulla tulee tuli tullut,mennä menee meni mennyt,tehdä tekee teki tehnyt,saada saa sai saanut,ottaa ottaa otti ottanut,antaa antaa antoi antanut,nähdä näkee näki nähnyt,tietää tietää tiesi tiennyt,voida voi voi voinut,joutua joutuu joutui joutunut,jäädä jää jäi jäänyt,alkaa alkaa alkoi alkanut,päästä pääsee pääsi päässyt,kasvaa kasvaa kasvoi kasvanut,nousta nousee nousi noussut,kuolla kuolee kuoli kuollut,syntyä syntyy syntyi syntynyt
maksaa maksaa maksoi maksanut,käydä käy kävi käynyt,pysyä pysyy pysyi pysynyt,lähteä lähtee lähti lähtenyt,elää elää eli elänyt,asua asuu asui asunut,toimia toimii toimi toiminut,päättää päättää päätti päättänyt,voittaa voittaa voitti voittanut,hävitä häviää hävisi hävinnyt,myydä myy myi myynyt,ostaa ostaa osti ostanut,löytää löytää löysi löytänyt,näyttää näyttää näytti näyttänyt,muuttua muuttuu muuttui muuttunut,vähentyä vähenee väheni vähentynyt
loukkaantua loukkaantuu loukkaantui loukkaantunut,aikoa aikoo aikoi aikonut,avata avaa avasi avannut,sulkea sulkee sulki sulkenut,jättää jättää jätti jättänyt,kuulua kuuluu kuului kuulunut,tarvita tarvitsee tarvitsi tarvinnut,onnistua onnistuu onnistui onnistunut,koskea koskee koski koskenut,johtaa johtaa johti johtanut,julkaista julkaisee julkaisi julkaissut,esitellä esittelee esitteli esitellyt,pelata pelaa pelasi pelannut,siirtyä siirtyy siirtyi siirtynyt,kestää kestää kesti kestänyt,kulkea kulkee kulki kulkenut`;

const rows = (list: string): string[][] => list.split(/[,\n]/).map((row) => row.trim().split(' '));

/** "kertoo" → "kertovat", but "vastaa" → "vastaavat", as in the contracted verbs in "-ata", "-ätä". */
function plural(infinitive: string, present: string): string {
  const ending = /[aou]/.test(present) ? 'vat' : 'vät';
  const contracted = /(?:a|ä)t[aä]$/.test(infinitive);
  const stem = !contracted && /([aeiouyäö])\1$/.test(present) ? present.slice(0, -1) : present;
  return `${stem}${ending}`;
}

/** Present, past and conditional of a verb in the third persons. */
function finiteOf(infinitive: string, present: string, past: string): string[] {
  const ending = /[aou]/.test(past) ? 'vat' : 'vät';
  return [present, plural(infinitive, present), past, `${past}${ending}`];
}

const build = (list: string, frame: VerbFrame): ReportingVerb[] =>
  rows(list).map(([infinitive, present, past, participle]) => {
    const [lemma, particle] = infinitive.split('-');
    return {
      lemma: particle === undefined ? lemma : `${lemma} ${particle}`, frame, finite: finiteOf(lemma, present, past).join(' '),
      participle: `${participle} ${participle.replace(/[uy]t$/, 'eet')}`, gerund: '', infinitive: lemma, ...(particle === undefined ? {} : { particle }),
    };
  });

/** Finnish reporting verbs with all their forms. */
export const reportingVerbs = (): readonly ReportingVerb[] => [...build(SAY, 'say'), ...build(SPEECH, 'speech'), ...build(STANCE, 'stance')];

/** Finite forms of frequent verbs. */
export const finiteForms = (): readonly string[] => [
  ...rows(COMMON).flatMap(([infinitive, present, past]) => finiteOf(infinitive, present, past)),
  ...'olen olet olemme olette ovat olivat olisi olisivat ei eivät en emme et voi voimme voisi voisivat pitää pitäisi täytyy tulisi haluamme teemme saamme menemme tiedän tiedämme uskon uskomme olemme aion aiomme'.split(' '),
];
