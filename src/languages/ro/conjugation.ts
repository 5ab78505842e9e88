import { irregularVerbs } from '../irregular-verbs.ts';

/** The forms of a Romanian verb that stand in reports. */
export interface RomanianForms {
  readonly finite: readonly string[];
  readonly participle: readonly string[];
  readonly gerund: string;
}

/** Irregular verbs: present third sg, third pl, imperfect stem, perfect stem, participle, subjunctive. */
const irregular = irregularVerbs(`spune spune spun spunea spuse spus spună|zice zice zic zicea zise zis zică|susține susține susțin susținea susținu susținut susțină|transmite transmite transmit transmitea transmise transmis transmită|scrie scrie scriu scria scrise scris scrie
răspunde răspunde răspund răspundea răspunse răspuns răspundă|recunoaște recunoaște recunosc recunoștea recunoscu recunoscut recunoască|admite admite admit admitea admise admis admită|promite promite promit promitea promise promis promită|permite permite permit permitea permise permis permită
propune propune propun propunea propuse propus propună|presupune presupune presupun presupunea presupuse presupus presupună|depune depune depun depunea depuse depus depună|expune expune expun expunea expuse expus expună|conchide conchide conchid conchidea conchise conchis conchidă|pretinde pretinde pretind pretindea pretinse pretins pretindă
crede crede cred credea crezu crezut creadă|atrage atrage atrag atrăgea atrase atras atragă|cere cere cer cerea ceru cerut ceară|întreba întreabă întreabă întreba întrebă întrebat întrebe|adăuga adaugă adaugă adăuga adăugă adăugat adauge|nega neagă neagă nega negă negat nege|arăta arată arată arăta arătă arătat arate
vedea vede văd vedea văzu văzut vadă|prevedea prevede prevăd prevedea prevăzu prevăzut prevadă|dezminți dezminte dezmint dezmințea dezminți dezmințit dezmintă|deschide deschide deschid deschidea deschise deschis deschidă|descrie descrie descriu descria descrise descris descrie|prezice prezice prezic prezicea prezise prezis prezică
râde râde râd râdea râse râs râdă|plânge plânge plâng plângea plânse plâns plângă|relua reia reiau relua reluă reluat reia|face face fac făcea făcu făcut facă|da dă dau dădea dădu dat dea|avea are au avea avu avut aibă|fi este sunt era fu fost fie|putea poate pot putea putu putut poată|vrea vrea vor voia vru vrut vrea
trebui trebuie trebuie trebuia trebui trebuit trebuiască|ști știe știu știa știu știut știe|veni vine vin venea veni venit vină|merge merge merg mergea merse mers meargă|ajunge ajunge ajung ajungea ajunse ajuns ajungă|rămâne rămâne rămân rămânea rămase rămas rămână|lua ia iau lua luă luat ia|sta stă stau stătea stătu stat stea
începe începe încep începea începu început înceapă|crește crește cresc creștea crescu crescut crească|scădea scade scad scădea scăzu scăzut scadă|pierde pierde pierd pierdea pierdu pierdut piardă|duce duce duc ducea duse dus ducă|aduce aduce aduc aducea aduse adus aducă|produce produce produc producea produse produs producă|reduce reduce reduc reducea reduse redus reducă
ține ține țin ținea ținu ținut țină|pune pune pun punea puse pus pună|trimite trimite trimit trimitea trimise trimis trimită|cunoaște cunoaște cunosc cunoștea cunoscu cunoscut cunoască|naște naște nasc năștea născu născut nască|muri moare mor murea muri murit moară|ieși iese ies ieșea ieși ieșit iasă|trece trece trec trecea trecu trecut treacă
primi primește primesc primea primi primit primească|cădea cade cad cădea căzu căzut cadă|vinde vinde vând vindea vându vândut vândă|cumpăra cumpără cumpără cumpăra cumpără cumpărat cumpere|lăsa lasă lasă lăsa lăsă lăsat lase|găsi găsește găsesc găsea găsi găsit găsească|juca joacă joacă juca jucă jucat joace|purta poartă poartă purta purtă purtat poarte
părea pare par părea păru părut pară|simți simte simt simțea simți simțit simtă|deveni devine devin devenea deveni devenit devină|conține conține conțin conținea conținu conținut conțină|obține obține obțin obținea obținu obținut obțină|menține menține mențin menținea menținu menținut mențină|câștiga câștigă câștigă câștiga câștigă câștigat câștige
interzice interzice interzic interzicea interzise interzis interzică|alege alege aleg alegea alese ales aleagă|înțelege înțelege înțeleg înțelegea înțelese înțeles înțeleagă|decide decide decid decidea decise decis decidă|citi citește citesc citea citi citit citească|muta mută mută muta mută mutat mute|dori dorește doresc dorea dori dorit dorească
ucide ucide ucid ucidea ucise ucis ucidă|închide închide închid închidea închise închis închidă|întoarce întoarce întorc întorcea întoarse întors întoarcă|exclude exclude exclud excludea excluse exclus excludă|include include includ includea incluse inclus includă|întâmpla întâmplă întâmplă întâmpla întâmplă întâmplat întâmple|respinge respinge resping respingea respinse respins respingă
avertiza avertizează avertizează avertiza avertiză avertizat avertizeze|impune impune impun impunea impuse impus impună|dispune dispune dispun dispunea dispuse dispus dispună|contrazice contrazice contrazic contrazicea contrazise contrazis contrazică|apăra apără apără apăra apără apărat apere|lăuda laudă laudă lăuda lăudă lăudat laude|ruga roagă roagă ruga rugă rugat roage
striga strigă strigă striga strigă strigat strige|șopti șoptește șoptesc șoptea șopti șoptit șoptească|mulțumi mulțumește mulțumesc mulțumea mulțumi mulțumit mulțumească|reacționa reacționează reacționează reacționa reacționă reacționat reacționeze|îndemna îndeamnă îndeamnă îndemna îndemnă îndemnat îndemne|înșela înșală înșală înșela înșelă înșelat înșele
semnala semnalează semnalează semnala semnală semnalat semnaleze|contesta contestă contestă contesta contestă contestat conteste|părăsi părăsește părăsesc părăsea părăsi părăsit părăsească|costa costă costă costa costă costat coste|conduce conduce conduc conducea conduse condus conducă|surprinde surprinde surprind surprindea surprinse surprins surprindă|reprezenta reprezintă reprezintă reprezenta reprezentă reprezentat reprezinte|prezenta prezintă prezintă prezenta prezentă prezentat prezinte|aștepta așteaptă așteaptă aștepta așteptă așteptat aștepte|afla află află afla află aflat afle|folosi folosește folosesc folosea folosi folosit folosească|coborî coboară coboară cobora coborî coborât coboare|hotărî hotărăște hotărăsc hotăra hotărî hotărât hotărască|urî urăște urăsc ura urî urât urască|acorda acordă acordă acorda acordă acordat acorde|oferi oferă oferă oferea oferi oferit ofere|suferi suferă suferă suferea suferi suferit sufere|opri oprește opresc oprea opri oprit oprească|scoate scoate scot scotea scoase scos scoată|pleca pleacă pleacă pleca plecă plecat plece|trăi trăiește trăiesc trăia trăi trăit trăiască|locui locuiește locuiesc locuia locui locuit locuiască|plăti plătește plătesc plătea plăti plătit plătească|depăși depășește depășesc depășea depăși depășit depășească|construi construiește construiesc construia construi construit construiască|apărea apare apar apărea apăru apărut apară`);

