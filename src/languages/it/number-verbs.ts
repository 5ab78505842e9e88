import { conjugateItalian } from './conjugation.ts';

/** Verbs that stand with numbers in news, beside the frequent ones. */
const VERBS = `abbandonare abbattere accedere accumulare acquisire acquistare adottare affollare affrontare aggiudicare alimentare allagare allargare alloggiare annullare applicare approvare assegnare assorbire assassinare
attendere attestare attraversare autorizzare avviare bloccare cancellare catturare celebrare circolare collegare collocare colpire combattere completare concedere condividere concentrare confermare confiscare contagiare
contenere contrarre controllare convocare danneggiare dedicare depositare demolire derubare devastare diagnosticare dichiarare dimettere dirottare disporre disputare distribuire dominare donare effettuare eleggere
elaborare eliminare emettere emigrare entrare equivalere erogare esaminare esaurire escludere esibire esigere esplodere espellere esporre estendere estrarre evacuare evadere fabbricare figurare finanziare firmare fondare
fornire fruttare fuggire fruire garantire generare gestire gestire girare giudicare governare guidare imbarcare immatricolare imporre inaugurare incendiare includere incontrare indagare indennizzare infettare ingaggiare
inquinare inserire installare intercettare intervistare introdurre inviare invadere investire iscrivere isolare lanciare lasciare liberare liquidare localizzare manifestare marciare mobilitare moltiplicare morire muovere
necessitare nominare notificare occorrere offrire operare oscillare patteggiare percepire percorrere permanere pesare piantare possedere precipitare prelevare prestare prevedere procurare proibire prolungare
proteggere pubblicare quotare radunare raccogliere rapire recuperare reclutare regalare registrare regredire rendere replicare residere resistere restituire revocare ricavare richiamare richiedere rilasciare rimborsare rimpatriare
rimuovere rinnovare rinunciare ripartire ritirare riportare riunire rubare salvare sanzionare sbarcare scoppiare scontare sconfiggere segnalare selezionare separare servire sfiorare sfrattare sgomberare smaltire soccorrere soffrire
sommare sopravvivere sorvolare sospendere sostituire spedire spegnere spostare stabilire stampare stimare stipulare subire succedere superare svolgere toccare totalizzare trasferire trasmettere trasportare travolgere
trattenere truffare uccidere unire utilizzare vaccinare valutare varare variare versare viaggiare visitare volare ammalare arruolare attaccare rivendere disperdere estinguere restare chiudere rompere evitare attirare dichiarare consegnare sequestrare capitalizzare applicare aspettare annunciare ricordare ospitare realizzare mancare bruciare cadere`;

/** Forms that are nouns or adjectives as often. */
const NOUNS = new Set('conferma quota pianta revoca nomina stima guida valuta collega libera notifica completa cattura diagnostica dedica isola recluta visita visite firma offerta regalo stampa figura figure fonda servi genera opera opere lancio incontra marcia replica replico scoppio rendita vara serve serva lascia girano pista condanna spedito fonde gira'.split(' '));

/** Their forms in the third person. */
export const numberVerbs = (): readonly string[] =>
  VERBS.split(/\s+/).flatMap((verb) => {
    const { finite } = conjugateItalian(verb);
    // Most verbs in "ire" widen their stem: "riunisce".
    const widened = verb.endsWith('ire') ? [`${verb.slice(0, -3)}isce`, `${verb.slice(0, -3)}iscono`] : [];
    return [finite[0], finite[1], ...widened, ...finite.filter((form) => /(?:vano|va|rà|ranno|rebbe|rebbero|[^r]ò|rono|ì|ette|ettero)$/.test(form))];
  }).filter((form) => form.length > 4 && !NOUNS.has(form));
