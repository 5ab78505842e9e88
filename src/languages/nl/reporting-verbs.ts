import type { ReportingVerb, VerbFrame } from '../quote-data.ts';

/** Verbs with their forms: infinitive, present 3sg, past sg, past pl, participle. A separable prefix is written before "|". */
const SAY = `zeggen zegt zei zeiden gezegd,verklaren verklaart verklaarde verklaarden verklaard,stellen stelt stelde stelden gesteld,beweren beweert beweerde beweerden beweerd,aan|kondigen kondigt kondigde kondigden gekondigd
toe|voegen voegt voegde voegden gevoegd,uit|leggen legt legde legden gelegd,benadrukken benadrukt benadrukte benadrukten benadrukt,vertellen vertelt vertelde vertelden verteld,melden meldt meldde meldden gemeld
schrijven schrijft schreef schreven geschreven,twitteren twittert twitterde twitterden getwitterd,antwoorden antwoordt antwoordde antwoordden geantwoord,toe|geven geeft gaf gaven gegeven,aan|geven geeft gaf gaven gegeven
erkennen erkent erkende erkenden erkend,ontkennen ontkent ontkende ontkenden ontkend,bevestigen bevestigt bevestigde bevestigden bevestigd,waarschuwen waarschuwt waarschuwde waarschuwden gewaarschuwd,beloven belooft beloofde beloofden beloofd
op|merken merkt merkte merkten gemerkt,constateren constateert constateerde constateerden geconstateerd,onderstrepen onderstreept onderstreepte onderstreepten onderstreept,klagen klaagt klaagde klaagden geklaagd,concluderen concludeert concludeerde concludeerden geconcludeerd
herhalen herhaalt herhaalde herhaalden herhaald,vervolgen vervolgt vervolgde vervolgden vervolgd,berichten bericht berichtte berichtten bericht,verzekeren verzekert verzekerde verzekerden verzekerd,mede|delen deelt deelde deelden gedeeld,mee|delen deelt deelde deelden gedeeld
onthullen onthult onthulde onthulden onthuld,suggereren suggereert suggereerde suggereerden gesuggereerd,informeren informeert informeerde informeerden geïnformeerd,verduidelijken verduidelijkt verduidelijkte verduidelijkten verduidelijkt,voorspellen voorspelt voorspelde voorspelden voorspeld
schatten schat schatte schatten geschat,getuigen getuigt getuigde getuigden getuigd,betogen betoogt betoogde betoogden betoogd,argumenteren argumenteert argumenteerde argumenteerden geargumenteerd,rapporteren rapporteert rapporteerde rapporteerden gerapporteerd
uiten uit uitte uitten geuit,zweren zweert zwoer zwoeren gezworen,garanderen garandeert garandeerde garandeerden gegarandeerd,vermoeden vermoedt vermoedde vermoedden vermoed,vinden vindt vond vonden gevonden,reageren reageert reageerde reageerden gereageerd
herinneren herinnert herinnerde herinnerden herinnerd,bekennen bekent bekende bekenden bekend,bekend|maken maakt maakte maakten gemaakt,preciseren preciseert preciseerde preciseerden gepreciseerd,wijzen wijst wees wezen gewezen`;
const SPEECH = `vragen vraagt vroeg vroegen gevraagd,grappen grapt grapte grapten gegrapt,lachen lacht lachte lachten gelachen,roepen riept riep riepen geroepen,zuchten zucht zuchtte zuchtten gezucht,verzuchten verzucht verzuchtte verzuchtten verzucht
schreeuwen schreeuwt schreeuwde schreeuwden geschreeuwd,fluisteren fluistert fluisterde fluisterden gefluisterd,prijzen prijst prees prezen geprezen,bedanken bedankt bedankte bedankten bedankt,pleiten pleit pleitte pleitten gepleit,lezen leest las lazen gelezen,spreken spreekt sprak spraken gesproken,zingen zingt zong zongen gezongen`;
const STANCE = `noemen noemt noemde noemden genoemd,beschrijven beschrijft beschreef beschreven beschreven,bekritiseren bekritiseert bekritiseerde bekritiseerden bekritiseerd,beschuldigen beschuldigt beschuldigde beschuldigden beschuldigd,veroordelen veroordeelt veroordeelde veroordeelden veroordeeld
denken denkt dacht dachten gedacht,menen meent meende meenden gemeend,geloven gelooft geloofde geloofden geloofd,hopen hoopt hoopte hoopten gehoopt,vrezen vreest vreesde vreesden gevreesd,eisen eist eiste eisten geëist,willen wil wilde wilden gewild,verwerpen verwerpt verwierp verwierpen verworpen,betreuren betreurt betreurde betreurden betreurd
citeren citeert citeerde citeerden geciteerd,omschrijven omschrijft omschreef omschreven omschreven,bestempelen bestempelt bestempelde bestempelden bestempeld,verdedigen verdedigt verdedigde verdedigden verdedigd`;

