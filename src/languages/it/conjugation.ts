import { irregularVerbs } from '../irregular-verbs.ts';

/** The forms of an Italian verb that stand in reports. */
export interface ItalianForms {
  readonly finite: readonly string[];
  readonly participle: readonly string[];
  readonly gerund: string;
}

/** Irregular verbs: present sg and pl, imperfect stem, future stem, past sg and pl, participle, gerund, subjunctive sg. */
const irregular = irregularVerbs(`dire dice dicono dice dir disse dissero detto dicendo dica|fare fa fanno face far fece fecero fatto facendo faccia|essere è sono e sar fu furono stato essendo sia
avere ha hanno ave avr ebbe ebbero avuto avendo abbia|andare va vanno anda andr andò andarono andato andando vada|stare sta stanno sta star stette stettero stato stando stia
dare dà danno da dar diede diedero dato dando dia|potere può possono pote potr poté poterono potuto potendo possa|volere vuole vogliono vole vorr volle vollero voluto volendo voglia
dovere deve devono dove dovr dovette dovettero dovuto dovendo debba|sapere sa sanno sape sapr seppe seppero saputo sapendo sappia|vedere vede vedono vede vedr vide videro visto vedendo veda
prevedere prevede prevedono prevede prevedr previde previdero previsto prevedendo preveda|tenere tiene tengono tene terr tenne tennero tenuto tenendo tenga|sostenere sostiene sostengono sostene sosterr sostenne sostennero sostenuto sostenendo sostenga
ritenere ritiene ritengono ritene riterr ritenne ritennero ritenuto ritenendo ritenga|venire viene vengono veni verr venne vennero venuto venendo venga|convenire conviene convengono conveni converr convenne convennero convenuto convenendo convenga
avvertire avverte avvertono avverti avvertir avvertì avvertirono avvertito avvertendo avverta|mettere mette mettono mette metter mise misero messo mettendo metta|ammettere ammette ammettono ammette ammetter ammise ammisero ammesso ammettendo ammetta
promettere promette promettono promette prometter promise promisero promesso promettendo prometta|scrivere scrive scrivono scrive scriver scrisse scrissero scritto scrivendo scriva|leggere legge leggono legge legger lesse lessero letto leggendo legga
chiedere chiede chiedono chiede chieder chiese chiesero chiesto chiedendo chieda|rispondere risponde rispondono risponde risponder rispose risposero risposto rispondendo risponda|concludere conclude concludono conclude concluder concluse conclusero concluso concludendo concluda
aggiungere aggiunge aggiungono aggiunge aggiunger aggiunse aggiunsero aggiunto aggiungendo aggiunga|riconoscere riconosce riconoscono riconosce riconoscer riconobbe riconobbero riconosciuto riconoscendo riconosca
conoscere conosce conoscono conosce conoscer conobbe conobbero conosciuto conoscendo conosca|prendere prende prendono prende prender prese presero preso prendendo prenda|rendere rende rendono rende render rese resero reso rendendo renda
difendere difende difendono difende difender difese difesero difeso difendendo difenda|esprimere esprime esprimono esprime esprimer espresse espressero espresso esprimendo esprima|discutere discute discutono discute discuter discusse discussero discusso discutendo discuta
ridere ride ridono ride rider rise risero riso ridendo rida|sorridere sorride sorridono sorride sorrider sorrise sorrisero sorriso sorridendo sorrida|decidere decide decidono decide decider decise decisero deciso decidendo decida
perdere perde perdono perde perder perse persero perso perdendo perda|correre corre corrono corre correr corse corsero corso correndo corra|vivere vive vivono vive vivr visse vissero vissuto vivendo viva|nascere nasce nascono nasce nascer nacque nacquero nato nascendo nasca
morire muore muoiono mori morir morì morirono morto morendo muoia|uscire esce escono usci uscir uscì uscirono uscito uscendo esca|porre pone pongono pone porr pose posero posto ponendo ponga|proporre propone propongono propone proporr propose proposero proposto proponendo proponga
esporre espone espongono espone esporr espose esposero esposto esponendo esponga|supporre suppone suppongono suppone supporr suppose supposero supposto supponendo supponga|predire predice predicono predice predir predisse predissero predetto predicendo predica
ribadire ribadisce ribadiscono ribadi ribadir ribadì ribadirono ribadito ribadendo ribadisca|chiarire chiarisce chiariscono chiari chiarir chiarì chiarirono chiarito chiarendo chiarisca|riferire riferisce riferiscono riferi riferir riferì riferirono riferito riferendo riferisca
suggerire suggerisce suggeriscono suggeri suggerir suggerì suggerirono suggerito suggerendo suggerisca|definire definisce definiscono defini definir definì definirono definito definendo definisca|garantire garantisce garantiscono garanti garantir garantì garantirono garantito garantendo garantisca
capire capisce capiscono capi capir capì capirono capito capendo capisca|reagire reagisce reagiscono reagi reagir reagì reagirono reagito reagendo reagisca|finire finisce finiscono fini finir finì finirono finito finendo finisca|colpire colpisce colpiscono colpi colpir colpì colpirono colpito colpendo colpisca
smentire smentisce smentiscono smenti smentir smentì smentirono smentito smentendo smentisca|asserire asserisce asseriscono asseri asserir asserì asserirono asserito asserendo asserisca|scoprire scopre scoprono scopri scoprir scoprì scoprirono scoperto scoprendo scopra
aprire apre aprono apri aprir aprì aprirono aperto aprendo apra|offrire offre offrono offri offrir offrì offrirono offerto offrendo offra|chiudere chiude chiudono chiude chiuder chiuse chiusero chiuso chiudendo chiuda|rilevare rileva rilevano rileva riliever rilevò rilevarono rilevato rilevando rilevi
insistere insiste insistono insiste insister insistette insistettero insistito insistendo insista|uccidere uccide uccidono uccide uccider uccise uccisero ucciso uccidendo uccida|produrre produce producono produce produrr produsse produssero prodotto producendo produca|ridurre riduce riducono riduce ridurr ridusse ridussero ridotto riducendo riduca
proseguire prosegue proseguono prosegui proseguir proseguì proseguirono proseguito proseguendo prosegua|seguire segue seguono segui seguir seguì seguirono seguito seguendo segua|eccepire eccepisce eccepiscono eccepi eccepir eccepì eccepirono eccepito eccependo eccepisca`);

