import type { QuoteData } from '../quote-data.ts';
import { feminineNouns, masculineNouns, singularNouns } from './nouns.ts';
import { finiteForms, reportingVerbs } from './reporting-verbs.ts';

const PERSONS = [
  ...masculineNouns(
    'purtător premier prim-ministru ministru viceprim-ministru președinte vicepreședinte primar viceprimar prefect director șef lider coordonator vicelider coleg senator deputat europarlamentar parlamentar procuror judecător avocat jurist martor expert specialist analist economist cercetător savant istoric astronom arheolog autor scriitor medic doctor chirurg locuitor localnic sătean vecin activist militant fondator antrenor selecționer căpitan portar fotbalist jucător cântăreț actor regizor artist candidat membru reprezentant funcționar guvernator rege prinț episcop profesor student elev bărbat băiat tată fiu frate prieten om jurnalist reporter secretar cancelar ambasador general colonel comandant comisar polițist agent anchetator pompier salvator manager antreprenor angajat muncitor muncitor consilier politician critic observator client utilizator alegător protestatar manifestant turist fermier agricultor inculpat suspect șofer pilot patron proprietar acționar investitor dezvoltator sindicalist cetățean pacient părinte inginer meteorolog climatolog epidemiolog nepot bunic soț ofițer inspector rector decan oficial emisar magistrat notar pescar',
  ),
  ...feminineNouns('purtătoare președintă vicepreședintă ministră primăriță primară directoare șefă senatoare deputată procuroare judecătoare avocată martoră expertă analistă economistă cercetătoare autoare scriitoare activistă fondatoare antrenoare jucătoare cântăreață artistă candidată reprezentantă guvernatoare regină prințesă profesoară studentă elevă fată femeie mamă soră prietenă persoană jurnalistă secretară ambasadoare comisară polițistă consilieră clientă inculpată proprietară victimă sursă directoare mătușă bunică soție colegă doctoriță oficialitate managerie'),
  ...'actrița actriță actrițe fiica fiică fiice oameni oamenii oamenilor copii copiii frați părinți părinții soții ceo liderii fiul fiului tatăl tatălui papa fratele fratelui purtătorul purtători soțul oficiali oficialii'.split(' '),
];
const BODIES = [
  ...singularNouns('guvern minister poliție jandarmerie tribunal instanță judecătorie curte companie firmă societate grup concern asociație organizație sindicat partid club federație comisie consiliu agenție institut universitate armată biserică stat opoziție majoritate parlament senat oraș bancă autoritate producător echipă comitet presă media televiziune post cotidian ziar portal publicație parchet procuratură fundație centru laborator administrație inspectorat direcție primărie prefectură minister executiv cabinet coaliție alianță formațiune uniune confederație serviciu spital operator retailer dezvoltator consorțiu ong instituție bursă'),
  ...'autorități autoritățile autorităților mass-media presei companiile băncile băncilor judecătorii procurorii anchetatorii pompierii polițiștii sindicatele sindicatelor partidele poliția poliției jandarmeria agenția agenției compania companiei asociația organizația organizației administrația federația comisia comisiei direcția fundația coaliția televiziunea televiziunii procuratura primăria primăriei opoziția armata instanța instanței curtea curții universitatea redacția dezvoltatorul guvernul guvernului'.split(' '),
];
const DOCUMENTS = [
  ...singularNouns('comunicat raport studiu sondaj document interviu mesaj discurs articol anunț text barometru recensământ bilanț'),
  ...'scrisoare scrisoarea scrisorii rapoarte rapoartele studii studiile documente documentele date datele datelor informații informațiile informațiilor rezultate rezultatele rezultatelor cercetare cercetarea cercetării cifre cifrele cifrelor declarație declarația declarației declarații declarațiile declarațiilor estimări estimările estimărilor statistici statisticile statisticilor postare postarea postării ancheta anchetei analiză analiza analizei prognoză prognoza prognozei nota notei decizia deciziei rechizitoriul rechizitoriului notificare notificarea calcule calculele calculelor'.split(' '),
];
/** Words of two lists once each. */
const once = (words: readonly string[]): string => [...new Set(words)].join(' ');

