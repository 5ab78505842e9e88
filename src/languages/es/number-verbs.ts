import { conjugateSpanish } from './conjugation.ts';

/** Verbs that stand with numbers in news, beside the frequent ones. */
const VERBS = `abandonar abastecer absorber acaparar acceder acercar acoger acumular adelantar adjudicar adoptar adquirir afrontar agotar agravar agrupar ahorrar albergar alojar ampliar anotar apagar aplazar
aportar aprobar arrasar arrastrar arrebatar arrojar asaltar asesinar asignar atender atravesar autorizar bloquear calcinar cancelar capturar cargar celebrar circular cobrar colapsar colocar combatir compartir competir
completar comprometer concentrar conectar confinar conllevar conquistar conservar consumir contabilizar contagiar contener contener controlar convocar cosechar cotizar cruzar dañar decomisar dedicar deducir demoler
deportar depositar derribar derrotar desalojar desaparecer desarrollar desarticular desembarcar desembolsar desempeñar desplazar desplegar devastar devolver diagnosticar disparar disponer disputar disputarse distribuir
donar ejecutar elaborar elegir eliminar embarcar emigrar emitir encabezar encarcelar encerrar endeudar enfrentar entregar enviar equipar erigir escapar establecer estallar estrenar evacuar examinar exceder exigir
explotar expulsar extender extraer fabricar facilitar fichar figurar financiar firmar frenar fundar generar golpear gobernar habilitar habitar hospitalizar hundir identificar impactar implicar imponer impulsar inaugurar
incautar incautarse incendiar indemnizar indultar infectar ingerir ingresar inmovilizar inscribir instalar interceptar introducir inundar investigar inyectar jubilar juntar lanzar liderar liquidar localizar
lesionar liberar llenar mandar manejar movilizar multiplicar nombrar ocasionar oscilar oscilar otorgar padecer paralizar participar patentar percibir permanecer pertenecer plantar poblar poseer prestar prever procesar
prohibir prolongar protagonizar proyectar quitar rebajar rebasar rebotar recaer recibir reclutar recolectar recomprar recorrer recuperar reembolsar reforzar refugiar registrar regresar rehabilitar reinar reintegrar remolcar
remontar rendir renovar renunciar reparar repartir representar rescatar reservar residir restar resultar retener retirar retrasar retroceder revisar robar romper rondar salvar sancionar secuestrar sembrar separar simular
sobrepasar sobrevivir solicitar someter sortear subastar subvencionar suceder sufrir superar suministrar suspender sustituir talar tardar tasar tejer terminar tramitar transcurrir trasladar triunfar tributar ubicar
unir vaciar vacunar valer valorar viajar vigilar visitar volar zarpar desembolsar encuestar entrevistar indagar recoger rodear sellar situar totalizar traficar trasplantar urbanizar presidir dirigir contemplar abarcar englobar anticipar barajar`;

/** Present forms that are nouns as often. */
const NOUNS = new Set('disputa subasta tala tasa vacuna entrega planta quita dona junta recluta conserva encuesta entrevista combate combaten cosecha firma carga marca prueba talla resta reserva visita deporta reforma obra figura figuran manda emite funda recorre proyecta rebaja rebajan'.split(' '));

/** Present forms whose stem changes, of these and other verbs. */
const STEM_CHANGED = 'cuenta cuentan reúne reúnen despliega despliegan atraviesa atraviesan aprueba aprueban enfría prueban refuerza refuerzan renueva renuevan rinde rinden siembran despide despiden mide miden impide impiden elige eligen exhibe consigue consiguen persigue rodea convierte convierten invierte invierten requiere requieren adquiere adquieren hiere quiebra gobierna gobiernan acierta calienta defiende defienden extiende extienden atiende atienden enciende cuesta cuelga demuestra despierta devuelve resuelve mueve mueven llueve vuela vuelan suena prohíbe prohíben sitúa sitúan actúa actúan evalúa evalúan fluctúa continúa confía envía envían amplía amplían ejerce vence convence contribuye contribuyen construye construyen destruye destruyen distribuye distribuyen incluye incluyen sustituye sustituyen huye huyen disminuye excluye constituye constituyen ofrece ofrecen aparece desaparece desaparecen pertenece pertenecen produce producen reduce traduce conduce conducen obtiene obtienen contiene contienen retiene sostiene mantiene mantienen detiene detienen dispone disponen supone suponen impone imponen compone componen propone proviene provienen interviene interrumpe sobreviene';

/** Their forms in the third person. */
export const numberVerbs = (): readonly string[] => VERBS.split(/\s+/).flatMap((verb) => conjugateSpanish(verb.replace(/se$/, '')).finite.slice(0, 14).filter((form) => !/(?:s|é)$/.test(form))).filter((form) => !NOUNS.has(form)).concat(STEM_CHANGED.split(' '));
