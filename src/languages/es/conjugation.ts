import { irregularVerbs } from '../irregular-verbs.ts';

/** The forms of a Spanish verb that stand in reports. */
export interface SpanishForms {
  readonly finite: readonly string[];
  readonly participle: readonly string[];
  readonly gerund: string;
}

/** Irregular verbs: present sg and pl, imperfect stem, future stem, past sg and pl, participle, gerund, present subjunctive stem. */
const irregular = irregularVerbs(`decir dice dicen decía dir dijo dijeron dicho diciendo dig|hacer hace hacen hacía har hizo hicieron hecho haciendo hag|ser es son era ser fue fueron sido siendo se
estar está están estaba estar estuvo estuvieron estado estando est|ir va van iba ir fue fueron ido yendo vay|haber ha han había habr hubo hubieron habido habiendo hay
poder puede pueden podía podr pudo pudieron podido pudiendo pued|querer quiere quieren quería querr quiso quisieron querido queriendo quier
tener tiene tienen tenía tendr tuvo tuvieron tenido teniendo teng|venir viene vienen venía vendr vino vinieron venido viniendo veng|poner pone ponen ponía pondr puso pusieron puesto poniendo pong
saber sabe saben sabía sabr supo supieron sabido sabiendo sep|ver ve ven veía ver vio vieron visto viendo ve|prever prevé prevén preveía prever previó previeron previsto previendo preve
dar da dan daba dar dio dieron dado dando d|salir sale salen salía saldr salió salieron salido saliendo salg|caer cae caen caía caer cayó cayeron caído cayendo caig
creer cree creen creía creer creyó creyeron creído creyendo cre|leer lee leen leía leer leyó leyeron leído leyendo le|traer trae traen traía traer trajo trajeron traído trayendo traig
escribir escribe escriben escribía escribir escribió escribieron escrito escribiendo escrib|abrir abre abren abría abrir abrió abrieron abierto abriendo abr
morir muere mueren moría morir murió murieron muerto muriendo muer|volver vuelve vuelven volvía volver volvió volvieron vuelto volviendo vuelv
pedir pide piden pedía pedir pidió pidieron pedido pidiendo pid|seguir sigue siguen seguía seguir siguió siguieron seguido siguiendo sig|sentir siente sienten sentía sentir sintió sintieron sentido sintiendo sient
advertir advierte advierten advertía advertir advirtió advirtieron advertido advirtiendo adviert|sugerir sugiere sugieren sugería sugerir sugirió sugirieron sugerido sugiriendo sugier
mentir miente mienten mentía mentir mintió mintieron mentido mintiendo mient|repetir repite repiten repetía repetir repitió repitieron repetido repitiendo repit
reír ríe ríen reía reir rió rieron reído riendo rí|sonreír sonríe sonríen sonreía sonreir sonrió sonrieron sonreído sonriendo sonrí|pensar piensa piensan pensaba pensar pensó pensaron pensado pensando piens
contar cuenta cuentan contaba contar contó contaron contado contando cuent|recordar recuerda recuerdan recordaba recordar recordó recordaron recordado recordando recuerd
mostrar muestra muestran mostraba mostrar mostró mostraron mostrado mostrando muestr|demostrar demuestra demuestran demostraba demostrar demostró demostraron demostrado demostrando demuestr
comenzar comienza comienzan comenzaba comenzar comenzó comenzaron comenzado comenzando comienc|negar niega niegan negaba negar negó negaron negado negando nieg
manifestar manifiesta manifiestan manifestaba manifestar manifestó manifestaron manifestado manifestando manifiest|reconocer reconoce reconocen reconocía reconocer reconoció reconocieron reconocido reconociendo reconozc
encontrar encuentra encuentran encontraba encontrar encontró encontraron encontrado encontrando encuentr|concluir concluye concluyen concluía concluir concluyó concluyeron concluido concluyendo concluy
atribuir atribuye atribuyen atribuía atribuir atribuyó atribuyeron atribuido atribuyendo atribuy|argüir arguye arguyen argüía argüir arguyó arguyeron argüido arguyendo arguy|mantener mantiene mantienen mantenía mantendr mantuvo mantuvieron mantenido manteniendo manteng
prometer promete prometen prometía prometer prometió prometieron prometido prometiendo promet|proponer propone proponen proponía propondr propuso propusieron propuesto proponiendo propong
sostener sostiene sostienen sostenía sostendr sostuvo sostuvieron sostenido sosteniendo sosteng|exponer expone exponen exponía expondr expuso expusieron expuesto exponiendo expong
perder pierde pierden perdía perder perdió perdieron perdido perdiendo pierd|entender entiende entienden entendía entender entendió entendieron entendido entendiendo entiend
confesar confiesa confiesan confesaba confesar confesó confesaron confesado confesando confies|preferir prefiere prefieren prefería preferir prefirió prefirieron preferido prefiriendo prefier
referir refiere refieren refería referir refirió refirieron referido refiriendo refier|predecir predice predicen predecía predecir predijo predijeron predicho prediciendo predig
jugar juega juegan jugaba jugar jugó jugaron jugado jugando jueg|cerrar cierra cierran cerraba cerrar cerró cerraron cerrado cerrando cierr|desmentir desmiente desmienten desmentía desmentir desmintió desmintieron desmentido desmintiendo desmient
afirmar afirma afirman afirmaba afirmar afirmó afirmaron afirmado afirmando afirm|aducir aduce aducen aducía aducir adujo adujeron aducido aduciendo aduzc|maldecir maldice maldicen maldecía maldecir maldijo maldijeron maldecido maldiciendo maldig`);