export const quotes: QuoteData = {
  reportingVerbs,
  finiteForms,
  finiteEndings: 'ează iază ește ească eze izează aseră useră iseră',
  looseFiniteEndings: 'eau iră ură ară',
  capitalisedNouns: false,
  compounds: false,
  infinitiveEndings: '',
  words: {
    determiner: 'un o unui unei unor niște acest această acești aceste acestui acestei acestor acel acea acei acele acelui acelei acelor acela aceea cel cea cei cele celui celei celor fiecare orice oricare vreun vreo niciun nicio alt altă alți alte altui altei altor același aceeași aceiași aceleași meu mea mei mele tău ta său sa săi sale nostru noastră noștri noastre vostru voastră lor lui ambii ambele toți toate tot toată câțiva câteva mulți multe unii unele doi două trei patru cinci șase șapte opt nouă zece',
    preposition: 'în din de la pe cu fără pentru prin printr între printre despre spre către sub peste după înainte până lângă contra împotriva asupra deasupra potrivit conform datorită grație pe drept ca într dintr față alături inclusiv privind',
    of: 'de al ai ale dintre',
    conjunction: 'și sau ori dar însă iar ci nici',
    complementiser: 'că să',
    relative: 'care cărui cărei căror căruia căreia cărora cine ce unde',
    subordinator: 'dacă când cum deoarece fiindcă deși întrucât căci încât ca cât',
    subjectPronoun: 'nimeni cineva eu tu el ea noi voi ei ele dânsul dânsa aceasta acesta aceștia acestea asta acela dumnealui dumneaei',
    objectPronoun: 'mă te îl o ne vă îi le mi ți i îmi îți își se s l li m ni vi și',
    haveAuxiliary: 'a au am ai ați',
    beAuxiliary: 'este e sunt era erau fost fi fie fusese fiind',
    negation: 'nu n nici nimic niciodată',
    adverb: 'mai tot apoi ieri azi astăzi acum aici acolo totuși însă deja încă chiar doar numai recent clar public ulterior anterior astfel asemenea totodată iarăși iar foarte așa cam prea bine atunci abia tocmai imediat ferm categoric luni marți miercuri joi vineri sâmbătă duminică seara dimineața oficial scris telefonic online joi',
    time: 'luni marți miercuri joi vineri sâmbătă duminică ieri azi astăzi mâine ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie seară seara dimineață dimineața noapte noaptea săptămână săptămâna lună luna an anul trecut trecută',
    finite: 'este e sunt era erau fi are au am avea aveau va vor ar poate pot trebuie',
    title: 'dl dna domnul doamna domnului doamnei dr prof președintele ministrul premierul părintele',
    scare: 'așa-numitul așa-numita așa-numitele așa-numiții așa-zisul așa-zisa numită numite numiți intitulat intitulată intitulate denumit denumită supranumit supranumită poreclit poreclită film filmul filmului carte cartea cărții roman romanul romanului serial serialul serialului album albumul albumului cântec cântecul piesa piesă piesei program programul programului operațiunea operațiunii dosar dosarul dosarului proiect proiectul proiectului cuvânt cuvântul cuvintele termen termenul expresia expresie noțiunea revista revistei ziarul ziarului cotidianul titlu titlul titlului numele nume sloganul slogan mottoul deviza campania campaniei restaurantul trupa trupei emisiunea emisiunii documentarul spectacolul spectacolului expoziția expoziției conceptul rubrica tabloul premiul festivalul colegiul colegiului liceul liceului spitalul spitalului universitatea universității teatrul teatrului casa sala jocul concursul conferința conferinței tema podul',
    personNoun: once(PERSONS),
    bodyNoun: once(BODIES),
    infinitiveMarker: 'a',
    modal: 'poate pot va vor trebuie putea puteau urmează',
    documentNoun: once(DOCUMENTS),
    agent: 'către',
    nounLike: 'nota critica cere stima numi anunț anunțuri vinde date acord informa vede spuse propuse promise scrise ceru acuza sursă susține',
  },
  speakerPronouns: 'el:m ea:f ei:p ele:p acesta:m aceasta:f aceștia:p acestea:p dânsul:m dânsa:f noi:o eu:o cel din urmă:m cea din urmă:f acela:m dumnealui:m dumneaei:f',
  ownPronouns: 'eu mă mi mine meu mea mei mele noi ne nostru noastră noștri noastre nouă tu te ție tău ta voi vă vostru dumneavoastră îmi am aș suntem avem',
  sourceBefore: 'potrivit|după spusele|după cum afirmă|după părerea|în opinia|în viziunea|din punctul de vedere al|la spusele|după cum scrie|din spusele|în cuvintele|după estimările|în accepțiunea',
  weakSourceBefore: 'conform',
  sourceNouns: 'spusele părerea opinia estimările calculele informațiile datele surse sursele aprecierea',
  sourceAfter: '',
  sourceIncise: '',
  leadIns: 'a ținut să|ține să|au ținut să|a vrut să|a ajuns să|a continuat prin a|a încheiat prin a|a început prin a',
  findingVerbs: 'arăta indica sugera confirma dezvălui evidenția releva atesta',
  impersonalPronoun: 'se s',
  demonstratives: 'acest această acel acea acesta aceasta acela aceea',
  gerundLead: '',
  relayVerbs: 'relata informa transmite scrie cita nota publica anunța reproduce difuza consemna dezvălui',
  entityNouns: {
    company: 'compania companiei firma firmei societatea grupul grupului producătorul banca băncii operatorul concernul retailerul',
    organization: 'asociația organizația sindicatul sindicatului partidul partidului clubul clubului federația federației institutul institutului universitatea universității agenția agenției ministerul ministerului comitetul tribunalul tribunalului instanța curtea comisia',
    place: 'țara țării orașul orașului regiunea comuna județul municipiul',
  },
  feminine: `dna doamna doamnei ea dânsa dumneaei una actrița fiica mama sora soția femeia fata regina ${once(feminineNouns('purtătoare președintă ministră primăriță directoare șefă senatoare deputată procuroare judecătoare avocată expertă analistă economistă cercetătoare autoare scriitoare activistă fondatoare antrenoare jucătoare profesoară jurnalistă secretară consilieră'))}`,
  masculine: 'dl domnul domnului el dânsul dumnealui directorul senatorul deputatul avocatul actorul regele bărbatul tatăl fiul fratele profesorul primarul ministrul premierul purtătorul șeful antrenorul autorul medicul președintele soțul',
  asides: 'la rândul său|la rândul ei|la rândul lui|la rândul lor|de asemenea|pe de altă parte|în replică|de partea sa|din partea sa',
  asWords: 'cum precum',
  zeroComplementiser: 'none',
  zeroVerbs: '',
  verbSubjectOrder: true,
  proDrop: true,
  commaBeforeComplementiser: false,
  dashSpeech: true,
  dashParagraphs: 'marked',
  hearsayForms: '',
  hearsayEnding: '',
};
