import type { ReportingVerb, VerbFrame } from '../quote-data.ts';

/** Strong and mixed verbs: present 3sg, past sg, participle. A separable prefix is written before "|". */
const STRONG = `sprechen spricht sprach gesprochen|schreiben schreibt schrieb geschrieben|bitten bittet bat gebeten|geben gibt gab gegeben|weisen weist wies gewiesen
heben hebt hob gehoben|streiten streitet stritt gestritten|nennen nennt nannte genannt|denken denkt dachte gedacht|wissen weiß wusste gewusst|rufen ruft rief gerufen
finden findet fand gefunden|lassen lässt ließ gelassen|raten rät riet geraten|werfen wirft warf geworfen|ziehen zieht zog gezogen|gehen geht ging gegangen|stehen steht stand gestanden
halten hält hielt gehalten|schließen schließt schloss geschlossen|treten tritt trat getreten|lesen liest las gelesen|schwören schwört schwor geschworen|scheiden scheidet schied geschieden
schreien schreit schrie geschrien|nehmen nimmt nahm genommen|fahren fährt fuhr gefahren|kennen kennt kannte gekannt|bringen bringt brachte gebracht|kommen kommt kam gekommen
laufen läuft lief gelaufen|fallen fällt fiel gefallen|sehen sieht sah gesehen|tragen trägt trug getragen|schlagen schlägt schlug geschlagen|liegen liegt lag gelegen|sitzen sitzt saß gesessen
essen isst aß gegessen|trinken trinkt trank getrunken|singen singt sang gesungen|sinken sinkt sank gesunken|springen springt sprang gesprungen|zwingen zwingt zwang gezwungen|gelingen gelingt gelang gelungen
gewinnen gewinnt gewann gewonnen|beginnen beginnt begann begonnen|schwimmen schwimmt schwamm geschwommen|sterben stirbt starb gestorben|helfen hilft half geholfen|treffen trifft traf getroffen
brechen bricht brach gebrochen|gelten gilt galt gegolten|werben wirbt warb geworben|verderben verdirbt verdarb verdorben|stehlen stiehlt stahl gestohlen|befehlen befiehlt befahl befohlen|messen misst maß gemessen
vergessen vergisst vergaß vergessen|geschehen geschieht geschah geschehen|wachsen wächst wuchs gewachsen|waschen wäscht wusch gewaschen|laden lädt lud geladen|graben gräbt grub gegraben|schaffen schafft schuf geschaffen
fangen fängt fing gefangen|hängen hängt hing gehangen|blasen bläst blies geblasen|schlafen schläft schlief geschlafen|stoßen stößt stieß gestoßen|bleiben bleibt blieb geblieben|steigen steigt stieg gestiegen
treiben treibt trieb getrieben|leihen leiht lieh geliehen|scheinen scheint schien geschienen|schweigen schweigt schwieg geschwiegen|meiden meidet mied gemieden|greifen greift griff gegriffen|leiden leidet litt gelitten
reißen reißt riss gerissen|schneiden schneidet schnitt geschnitten|schreiten schreitet schritt geschritten|gleichen gleicht glich geglichen|beißen beißt biss gebissen|reiten reitet ritt geritten|bieten bietet bot geboten
fliegen fliegt flog geflogen|fliehen flieht floh geflohen|verlieren verliert verlor verloren|wiegen wiegt wog gewogen|biegen biegt bog gebogen|schieben schiebt schob geschoben|fließen fließt floss geflossen|schießen schießt schoss geschossen
genießen genießt genoss genossen|betrügen betrügt betrog betrogen|lügen lügt log gelogen|brennen brennt brannte gebrannt|rennen rennt rannte gerannt|senden sendet sandte gesandt|wenden wendet wandte gewandt|heißen heißt hieß geheißen
binden bindet band gebunden|schwinden schwindet schwand geschwunden|winden windet wand gewunden|empfehlen empfiehlt empfahl empfohlen|erschrecken erschrickt erschrak erschrocken|tun tut tat getan|entsprechen entspricht entsprach entsprochen`;

