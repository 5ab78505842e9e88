import type { ReportingVerb, VerbFrame } from '../quote-data.ts';

/** Verbs by infinitive, past stem (masculine singular) and present third persons singular and plural; "-" where a perfective verb has none. */
const SAY = `powiedzieć powiedział powie powiedzą,mówić mówił mówi mówią,oświadczyć oświadczył oświadczy oświadczą,oświadczać oświadczał oświadcza oświadczają,stwierdzić stwierdził stwierdzi stwierdzą,stwierdzać stwierdzał stwierdza stwierdzają
ogłosić ogłosił ogłosi ogłoszą,ogłaszać ogłaszał ogłasza ogłaszają,zapowiedzieć zapowiedział zapowie zapowiedzą,zapowiadać zapowiadał zapowiada zapowiadają,dodać dodał doda dodadzą,dodawać dodawał dodaje dodają,wyjaśnić wyjaśnił wyjaśni wyjaśnią,wyjaśniać wyjaśniał wyjaśnia wyjaśniają
tłumaczyć tłumaczył tłumaczy tłumaczą,podkreślić podkreślił podkreśli podkreślą,podkreślać podkreślał podkreśla podkreślają,zaznaczyć zaznaczył zaznaczy zaznaczą,zaznaczać zaznaczał zaznacza zaznaczają,przyznać przyznał przyzna przyznają,przyznawać przyznawał przyznaje przyznają
zaprzeczyć zaprzeczył zaprzeczy zaprzeczą,zaprzeczać zaprzeczał zaprzecza zaprzeczają,potwierdzić potwierdził potwierdzi potwierdzą,potwierdzać potwierdzał potwierdza potwierdzają,ujawnić ujawnił ujawni ujawnią,ujawniać ujawniał ujawnia ujawniają,napisać napisał napisze napiszą,pisać pisał pisze piszą
odpowiedzieć odpowiedział odpowie odpowiedzą,odpowiadać odpowiadał odpowiada odpowiadają,ostrzec ostrzegł ostrzeże ostrzegą,ostrzegać ostrzegał ostrzega ostrzegają,obiecać obiecał obieca obiecają,obiecywać obiecywał obiecuje obiecują,ocenić ocenił oceni ocenią,oceniać oceniał ocenia oceniają
twierdzić twierdził twierdzi twierdzą,przekonywać przekonywał przekonuje przekonują,przypomnieć przypomniał przypomni przypomną,przypominać przypominał przypomina przypominają,zauważyć zauważył zauważy zauważą,zauważać zauważał zauważa zauważają
poinformować poinformował poinformuje poinformują,informować informował informuje informują,przekazać przekazał przekaże przekażą,przekazywać przekazywał przekazuje przekazują,skomentować skomentował skomentuje skomentują,komentować komentował komentuje komentują
podsumować podsumował podsumuje podsumują,zapewnić zapewnił zapewni zapewnią,zapewniać zapewniał zapewnia zapewniają,relacjonować relacjonował relacjonuje relacjonują,donieść doniósł doniesie doniosą,donosić donosił donosi donoszą,podać podał poda podadzą,podawać podawał podaje podają
wskazać wskazał wskaże wskażą,wskazywać wskazywał wskazuje wskazują,sugerować sugerował sugeruje sugerują,zasugerować zasugerował zasugeruje zasugerują,uznać uznał uzna uznają,zeznać zeznał zezna zeznają,zeznawać zeznawał zeznaje zeznają,opowiedzieć opowiedział opowie opowiedzą,opowiadać opowiadał opowiada opowiadają
zadeklarować zadeklarował zadeklaruje zadeklarują,deklarować deklarował deklaruje deklarują,zakomunikować zakomunikował zakomunikuje zakomunikują,argumentować argumentował argumentuje argumentują,sprecyzować sprecyzował sprecyzuje sprecyzują,szacować szacował szacuje szacują,przewidywać przewidywał przewiduje przewidują
zastrzec zastrzegł zastrzeże zastrzegą,wspomnieć wspomniał wspomni wspomną,zdradzić zdradził zdradzi zdradzą,powtórzyć powtórzył powtórzy powtórzą,przysiąc przysiągł przysięgnie przysięgną,nadmienić nadmienił nadmieni nadmienią,raportować raportował raportuje raportują,zameldować zameldował zamelduje zameldują,wytłumaczyć wytłumaczył wytłumaczy wytłumaczą`;
const SPEECH = `cieszyć cieszył cieszy cieszą,skarżyć skarżył skarży skarżą,żalić żalił żali żalą,dziwić dziwił dziwi dziwią,denerwować denerwował denerwuje denerwują,oburzać oburzał oburza oburzają,chwalić chwalił chwali chwalą,martwić martwił martwi martwią,bronić bronił broni bronią,wzdychać wzdychał wzdycha wzdychają,wspominać wspominał wspomina wspominają,grzmieć grzmiał grzmi grzmią,ironizować ironizował ironizuje ironizują,wtórować wtórował wtóruje wtórują,ubolewać ubolewał ubolewa ubolewają,przekonać przekonał przekona przekonają,radzić radził radzi radzą,wyznać wyznał wyzna wyznają,dopytywać dopytywał dopytuje dopytują,gratulować gratulował gratuluje gratulują,dziękować dziękował dziękuje dziękują
zapytać zapytał zapyta zapytają,pytać pytał pyta pytają,żartować żartował żartuje żartują,zażartować zażartował zażartuje zażartują,apelować apelował apeluje apelują,zaapelować zaapelował zaapeluje zaapelują,krzyczeć krzyczał krzyczy krzyczą,krzyknąć krzyknął krzyknie krzykną
kontynuować kontynuował kontynuuje kontynuują,cytować cytował cytuje cytują,pochwalić pochwalił pochwali pochwalą,podziękować podziękował podziękuje podziękują,zareagować zareagował zareaguje zareagują,szeptać szeptał szepcze szepczą,śmiać śmiał śmieje śmieją,czytać czytał czyta czytają`;
const STANCE = `nazwać nazwał nazwie nazwą,nazywać nazywał nazywa nazywają,określić określił określi określą,określać określał określa określają,opisać opisał opisze opiszą,opisywać opisywał opisuje opisują,krytykować krytykował krytykuje krytykują,skrytykować skrytykował skrytykuje skrytykują
uważać uważał uważa uważają,sądzić sądził sądzi sądzą,zarzucić zarzucił zarzuci zarzucą,zarzucać zarzucał zarzuca zarzucają,oskarżyć oskarżył oskarży oskarżą,oskarżać oskarżał oskarża oskarżają,potępić potępił potępi potępią,wierzyć wierzył wierzy wierzą,chcieć chciał chce chcą,żądać żądał żąda żądają,myśleć myślał myśli myślą`;
const COMMON = `być był jest są,mieć miał ma mają,móc mógł może mogą,robić robił robi robią,iść szedł idzie idą,dać dał da dadzą,wiedzieć wiedział wie wiedzą,widzieć widział widzi widzą,zostać został zostanie zostaną,stać stał stoi stoją,musieć musiał musi muszą,znaleźć znalazł znajdzie znajdą,dostać dostał dostanie dostaną
przyjść przyszedł przyjdzie przyjdą,żyć żył żyje żyją,pracować pracował pracuje pracują,grać grał gra grają,brać brał bierze biorą,wziąć wziął weźmie wezmą,prowadzić prowadził prowadzi prowadzą,znać znał zna znają,należeć należał należy należą,zacząć zaczął zacznie zaczną,umrzeć umarł umrze umrą,zabić zabił zabije zabiją,czuć czuł czuje czują
przybyć przybył przybędzie przybędą,doprowadzić doprowadził doprowadzi doprowadzą,rosnąć rósł rośnie rosną,spaść spadł spadnie spadną,dojść doszedł dojdzie dojdą,pozostać pozostał pozostanie pozostaną,trzymać trzymał trzyma trzymają,działać działał działa działają,stanowić stanowił stanowi stanowią,spodziewać spodziewał spodziewa spodziewają`;