function build(list: string, frame: VerbFrame): ReportingVerb[] {
  return list.split(/[,\n]/).flatMap((row) => {
    const [entry, present, past, pasts, participle] = row.trim().split(' ');
    const [prefix, base] = entry.includes('|') ? entry.split('|') : ['', entry];
    const finite = [base, present, past, pasts];
    if (prefix === '') return [{ lemma: base, frame, finite: finite.join(' '), participle, gerund: '', infinitive: base }];
    return [
      { lemma: prefix + base, frame, finite: finite.join(' '), participle: '', gerund: '', infinitive: '', particle: prefix },
      { lemma: prefix + base, frame, finite: finite.map((form) => prefix + form).join(' '), participle: prefix + participle, gerund: '', infinitive: prefix + base },
    ];
  });
}

/** Dutch reporting verbs with all their forms. */
export const reportingVerbs = (): readonly ReportingVerb[] => [
  ...build(SAY, 'say'),
  { lemma: 'laten weten', frame: 'say', finite: 'laat liet lieten laten', participle: 'laten', gerund: '', infinitive: 'laten', particle: 'weten' },
  { lemma: 'toevoegen', frame: 'say', finite: 'toevoegde toevoegden toevoegt toevoegen', participle: 'toegevoegd', gerund: '', infinitive: 'toevoegen' },
  ...build(SPEECH, 'speech'),
  ...build(STANCE, 'stance'),
];

/** Finite forms of frequent verbs. */
export const finiteForms = (): readonly string[] =>
  `is zijn was waren ben bent heeft hebben heb had hadden wordt worden werd werden zal zullen zou zouden kan kunnen kon konden moet moeten moest moesten wil willen wilde wilden mag mogen mocht mochten gaat gaan ging gingen
  komt komen kwam kwamen doet doen deed deden maakt maken maakte maakten staat staan stond stonden ziet zien zag zagen geeft geven gaf gaven neemt nemen nam namen blijft blijven bleef bleven ligt liggen lag lagen houdt houden hield hielden
  laat laten liet lieten krijgt krijgen kreeg kregen weet weten wist wisten vindt vinden vond vonden denkt denken dacht dachten loopt liep liepen valt vallen viel vielen werkt werken werkte werkten speelt speelde speelden leidt leidde leidden
  steunt steunde betekent betekende zit zitten zat zaten brengt bracht brachten volgt volgde volgden verliest verloor verloren wint won wonnen stijgt steeg stegen daalt daalde daalden sterft stierf stierven klimt klom klommen hoeft durft lijkt leek leken kost kostte overleefde overleefden bestaat bestond kent kende helpt hielp begint begon begonnen trekt trok trokken sluit sloot sloten opent opende openden koopt kocht kochten verkoopt verkocht verkochten groeit groeide groeiden daagt zakt zakte zakten blijkt bleek bleken gebeurt gebeurde gebeurden noemt noemde noemden rijdt reed reden vliegt vloog vlogen zoekt zocht zochten bouwt bouwde bouwden stopt stopte stopten start startte startten wacht wachtte eindigt eindigde toont toonde toonden draait draaide schrijft schreef schreven leest las leven leeft leefde leefden woont woonde woonden werft duurt duurde duurden telt telde telden bezit bezat biedt bood boden kiest koos kozen stuurt stuurde gebruikt gebruikte gebruikten verwacht verwachtte verwachtten vraagt vroeg vroegen eist eiste eisten dreigt dreigde ontslaat ontsloeg schrapt schrapte schrappen levert leverde leverden betaalt betaalde betaalden ontvangt ontving raakt raakte raakten treft trof troffen vertrekt vertrok vertrokken keert keerde hoort hoorde hoorden heet heette scoort scoorde sneuvelt overlijdt overleed overleden verdwijnt verdween stemt stemde stemden vecht vocht ontstaat ontstond lukt lukte mislukt mislukte`.split(/\s+/);
