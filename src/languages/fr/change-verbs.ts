import type { ChangeVerbs } from '../claim-data.ts';
import { conjugateFrench } from './conjugation.ts';

/** Future and past forms: the present is a noun as often. */
const FORM = /(?:r(?:a|ont|ait|aient)|ait|aient|èrent)$/;

export const changeVerbs: ChangeVerbs = {
  up: 'augmenter progresser croître accroître grimper monter bondir rebondir relever hausser majorer gonfler enfler flamber renchérir',
  down: 'baisser diminuer reculer chuter réduire tomber descendre céder plonger dégringoler supprimer amputer abaisser régresser fléchir décliner fondre raboter',
  // Gerunds are nouns and adjectives as often: "le montant", "relevant de".
  formsOf: (infinitive) => conjugateFrench(infinitive).finite.filter((form) => FORM.test(form)),
};
