import type { ReportingVerb } from '../quote-data.ts';
import { finiteFormsOf, particleVerbsOf, reportingVerbsOf, type RegularForms } from '../verb-rows.ts';

/** Verbs of saying: those of the first class by their infinitive, the others with their forms. */
const SAY = `sige:siger:sagde:sagt forklare fortælle:fortæller:fortalte:fortalt oplyse:oplyser:oplyste:oplyst meddele:meddeler:meddelte:meddelt hævde påpege understrege tilføje fastslå:fastslår:fastslog:fastslået skrive:skriver:skrev:skrevet svare
mene:mener:mente:ment udtale:udtaler:udtalte:udtalt advare bekræfte afvise:afviser:afviste:afvist benægte erkende:erkender:erkendte:erkendt indrømme:indrømmer:indrømmede:indrømmet love bemærke konstatere rapportere berette afsløre dementere informere garantere
forsikre gentage:gentager:gentog:gentaget pointere præcisere tydeliggøre:tydeliggør:tydeliggjorde:tydeliggjort argumentere konkludere spekulere kommentere annoncere varsle vurdere anslå:anslår:anslog:anslået skønne formode antyde bebude påstå:påstår:påstod:påstået
foreslå:foreslår:foreslog:foreslået anbefale opfordre indvende:indvender:indvendte:indvendt fremhæve betone anføre:anfører:anførte:anført angive:angiver:angav:angivet bedyre sværge:sværger:svor:svoret vidne tilstå:tilstår:tilstod:tilstået true frygte forudsige:forudsiger:forudsagde:forudsagt
spå:spår:spåede:spået orientere underrette minde redegøre:redegør:redegjorde:redegjort uddybe opsummere sammenfatte:sammenfatter:sammenfattede:sammenfattet begrunde twitte tweete signalere proklamere fastholde:fastholder:fastholdt:fastholdt skildre betegne:betegner:betegnede:betegnet
medgive:medgiver:medgav:medgivet fremføre:fremfører:fremførte:fremført ræsonnere estimere anmærke notere observere erindre henvise:henviser:henviste:henvist kundgøre:kundgør:kundgjorde:kundgjort klage`;

const SPEECH = `spørge:spørger:spurgte:spurgt råbe:råber:råbte:råbt udbryde:udbryder:udbrød:udbrudt grine:griner:grinede,grinte:grinet le:ler:lo:leet smile sukke spøge joke hviske mumle fortsætte:fortsætter:fortsatte:fortsat skrige:skriger:skreg:skreget beklage
juble takke:takker:takkede:takket lyde:lyder:lød:lydt indlede:indleder:indledte:indledt afslutte replicere tordne rase rose:roser:roste:rost læse:læser:læste:læst synge:synger:sang:sunget tale:taler:talte:talt bede:beder:bad:bedt reagere reflektere undre filosofere
fnyse:fnyser:fnøs:fnyst snerre gispe protestere gratulere ønske:ønsker:ønskede:ønsket udråbe:udråber:udråbte:udråbt hilse:hilser:hilste:hilst afbryde:afbryder:afbrød:afbrudt supplere runde`;

const STANCE = `kalde:kalder:kaldte:kaldt beskrive:beskriver:beskrev:beskrevet kræve:kræver:krævede:krævet kritisere anklage beskylde:beskylder:beskyldte:beskyldt fordømme:fordømmer:fordømte:fordømt byde:byder:bød:budt betragte opfatte karakterisere forsvare ville:vil:ville:villet
citere synes:synes:syntes:syntes tro:tror:troede:troet håbe:håber:håbede:håbet tænke:tænker:tænkte:tænkt forvente benævne hylde udpege efterlyse:efterlyser:efterlyste:efterlyst dømme:dømmer:dømte:dømt forkaste støtte omtale:omtaler:omtalte:omtalt
fornemme sammenligne stemple finde:finder:fandt:fundet anse:anser:anså:anset`;

