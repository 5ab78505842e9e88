import type { ReportingVerb, VerbFrame } from '../quote-data.ts';
import { conjugateItalian } from './conjugation.ts';
import { numberVerbs } from './number-verbs.ts';

/** Verbs that report a clause; "+" marks those that take an infinitive as content too. */
const SAY = `dire+ dichiarare+ affermare+ annunciare+ spiegare+ aggiungere+ precisare+ sottolineare+ ricordare+ raccontare+ rispondere+ ammettere+ riconoscere+ negare+ smentire+ confermare+ rivelare+
suggerire+ scrivere+ twittare+ commentare+ avvertire+ promettere+ insistere+ ribadire+ sostenere+ osservare+ rilevare+ concludere+ replicare+ assicurare+ evidenziare+ riferire+ puntualizzare+
chiarire+ specificare+ comunicare+ informare+ notificare+ indicare+ segnalare+ testimoniare+ confidare+ confessare+ giurare+ garantire+ certificare+ attestare+ asserire+ argomentare+ obiettare+ eccepire+
ipotizzare+ stimare+ calcolare+ prevedere+ valutare+ reputare+ recriminare+ rinfacciare+ dimostrare documentare quantificare+ asseverare+ protestare+ scherzare+ ironizzare+ chiosare+ predire+ pronosticare+ profetizzare+ denunciare+ lamentare+ pubblicare+ postare+ riportare+ narrare+ esporre+ enunciare+ proclamare+ divulgare+ svelare+ ritenere+
stabilire+ decretare+ appurare+ verificare+ constatare+ accertare+ scoprire+ notare+ menzionare+ citare+ accennare+ evocare+ rammentare+ riassumere+ sintetizzare+ ripetere+ reiterare+ controbattere+ ribattere+ rettificare+ rassicurare+ avvisare+
allertare+ sentenziare+ teorizzare+ supporre+ dedurre+ congetturare+ opinare+ ventilare+ paventare+ minacciare+ gridare+ urlare+ sussurrare+ mormorare+ balbettare+ bisbigliare+ sbottare+ esordire+
accusare+ vantare+ rimarcare+ dettagliare+ illustrare+ argomentare+ motivare+ giustificare+ postulare+ preannunciare+ anticipare+`;
const SPEECH = `esclamare ironizzare scherzare proseguire continuare attaccare auspicare chiosare tuonare commentare ridere sorridere chiedere domandare interrogare ringraziare lodare elogiare
reagire gridare urlare cantare leggere recitare concludere polemizzare sbottare incalzare rincarare rilanciare intervenire criticare scusare lamentare augurare invitare esortare
sollecitare ordinare implorare pregare supplicare salutare congratulare complimentare sospirare piangere glissare minimizzare plaudire applaudire esultare riprendere sfogare
sospirare inveire ruggire bacchettare redarguire apostrofare`;
const STANCE = `paragonare definire considerare credere pensare giudicare temere sperare volere desiderare criticare condannare denunciare bocciare accusare lamentare bollare etichettare chiamare descrivere
esigere reclamare chiedere difendere appoggiare vedere percepire ritrarre presentare deplorare rifiutare respingere dubitare parlare auspicare ritenere qualificare liquidare tacciare
lodare elogiare decidere impegnare proporre stigmatizzare contestare attribuire invocare esprimere manifestare formulare`;
const COMMON = `intendere emergere decidere rientrare rischiare bisognare convenire licenziare protestare scioperare manifestare bloccare sostenere temere sperare promettere difendere attendere chiudere comprare puntare mirare preoccupare collaborare rispettare subire sfruttare dipendere scegliere spingere stringere proteggere giungere raddoppiare peggiorare funzionare resistere reagire lottare
essere avere fare potere volere dovere sapere andare venire stare dare vedere dire uscire arrivare passare restare rimanere lasciare credere parlare portare trovare seguire chiamare
pensare tornare prendere vivere conoscere sentire trattare guardare iniziare cominciare aspettare cercare esistere entrare lavorare scrivere perdere produrre capire chiedere ricevere ricordare
finire permettere apparire servire mantenere leggere cadere cambiare creare aprire considerare vincere formare partire morire accettare realizzare supporre riuscire toccare riconoscere
raggiungere nascere correre usare pagare aiutare piacere giocare ascoltare offrire scoprire costare uccidere attaccare colpire causare provocare mostrare aumentare migliorare continuare
appoggiare votare approvare respingere fermare arrestare condannare importare mancare mettere tenere rappresentare bastare diventare sembrare succedere riguardare
crescere calare salire scendere diminuire ammontare crollare balzare guadagnare superare risultare partecipare segnare vendere spendere investire
ospitare conquistare ferire comprendere occupare assumere durare pesare misurare contare valere registrare ottenere tagliare ridurre impiegare detenere
costruire
accogliere attirare trasportare licenziare ritirare esportare raccogliere bruciare distruggere sequestrare sfiorare fatturare incassare chiudere stanziare destinare coprire`;

