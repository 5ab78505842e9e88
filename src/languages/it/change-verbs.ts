import type { ChangeVerbs } from '../claim-data.ts';
import { conjugateItalian } from './conjugation.ts';

/** Future and past forms and gerunds: the present is a noun as often. */
const FORM = /(?:r(?:à|anno|ebbe|ebbero)|va|vano|rono|ò|ì)$/;

export const changeVerbs: ChangeVerbs = {
  up: 'aumentare salire crescere incrementare rialzare alzare lievitare balzare',
  down: 'calare scendere diminuire ridurre crollare tagliare flettere abbassare',
  formsOf(infinitive) {
    const { finite, gerund } = conjugateItalian(infinitive);
    return [...finite.filter((form) => FORM.test(form)), gerund];
  },
};
