import type { ChangeVerbs } from '../claim-data.ts';
import { conjugateSpanish } from './conjugation.ts';

/** Future and past forms and gerunds: the present is a noun as often. */
const FORM = /(?:r(?:á|án|ía|ían)|aba|aban|ía|ían|ron|ó)$/;

export const changeVerbs: ChangeVerbs = {
  up: 'aumentar subir crecer incrementar elevar repuntar disparar encarecer escalar',
  down: 'bajar caer descender reducir disminuir retroceder recortar desplomar rebajar abaratar',
  formsOf(infinitive) {
    const { finite, gerund } = conjugateSpanish(infinitive);
    return [...finite.filter((form) => FORM.test(form)), gerund];
  },
};
