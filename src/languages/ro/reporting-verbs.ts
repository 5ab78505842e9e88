import type { ReportingVerb, VerbFrame } from '../quote-data.ts';
import { conjugateRomanian } from './conjugation.ts';

/** Verbs that report a clause; "*" marks those in "-a" that take "-ez" in the present. */
const SAY = `declara spune zice afirma susține anunța preciza* explica adăuga menționa* sublinia* transmite comunica relata* informa* scrie răspunde avertiza confirma nega dezminți recunoaște admite promite
asigura garanta* repeta reitera* insista argumenta* remarca observa nota* semnala estima* evalua* prognoza* aprecia* dezvălui arăta povesti mărturisi sugera* propune recomanda concluziona* conchide puncta* clarifica detalia* aminti
raporta* jura pretinde specifica indica stabili constata accentua* proclama obiecta* contesta specula* notifica atenționa* evidenția* ilustra* nuanța* replica riposta* continua completa* consemna* atesta certifica
anticipa prezice prevedea preconiza* calcula* deduce expune enunța divulga destăinui istorisi dezvolta formula* rezuma sintetiza* comenta* posta* publica* tuita* avansa* aproxima* susura articula* reclama sesiza* denunța
acuza invoca cita lămuri statua* reaminti reafirma reconfirma infirma tăgădui certa* exemplifica justifica motiva* preveni alerta* înștiința încunoștința avertisi reproșa* obișnui ironiza* glumi reproduce retransmite difuza* ipotiza* vesti opina*`;
/** Verbs that only go with words in marks. */
const SPEECH = `exclama întreba striga șopti murmura râde plânge mulțumi reacționa îndemna ruga ordona salva* saluta cânta citi ofta bombăni țipa urla relua încheia* izbucni zâmbi felicita implora protesta* interveni tuna* ataca replica mormăi conchide adresa* interoga* chestiona* glumi polemiza*`;
/** Attitudes and judgements: their marked words are the speaker's. */
const STANCE = `numi cere critica condamna califica caracteriza* descrie defini lăuda apăra respinge refuza* dori vrea spera cataloga* eticheta* considera crede acuza prezenta denumi deplânge regreta* contesta susține îndemna solicita saluta aprecia* vedea elogia* acuza taxa* boteza* socoti bănui presupune`;
const COMMON = `fi avea face putea vrea trebui ști veni merge ajunge rămâne lua sta începe crește scădea pierde duce aduce produce reduce ține pune trimite cunoaște naște muri ieși trece primi cădea vinde cumpăra lăsa găsi juca purta părea simți deveni conține obține menține câștiga interzice alege înțelege decide dori
ucide închide deschide întoarce exclude include întâmpla respinge impune dispune părăsi costa conduce surprinde apărea vota* ataca lucra* plăti folosi aplica opri termina continua urma afla intra căuta trăi locui aștepta încerca reuși reprezenta depăși viza* urca* coborî lansa* construi semna* aproba respecta organiza* asista participa
finanța* investi* angaja* demisiona* implica funcționa* exista* oferi servi încălca aresta reține acorda elibera* plasa* strica afecta* sosi pleca veni păstra schimba arde prinde bate încasa* lovi distruge crea* permite asigura explica costa urmări suferi majora* tripla* dubla* confrunta`;

const build = (list: string, frame: VerbFrame): ReportingVerb[] =>
  list.split(/\s+/).map((entry) => {
    const lemma = entry.replace('*', '');
    const { finite, participle, gerund } = conjugateRomanian(lemma, entry.endsWith('*'));
    return { lemma, frame, finite: finite.join(' '), participle: participle.join(' '), gerund, infinitive: lemma };
  });

/** Reports of a verb and a noun: "a atras atenția că", "a dat de înțeles că". */
const withNoun = (lemma: string, particle: string): ReportingVerb => {
  const { finite, participle, gerund } = conjugateRomanian(lemma);
  return { lemma: `${lemma} ${particle}`, frame: 'say', finite: finite.join(' '), participle: participle.join(' '), gerund, infinitive: lemma, particle, nounParticle: true };
};

/** Romanian reporting verbs with all their forms. */
export const reportingVerbs = (): readonly ReportingVerb[] => [
  ...build(SAY, 'say'),
  ...build(SPEECH, 'speech'),
  ...build(STANCE, 'stance'),
  withNoun('atrage', 'atenția'),
  withNoun('exprima', 'speranța'),
  withNoun('exprima', 'convingerea'),
  withNoun('exprima', 'încrederea'),
  withNoun('exprima', 'îngrijorarea'),
  withNoun('fi', 'părere'),
  withNoun('lansa', 'avertismentul'),
  withNoun('da', 'asigurări'),
  withNoun('da', 'înțeles'),
  withNoun('face', 'cunoscut'),
  withNoun('lăsa', 'înțeles'),
  withNoun('trage', 'concluzia'),
];

/** Finite forms of the frequent verbs. */
export const finiteForms = (): readonly string[] => [
  ...COMMON.split(/\s+/).flatMap((entry) => [...conjugateRomanian(entry.replace('*', ''), entry.endsWith('*')).finite]),
  ...'e sunt suntem sunteți ești eram erau era erai am ai a are avem aveți au va vor vom veți voi ar aș pot putem puteți vreau vrem știm știu trebuie trebuia fac facem merg mergem vin venim cred credem văd vedem spun spunem fie fiind există lipsește lipsesc'.split(' '),
];
