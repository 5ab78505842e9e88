import type { ReportingVerb } from '../quote-data.ts';
import { finiteFormsOf, particleVerbsOf, reportingVerbsOf, type RegularForms } from '../verb-rows.ts';

/** Verbs of saying: regular ones by their infinitive, the others with their forms. */
const SAY = `si:sier:sa:sagt forklare fortelle:forteller:fortalte:fortalt opplyse:opplyser:opplyste:opplyst melde:melder:meldte:meldt meddele:meddeler:meddelte:meddelt hevde:hevder:hevdet,hevda:hevdet påpeke:påpeker:påpekte:påpekt understreke:understreker:understreket,understreka:understreket
tilføye:tilføyer:tilføyde:tilføyd fastslå:fastslår:fastslo:fastslått skrive:skriver:skrev:skrevet svare mene:mener:mente:ment uttale:uttaler:uttalte:uttalt advare:advarer:advarte:advart bekrefte:bekrefter:bekreftet,bekrefta:bekreftet avkrefte:avkrefter:avkreftet:avkreftet avvise benekte:benekter:benektet:benektet
erkjenne:erkjenner:erkjente:erkjent innrømme:innrømmer:innrømmet,innrømte:innrømmet love:lover:lovet,lovte,lova:lovet bemerke:bemerker:bemerket:bemerket konstatere rapportere berette:beretter:berettet:berettet avsløre dementere informere garantere forsikre gjenta:gjentar:gjentok:gjentatt poengtere presisere
tydeliggjøre:tydeliggjør:tydeliggjorde:tydeliggjort argumentere konkludere spekulere kommentere annonsere varsle:varsler:varslet,varsla:varslet vurdere anslå:anslår:anslo:anslått formode:formoder:formodet:formodet antyde:antyder:antydet,antyda:antydet påstå:påstår:påsto,påstod:påstått foreslå:foreslår:foreslo:foreslått anbefale
oppfordre innvende:innvender:innvendte:innvendt fremheve:fremhever:fremhevet:fremhevet framheve:framhever:framhevet:framhevet betone anføre oppgi:oppgir:oppga,oppgav:oppgitt angi:angir:anga,angav:angitt sverge:sverger:sverget:sverget vitne:vitner:vitnet:vitnet tilstå:tilstår:tilsto:tilstått true:truer:truet,trua:truet
frykte:frykter:fryktet:fryktet forutse:forutser:forutså:forutsett spå:spår:spådde:spådd orientere underrette:underretter:underrettet:underrettet redegjøre:redegjør:redegjorde:redegjort utdype:utdyper:utdypet,utdypte:utdypet oppsummere sammenfatte:sammenfatter:sammenfattet:sammenfattet begrunne:begrunner:begrunnet:begrunnet
tvitre:tvitrer:tvitret:tvitret signalisere proklamere fastholde:fastholder:fastholdt:fastholdt skildre medgi:medgir:medga,medgav:medgitt fremholde:fremholder:fremholdt:fremholdt framholde:framholder:framholdt:framholdt fremføre estimere notere observere erindre minne:minner:minnet,minte:minnet henvise kunngjøre:kunngjør:kunngjorde:kunngjort
klage:klager:klaget,klagde,klaga:klaget stadfeste:stadfester:stadfestet:stadfestet tilbakevise påvise røpe:røper:røpet,røpte:røpet beklage:beklager:beklaget,beklaga:beklaget beregne:beregner:beregnet:beregnet postulere resonnere tilkjennegi:tilkjennegir:tilkjennega:tilkjennegitt huske:husker:husket:husket deklarere tipse`;

const SPEECH = `spørre:spør:spurte:spurt undre:undrer:undret:undret rope utbryte:utbryter:utbrøt:utbrutt le:ler:lo:ledd smile sukke:sukker:sukket:sukket spøke hviske:hvisker:hvisket:hvisket mumle:mumler:mumlet:mumlet fortsette:fortsetter:fortsatte:fortsatt skrike:skriker:skrek:skreket juble:jubler:jublet:jublet
takke:takker:takket,takka:takket lyde:lyder:lød:lydt innlede:innleder:innledet:innledet avslutte:avslutter:avsluttet:avsluttet replisere tordne:tordner:tordnet:tordnet rase rose lese synge:synger:sang:sunget snakke:snakker:snakket:snakket tale be:ber:ba,bad:bedt reagere reflektere filosofere flire fnyse:fnyser:fnyste,fnøs:fnyst
glise protestere gratulere ønske:ønsker:ønsket:ønsket hilse avbryte:avbryter:avbrøt:avbrutt supplere kontre:kontrer:kontret:kontret humre:humrer:humret:humret utrope kommandere stråle skryte:skryter:skrøt,skrytte:skrytt`;

const STANCE = `kalle beskrive:beskriver:beskrev:beskrevet kreve:krever:krevde:krevd kritisere anklage:anklager:anklaget,anklagde:anklaget beskylde:beskylder:beskyldte:beskyldt fordømme betrakte:betrakter:betraktet:betraktet oppfatte:oppfatter:oppfattet:oppfattet karakterisere betegne:betegner:betegnet:betegnet
forsvare ville:vil:ville:villet sitere synes:synes,syns:syntes:syntes tro:tror:trodde:trodd håpe tenke:tenker:tenkte:tenkt forvente:forventer:forventet:forventet benevne hylle utpeke etterlyse dømme forkaste:forkaster:forkastet:forkastet støtte:støtter:støttet:støttet omtale sammenligne:sammenligner:sammenlignet:sammenlignet
stemple:stempler:stemplet:stemplet anse:anser:anså:ansett finne:finner:fant:funnet mistenke:mistenker:mistenkte:mistenkt slakte:slakter:slaktet:slaktet latterliggjøre:latterliggjør:latterliggjorde:latterliggjort`;

