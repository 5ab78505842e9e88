import { irregularVerbs } from '../irregular-verbs.ts';

/** The forms of a verb that stand in reports: third persons, and the first and second of the regular ones. */
export interface FrenchForms {
  readonly finite: readonly string[];
  readonly participle: readonly string[];
  readonly gerund: string;
}

/** Irregular verbs by ending: present sg and pl, imperfect stem, future stem, past sg and pl, participle. Prefixed verbs follow. */
const irregular = irregularVerbs(`
dire dit disent dis dir dit dirent dit|redire dit disent dis dir dit dirent dit|écrire écrit écrivent écriv écrir écrivit écrivirent écrit
lire lit lisent lis lir lut lurent lu|faire fait font fais fer fit firent fait|aller va vont all ir alla allèrent allé
être est sont ét ser fut furent été|avoir a ont av aur eut eurent eu|pouvoir peut peuvent pouv pourr put purent pu
vouloir veut veulent voul voudr voulut voulurent voulu|devoir doit doivent dev devr dut durent dû|savoir sait savent sav saur sut surent su
voir voit voient voy verr vit virent vu|tenir tient tiennent ten tiendr tint tinrent tenu|venir vient viennent ven viendr vint vinrent venu
prendre prend prennent pren prendr prit prirent pris|mettre met mettent mett mettr mit mirent mis|croire croit croient croy croir crut crurent cru
conclure conclut concluent conclu conclur conclut conclurent conclu|connaître connaît connaissent connaiss connaîtr connut connurent connu
paraître paraît paraissent paraiss paraîtr parut parurent paru|suivre suit suivent suiv suivr suivit suivirent suivi
vivre vit vivent viv vivr vécut vécurent vécu|craindre craint craignent craign craindr craignit craignirent craint
plaindre plaint plaignent plaign plaindr plaignit plaignirent plaint|courir court courent cour courr courut coururent couru
mourir meurt meurent mour mourr mourut moururent mort|ouvrir ouvre ouvrent ouvr ouvrir ouvrit ouvrirent ouvert
offrir offre offrent offr offrir offrit offrirent offert|partir part partent part partir partit partirent parti
sortir sort sortent sort sortir sortit sortirent sorti|sentir sent sentent sent sentir sentit sentirent senti
servir sert servent serv servir servit servirent servi|recevoir reçoit reçoivent recev recevr reçut reçurent reçu
falloir faut faut fall faudr fallut fallut fallu|valoir vaut valent val vaudr valut valurent valu|conduire conduit conduisent conduis conduir conduisit conduisirent conduit
produire produit produisent produis produir produisit produisirent produit|construire construit construisent construis construir construisit construisirent construit
détruire détruit détruisent détruis détruir détruisit détruisirent détruit|réduire réduit réduisent réduis réduir réduisit réduisirent réduit
plaire plaît plaisent plais plair plut plurent plu|rire rit rient ri rir rit rirent ri|naître naît naissent naiss naîtr naquit naquirent né
battre bat battent batt battr battit battirent battu|vaincre vainc vainquent vainqu vaincr vainquit vainquirent vaincu|acquérir acquiert acquièrent acquér acquerr acquit acquirent acquis`);

const fromStems = (presentSg: string, presentPl: string, imperfect: string, future: string, pastSg: string, pastPl: string): string[] => [
  presentSg, presentPl, `${imperfect}ons`, `${imperfect}ait`, `${imperfect}aient`, `${imperfect}ais`,
  `${future}a`, `${future}ont`, `${future}ons`, `${future}ai`, `${future}ait`, `${future}aient`, pastSg, pastPl,
];

const agreed = (participle: string): string[] => (participle.endsWith('s') ? [participle, `${participle}e`, `${participle}es`] : [participle, `${participle}e`, `${participle}s`, `${participle}es`]);

function firstGroup(infinitive: string): FrenchForms {
  const stem = infinitive.slice(0, -2);
  // Before a mute e the stem changes its last vowel or consonant: rappelle, espère, emploie.
  let mute = stem;
  if (/y$/.test(stem)) mute = `${stem.slice(0, -1)}i`;
  else if (/(?:app|rapp|jet|cacht|feuillet)el?$|rappel$|appel$|jet$/.test(stem)) mute = stem + stem.slice(-1);
  else if (/é[^aeiouyé]{1,9}$/.test(stem)) mute = stem.replace(/é([^é]{1,9})$/, 'è$1');
  else if (/e[lmnrsvt]$/.test(stem)) mute = stem.replace(/e([lmnrsvt])$/, 'è$1');
  const beforeA = stem.endsWith('c') ? `${stem.slice(0, -1)}ç` : stem.endsWith('g') ? `${stem}e` : stem;
  const future = `${/é[^é]{1,9}$/.test(stem) ? stem : mute}er`;
  return {
    finite: [
      `${mute}e`, `${mute}es`, `${mute}ent`, `${beforeA}ons`, `${stem}ez`, `${beforeA}ait`, `${beforeA}ais`, `${beforeA}aient`, `${stem}ions`,
      `${beforeA}a`, `${beforeA}ai`, `${stem}èrent`, `${future}a`, `${future}ai`, `${future}ons`, `${future}ez`, `${future}ont`, `${future}ait`, `${future}aient`, `${future}ions`,
    ],
    participle: agreed(`${stem}é`),
    gerund: `${beforeA}ant`,
  };
}

/** The forms of a French verb by its infinitive. */
export function conjugateFrench(infinitive: string): FrenchForms {
  // The verbs made from an irregular one by a prefix are conjugated like it.
  for (let at = 0; at < infinitive.length && !infinitive.endsWith('er'); at++) {
    const forms = irregular(infinitive.slice(at));
    if (forms === undefined) continue;
    const prefix = infinitive.slice(0, at);
    const [presentSg, presentPl, imperfect, future, pastSg, pastPl, participle] = forms.map((form) => prefix + form);
    const finite = fromStems(presentSg, presentPl, imperfect, future, pastSg, pastPl);
    // The spelling of 1990 writes "connait" for "connaît".
    return { finite: [...finite, ...finite.filter((form) => form.includes('aî')).map((form) => form.replace('aî', 'ai'))], participle: agreed(participle), gerund: `${imperfect}ant` };
  }
  if (infinitive === 'aller') return { finite: fromStems('va', 'vont', 'all', 'ir', 'alla', 'allèrent'), participle: agreed('allé'), gerund: 'allant' };
  if (infinitive.endsWith('er')) return firstGroup(infinitive);
  if (infinitive.endsWith('ir')) {
    const stem = infinitive.slice(0, -1);
    return { finite: fromStems(`${stem}t`, `${stem}ssent`, `${stem}ss`, infinitive, `${stem}t`, `${stem}rent`), participle: agreed(stem), gerund: `${stem}ssant` };
  }
  const stem = infinitive.slice(0, -2);
  return { finite: fromStems(stem, `${stem}ent`, stem, infinitive.slice(0, -1), `${stem}it`, `${stem}irent`), participle: agreed(`${stem}u`), gerund: `${stem}ant` };
}
