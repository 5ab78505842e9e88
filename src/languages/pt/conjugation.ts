import { irregularVerbs } from '../irregular-verbs.ts';

/** The forms of a Portuguese verb that stand in reports. */
export interface PortugueseForms {
  readonly finite: readonly string[];
  readonly participle: readonly string[];
  readonly gerund: string;
}

/** Irregular verbs: present sg and pl, imperfect, future stem, past sg and pl, participle, gerund, subjunctive sg. */
const irregular = irregularVerbs(`dizer diz dizem dizia dir disse disseram dito dizendo diga|fazer faz fazem fazia far fez fizeram feito fazendo faça|ser é são era ser foi foram sido sendo seja|estar está estão estava estar esteve estiveram estado estando esteja
ir vai vão ia ir foi foram ido indo vá|ter tem têm tinha ter teve tiveram tido tendo tenha|haver há hão havia haver houve houveram havido havendo haja|poder pode podem podia poder pôde puderam podido podendo possa
querer quer querem queria querer quis quiseram querido querendo queira|vir vem vêm vinha vir veio vieram vindo vindo venha|pôr põe põem punha por pôs puseram posto pondo ponha|propor propõe propõem propunha propor propôs propuseram proposto propondo proponha
expor expõe expõem expunha expor expôs expuseram exposto expondo exponha|supor supõe supõem supunha supor supôs supuseram suposto supondo suponha|saber sabe sabem sabia saber soube souberam sabido sabendo saiba|ver vê veem via ver viu viram visto vendo veja
prever prevê preveem previa prever previu previram previsto prevendo preveja|dar dá dão dava dar deu deram dado dando dê|trazer traz trazem trazia trar trouxe trouxeram trazido trazendo traga|sair sai saem saía sair saiu saíram saído saindo saia
cair cai caem caía cair caiu caíram caído caindo caia|crer crê creem cria crer creu creram crido crendo creia|ler lê leem lia ler leu leram lido lendo leia|escrever escreve escrevem escrevia escrever escreveu escreveram escrito escrevendo escreva
descrever descreve descrevem descrevia descrever descreveu descreveram descrito descrevendo descreva|pedir pede pedem pedia pedir pediu pediram pedido pedindo peça|perder perde perdem perdia perder perdeu perderam perdido perdendo perca
manter mantém mantêm mantinha manter manteve mantiveram mantido mantendo mantenha|sustentar sustenta sustentam sustentava sustentar sustentou sustentaram sustentado sustentando sustente|advertir adverte advertem advertia advertir advertiu advertiram advertido advertindo advirta
sugerir sugere sugerem sugeria sugerir sugeriu sugeriram sugerido sugerindo sugira|referir refere referem referia referir referiu referiram referido referindo refira|preferir prefere preferem preferia preferir preferiu preferiram preferido preferindo prefira
seguir segue seguem seguia seguir seguiu seguiram seguido seguindo siga|sentir sente sentem sentia sentir sentiu sentiram sentido sentindo sinta|mentir mente mentem mentia mentir mentiu mentiram mentido mentindo minta|repetir repete repetem repetia repetir repetiu repetiram repetido repetindo repita
sorrir sorri sorriem sorria sorrir sorriu sorriram sorrido sorrindo sorria|rir ri riem ria rir riu riram rido rindo ria|abrir abre abrem abria abrir abriu abriram aberto abrindo abra|garantir garante garantem garantia garantir garantiu garantiram garantido garantindo garanta
desmentir desmente desmentem desmentia desmentir desmentiu desmentiram desmentido desmentindo desminta|concluir conclui concluem concluía concluir concluiu concluíram concluído concluindo conclua|atribuir atribui atribuem atribuía atribuir atribuiu atribuíram atribuído atribuindo atribua
predizer prediz predizem predizia predir predisse predisseram predito predizendo prediga|contradizer contradiz contradizem contradizia contradir contradisse contradisseram contradito contradizendo contradiga|conter contém contêm continha conter conteve contiveram contido contendo contenha
obter obtém obtêm obtinha obter obteve obtiveram obtido obtendo obtenha|produzir produz produzem produzia produzir produziu produziram produzido produzindo produza|satisfazer satisfaz satisfazem satisfazia satisfar satisfez satisfizeram satisfeito satisfazendo satisfaça`);

const agreed = (participle: string): string[] => [participle, `${participle.slice(0, -1)}a`, `${participle}s`, `${participle.slice(0, -1)}as`];
const future = (stem: string): string[] => [`${stem}á`, `${stem}ão`, `${stem}ei`, `${stem}emos`, `${stem}ia`, `${stem}iam`];
const plural = (imperfect: string): string => (imperfect.endsWith('a') ? `${imperfect}m` : imperfect);

/** The forms of a Portuguese verb by its infinitive. */
export function conjugatePortuguese(infinitive: string): PortugueseForms {
  const forms = irregular(infinitive);
  if (forms !== undefined) {
    const [sg, pl, imperfect, futureStem, pastSg, pastPl, participle, gerund, subjunctive] = forms;
    const past = pastPl.slice(0, -2);
    return { finite: [sg, pl, imperfect, plural(imperfect), ...future(futureStem), pastSg, pastPl, subjunctive, `${subjunctive}m`, `${past}`, `${past.slice(0, -1)}sse`, `${past.slice(0, -1)}ssem`], participle: agreed(participle), gerund };
  }
  const stem = infinitive.slice(0, -2);
  const vowel = infinitive.slice(-2, -1);
  const soft = stem.endsWith('c') ? `${stem.slice(0, -1)}qu` : stem.endsWith('g') ? `${stem}u` : stem.endsWith('ç') ? `${stem.slice(0, -1)}c` : stem;
  if (vowel === 'a') {
    return {
      finite: [`${stem}a`, `${stem}am`, `${stem}o`, `${stem}amos`, `${stem}ava`, `${stem}avam`, ...future(infinitive), `${stem}ou`, `${stem}aram`, `${stem}ara`, `${soft}ei`, `${soft}e`, `${soft}em`, `${stem}asse`, `${stem}assem`],
      participle: agreed(`${stem}ado`),
      gerund: `${stem}ando`,
    };
  }
  return {
    finite: [`${stem}e`, `${stem}em`, `${stem}o`, `${stem}${vowel}mos`, `${stem}ia`, `${stem}iam`, ...future(infinitive), `${stem}${vowel}u`, `${stem}${vowel}ram`, `${stem}i`, `${stem}a`, `${stem}am`, `${stem}${vowel}sse`, `${stem}${vowel}ssem`],
    participle: agreed(`${stem}ido`),
    gerund: `${stem}${vowel}ndo`,
  };
}