const SAY = `sagen erklären mit|teilen ab|streiten konkretisieren verdeutlichen an|merken ein|werfen offen|legen auf|zeigen nach|weisen verlautbaren aus|richten übermitteln leugnen verneinen kalkulieren monieren rügen klagen wettern schimpfen schwärmen mailen posten bloggen beanstanden betonen behaupten an|kündigen hinzu|fügen ergänzen erläutern berichten schreiben twittern antworten erwidern entgegnen ein|räumen zu|geben bestreiten
dementieren bestätigen warnen mahnen versichern versprechen bemerken unterstreichen bekräftigen hervor|heben verkünden verraten erzählen erinnern äußern resümieren meinen schätzen fest|stellen
an|geben bekannt|geben bekannt|machen bekannt|werden dar|legen dar|stellen aus|führen unterstellen vermuten vermelden melden informieren präzisieren an|regen klar|stellen zusammen|fassen
schildern beteuern schwören gestehen ein|gestehen zu|gestehen bekennen offenbaren enthüllen prognostizieren vorher|sagen voraus|sagen kommentieren urteilen argumentieren begründen vor|werfen beklagen bemängeln kritisieren
fordern verlangen hin|weisen unterrichten zitieren spekulieren mut|maßen folgern schluss|folgern schlussfolgern bilanzieren konstatieren postulieren proklamieren wiederholen nach|legen weiter|sagen
glauben denken hoffen befürchten fürchten rechnen erwarten an|nehmen aus|gehen beschuldigen an|deuten signalisieren zusichern zu|sichern zu|sagen garantieren versprechen drohen prophezeien
ermitteln errechnen belegen bezeugen aus|sagen entgegen|halten ein|wenden widersprechen preis|geben verweisen durch|blicken an|bieten auf|rufen auf|fordern vor|schlagen an|drohen an|ordnen vor|geben fest|legen ersuchen unterrichten hervor|gehen verteidigen rechtfertigen appellieren raten empfehlen plädieren`;
const SPEECH = `fragen witzeln scherzen schimpfen rufen wettern lachen lächeln seufzen fort|fahren jubeln schwärmen spotten frotzeln poltern brüllen flüstern murmeln klagen jammern
unken lästern höhnen stöhnen toben raunen stammeln hauchen orakeln dozieren referieren danken loben gratulieren bedauern reagieren aus|rufen titeln singen schreien flehen betteln bitten bei|pflichten zu|stimmen nach|fragen kontern parieren freuen sprechen bilanzieren`;
const STANCE = `nennen finden bezeichnen ein|stufen beschreiben verurteilen kritisieren ablehnen ab|lehnen zurück|weisen begrüßen loben betrachten bewerten würdigen rügen monieren geißeln
bescheinigen attestieren bezichtigen vergleichen verspotten anprangern an|prangern unterstützen wollen ein|fordern werten tadeln charakterisieren titulieren beurteilen`;

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

/** Verbs that report only with a noun or adjective: "vertritt die Ansicht, dass". */
const WITH_NOUN = `vertreten:ansicht vertreten:meinung vertreten:auffassung vertreten:standpunkt vertreten:position vertreten:these vertreten:überzeugung äußern:hoffnung äußern:befürchtung
äußern:vermutung äußern:ansicht äußern:meinung äußern:überzeugung äußern:verdacht äußern:kritik kommen:schluss kommen:ergebnis gelangen:schluss ziehen:schluss machen:deutlich machen:klar
stellen:klar zeigen:überzeugt zeigen:zuversichtlich zeigen:besorgt geben:bedenken bringen:ausdruck erheben:vorwurf geben:bekannt machen:bekannt lassen:verlauten lassen:wissen lassen:verbreiten lassen:erkennen lassen:mitteilen
lassen:ausrichten lassen:durchblicken machen:geltend stellen:aussicht stellen:abrede legen:nahe führen:feld legen:dar`;