/** A participle in both genders and numbers: "spus, spusă, spuși, spuse". */
function agreed(participle: string): string[] {
  const plural = participle.endsWith('t') ? `${participle.slice(0, -1)}ț` : participle.endsWith('s') ? `${participle.slice(0, -1)}ș` : participle;
  return [participle, `${participle}ă`, `${plural}i`, `${participle}e`];
}

const pastForms = (imperfect: string, perfect: string): string[] => [imperfect, `${imperfect}u`, `${imperfect}m`, perfect, `${perfect}ră`, `${perfect.replace(/ă$/, 'a')}se`, `${perfect.replace(/ă$/, 'a')}seră`];

/**
 * The forms of a Romanian verb by its infinitive. A regular verb in "-a" adds "-ez" in the present if `extended`
 * ("precizează", but "declară"); one in "-i" or "-î" adds "-esc" ("mărturisește").
 */
export function conjugateRomanian(infinitive: string, extended = false): RomanianForms {
  const forms = irregular(infinitive);
  if (forms !== undefined) {
    const [sg, pl, imperfect, perfect, participle, subjunctive] = forms;
    return { finite: [sg, pl, subjunctive, ...pastForms(imperfect, perfect)], participle: agreed(participle), gerund: '' };
  }
  const stem = infinitive.slice(0, -1);
  if (infinitive.endsWith('a')) {
    const soft = /[cg]$/.test(stem) ? `${stem}h` : stem.endsWith('i') ? stem : stem;
    const present = !extended ? [`${stem}ă`, `${stem}ăm`, stem, `${soft}e`] : stem.endsWith('i') ? [`${stem}ază`, `${stem}em`, `${stem}ez`, `${stem}eze`] : [`${soft}ează`, `${stem}ăm`, `${soft}ez`, `${soft}eze`];
    return { finite: [...present, ...pastForms(infinitive, `${stem}${stem.endsWith('i') ? 'e' : 'ă'}`), `${stem}ase`, `${stem}aseră`], participle: agreed(`${infinitive}t`), gerund: stem.endsWith('i') ? `${stem}ind` : `${stem}ând` };
  }
  if (infinitive.endsWith('ui')) return { finite: [`${infinitive}e`, `${infinitive}esc`, `${infinitive}ește`, `${infinitive}m`, ...pastForms(`${infinitive}a`, infinitive)], participle: agreed(`${infinitive}t`), gerund: `${infinitive}nd` };
  return { finite: [`${stem}ește`, `${stem}esc`, `${stem}im`, `${stem}ească`, ...pastForms(`${stem}ea`, infinitive)], participle: agreed(`${infinitive}t`), gerund: `${infinitive}nd` };
}
