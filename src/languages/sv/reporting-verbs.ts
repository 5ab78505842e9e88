import type { ReportingVerb } from '../quote-data.ts';
import { finiteFormsOf, particleVerbsOf, reportingVerbsOf, type RegularForms } from '../verb-rows.ts';

/** Verbs of saying: those of the first class by their infinitive, the others with their forms. */
const SAY = `berätta påpeka hävda förklara betona varna meddela svara konstatera rapportera avslöja bekräfta förneka dementera informera lova garantera försäkra upprepa kommentera argumentera resonera spekulera poängtera notera
observera uppskatta beräkna vittna annonsera proklamera deklarera flagga signalera rekommendera twittra mena befara frukta förutspå:förutspår:förutspådde:förutspått kungöra:kungör:kungjorde:kungjort klargöra:klargör:klargjorde:klargjort
tillkännage:tillkännager:tillkännagav:tillkännagett påstå:påstår:påstod:påstått föreslå:föreslår:föreslog:föreslagit förstå:förstår:förstod:förstått säga:säger:sade,sa:sagt uppge:uppger:uppgav:uppgett,uppgivit ange:anger:angav:angett,angivit
medge:medger:medgav:medgett,medgivit vidgå:vidgår:vidgick:vidgått tillägga:tillägger:tillade:tillagt understryka:understryker:underströk:understrukit skriva:skriver:skrev:skrivit framhålla:framhåller:framhöll:framhållit vidhålla:vidhåller:vidhöll:vidhållit
erkänna:erkänner:erkände:erkänt anföra:anför:anförde:anfört antyda:antyder:antydde:antytt intyga upplysa:upplyser:upplyste:upplyst påminna:påminner:påminde:påmint bedöma:bedömer:bedömde:bedömt förtydliga precisera specificera sammanfatta summera
besvara:besvarar:besvarade:besvarat invända:invänder:invände:invänt genmäla:genmäler:genmälde:genmält inskärpa:inskärper:inskärpte:inskärpt befästa:befäster:befäste:befäst underrätta larma prognostisera prognosticera gissa anmärka framföra:framför:framförde:framfört
tipsa påvisa utlova motivera redogöra:redogör:redogjorde:redogjort skildra förmoda misstänka:misstänker:misstänkte:misstänkt bedyra svära:svär:svor:svurit konkludera fastslå:fastslår:fastslog:fastslagit fastställa:fastställer:fastställde:fastställt
bekänna:bekänner:bekände:bekänt hota klaga indikera åberopa formulera minnas:minns:mindes:mints erinra hänvisa påtala`;

const SPEECH = `fråga undra utropa ropa skratta sucka skämta fortsätta:fortsätter:fortsatte:fortsatt skrika:skriker:skrek:skrikit viska mumla beklaga jubla tacka gratulera kontra replikera inflika utbrista:utbrister:utbrast:utbrustit fnysa:fnyser:fnös:fnyst
stöna skoja ironisera dundra rasa berömma:berömmer:berömde:berömt läsa:läser:läste:läst sjunga:sjunger:sjöng:sjungit tala vädja uppmana be:ber:bad:bett fundera reflektera le:ler:log:lett muttra snyfta gråta:gråter:grät:gråtit vråla protestera reagera jämra
pusta morra fnissa utveckla filosofera inleda:inleder:inledde:inlett avsluta avbryta:avbryter:avbröt:avbrutit skrocka ryta:ryter:röt:rutit hälsa predika raljera tjata`;

const STANCE = `kalla beskriva:beskriver:beskrev:beskrivit kräva:kräver:krävde:krävt kritisera anklaga fördöma:fördömer:fördömde:fördömt avfärda avvisa välkomna betrakta beteckna benämna:benämner:benämnde:benämnt hylla försvara vilja:vill:ville:velat
citera ifrågasätta:ifrågasätter:ifrågasatte:ifrågasatt såga tycka:tycker:tyckte:tyckt anse:anser:ansåg:ansett tro:tror:trodde:trott hoppas:hoppas:hoppades:hoppats tänka:tänker:tänkte:tänkt önska uppfatta karaktärisera karakterisera beskylla:beskyller:beskyllde:beskyllt
likna döma:dömer:dömde:dömt förkasta stödja:stöder,stödjer:stödde:stött prisa motsätta:motsätter:motsatte:motsatt efterlysa:efterlyser:efterlyste:efterlyst efterfråga håna rubricera stämpla utmåla namnge:namnger:namngav:namngett förorda`;

/** Verbs that report only with a second word: "slår fast", "lägger till". */
const WITH_PARTICLE = `slå:slår:slog:slagit+fast lägga:lägger:lade/la:lagt+till peka:pekar:pekade:pekat+på räkna:räknar:räknade:räknat+med tala:talar:talade:talat+om skjuta:skjuter:sköt:skjutit+in fylla:fyller:fyllde:fyllt+i
dra:drar:drog:dragit+slutsatsen göra:gör:gjorde:gjort+klart göra:gör:gjorde:gjort+gällande hålla:håller:höll:hållit+fast ge:ger:gav:gett+besked framgå:framgår:framgick:framgått+av låta:låter:lät:låtit+meddela
varna:varnar:varnade:varnat+för klaga:klagar:klagade:klagat+över låta:låter:lät:låtit+förstå utgå:utgår:utgick:utgått+från`;

