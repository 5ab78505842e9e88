import type { ReportingVerb, VerbFrame } from '../quote-data.ts';

/** Strong and mixed verbs: present 3sg, past sg, participle. A separable prefix is written before "|". */
const STRONG = `sprechen spricht sprach gesprochen|schreiben schreibt schrieb geschrieben|bitten bittet bat gebeten|geben gibt gab gegeben|weisen weist wies gewiesen
heben hebt hob gehoben|streiten streitet stritt gestritten|nennen nennt nannte genannt|denken denkt dachte gedacht|wissen weiß wusste gewusst|rufen ruft rief gerufen
finden findet fand gefunden|lassen lässt ließ gelassen|raten rät riet geraten|werfen wirft warf geworfen|ziehen zieht zog gezogen|gehen geht ging gegangen|stehen steht stand gestanden
halten hält hielt gehalten|schließen schließt schloss geschlossen|treten tritt trat getreten|lesen liest las gelesen|schwören schwört schwor geschworen|scheiden scheidet schied geschieden
schreien schreit schrie geschrien|nehmen nimmt nahm genommen|fahren fährt fuhr gefahren|kennen kennt kannte gekannt|bringen bringt brachte gebracht`;

const SAY = `sagen erklären mit|teilen betonen behaupten an|kündigen hinzu|fügen ergänzen erläutern berichten schreiben twittern antworten erwidern entgegnen ein|räumen zu|geben bestreiten
dementieren bestätigen warnen mahnen versichern versprechen bemerken unterstreichen bekräftigen hervor|heben verkünden verraten erzählen erinnern äußern resümieren meinen schätzen fest|stellen
an|geben bekannt|geben bekannt|machen bekannt|werden dar|legen dar|stellen aus|führen verlauten unterstellen vermuten vermelden melden informieren präzisieren klar|stellen zusammen|fassen
schildern beteuern schwören gestehen bekennen offenbaren enthüllen prognostizieren vorher|sagen voraus|sagen kommentieren urteilen argumentieren begründen vor|werfen beklagen bemängeln kritisieren
fordern verlangen hin|weisen unterrichten zitieren spekulieren mut|maßen folgern schluss|folgern schlussfolgern bilanzieren konstatieren postulieren proklamieren wiederholen nach|legen weiter|sagen
glauben finden denken hoffen befürchten fürchten rechnen erwarten an|nehmen aus|gehen beschuldigen an|deuten signalisieren zusichern zu|sichern zu|sagen garantieren versprechen drohen prophezeien
erfahren ermitteln errechnen belegen bezeugen aus|sagen entgegen|halten ein|wenden widersprechen preis|geben verweisen ergeben durch|blicken verteidigen rechtfertigen appellieren raten empfehlen plädieren`;
const SPEECH = `fragen witzeln scherzen schimpfen rufen wettern lachen lächeln seufzen fort|fahren jubeln schwärmen spotten frotzeln poltern brüllen flüstern murmeln klagen jammern
danken loben gratulieren bedauern reagieren aus|rufen titeln singen schreien flehen betteln bitten bei|pflichten zu|stimmen nach|fragen kontern parieren freuen sprechen bilanzieren`;
const STANCE = `nennen bezeichnen ein|stufen beschreiben verurteilen kritisieren ablehnen ab|lehnen zurück|weisen begrüßen loben betrachten bewerten würdigen rügen monieren geißeln
verspotten anprangern an|prangern unterstützen wollen ein|fordern werten tadeln charakterisieren titulieren beurteilen`;

const strongRows = (): ReadonlyMap<string, readonly string[]> => new Map(STRONG.split(/[\n|]/).map((row) => [row.split(' ')[0], row.split(' ').slice(1)]));

interface GermanForms {
  readonly finite: readonly string[];
  readonly participle: string;
}

const INSEPARABLE = /^(?:be|er|ver|ent|emp|zer|ge|wider|unter|wieder|miss|über|voll|hinter)/;

