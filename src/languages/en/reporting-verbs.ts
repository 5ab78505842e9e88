import type { ReportingVerb, VerbFrame } from '../quote-data.ts';
import { conjugateEnglish } from './conjugation.ts';

/** Verbs that report a clause; "+" marks those that take an infinitive as content too. */
const SAY = `say tell announce declare state claim+ argue explain warn insist stress note reply respond answer acknowledge admit confirm reveal suggest report
write tweet retweet post remark recall observe promise+ pledge+ vow+ allege assert concede conclude complain joke quip predict estimate caution maintain
reiterate emphasise emphasize underline underscore point:out add disclose indicate testify contend agree affirm reaffirm aver proclaim
clarify recount demand mention repeat restate retell retort counter rebut lament inform notify advise assure reassure remind swear+ attest certify profess+ opine
 speculate surmise hypothesise hypothesize theorise theorize postulate posit propose hint imply intimate insinuate find discover determine
calculate forecast foresee foretell anticipate reckon show demonstrate illustrate elaborate boast brag gripe grumble protest
 interject interrupt exclaim shout yell scream whisper murmur mutter mumble stammer communicate convey divulge confess confide deny dispute threaten+
 chant verify corroborate concur summarise summarize venture volunteer warrant chronicle email e-mail comment publicise
guarantee blog outline narrate avow recap reminisce muse ponder reflect rave thunder seethe bark bellow echo recollect deadpan attribute testify
pronounce decree preach advocate recommend hypothesize deduce infer surmise enthuse gush fume bemoan bewail purport+ specify stipulate tout rule `;

const SPEECH = `marvel rejoice exult lament continue laugh smile sigh cry weep sob shrug grin chuckle nod sing rap chant ask inquire enquire wonder query question demand urge implore beg plead thank praise hail
greet congratulate apologise apologize react urge invite command instruct encourage advise recite quote sneer scoff mock tease
taunt rant rage roar growl hiss croak rasp chime joke plead pray comment interpose conclude sum:up chip:in go:on laugh speak talk read `;

const STANCE = `believe think fear describe detail cite charge decide deem call describe label brand dub characterise characterize portray criticise criticize condemn denounce slam blast decry deplore deride ridicule dismiss reject
rebuke praise laud applaud welcome commend hail accuse blame urge want hope expect wish consider regard view see deem term refer support oppose back endorse
question challenge doubt intend plan refuse decline demand seek vow defend justify apologise apologize express voice cite invoke promise ask request propose
disagree suspect worry prefer like love hate liken compare credit feel know understand realise realize remember require allow use`;

const COMMON = `be have do go come get make take give know see look want use find need try leave keep let begin help show hear play run move live believe bring happen
write sit stand lose pay meet include continue set learn change lead understand watch follow stop create speak read spend grow open walk win teach offer remember consider
appear buy serve die send build stay fall cut reach kill raise pass sell decide return become mean put mean turn start work seem feel ask require provide allow
increase decrease rise drop cause affect arrest charge seize deny plan expect face involve remain result occur want deserve hope love like hate believe think guess matter
support cost suffer hurt break catch draw drive eat fight hit hold choose throw wear steal close cover carry attack damage destroy threaten injure release launch hire fire`;

const build = (list: string, frame: VerbFrame): ReportingVerb[] =>
  list.split(/\s+/).map((entry) => {
    const infinitive = entry.endsWith('+');
    const [base, particle] = entry.replace('+', '').split(':');
    const forms = conjugateEnglish(base);
    return {
      lemma: particle === undefined ? base : `${base} ${particle}`,
      frame,
      finite: forms.finite.join(' '),
      participle: forms.participle.join(' '),
      gerund: forms.gerund,
      infinitive: base,
      ...(particle === undefined ? {} : { particle }),
      ...(infinitive ? { infinitiveContent: true } : {}),
    };
  });

/** English reporting verbs with all their forms. */
export const reportingVerbs = (): readonly ReportingVerb[] => [...build(SAY, 'say'), ...build(SPEECH, 'speech'), ...build(STANCE, 'stance')];

/** Other frequent verbs, whose present forms are nouns as often. */
const LOOSE = `share confirm obscure agree act add address adopt affect afford aim alter amount answer apply approach approve argue arrive assume attack attempt attract avoid await base bear
become begin belong benefit block boost border breach break breed call care carry cast cease challenge change check claim clash close collapse collect combine comply compete complete conduct
conflict connect consist constitute contain contradict contribute control convince cooperate cost count cover crash cross damage date deal decline defeat defend define delay deliver demand depend
deserve destroy differ die direct disagree disappear discover divide double draw drop drive earn ease elect emerge employ enable encourage end endanger engage enjoy ensure enter equal erode escape
establish exceed exist expand explain express extend face fail fall fear feature feed fight fill finance fit fix flow focus follow force form fuel function fund gain gather generate govern
grow guarantee guide halt handle happen harm hate head help hide hold hope house hurt identify ignore impact imply impose improve increase influence inspire intend interest involve join judge
justify kill knock lack land last launch lead lean leave let lie lift limit link live long look lose maintain manage mark match matter measure meet mirror miss mislead mix motivate move need note
obey object observe obtain occupy occur offer open operate oppose order outnumber outweigh overcome overlap owe own participate pass pay perform permit persist place plan play point pose possess power
prefer prepare present press prevail prevent prevent proceed produce progress protect prove provide pull punish push put qualify question quit range rank reach react read recall receive recognize
recover reduce reflect refuse regard regret reject relate release rely remain remove replace represent require resemble reside resist respect respond rest restore result resume retain return reveal reverse
rise risk rule run satisfy save score seek seem sell send separate serve settle shape share shift show sign sit sleep solve sound span spark speak spend spread stand start stay steal stem step stick
stop strengthen stretch strike struggle study substitute succeed suffer suit supply support surround survive suspect sustain swing tackle take talk target teach tend test threaten tie top touch trace
track trade train transform travel treat trigger trust try turn undermine understand undo unite urge use value vary violate visit vote wait walk want warrant waste watch weaken weigh welcome widen win
wish withdraw witness work worry worsen yield`;

/** Present forms of those verbs. */
export const looseFiniteForms = (): readonly string[] => LOOSE.split(/\s+/).flatMap((base) => conjugateEnglish(base).finite);

/** Finite forms of frequent verbs; the base form is left out where it is mostly a noun. */
export const finiteForms = (): readonly string[] => [
  ...COMMON.split(/\s+/).flatMap((base) => conjugateEnglish(base).finite.slice(1)),
  'am', 'is', 'are', 'was', 'were', 'been', 'will', 'would', 'can', 'could', 'shall', 'should', 'may', 'might', 'must', 'cannot', 'has', 'had', 'have', 'do', 'does', 'did',
  "isn't", "aren't", "wasn't", "weren't", "don't", "doesn't", "didn't", "won't", "wouldn't", "can't", "couldn't", "shouldn't", "hasn't", "haven't", "hadn't", "mustn't", "ain't",
];