/** Past forms from the masculine singular: powiedział, powiedziała, powiedziało, powiedzieli, powiedziały. */
function past(masculine: string): string[] {
  const stem = masculine.slice(0, -1);
  const soft = stem.replace(/ia$/, 'ie').replace(/ó(?=.$)/, 'o');
  const feminine = stem.endsWith('ą') ? `${stem.slice(0, -1)}ę` : stem.replace(/ó(?=.$)/, 'o');
  return [masculine, `${feminine}ła`, `${feminine}ło`, `${feminine}ły`, `${stem.endsWith('ą') ? feminine : soft}li`, `${masculine}em`, `${feminine}łam`, `${soft}liśmy`, `${feminine}łaby`, `${masculine}by`, `${soft}liby`];
}

const rows = (list: string): string[][] => list.split(/[,\n]/).map((row) => row.trim().split(' '));

const build = (list: string, frame: VerbFrame): ReportingVerb[] =>
  rows(list).map(([infinitive, masculine, sg, pl]) => ({
    lemma: infinitive, frame, finite: [...past(masculine), sg, pl].join(' '), participle: '', gerund: `${pl.slice(0, -1)}ąc`, infinitive: '',
  }));

/** Polish reporting verbs with all their forms. */
export const reportingVerbs = (): readonly ReportingVerb[] => [...build(SAY, 'say'), ...build(SPEECH, 'speech'), ...build(STANCE, 'stance')];

/** Finite forms of frequent verbs. */
export const finiteForms = (): readonly string[] => [
  ...rows(COMMON).flatMap(([, masculine, sg, pl]) => [...past(masculine), sg, pl]),
  ...'jestem jesteśmy będzie będą będę będziemy mam mamy mogę możemy muszę musimy chcę chcemy wiem wiemy trzeba można należy nie-ma wolno powinien powinna powinno powinni byłoby byłby byłaby'.split(' '),
];