function conjugate(base: string, strong: ReadonlyMap<string, readonly string[]>): GermanForms {
  const key = [...strong.keys()].filter((verb) => base.endsWith(verb)).sort((a, b) => b.length - a.length)[0];
  const prefix = key === undefined ? '' : base.slice(0, base.length - key.length);
  const stem = base.replace(/(?:en|n)$/, '');
  if (key !== undefined && (prefix === '' || INSEPARABLE.test(base))) {
    const [present, past, participle] = strong.get(key) as readonly string[];
    const ending = past.endsWith('e') ? past : `${past}e`;
    const plural = past.endsWith('e') ? `${past}n` : `${past}en`;
    return {
      finite: [`${prefix}${present}`, base, `${stem}e`, `${prefix}${past}`, `${prefix}${plural}`, `${prefix}${ending}`, `${prefix}${ending.replace(/a(?=[^a]*$)/, 'ä')}`],
      participle: prefix === '' ? participle : prefix + participle.replace(/^ge/, ''),
    };
  }
  const linked = /(?:[dt]|(?:[^aeiourlhmn]|ch)[mn])$/.test(stem) ? `${stem}e` : stem;
  const bare = INSEPARABLE.test(base) || base.endsWith('ieren');
  return { finite: [`${linked}t`, base, `${stem}e`, `${linked}te`, `${linked}ten`], participle: bare ? `${linked}t` : `ge${linked}t` };
}

function build(list: string, frame: VerbFrame): ReportingVerb[] {
  const strong = strongRows();
  return list.split(/\s+/).flatMap((entry) => {
    const [prefix, base] = entry.includes('|') ? entry.split('|') : ['', entry];
    const forms = conjugate(base, strong);
    const lemma = prefix + base;
    if (prefix === '') return [{ lemma, frame, finite: forms.finite.join(' '), participle: forms.participle, gerund: '', infinitive: base }];
    // The prefix stands apart in a main clause and is joined in a subordinate one.
    return [
      { lemma, frame, finite: forms.finite.join(' '), participle: '', gerund: '', infinitive: '', particle: prefix },
      { lemma, frame, finite: forms.finite.map((form) => prefix + form).join(' '), participle: prefix + forms.participle, gerund: '', infinitive: lemma },
    ];
  });
}

/** German reporting verbs with all their forms; separable ones twice, apart and joined. */
export const reportingVerbs = (): readonly ReportingVerb[] => [...build(SAY, 'say'), ...build(SPEECH, 'speech'), ...build(STANCE, 'stance')];

const COMMON = `machen zeigen bleiben liegen sehen kommen gehen stehen nehmen tun bringen führen spielen fahren laufen leben wohnen arbeiten suchen brauchen folgen lernen verstehen setzen bekommen
beginnen erreichen kosten sterben töten verletzen treffen fallen steigen sinken wachsen verlieren gewinnen helfen versuchen erhalten verlassen entstehen gehören entscheiden handeln gelten
betragen fehlen drohen reichen führen enden dauern lauten heißen stimmen legen rücken prüfen bieten arbeiten planen gelingen passieren geschehen funktionieren bedeuten`;

/** Finite forms of frequent verbs, modals and auxiliaries. */
export const finiteForms = (): readonly string[] => {
  const strong = strongRows();
  return [
    ...COMMON.split(/\s+/).flatMap((verb) => conjugate(verb, strong).finite),
    ...`ist sind war waren bin bist seid sei seien wäre wären hat haben habe hast habt hatte hatten hätte hätten wird werden werde wirst wurde wurden würde würden kann können könne könnte könnten konnte konnten
    muss müssen müsse müsste müssten musste mussten soll sollen solle sollte sollten will wollen wolle wollte wollten darf dürfen dürfe dürfte dürften durfte möchte möchten mag gibt gebe gab gäbe geht gehe ging
    kommt komme kam kämen steht stehe stand standen liegt liege lag bleibt bleibe blieb sieht sehe sah nimmt nahm hält hielt lässt ließ findet fand fährt fuhr läuft lief fällt fiel fielen verliert verlor stirbt starb starben
    spricht sprach trifft traf wächst wuchs hilft half bietet bot gilt galt heißt hieß zieht zog schließt schloss beginnt begann kamen gingen blieben lagen nahmen`.split(/\s+/),
  ];
};
