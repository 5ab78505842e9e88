import type { ReportingVerb, VerbFrame } from '../quote-data.ts';

/**
 * Verbs with their forms: infinitive, present 3sg, past sg, past pl, participle; regular ones by the infinitive alone.
 * A separable prefix is written before "|"; "+" behind the infinitive marks those that take one as content too.
 */
const SAY = `voor|rekenen rekent rekende rekenden gerekend,uit|rekenen rekent rekende rekenden gerekend,zeggen+ zegt zei zeiden gezegd,verklaren+ verklaart verklaarde verklaarden verklaard,stellen+ stelt stelde stelden gesteld,beweren+ beweert beweerde beweerden beweerd,aan|kondigen+ kondigt kondigde kondigden gekondigd
toe|voegen voegt voegde voegden gevoegd,uit|leggen legt legde legden gelegd,benadrukken benadrukt benadrukte benadrukten benadrukt,vertellen vertelt vertelde vertelden verteld,melden meldt meldde meldden gemeld
schrijven schrijft schreef schreven geschreven,twitteren twittert twitterde twitterden getwitterd,antwoorden antwoordt antwoordde antwoordden geantwoord,toe|geven+ geeft gaf gaven gegeven,aan|geven+ geeft gaf gaven gegeven
erkennen+ erkent erkende erkenden erkend,ontkennen+ ontkent ontkende ontkenden ontkend,bevestigen bevestigt bevestigde bevestigden bevestigd,waarschuwen waarschuwt waarschuwde waarschuwden gewaarschuwd,beloven+ belooft beloofde beloofden beloofd
op|merken merkt merkte merkten gemerkt,constateren constateert constateerde constateerden geconstateerd,onderstrepen onderstreept onderstreepte onderstreepten onderstreept,klagen klaagt klaagde klaagden geklaagd,concluderen concludeert concludeerde concludeerden geconcludeerd
herhalen herhaalt herhaalde herhaalden herhaald,vervolgen vervolgt vervolgde vervolgden vervolgd,berichten bericht berichtte berichtten bericht,verzekeren verzekert verzekerde verzekerden verzekerd,mede|delen deelt deelde deelden gedeeld,mee|delen deelt deelde deelden gedeeld
onthullen onthult onthulde onthulden onthuld,suggereren suggereert suggereerde suggereerden gesuggereerd,informeren informeert informeerde informeerden geïnformeerd,verduidelijken verduidelijkt verduidelijkte verduidelijkten verduidelijkt,voorspellen voorspelt voorspelde voorspelden voorspeld
schatten schat schatte schatten geschat,getuigen getuigt getuigde getuigden getuigd,betogen betoogt betoogde betoogden betoogd,argumenteren argumenteert argumenteerde argumenteerden geargumenteerd,rapporteren rapporteert rapporteerde rapporteerden gerapporteerd
uiten uitte uitte uitten geuit,vol|houden houdt hield hielden gehouden,zweren+ zweert zwoer zwoeren gezworen,garanderen+ garandeert garandeerde garandeerden gegarandeerd,vermoeden vermoedt vermoedde vermoedden vermoed,vinden vindt vond vonden gevonden,reageren reageert reageerde reageerden gereageerd
herinneren herinnert herinnerde herinnerden herinnerd,bekennen+ bekent bekende bekenden bekend,bekend|maken maakt maakte maakten gemaakt,preciseren preciseert preciseerde preciseerden gepreciseerd,wijzen wijst wees wezen gewezen
op|roepen+ roept riep riepen geroepen,aan|raden+ raadt raadde raadden geraden,af|raden+ raadt raadde raadden geraden,af|sluiten sluit sloot sloten gesloten,in|brengen brengt bracht brachten gebracht,aan|dringen dringt drong drongen gedrongen
tegen|spreken spreekt sprak spraken gesproken,weer|spreken spreekt sprak spraken gesproken,weerspreken weerspreekt weersprak weerspraken weersproken,bezweren bezweert bezwoer bezwoeren bezworen,tegen|werpen werpt wierp wierpen geworpen,verraden verraadt verried verrieden verraden,door|geven geeft gaf gaven gegeven,mee|geven geeft gaf gaven gegeven
voor|spiegelen,ontdekken,oordelen,toe|lichten,aan|voeren,aan|tekenen,opperen,adviseren,verzoeken verzoekt verzocht verzochten verzocht,weerleggen,vast|stellen,becijferen,berekenen,aan|vullen,resumeren,samen|vatten vat vatte vatten gevat,speculeren,hameren,onderschrijven onderschrijft onderschreef onderschreven onderschreven,beamen
ontkrachten,betuigen,verkondigen,verwoorden,beargumenteren,redeneren,specificeren,verklappen,communiceren,posten,tweeten,mailen,bloggen,memoreren,schetsen,repliceren,riposteren,aan|stippen,pretenderen+,verzekeren+,relativeren,nuanceren,uit|spreken spreekt sprak spraken gesproken,voor|stellen stelt stelde stelden gesteld,waarschuwen+,prediken,profeteren,bepleiten,openbaren,openbaar|maken maakt maakte maakten gemaakt,verordonneren,claimen+,protesteren,getuigen+,concretiseren,bij|vallen valt viel vielen gevallen,beklemtonen,accentueren,vermelden vermeldt vermeldde vermeldden vermeld,aan|halen,toe|zeggen+ zegt zei zeiden gezegd,uiteen|zetten zet zette zetten gezet,op|biechten,door|vertellen vertelt vertelde vertelden verteld,verhalen,prognosticeren,ramen,lekken,noteren,signaleren,motiveren,onderbouwen,poneren,in|schatten schat schatte schatten geschat,toe|vertrouwen,verwittigen,attenderen,verhelderen,beklagen beklaagt beklaagde beklaagden beklaagd`;
const SPEECH = `vragen vraagt vroeg vroegen gevraagd,grappen grapt grapte grapten gegrapt,lachen lacht lachte lachten gelachen,roepen riept riep riepen geroepen,zuchten zucht zuchtte zuchtten gezucht,verzuchten verzucht verzuchtte verzuchtten verzucht
schreeuwen schreeuwt schreeuwde schreeuwden geschreeuwd,fluisteren fluistert fluisterde fluisterden gefluisterd,prijzen prijst prees prezen geprezen,bedanken bedankt bedankte bedankten bedankt,pleiten pleit pleitte pleitten gepleit,lezen leest las lazen gelezen,spreken spreekt sprak spraken gesproken,zingen zingt zong zongen gezongen,af|vragen vraagt vroeg vroegen gevraagd,uit|roepen roept riep riepen geroepen,uit|halen haalt haalde haalden gehaald,terug|blikken,bespreken bespreekt besprak bespraken besproken,schrikken schrikt schrok schrokken geschrokken
fulmineren,foeteren,toe|bijten bijt beet beten gebeten,toe|roepen roept riep riepen geroepen,toe|snauwen,sneren,mopperen,grommen,snauwen,brommen,juichen,jubelen,glunderen,grinniken,schamperen,spotten,smalen,sakkeren,briesen,tieren,stamelen,mompelen,verontschuldigen,excuseren,treuren,jammeren,kreunen,snikken,bulderen,tieren,dichten,filosoferen,mijmeren,lachen,pareren,counteren,tegen|pruttelen,feliciteren,loven,roemen,toe|juichen,danken,interrumperen,bezingen bezingt bezong bezongen bezongen,smeken,bidden bidt bad baden gebeden,sussen,troosten,dreunen,sputteren`;
const STANCE = `vergelijken vergelijkt vergeleek vergeleken vergeleken,noemen noemt noemde noemden genoemd,beschrijven beschrijft beschreef beschreven beschreven,bekritiseren bekritiseert bekritiseerde bekritiseerden bekritiseerd,beschuldigen beschuldigt beschuldigde beschuldigden beschuldigd,veroordelen veroordeelt veroordeelde veroordeelden veroordeeld
denken denkt dacht dachten gedacht,menen meent meende meenden gemeend,geloven gelooft geloofde geloofden geloofd,hopen hoopt hoopte hoopten gehoopt,vrezen vreest vreesde vreesden gevreesd,eisen eist eiste eisten geëist,willen wil wilde wilden gewild,verwerpen verwerpt verwierp verwierpen verworpen,betreuren betreurt betreurde betreurden betreurd
citeren citeert citeerde citeerden geciteerd,omschrijven omschrijft omschreef omschreven omschreven,bestempelen bestempelt bestempelde bestempelden bestempeld,verdedigen verdedigt verdedigde verdedigden verdedigd,hekelen,laken,af|keuren,typeren,kwalificeren,beoordelen,beschouwen,prijzen prijst prees prezen geprezen,af|doen doet deed deden gedaan,af|wijzen wijst wees wezen gewezen,verwijten verwijt verweet verweten verweten,betitelen,verwachten,bewonderen,toe|juichen,verheerlijken,waarderen,verafschuwen,spreken spreekt sprak spraken gesproken,gewagen,besluiten besluit besloot besloten besloten,overwegen overweegt overwoog overwogen overwogen,dreigen`;