const expand = (sg: string, pl: string, imperfect: string, future: string, pastSg: string, pastPl: string): string[] => [
  sg, pl, imperfect, `${imperfect}n`, `${imperfect}s`, `${future}á`, `${future}án`, `${future}é`, `${future}emos`, `${future}ía`, `${future}ían`, `${future}íamos`, pastSg, pastPl,
];

const agreed = (participle: string): string[] => [participle, `${participle.slice(0, -1)}a`, `${participle}s`, `${participle.slice(0, -1)}as`];

/** The forms of a Spanish verb by its infinitive. */
export function conjugateSpanish(infinitive: string): SpanishForms {
  const forms = irregular(infinitive);
  if (forms !== undefined) {
    const [sg, pl, imperfect, future, pastSg, pastPl, participle, gerund, subjunctive] = forms;
    const ending = infinitive.endsWith('ar') ? 'e' : 'a';
    const past = `${pastPl.slice(0, -3)}ra`;
    return { finite: [...expand(sg, pl, imperfect, future, pastSg, pastPl), `${subjunctive}${ending}`, `${subjunctive}${ending}n`, past, `${past}n`], participle: agreed(participle), gerund };
  }
  const stem = infinitive.slice(0, -2);
  const first = infinitive.endsWith('ar');
  const soft = stem.endsWith('c') ? `${stem.slice(0, -1)}qu` : stem.endsWith('g') ? `${stem}u` : stem.endsWith('z') ? `${stem.slice(0, -1)}c` : stem;
  return first
    ? {
        finite: [...expand(`${stem}a`, `${stem}an`, `${stem}aba`, infinitive, `${stem}ó`, `${stem}aron`), `${stem}o`, `${stem}amos`, `${soft}é`, `${soft}e`, `${soft}en`, `${stem}ara`, `${stem}aran`],
        participle: agreed(`${stem}ado`),
        gerund: `${stem}ando`,
      }
    : {
        finite: [...expand(`${stem}e`, `${stem}en`, `${stem}ía`, infinitive, `${stem}ió`, `${stem}ieron`), `${stem}o`, `${stem}${infinitive.endsWith('er') ? 'emos' : 'imos'}`, `${stem}í`, `${stem}a`, `${stem}an`, `${stem}iera`, `${stem}ieran`],
        participle: agreed(`${stem}ido`),
        gerund: `${stem}iendo`,
      };
}