/** Verbs that report only with a second word: "slår fast", "peger på". */
const WITH_PARTICLE = `slå:slår:slog:slået+fast pege:peger:pegede:peget+på lægge:lægger:lagde:lagt+til gøre:gør:gjorde:gjort+gældende gøre:gør:gjorde:gjort+klart lade:lader:lod:ladet+forstå regne:regner:regnede:regnet+med holde:holder:holdt:holdt+fast give:giver:gav:givet+udtryk
gå:går:gik:gået+ud komme:kommer:kom:kommet+frem fremgå:fremgår:fremgik:fremgået+af lade:lader:lod:ladet+vide skyde:skyder:skød:skudt+ind bringe:bringer:bragte:bragt+videre`;

/** The first class: forklarer, forklarede, forklaret. */
const regular: RegularForms = (infinitive) => [`${infinitive}r`, `${infinitive}de`, `${infinitive}t`];

/** Danish reporting verbs with all their forms. */
export const reportingVerbs = (): readonly ReportingVerb[] => [
  ...particleVerbsOf(WITH_PARTICLE, regular),
  ...reportingVerbsOf(SAY, 'say', regular),
  ...reportingVerbsOf(SPEECH, 'speech', regular),
  ...reportingVerbsOf(STANCE, 'stance', regular),
];

/** Frequent other verbs, in rows as above. */
const COMMON = `strømme:strømmer:strømmede mangle:mangler:manglede arbejde:arbejder:arbejdede begynde:begynder:begyndte slutte åbne lukke betale:betaler:betalte koste kaste hitte lede:leder:ledte spille vente vokse handle havne lykkes:lykkes:lykkedes mangle skade dræbe:dræber:dræbte redde hjælpe:hjælper:hjalp forlade:forlader:forlod samle starte lande
falde:falder:faldt stige:stiger:steg synke:synker:sank vinde:vinder:vandt tabe:taber:tabte miste tage:tager:tog give:giver:gav få:får:fik gå:går:gik stå:står:stod se:ser:så komme:kommer:kom gøre:gør:gjorde vide:ved:vidste lade:lader:lod ligge:ligger:lå sidde:sidder:sad blive:bliver:blev
findes:findes:fandtes holde:holder:holdt sætte:sætter:satte stille lægge:lægger:lagde køre:kører:kørte købe:køber:købte sælge:sælger:solgte bygge bo dø:dør:døde leve føde:føder:fødte forsvinde:forsvinder:forsvandt bryde:bryder:brød skyde:skyder:skød trække:trækker:trak bære:bærer:bar
skære:skærer:skar flyve:flyver:fløj bestå:består:bestod gælde:gælder:gjaldt ramme påvirke bruge:bruger:brugte vise:viser:viste betyde:betyder:betød virke række:rækker:rakte vende:vender:vendte ske:sker:skete efterforske anholde:anholder:anholdt sigte idømme:idømmer:idømte frifinde:frifinder:frifandt
sende:sender:sendte nå møde:møder:mødte kende:kender:kendte hæve sænke spare satse investere lancere præsentere offentliggøre:offentliggør:offentliggjorde planlægge:planlægger:planlagde behøve være:er:var have:har:havde kunne:kan:kunne skulle:skal:skulle ville:vil:ville måtte:må:måtte burde:bør:burde
hedde:hedder:hed undgå:undgår:undgik søge:søger:søgte beslutte besøge:besøger:besøgte tvinge:tvinger:tvang skabe:skaber:skabte løbe:løber:løb sove:sover:sov spise:spiser:spiste drikke:drikker:drak håndtere kontrollere levere producere ansætte:ansætter:ansatte fyre afskedige demonstrere stemme:stemmer:stemte
regere styre drive:driver:drev deltage:deltager:deltog vælge:vælger:valgte udnævne tiltræde:tiltræder:tiltrådte beskytte forsøge:forsøger:forsøgte ødelægge:ødelægger:ødelagde forbedre ændre forberede:forbereder:forberedte svare udgøre:udgør:udgjorde omfatte opstå:opstår:opstod skille slå:slår:slog flygte styrte
brænde:brænder:brændte drukne omkomme:omkommer:omkom øge reducere bringe:bringer:bragte følge:følger:fulgte tilhøre:tilhører:tilhørte trænge:trænger:trængte glæde overveje diskutere forhandle undersøge:undersøger:undersøgte`;

/** Finite forms of frequent verbs. */
export const finiteForms = (): readonly string[] => finiteFormsOf(COMMON, regular);