/** The first class: påpekar, påpekade, påpekat. */
const regular: RegularForms = (infinitive) => [`${infinitive}r`, `${infinitive}de`, `${infinitive}t`];

/** Swedish reporting verbs with all their forms. */
export const reportingVerbs = (): readonly ReportingVerb[] => [
  ...particleVerbsOf(WITH_PARTICLE, regular),
  ...reportingVerbsOf(SAY, 'say', regular),
  ...reportingVerbsOf(SPEECH, 'speech', regular),
  ...reportingVerbsOf(STANCE, 'stance', regular),
];

/** Frequent other verbs of the first class by infinitive. */
const COMMON = `strömma saknas:saknas:saknades krävs:krävs:krävdes behövs:behövs:behövdes väntas:väntas:väntades stängs:stängs:stängdes öppnas:öppnas:öppnades uppstå:uppstår:uppstod arbeta börja sluta öppna stänga:stänger:stängde betala kosta kasta hitta titta leta spela vänta växla handla hamna lyckas:lyckas:lyckades misslyckas:misslyckas:misslyckades sakna skada döda rädda hjälpa:hjälper:hjälpte lämna samla starta landa leda:leder:ledde
minska öka sjunka:sjunker:sjönk stiga:stiger:steg falla:faller:föll växa:växer:växte vinna:vinner:vann förlora ta:tar:tog ge:ger:gav få:får:fick gå:går:gick stå:står:stod se:ser:såg komma:kommer:kom göra:gör:gjorde veta:vet:visste låta:låter:lät ligga:ligger:låg
sitta:sitter:satt bli:blir:blev finnas:finns:fanns hålla:håller:höll sätta:sätter:satte ställa:ställer:ställde lägga:lägger:lade köra:kör:körde köpa:köper:köpte sälja:säljer:sålde bygga:bygger:byggde bo:bor:bodde dö:dör:dog leva:lever:levde föda:föder:födde
försvinna:försvinner:försvann bryta:bryter:bröt skjuta:skjuter:sköt dra:drar:drog bära:bär:bar skära:skär:skar flyga:flyger:flög frysa:fryser:frös bjuda:bjuder:bjöd bestå:består:bestod bero:beror:berodde gälla:gäller:gällde träffa drabba påverka använda:använder:använde
visa betyda:betyder:betydde innebära:innebär:innebar verka tyckas:tycks:tycktes räcka:räcker:räckte återvända:återvänder:återvände fortgå:fortgår:fortgick pågå:pågår:pågick ske:sker:skedde hända:händer:hände inträffa utreda:utreder:utredde gripa:griper:grep
åtala fälla:fäller:fällde frikänna:frikänner:frikände skicka sända:sänder:sände nå:når:nådde möta:möter:mötte känna:känner:kände höja:höjer:höjde sänka:sänker:sänkte spara satsa investera lansera presentera publicera planera behöva:behöver:behövde
vara:är:var ha:har:hade kunna:kan:kunde skola:ska,skall:skulle vilja:vill:ville måste:måste:måste böra:bör:borde lära:lär:lärde kallas:kallas:kallades väntas:väntas:väntades tvingas:tvingas:tvingades beräknas:beräknas:beräknades behövs:behövs:behövdes dömas:döms:dömdes
stämma:stämmer:stämde ändra fungera orka våga ringa:ringer:ringde heta:heter:hette undvika:undviker:undvek ansöka:ansöker:ansökte besluta besöka:besöker:besökte söka:söker:sökte tvinga skapa pressa hoppa springa:springer:sprang sova:sover:sov äta:äter:åt dricka:dricker:drack
hantera kontrollera reda:reder:redde stödja:stödjer:stödde leverera producera anställa:anställer:anställde avskeda varsla protestera demonstrera rösta regera styra:styr:styrde driva:driver:drev delta:deltar:deltog välja:väljer:valde utse:utser:utsåg avgå:avgår:avgick tillträda:tillträder:tillträdde skydda försöka:försöker:försökte förstöra:förstör:förstörde förbättra förändra förbereda:förbereder:förberedde tillhöra:tillhör:tillhörde motsvara omfatta uppgå:uppgår:uppgick uppstå:uppstår:uppstod skilja:skiljer:skilde slå:slår:slog fly:flyr:flydde rusa störta krascha explodera brinna:brinner:brann drunkna skadas:skadas:skadades dödas:dödas:dödades`;

/** Finite forms of frequent verbs. */
export const finiteForms = (): readonly string[] => finiteFormsOf(COMMON, regular);
