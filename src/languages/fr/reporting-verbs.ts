import type { ReportingVerb, VerbFrame } from '../quote-data.ts';
import { conjugateFrench } from './conjugation.ts';
import { numberVerbs } from './number-verbs.ts';

/** Verbs that report a clause; those marked "+" take an infinitive as content too. */
const SAY = `remarquer aviser menacer+ statuer trancher insinuer sous-entendre surenchérir asséner dire+ déclarer+ affirmer+ annoncer+ expliquer+ ajouter indiquer préciser souligner estimer+ assurer+ rappeler confier+ raconter répondre
admettre+ reconnaître+ nier+ démentir+ confirmer+ révéler suggérer écrire tweeter twitter retweeter commenter prévenir avertir promettre+ insister
marteler soutenir+ conclure poursuivre renchérir noter observer relever constater témoigner plaider détailler signaler mentionner rapporter relater
avouer+ prétendre+ jurer+ garantir certifier attester rétorquer répliquer objecter arguer argumenter avancer alléguer concéder convenir
décréter proclamer clamer professer énoncer exposer communiquer divulguer dévoiler démontrer spécifier stipuler réaffirmer+ redire répéter réitérer
prédire pronostiquer prophétiser pointer faire:savoir faire:valoir faire:remarquer faire:observer faire:part laisser:entendre déduire calculer découvrir
trouver établir montrer évaluer chiffrer prévoir+ alerter informer notifier rassurer glisser lâcher souffler chuchoter murmurer hurler crier
s'exclamer diagnostiquer conseiller recommander préconiser résumer analyser témoigner postuler spéculer supposer publier poster
renseigner compléter corriger rectifier nuancer tempérer enchaîner reprendre continuer déplorer regretter dénoncer+ protester accuser+
se:plaindre se:vanter se:défendre justifier motiver plaisanter ironiser raisonner instruire augurer entendre:dire affirmer claironner seriner ressasser
balbutier bredouiller bégayer marmonner grommeler maugréer vociférer tonner fulminer tempêter gronder rugir scander réclamer
annoncer rapporter évoquer tancer opiner acquiescer disserter pérorer expliciter clarifier éclaircir synthétiser récapituler philosopher ânonner`;

const SPEECH = `lancer ironiser plaisanter réagir sourire rire soupirer s'indigner s'inquiéter s'interroger s'étonner s'agacer s'emporter s'enthousiasmer
se:féliciter se:réjouir se:désoler se:lamenter s'excuser s'insurger s'alarmer s'amuser s'offusquer s'émouvoir se:souvenir se:rappeler demander interroger questionner
se:demander interpeller exhorter remercier saluer louer vanter féliciter applaudir citer conter narrer 
 asséner répondre réciter lire chanter bafouiller sermonner railler moquer se:moquer persifler
taquiner blaguer rigoler pester râler bougonner grogner sangloter pleurer gémir hoqueter jubiler exulter triompher fanfaronner ordonner
commander sommer implorer supplier prier adjurer inviter proposer répliquer riposter contre-attaquer se:justifier se:hasarder se:risquer minimiser relativiser dédramatiser philosopher
rappeler résumer argumenter s'écrier s'époumoner s'esclaffer s'égosiller s'étrangler se:confier s'épancher se:désespérer`;

const STANCE = `comparer juger considérer penser croire espérer souhaiter vouloir craindre redouter douter critiquer qualifier décrire dépeindre présenter traiter fustiger condamner
dénoncer accuser exiger réclamer demander déplorer regretter approuver désapprouver rejeter refuser contester récuser réfuter stigmatiser pourfendre étriller
s'opposer se:dire se:déclarer évoquer parler invoquer imaginer envisager promettre s'engager défendre prôner revendiquer appeler inviter proposer attaquer pointer voir
percevoir ressentir reprocher blâmer vilipender conspuer déplorer taxer désigner vouloir plaider militer s'excuser reconnaître saluer vanter`;