const PREFIXED = /^(?:be|ge|her|ver|ont|er)/;

/** A closed syllable writes a long vowel twice: "maken" gives "maakt". Where the stress is unknown both spellings are made. */
function stemsOf(infinitive: string): string[] {
  const root = infinitive.replace(/en$/, '');
  const stem = root.replace(/v$/, 'f').replace(/z$/, 's').replace(/([b-df-hj-np-tv-z])\1$/, '$1');
  const open = root === stem || /[vz]$/.test(root) ? /^(?:.*[^aeiou])?([aeou])[^aeiouy]$/.exec(stem) : null;
  return open === null ? [stem] : [stem, `${stem.slice(0, -1)}${open[1]}${stem.slice(-1)}`];
}

/** The forms of a regular verb: present 3sg, past sg, past pl, participle, for each spelling of its stem. */
function regular(infinitive: string): { finite: string[]; participles: string[] } {
  const dental = /(?:[tkfspx]|ch)en$/.test(infinitive) ? 't' : 'd';
  const lead = PREFIXED.test(infinitive) ? '' : 'ge';
  const finite: string[] = [];
  const participles: string[] = [];
  for (const stem of stemsOf(infinitive)) {
    finite.push(stem.endsWith('t') ? stem : `${stem}t`, `${stem}${dental}e`, `${stem}${dental}en`);
    participles.push(lead + (stem.endsWith(dental) ? stem : stem + dental));
  }
  return { finite, participles };
}

