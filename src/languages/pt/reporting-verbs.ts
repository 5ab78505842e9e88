import type { ReportingVerb, VerbFrame } from '../quote-data.ts';
import { conjugatePortuguese } from './conjugation.ts';
import { numberVerbs } from './number-verbs.ts';

/** Verbs that report a clause; "+" marks those that take an infinitive as content too. */
const SAY = `dizer+ declarar+ afirmar+ anunciar+ explicar acrescentar indicar salientar sublinhar destacar assegurar+ garantir+ lembrar recordar contar responder admitir+ reconhecer+ negar+ desmentir+
confirmar+ revelar+ sugerir escrever tuitar comentar alertar advertir avisar prometer+ insistir frisar denunciar sustentar defender referir observar notar concluir ressaltar reiterar adiantar avaliar
relatar completar argumentar informar noticiar comunicar esclarecer precisar detalhar especificar apontar assinalar enfatizar realçar evidenciar constatar verificar descobrir apurar estimar calcular
prever prognosticar antever julgar opinar ponderar considerar alegar+ jurar+ confessar+ confidenciar desabafar testemunhar atestar certificar ratificar reafirmar corroborar replicar retrucar rebater
contrapor objetar refutar expor narrar mencionar citar publicar postar divulgar difundir transmitir proclamar sentenciar resumir sintetizar repetir reforçar acusar gritar sussurrar murmurar berrar
ameaçar+ supor teorizar especular conjecturar deduzir imaginar justificar pontuar arrematar emendar aduzir pregar apregoar rematar vincar registrar registar retorquir asseverar atribuir lamentar reclamar queixar recomendar reportar contabilizar quantificar ressalvar clarificar elucidar pormenorizar relembrar rememorar assumir+ antecipar vaticinar comprovar demonstrar
documentar sinalizar contestar protestar concordar insinuar decretar repisar brincar ironizar`;
const SPEECH = `exclamar desabafar ironizar brincar lamentar agradecer comemorar festejar celebrar rir sorrir perguntar questionar indagar inquirir pedir solicitar rogar suplicar ordenar instar exortar
continuar prosseguir seguir reagir citar recitar cantar ler gritar criticar atacar disparar desculpar queixar falar soluçar intervir elogiar saudar aplaudir reclamar refletir conversar debochar
provocar finalizar encerrar interromper apelar conclamar`;
const STANCE = `comparar chamar classificar qualificar descrever considerar achar crer acreditar pensar julgar temer esperar querer desejar criticar condenar denunciar rejeitar tachar definir acusar lamentar exigir reclamar
pedir defender apoiar apostar ver perceber rotular apelidar retratar apresentar deplorar censurar duvidar confiar celebrar evocar invocar falar propor decidir comprometer elogiar tratar pretender expressar manifestar formular`;
const COMMON = `ser estar ter haver fazer poder querer dever ir vir ver dar saber pôr dizer sair chegar passar ficar crer falar levar deixar seguir encontrar chamar pensar voltar tomar viver conhecer sentir
tratar olhar contar começar esperar buscar existir entrar trabalhar escrever perder produzir ocorrer entender pedir receber lembrar terminar permitir aparecer conseguir servir tirar precisar manter
resultar ler cair mudar criar abrir ouvir acabar ganhar formar trazer partir morrer aceitar realizar supor compreender explicar perguntar tocar reconhecer estudar alcançar nascer dirigir correr
usar pagar ajudar gostar jogar oferecer descobrir levantar tentar custar matar atacar ferir causar afetar provocar mostrar aumentar subir melhorar continuar incluir apoiar votar aprovar
rejeitar prender condenar faltar caber parecer acontecer possuir atingir registrar
descer crescer diminuir ascender superar participar assistir restar somar vender comprar empregar investir gastar exportar acolher construir medir
pesar durar obter contratar reduzir transportar arrecadar marcar vencer
atrair reunir faturar fechar destinar cobrir queimar destruir acompanhar`;

const build = (list: string, frame: VerbFrame): ReportingVerb[] =>
  list.split(/\s+/).map((entry) => {
    const infinitive = entry.endsWith('+');
    const lemma = entry.replace('+', '');
    const forms = conjugatePortuguese(lemma);
    return {
      lemma, frame, finite: forms.finite.join(' '), participle: forms.participle[0], gerund: forms.gerund, infinitive: lemma,
      ...(infinitive ? { infinitiveContent: true } : {}),
    };
  });

/** Verbs that report only with a second word: "deixou claro que", "deu a entender que". */
const idioms = (): ReportingVerb[] =>
  'deixar:claro deixar:escapar fazer:saber fazer:notar dar:entender dar:conta dar:conhecer tornar:público chamar:atenção'.split(' ').map((entry) => {
    const [lemma, particle] = entry.split(':');
    const verb = build(lemma, 'say')[0];
    // "desse" is mostly another word.
    return { ...verb, finite: verb.finite.split(' ').filter((form) => form !== 'desse').join(' '), lemma: `${lemma} ${particle}`, particle };
  });

/** Portuguese reporting verbs with all their forms. */
export const reportingVerbs = (): readonly ReportingVerb[] => [...build(SAY, 'say'), ...build(SPEECH, 'speech'), ...build(STANCE, 'stance'), ...idioms()];

/** Finite forms of the frequent verbs. */
export const finiteForms = (): readonly string[] => [
  ...COMMON.split(/\s+/).flatMap((verb) => conjugatePortuguese(verb).finite),
  ...numberVerbs(),
  'sou', 'somos', 'estou', 'estamos', 'tenho', 'temos', 'posso', 'podemos', 'quero', 'queremos', 'vou', 'vamos', 'ia', 'iam', 'devo', 'devemos', 'sei', 'sabemos', 'faço', 'fazemos', 'digo', 'creio', 'acho', 'fui', 'fomos', 'tive', 'tivemos', 'fiz', 'vejo', 'venho', 'peço',
];