/** Frequent verbs whose finite forms tell a clause. */
const COMMON = `être avoir faire aller pouvoir vouloir devoir savoir voir venir prendre mettre croire tenir falloir passer donner trouver laisser rester porter parler
montrer commencer penser aimer arriver devenir revenir sortir partir entrer perdre rendre attendre répondre entendre vivre suivre recevoir permettre servir
sentir ouvrir offrir jouer gagner chercher continuer compter appeler tomber travailler marcher toucher essayer utiliser payer changer créer agir
choisir finir réussir remplir subir fournir produire réduire construire conduire détruire concerner représenter constituer exister obtenir maintenir contenir
appartenir paraître connaître apparaître disparaître mourir naître battre courir lire demander garder tuer former viser lancer arrêter empêcher éviter occuper
manquer poser décider proposer refuser accepter mener lever tirer monter quitter cacher accuser opposer imposer exposer disposer reposer supposer dépendre défendre
vendre descendre étendre prétendre tendre répandre rompre convaincre craindre atteindre rejoindre peindre valoir aider augmenter diminuer baisser atteindre dépasser
fonctionner consister participer provoquer causer entraîner bénéficier nécessiter exiger comprendre apprendre reprendre surprendre entreprendre soumettre
transmettre commettre convenir intervenir parvenir soutenir retenir risquer sembler susciter respecter viser souffrir surgir reposer progresser s'appuyer placer égaler financer
reculer grimper bondir chuter plonger ralentir accélérer stagner remonter afficher enregistrer durer coûter dominer remporter terminer débuter annuler bloquer expulser blesser percuter frapper sauver évacuer inonder brûler manifester défiler s'élever s'établir
embaucher licencier signer voter juger condamner interdire autoriser organiser préparer développer investir racheter vendre acheter fermer recruter espérer inquiéter
transporter exporter importer adopter dépenser marquer approcher
attirer figurer ajouter résider accueillir ravager recenser dénombrer héberger abriter traverser parcourir franchir flamber rebondir totaliser cumuler empocher encaisser emprunter rembourser prêter disputer décrocher emporter verser consacrer destiner circuler employer livrer commander réclamer`;

const strip = (entry: string): { lemma: string; particle: string; infinitive: boolean } => {
  const infinitive = entry.endsWith('+');
  const bare = entry.replace('+', '');
  if (bare.startsWith("s'")) return { lemma: bare.slice(2), particle: '', infinitive };
  const [first, second] = bare.split(':');
  if (second === undefined) return { lemma: first, particle: '', infinitive };
  return first === 'se' ? { lemma: second, particle: '', infinitive } : { lemma: first, particle: second, infinitive };
};

const build = (list: string, frame: VerbFrame): ReportingVerb[] =>
  list.split(/\s+/).map((entry) => {
    const { lemma, particle, infinitive } = strip(entry);
    const forms = conjugateFrench(lemma);
    return {
      lemma: particle === '' ? lemma : `${lemma} ${particle}`,
      frame,
      finite: forms.finite.join(' '),
      participle: forms.participle.join(' '),
      gerund: forms.gerund,
      infinitive: lemma,
      ...(particle === '' ? {} : { particle }),
      ...(infinitive ? { infinitiveContent: true } : {}),
    };
  });

/** French reporting verbs with all their forms. */
export const reportingVerbs = (): readonly ReportingVerb[] => [...build(SAY, 'say'), ...build(SPEECH, 'speech'), ...build(STANCE, 'stance')];

/** Finite forms of the frequent verbs. */
export const finiteForms = (): readonly string[] => [
  ...COMMON.split(/\s+/).flatMap((entry) => conjugateFrench(strip(entry).lemma).finite),
  ...numberVerbs(),
  'suis', 'es', 'sommes', 'êtes', 'étais', 'soit', 'soient', 'ai', 'as', 'avons', 'avez', 'ait', 'aient', 'vais', 'vas', 'allons', 'allez', 'aille', 'peux', 'puisse',
  'veux', 'dois', 'sais', 'vois', 'crois', 'fais', 'faites', 'dites', 'dis', 'viens', 'prends', 'mets', 'tiens', 'fasse', 'fassent', 'puissent', 'sache',
];
