import { conjugatePortuguese } from './conjugation.ts';

/** Verbs that stand with numbers in news, beside the frequent ones. */
const VERBS = `abandonar abastecer abranger absorver aceder acumular adiar adquirir afastar agravar albergar alojar ampliar analisar anotar apagar apanhar aplicar apreender apresentar apurar arrastar arrebatar arrecadar assaltar assassinar
assinar atender atrair atravessar autorizar avaliar bater beneficiar bloquear cancelar capturar carregar celebrar chefiar circular cobrar colapsar colocar combater compor comportar concentrar concorrer conectar conquistar
conservar consumir contabilizar contaminar conter contrair controlar convocar cotar cruzar danificar dedicar defrontar demitir demolir deportar depositar derrotar derrubar desabar desaparecer desativar desembarcar
desembolsar desenvolver desfilar deslocar despedir devastar devolver diagnosticar disparar disponibilizar disputar distribuir doar dominar eleger elevar eliminar embarcar emigrar emitir encerrar endividar enfrentar
entregar enviar equipar equivaler escapar estabelecer estimar estrear evacuar examinar exceder exibir exigir explodir explorar expulsar estender extrair fabricar facilitar figurar financiar firmar fornecer fundar gerar
gerir governar habitar hospitalizar identificar implicar impor incluir incendiar indemnizar indenizar infectar infetar ingressar inaugurar inscrever instalar intercetar interceptar introduzir inundar investigar internar
lançar liderar liquidar localizar libertar liberar licenciar lotar manejar marcar mobilizar multiplicar nomear ocupar ocasionar oscilar outorgar padecer paralisar patrocinar permanecer pertencer plantar poupar prestar prever
processar proibir prolongar protagonizar prender queimar quitar rebaixar recolher recuperar recrutar recuar reembolsar reforçar refugiar regressar render renovar renunciar reparar repartir representar resgatar reservar residir
responder reter retirar revelar rever roubar romper rondar salvar sancionar sequestrar semear separar situar sobreviver sofrer solicitar suspender substituir tardar totalizar transferir transmitir traficar triunfar
ultrapassar unir vacinar valer viajar visitar voar faturar ouvir inquirir entrevistar percorrer pilotar preencher realojar rondar tombar trocar vitimar variar faltar arder consumir deter obrigar abrir morrer nascer cair sair entrar precisar sobrar bastar distribuir ficar encaixar`;

/** Present forms that are nouns as often. */
const NOUNS = new Set('disputa entrega planta vacina conserva combate combatem entrevista fatura doa carga marca prova reserva visita troca firma figura forma reforma obra renda multa cobra funda renova resta'.split(' '));

/** Their forms in the third person. */
export const numberVerbs = (): readonly string[] =>
  VERBS.split(/\s+/).flatMap((verb) => {
    const { finite } = conjugatePortuguese(verb);
    return [finite[0], finite[1], ...finite.filter((form) => /(?:avam?|iam?|rá|rão|ou|[ei]u|ram)$/.test(form))];
  }).filter((form) => !NOUNS.has(form));
