import type { ChangeVerbs } from '../claim-data.ts';
import { conjugatePortuguese } from './conjugation.ts';

/** Future and past forms and gerunds: the present is a noun as often. */
const FORM = /(?:r(?:á|ão|ia|iam)|va|vam|ou|iu|eu|iam|ram)$/;

export const changeVerbs: ChangeVerbs = {
  up: 'aumentar subir crescer elevar disparar encarecer avançar valorizar incrementar',
  down: 'cair descer baixar reduzir diminuir recuar despencar encolher cortar',
  formsOf(infinitive) {
    const { finite, gerund } = conjugatePortuguese(infinitive);
    return [...finite.filter((form) => FORM.test(form)), gerund];
  },
};