function build(list: string, frame: VerbFrame): ReportingVerb[] {
  return list.split(/[,\n]/).flatMap((row) => {
    const [marked, ...forms] = row.trim().split(' ');
    const entry = marked.replace('+', '');
    const [prefix, base] = entry.includes('|') ? entry.split('|') : ['', entry];
    const { finite: others, participles } = forms.length === 0 ? regular(base) : { finite: forms.slice(0, 3), participles: forms.slice(3) };
    const finite = [base, ...others];
    const content = marked.endsWith('+') ? { infinitiveContent: true } : {};
    if (prefix === '') return [{ lemma: base, frame, finite: finite.join(' '), participle: participles.join(' '), gerund: '', infinitive: base, ...content }];
    return [
      { lemma: prefix + base, frame, finite: finite.join(' '), participle: '', gerund: '', infinitive: '', particle: prefix, ...content },
      { lemma: prefix + base, frame, finite: finite.map((form) => prefix + form).join(' '), participle: participles.map((form) => prefix + form).join(' '), gerund: '', infinitive: prefix + base, ...content },
    ];
  });
}

/** Regular verbs whose forms tell a clause. */
const COMMON = `werken spelen leiden volgen wonen leven steunen betekenen dalen zakken groeien gebeuren noemen bouwen stoppen starten wachten eindigen tonen draaien duren tellen sturen gebruiken verwachten eisen dreigen schrappen leveren betalen
raken keren horen scoren stemmen lukken mislukken halen redden voelen leren proberen bereiken veranderen zorgen hopen vrezen geloven twijfelen vertrouwen investeren controleren onderzoeken regelen delen verdelen
kloppen missen passen presteren produceren protesteren reageren reizen rekenen schieten slopen smeken sparen stelen stoppen storten studeren tekenen trainen trouwen uiten vallen vechten verdienen verhogen verlagen verhuizen
verkleinen vergroten vermoorden veroorzaken verplichten verschuiven vervangen verwoesten verzamelen voeren voorkomen vullen waarderen wandelen warmen wennen weigeren wensen zoeken zwaaien klagen knokken koken lachen lekken letten lijden lozen luisteren maken merken
naderen openen overleven overtuigen pakken parkeren praten profiteren roken ruilen ruimen schaden schatten scheiden schelen sluiten smelten staken stijgen stranden stuiten sturen tikken tillen trappen vestigen vieren vluchten vrijwaren wagen wassen wekken wijzigen wisselen
bestellen bestrijden besparen beschermen beschikken besteden beperken bepalen benoemen belasten behandelen behoren bedreigen bedanken arresteren accepteren activeren demonstreren discrimineren discussiëren exporteren importeren fuseren financieren garanderen herstellen herdenken hinderen huren
ondersteunen ontmoeten ontslaan ontwikkelen organiseren overleggen overheersen verbeteren verbieden verbazen verbranden verdubbelen verliezen verlengen verminderen versterken vertragen vertrekken vervoeren verwijderen verzwakken vliegen voldoen winnen zweten zwijgen trekken leunen krimpen bloeien hangen hoeven lijken schijnen`;

