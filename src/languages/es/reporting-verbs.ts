import type { ReportingVerb, VerbFrame } from '../quote-data.ts';
import { conjugateSpanish } from './conjugation.ts';
import { numberVerbs } from './number-verbs.ts';

/** Verbs that report a clause; "+" marks those that take an infinitive as content too. */
const SAY = `mencionar averiguar verificar evidenciar deducir esgrimir argüir recomendar reivindicar coincidir reseñar cifrar dictaminar diagnosticar lamentar reprochar ironizar bromear reportar decir+ declarar+ afirmar+ anunciar+ explicar añadir agregar indicar señalar asegurar+ subrayar destacar recordar+ contar responder contestar admitir+ reconocer+
negar+ desmentir+ confirmar revelar sugerir escribir tuitear comentar advertir prometer+ insistir recalcar sostener manifestar+ expresar apuntar precisar detallar concluir matizar
argumentar reiterar alertar puntualizar remarcar aseverar relatar zanjar opinar estimar enfatizar informar notificar comunicar aclarar observar apostillar replicar objetar alegar+
aducir jurar+ garantizar certificar atestiguar testificar confesar+ confiar denunciar avisar avanzar adelantar publicar postear exponer razonar ratificar reafirmar corroborar
divulgar difundir reportar narrar referir rebatir refutar predecir pronosticar vaticinar augurar calcular prever determinar constatar comprobar descubrir encontrar especificar
enunciar proclamar pregonar sentenciar resumir resaltar acotar ahondar abundar conceder convenir asentir repetir evocar susurrar gritar murmurar musitar deslizar soltar
espetar trasladar transmitir revelar desvelar postular plantear teorizar especular conjeturar rememorar resolver acusar reclamar aventurar ironizar bromear presumir jactarse`;
const SPEECH = `exclamar bromear ironizar lamentar+ agradecer celebrar felicitar reír sonreír preguntar interrogar cuestionar inquirir pedir solicitar rogar suplicar ordenar instar urgir
exhortar animar continuar proseguir seguir reaccionar citar recitar cantar leer gritar criticar atacar arremeter disculparse quejarse hablar sollozar bufar espetar rematar terciar
intervenir indignar saludar elogiar alabar aplaudir reprochar recriminar sincerarse despachar mofarse burlarse reflexionar meditar zanjar preguntarse`;
const STANCE = `comparar calificar tildar describir considerar creer pensar juzgar temer esperar querer desear criticar condenar denunciar rechazar tachar definir acusar lamentar exigir reclamar pedir
defender apoyar abogar apostar valorar ver percibir catalogar etiquetar bautizar retratar presentar deplorar censurar cuestionar dudar confiar celebrar evocar invocar hablar llamar culpar
aplaudir elogiar tratar negarse decidir comprometerse proponer agradecer pretender expresar formular`;
const COMMON = `ser estar haber tener hacer poder querer deber ir venir ver dar saber poner decir salir llegar pasar quedar creer hablar llevar dejar seguir encontrar llamar pensar volver
tomar vivir conocer sentir tratar mirar contar empezar esperar buscar existir entrar trabajar escribir perder producir ocurrir entender pedir recibir recordar terminar permitir aparecer
conseguir comenzar servir sacar necesitar mantener resultar leer caer cambiar presentar crear abrir considerar oír acabar convertir ganar formar traer partir morir aceptar realizar suponer
comprender lograr explicar preguntar tocar reconocer+ estudiar alcanzar nacer dirigir correr utilizar pagar ayudar gustar jugar escuchar cumplir ofrecer descubrir levantar intentar usar
costar matar atacar herir causar afectar provocar mostrar registrar aumentar subir bajar mejorar continuar incluir apoyar votar aprobar rechazar detener condenar importar deber faltar
crecer disminuir ascender superar fallecer participar asistir acudir gastar exportar acoger invertir construir vender comprar emplear sumar reducir
recaudar transportar medir pesar durar obtener ocupar contratar despedir marcar destinar
atraer reunir agrupar facturar cerrar asignar cubrir quemar destruir rozar`;

const build = (list: string, frame: VerbFrame): ReportingVerb[] =>
  list.split(/\s+/).map((entry) => {
    const infinitive = entry.endsWith('+');
    const lemma = entry.replace('+', '').replace(/se$/, '');
    const forms = conjugateSpanish(lemma);
    return {
      lemma, frame, finite: forms.finite.join(' '), participle: forms.participle[0], gerund: forms.gerund, infinitive: lemma,
      ...(infinitive ? { infinitiveContent: true } : {}),
    };
  });

/** Verbs that report only with a second word: "dejó claro que", "dio a entender que". */
const idioms = (): ReportingVerb[] =>
  'dejar:claro dejar:escapar hacer:saber hacer:notar hacer:hincapié dar:entender dar:conocer poner:manifiesto'.split(' ').map((entry) => {
    const [lemma, particle] = entry.split(':');
    const verb = build(lemma, 'say')[0];
    // "de" is mostly another word.
    return { ...verb, finite: verb.finite.split(' ').filter((form) => form !== 'de').join(' '), lemma: `${lemma} ${particle}`, particle };
  });

/** Spanish reporting verbs with all their forms. */
export const reportingVerbs = (): readonly ReportingVerb[] => [...build(SAY, 'say'), ...build(SPEECH, 'speech'), ...build(STANCE, 'stance'), ...idioms()];

/** Finite forms of the frequent verbs. */
export const finiteForms = (): readonly string[] => [
  ...COMMON.split(/\s+/).flatMap((verb) => conjugateSpanish(verb).finite),
  ...numberVerbs(),
  'soy', 'somos', 'eres', 'estoy', 'estamos', 'he', 'hemos', 'has', 'hay', 'tengo', 'tenemos', 'puedo', 'podemos', 'quiero', 'queremos', 'voy', 'vamos', 'debo', 'debemos', 'sé', 'sabemos',
  'hago', 'hacemos', 'iba', 'iban', 'digo', 'creo', 'creemos', 'sea', 'sean', 'esté', 'estén', 'haya', 'hayan', 'fuera', 'fueran', 'hubiera', 'hubieran',
];