const agreed = (participle: string): string[] => ['o', 'a', 'i', 'e'].map((ending) => participle.slice(0, -1) + ending);

const future = (stem: string): string[] => [`${stem}à`, `${stem}anno`, `${stem}ò`, `${stem}emo`, `${stem}ebbe`, `${stem}ebbero`, `${stem}ei`];

/** The forms of an Italian verb by its infinitive. */
export function conjugateItalian(infinitive: string): ItalianForms {
  const forms = irregular(infinitive);
  if (forms !== undefined) {
    const [sg, pl, imperfect, futureStem, pastSg, pastPl, participle, gerund, subjunctive] = forms;
    const was = infinitive === 'essere' ? ['era', 'erano', 'ero', 'eravamo', 'fosse', 'fossero'] : [`${imperfect}va`, `${imperfect}vano`, `${imperfect}vo`, `${imperfect}vamo`, `${imperfect}sse`, `${imperfect}ssero`];
    return { finite: [sg, pl, ...was, ...future(futureStem), pastSg, pastPl, subjunctive, `${subjunctive}no`], participle: agreed(participle), gerund };
  }
  const stem = infinitive.slice(0, -3);
  const vowel = infinitive.slice(-3, -2);
  if (vowel === 'a') {
    const hard = /[cg]$/.test(stem) ? `${stem}h` : stem.replace(/i$/, '');
    return {
      finite: [`${stem}a`, `${stem}ano`, `${stem}o`, `${stem}ava`, `${stem}avano`, `${stem}avo`, `${hard === stem.replace(/i$/, '') ? stem.replace(/i$/, '') : hard}iamo`, ...future(`${/[cg]i?$/.test(stem) ? hard : stem}er`), `${stem}ò`, `${stem}arono`, `${stem}ai`, `${hard}i`, `${hard}ino`, `${stem}asse`, `${stem}assero`],
      participle: agreed(`${stem}ato`),
      gerund: `${stem}ando`,
    };
  }
  return {
    finite: [`${stem}e`, `${stem}ono`, `${stem}o`, `${stem}${vowel}va`, `${stem}${vowel}vano`, `${stem}${vowel}vo`, `${stem}iamo`, ...future(`${stem}${vowel}r`), vowel === 'e' ? `${stem}é` : `${stem}ì`, `${stem}${vowel}rono`, `${stem}ette`, `${stem}ettero`, `${stem}a`, `${stem}ano`, `${stem}${vowel}sse`, `${stem}${vowel}ssero`],
    participle: agreed(vowel === 'e' ? `${stem}uto` : `${stem}ito`),
    gerund: `${stem}endo`,
  };
}