/** Verbs that report only with a noun or adverb: "is van mening dat", "geeft te kennen dat", "wijst erop dat". */
const IDIOMS: ReadonlyArray<readonly [string, string]> = [
  ['is zijn was waren', 'mening'], ['is zijn was waren', 'oordeel'], ['is zijn was waren', 'overtuigd'], ['geeft geven gaf gaven', 'kennen'], ['wijst wijzen wees wezen', 'erop'],
  ['gaat gaan ging gingen', 'ervan'], ['maakt maken maakte maakten', 'duidelijk'], ['legt leggen legde legden', 'nadruk'], ['trekt trekken trok trokken', 'conclusie'], ['komt komen kwam kwamen', 'conclusie'],
  ['brengt brengen bracht brachten uitbracht uitbrachten', 'verklaring'], ['laat laten liet lieten', 'doorschemeren'], ['laat laten liet lieten', 'blijken'], ['laat laten liet lieten', 'optekenen'], ['laat laten liet lieten', 'verstaan'],
];

/** Dutch reporting verbs with all their forms. */
export const reportingVerbs = (): readonly ReportingVerb[] => [
  ...build(SAY, 'say'),
  { lemma: 'laten weten', frame: 'say', finite: 'laat liet lieten laten', participle: 'laten', gerund: '', infinitive: 'laten', particle: 'weten', infinitiveContent: true },
  ...IDIOMS.map(([finite, particle]): ReportingVerb => ({ lemma: `${finite.split(' ')[0]} ${particle}`, frame: 'say', finite, participle: '', gerund: '', infinitive: '', particle, nounParticle: true })),
  { lemma: 'toevoegen', frame: 'say', finite: 'toevoegde toevoegden toevoegt toevoegen', participle: 'toegevoegd', gerund: '', infinitive: 'toevoegen' },
  ...build(SPEECH, 'speech'),
  ...build(STANCE, 'stance'),
];

/** Finite forms of frequent verbs. */
export const finiteForms = (): readonly string[] => [
  ...COMMON.split(/\s+/).flatMap((verb) => [verb, ...regular(verb).finite]),
  ...`is zijn was waren ben bent heeft hebben heb had hadden wordt worden werd werden zal zullen zou zouden kan kunnen kon konden moet moeten moest moesten wil willen wilde wilden mag mogen mocht mochten gaat gaan ging gingen
  komt komen kwam kwamen doet doen deed deden maakt maken maakte maakten staat staan stond stonden ziet zien zag zagen geeft geven gaf gaven neemt nemen nam namen blijft blijven bleef bleven ligt liggen lag lagen houdt houden hield hielden
  laat laten liet lieten krijgt krijgen kreeg kregen weet weten wist wisten vindt vinden vond vonden denkt denken dacht dachten loopt liep liepen valt vallen viel vielen werkt werken werkte werkten speelt speelde speelden leidt leidde leidden
  steunt steunde betekent betekende zit zitten zat zaten brengt bracht brachten volgt volgde volgden verliest verloor verloren wint won wonnen stijgt steeg stegen daalt daalde daalden sterft stierf stierven klimt klom klommen hoeft durft lijkt leek leken kost kostte overleefde overleefden bestaat bestond kent kende helpt hielp begint begon begonnen trekt trok trokken sluit sloot sloten opent opende openden koopt kocht kochten verkoopt verkocht verkochten groeit groeide groeiden daagt zakt zakte zakten blijkt bleek bleken gebeurt gebeurde gebeurden noemt noemde noemden rijdt reed reden vliegt vloog vlogen zoekt zocht zochten bouwt bouwde bouwden stopt stopte stopten start startte startten wacht wachtte eindigt eindigde toont toonde toonden draait draaide schrijft schreef schreven leest las leven leeft leefde leefden woont woonde woonden werft duurt duurde duurden telt telde telden bezit bezat biedt bood boden kiest koos kozen stuurt stuurde gebruikt gebruikte gebruikten verwacht verwachtte verwachtten vraagt vroeg vroegen eist eiste eisten dreigt dreigde ontslaat ontsloeg schrapt schrapte schrappen levert leverde leverden betaalt betaalde betaalden ontvangt ontving raakt raakte raakten treft trof troffen vertrekt vertrok vertrokken keert keerde hoort hoorde hoorden heet heette klinkt klonk klonken geldt gold golden rijst rees betreft betrof bevat bevatte zwemt zwom wijst wees scoort scoorde sneuvelt overlijdt overleed overleden verdwijnt verdween stemt stemde stemden vecht vocht ontstaat ontstond lukt lukte mislukt mislukte`.split(/\s+/),
];