const TO_BE = 'ist sind war waren sei seien';
const BE_WITH = 'ansicht auffassung meinung überzeugung überzeugt zuversichtlich';

const withNouns = (): ReportingVerb[] => {
  const strong = strongRows();
  return [
    { lemma: 'verlauten', frame: 'say', finite: 'verlautet verlautete', participle: '', gerund: '', infinitive: '', impersonal: true },
    { lemma: 'heißen', frame: 'say', finite: 'heißt heisst hieß hiess', participle: '', gerund: '', infinitive: '', particle: 'es', nounParticle: true, impersonal: true },
    ...WITH_NOUN.split(/\s+/).map((entry): ReportingVerb => {
      const [base, particle] = entry.split(':');
      const { finite, participle } = conjugate(base, strong);
      // An adverb makes one verb with its base, as the dictionary spells it: "bekanntgeben".
      return { lemma: particle === 'bekannt' ? `${particle}${base}` : `${base} ${particle}`, frame: 'say', finite: finite.join(' '), participle, gerund: '', infinitive: '', particle, nounParticle: true };
    }),
    { lemma: 'halten für', frame: 'stance', finite: 'hält halten hielt hielten halte', participle: 'gehalten', gerund: '', infinitive: '', particle: 'für', nounParticle: true },
    ...BE_WITH.split(' ').map((particle): ReportingVerb => ({ lemma: `sein ${particle}`, frame: 'say', finite: TO_BE, participle: '', gerund: '', infinitive: '', particle, nounParticle: true })),
  ];
};

/** German reporting verbs with all their forms; separable ones twice, apart and joined. */
export const reportingVerbs = (): readonly ReportingVerb[] => [...withNouns(), ...build(SAY, 'say'), ...build(SPEECH, 'speech'), ...build(STANCE, 'stance')];

/** Prefixes that strong verbs take most often: their forms are finite too. */
const PREFIXES = ['be', 'er', 'ver', 'ent', 'zer', 'ge', 'über', 'unter', 'wider', 'emp'];

const COMMON = `machen zeigen bleiben liegen sehen kommen gehen stehen nehmen tun bringen führen spielen fahren laufen leben wohnen arbeiten suchen brauchen folgen lernen verstehen setzen bekommen
beginnen erreichen kosten sterben töten verletzen treffen fallen steigen sinken wachsen verlieren gewinnen helfen versuchen erhalten verlassen entstehen gehören entscheiden handeln gelten
betragen fehlen drohen reichen enden dauern lauten heißen stimmen legen rücken prüfen bieten planen gelingen passieren geschehen funktionieren bedeuten
sagen fragen antworten hoffen glauben meinen fordern warnen kritisieren stellen lehnen nutzen kaufen verkaufen bauen öffnen senken stärken schwächen steigern kürzen streichen sparen zahlen
bezahlen verdienen wechseln wirken gründen leiten retten rechnen reisen landen starten stoppen schützen sichern fördern hindern ändern verändern verbessern verstärken verschärfen verzichten verlangen verhandeln verhindern
veröffentlichen verabschieden verurteilen verhaften verfügen verfolgen vertrauen verbreiten verbinden vereinbaren verteilen versorgen untersuchen unterstützen übernehmen überprüfen überraschen übertragen überwachen
erwarten erzielen ereignen erfüllen erheben erhöhen erinnern erklären ermitteln ermöglichen eröffnen erscheinen ersetzen erweitern berichten bestehen besuchen bestimmen besitzen beteiligen betonen betreffen betreiben
begegnen bewegen beobachten befinden befürchten behandeln behaupten beschließen beschreiben beziehen beraten entlassen entdecken entwickeln entfernen enthalten entziehen feiern feststellen fühlen füllen flüchten
informieren investieren kämpfen klagen klären kündigen kümmern lehren lieben liefern lösen melden merken mieten organisieren passen produzieren protestieren reagieren regieren regeln
ruhen schaden schätzen schicken schulden schweben siegen spüren stammen strahlen stürzen stützen tanken tauchen tauschen teilen testen trauern trennen üben wagen wählen warten
wandern wecken wehren weigern werten wiederholen wünschen würdigen zählen zeichnen zerstören zielen zögern zwingen zweifeln genehmigen gestalten gewähren gefährden gefallen gehorchen
demonstrieren diskutieren finanzieren garantieren kandidieren kassieren kontrollieren koordinieren präsentieren profitieren reduzieren registrieren riskieren stationieren trainieren transportieren zitieren explodieren`;