/** Verbs that report only with a second word: "slår fast", "legger til". */
const WITH_PARTICLE = `slå:slår:slo:slått+fast peke:peker:pekte:pekt+på legge:legger:la:lagt+til gjøre:gjør:gjorde:gjort+gjeldende gjøre:gjør:gjorde:gjort+klart regne:regner:regnet:regnet+med holde:holder:holdt:holdt+fast gi:gir:ga,gav:gitt+uttrykk gå:går:gikk:gått+ut
komme:kommer:kom:kommet+fram komme:kommer:kom:kommet+frem fremgå:fremgår:fremgikk:fremgått+av framgå:framgår:framgikk:framgått+av la:lar:lot:latt+vite skyte:skyter:skjøt:skutt+inn trekke:trekker:trakk:trukket+fram trekke:trekker:trakk:trukket+frem gå:går:gikk:gått+god`;

/** The second class, which most regular verbs of saying follow: forklarer, forklarte, forklart. */
const regular: RegularForms = (infinitive) => [`${infinitive}r`, `${infinitive.slice(0, -1)}te`, `${infinitive.slice(0, -1)}t`];

/** Norwegian reporting verbs with all their forms. */
export const reportingVerbs = (): readonly ReportingVerb[] => [
  ...particleVerbsOf(WITH_PARTICLE, regular),
  ...reportingVerbsOf(SAY, 'say', regular),
  ...reportingVerbsOf(SPEECH, 'speech', regular),
  ...reportingVerbsOf(STANCE, 'stance', regular),
];

/** Frequent other verbs, in rows as above. */
const COMMON = `strømme:strømmer:strømmet mangle:mangler:manglet arbeide:arbeider:arbeidet jobbe:jobber:jobbet begynne:begynner:begynte slutte:slutter:sluttet åpne:åpner:åpnet lukke:lukker:lukket stenge betale koste:koster:kostet kaste:kaster:kastet lete spille vente:venter:ventet vokse handle:handler:handlet havne:havner:havnet lykkes:lykkes:lyktes mangle:mangler:manglet
skade:skader:skadet drepe redde:redder:reddet hjelpe:hjelper:hjalp forlate:forlater:forlot samle:samler:samlet starte:starter:startet lande:lander:landet falle:faller:falt stige:stiger:steg synke:synker:sank vinne:vinner:vant tape miste:mister:mistet ta:tar:tok gi:gir:ga få:får:fikk gå:går:gikk stå:står:sto se:ser:så
komme:kommer:kom gjøre:gjør:gjorde vite:vet:visste la:lar:lot ligge:ligger:lå sitte:sitter:satt bli:blir:ble finnes:fins,finnes:fantes holde:holder:holdt sette:setter:satte stille:stiller:stilte legge:legger:la kjøre kjøpe selge:selger:solgte bygge:bygger:bygde bo:bor:bodde dø:dør:døde leve:lever:levde føde:føder:fødte
forsvinne:forsvinner:forsvant bryte:bryter:brøt skyte:skyter:skjøt trekke:trekker:trakk bære:bærer:bar skjære:skjærer:skar fly:flyr:fløy bestå:består:besto gjelde:gjelder:gjaldt ramme:rammer:rammet påvirke:påvirker:påvirket bruke vise bety:betyr:betydde virke:virker:virket rekke:rekker:rakk vende skje:skjer:skjedde
etterforske:etterforsker:etterforsket pågripe:pågriper:pågrep sikte:sikter:siktet frikjenne sende nå:når:nådde møte kjenne heve:hever:hevet senke:senker:senket spare satse:satser:satset investere lansere presentere offentliggjøre:offentliggjør:offentliggjorde planlegge:planlegger:planla trenge:trenger:trengte være:er:var
ha:har:hadde kunne:kan:kunne skulle:skal:skulle ville:vil:ville måtte:må:måtte burde:bør:burde hete:heter:het unngå:unngår:unngikk søke beslutte:beslutter:besluttet besøke tvinge:tvinger:tvang skape løpe sove:sover:sov spise drikke:drikker:drakk håndtere kontrollere levere produsere ansette:ansetter:ansatte demonstrere
stemme regjere styre drive:driver:drev delta:deltar:deltok velge:velger:valgte utnevne tiltre:tiltrer:tiltrådte beskytte:beskytter:beskyttet forsøke ødelegge:ødelegger:ødela forbedre:forbedrer:forbedret endre:endrer:endret forberede utgjøre:utgjør:utgjorde omfatte:omfatter:omfattet oppstå:oppstår:oppsto skille:skiller:skilte
flykte:flykter:flyktet styrte:styrter:styrtet brenne:brenner:brant drukne:drukner:druknet omkomme:omkommer:omkom øke redusere bringe:bringer:brakte følge:følger:fulgte tilhøre vurdere diskutere forhandle:forhandler:forhandlet undersøke ventes:ventes:ventedes ble:blir:ble tjene true:truer:truet kutte:kutter:kuttet doble:dobler:doblet fungere tåle`;

/** Finite forms of frequent verbs. */
export const finiteForms = (): readonly string[] => finiteFormsOf(COMMON, regular);