/** Verbs that report only with a second word: "fa presente che". */
const IDIOMS: ReadonlyArray<readonly [string, string]> = [['fare', 'presente'], ['fare', 'capire'], ['fare', 'intendere'], ['lasciare', 'intendere'], ['rendere', 'noto'], ['mettere', 'chiaro'], ['mettere', 'guardia'], ['dare', 'notizia'], ['tenere', 'precisare']];

const build = (list: string, frame: VerbFrame): ReportingVerb[] =>
  list.split(/\s+/).map((entry) => {
    const infinitive = entry.endsWith('+');
    const lemma = entry.replace('+', '');
    const forms = conjugateItalian(lemma);
    return {
      lemma, frame, finite: forms.finite.join(' '), participle: forms.participle.join(' '), gerund: [forms.gerund, ...['lo', 'la', 'li', 'le', 'ne', 'gli'].map((pronoun) => forms.gerund + pronoun)].join(' '), infinitive: lemma,
      ...(infinitive ? { infinitiveContent: true } : {}),
    };
  });

/** Italian reporting verbs with all their forms. */
export const reportingVerbs = (): readonly ReportingVerb[] => [
  ...build(SAY, 'say'),
  ...build(SPEECH, 'speech'),
  ...build(STANCE, 'stance'),
  { lemma: 'apprendere', frame: 'say', finite: 'apprende apprendeva', participle: '', gerund: '', infinitive: 'apprendere', impersonal: true },
  { lemma: 'far sapere', frame: 'say', finite: 'fa fanno fece fecero faceva facevano', participle: 'fatto', gerund: 'facendo', infinitive: 'far', particle: 'sapere' },
  { lemma: 'tagliare corto', frame: 'speech', finite: 'taglia tagliano tagliò tagliarono tagliava', participle: 'tagliato', gerund: 'tagliando', infinitive: 'tagliare', particle: 'corto' },
  { lemma: 'fare eco', frame: 'speech', finite: 'fa fanno fece fecero faceva facevano', participle: 'fatto', gerund: 'facendo', infinitive: 'fare', particle: 'eco' },
  ...IDIOMS.map(([verb, particle]): ReportingVerb => ({ lemma: `${verb} ${particle}`, frame: 'say', finite: conjugateItalian(verb).finite.join(' '), participle: conjugateItalian(verb).participle.join(' '), gerund: conjugateItalian(verb).gerund, infinitive: verb, particle })),
  { lemma: 'far notare', frame: 'say', finite: 'fa fanno fece fecero faceva facevano', participle: 'fatto', gerund: 'facendo', infinitive: 'far', particle: 'notare' },
];

/** Finite forms of the frequent verbs. */
export const finiteForms = (): readonly string[] => [
  ...COMMON.split(/\s+/).flatMap((verb) => conjugateItalian(verb).finite),
  ...numberVerbs(),
  'siamo', 'siete', 'sei', 'ho', 'hai', 'abbiamo', 'avete', "c'è", 'posso', 'possiamo', 'voglio', 'vogliamo', 'devo', 'dobbiamo', 'so', 'sappiamo', 'vado', 'andiamo', 'faccio', 'facciamo', 'dico', 'diciamo', 'credo', 'crediamo', 'sto', 'stiamo',
];