const UMLAUT: Readonly<Record<string, string>> = { a: 'ä', o: 'ö', u: 'ü' };

/** "befand" gives "befände", "befänden". */
const unreal = (past: string): string[] => {
  const stem = past.replace(/e$/, '').replace(/[aou](?=[^aou]*$)/, (vowel) => UMLAUT[vowel]);
  return [`${stem}e`, `${stem}en`];
};

const pastAndPresent = (prefix: string, [present, past]: readonly string[]): string[] => [...unreal(past).map((form) => prefix + form), prefix + present, prefix + past, prefix + (past.endsWith('e') ? `${past}n` : `${past}en`)];

/** Forms of weak verbs in the third person; of those whose participle is the same as the present the past alone. */
export const weakForms = (verbs: readonly string[]): readonly string[] => verbs.flatMap((verb) => {
  const { finite, participle } = conjugate(verb, new Map());
  return finite.filter((form, index) => index !== 2 && form !== participle);
});

/** Finite forms of frequent verbs, modals and auxiliaries. */
export const finiteForms = (): readonly string[] => {
  const strong = strongRows();
  // "genannten", "verloren": what a participle gives with the ending of an adjective is mostly one.
  const adjectives = new Set([...strong.values()].flatMap(([, , participle]) => [...(participle.startsWith('ge') ? [participle] : []), `${participle}e`, `${participle}en`]));
  return [
    ...COMMON.split(/\s+/).flatMap((verb) => conjugate(verb, strong).finite),
    ...[...strong.keys()].flatMap((verb) => ['', ...PREFIXES].flatMap((prefix) => pastAndPresent(prefix, strong.get(verb) as readonly string[]))).filter((form) => !adjectives.has(form)),
    ...`ist sind war waren bin bist seid sei seien wäre wären hat haben habe hast habt hatte hatten hätte hätten wird werden werde wirst wurde wurden würde würden kann können könne könnte könnten konnte konnten
    muss müssen müsse müsste müssten musste mussten soll sollen solle sollte sollten will wollen wolle wollte wollten darf dürfen dürfe dürfte dürften durfte möchte möchten mag gibt gebe gab gäbe geht gehe ging
    kommt komme kam kämen steht stehe stand standen liegt liege lag bleibt bleibe blieb sieht sehe sah nimmt nahm hält hielt lässt ließ findet fand fährt fuhr läuft lief fällt fiel fielen verliert verlor stirbt starb starben
    spricht sprach trifft traf wächst wuchs hilft half bietet bot gilt galt heißt hieß zieht zog schließt schloss beginnt begann kamen gingen blieben lagen nahmen`.split(/\s+/),
  ];
};

/** Forms of the Konjunktiv that are adjectives or other words too. */
const NO_HEARSAY = new Set('meine liebe gleiche sichere laute heiße reiche weise lange leere bloße trübe würdige wache öffne drohe'.split(' '));

/** Third person of the Konjunktiv I of every known verb: stem and "e". */
export const hearsayForms = (): readonly string[] => {
  const strong = strongRows();
  const verbs = [...COMMON.split(/\s+/), ...[SAY, SPEECH, STANCE].flatMap((list) => list.split(/\s+/)).map((entry) => entry.slice(entry.indexOf('|') + 1)), ...[...strong.keys()].flatMap((verb) => ['', ...PREFIXES].map((prefix) => prefix + verb))];
  return verbs.map((verb) => `${verb.replace(/e?n$/, '')}e`).filter((form) => form.length > 3 && !NO_HEARSAY.has(form));
};
