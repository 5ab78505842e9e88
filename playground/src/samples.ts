import { referenceDate as dateDe, text as textDe } from '../../fixtures/de/haushalt-lindenau.json';
import { referenceDate as dateEn, text as textEn } from '../../fixtures/en/results-brandt-hollow.json';
import { referenceDate as dateEs, text as textEs } from '../../fixtures/es/modelo-abierto-tilo.json';
import { referenceDate as dateFr, text as textFr } from '../../fixtures/fr/modele-ouvert.json';
import { referenceDate as dateIt, text as textIt } from '../../fixtures/it/tempesta-aldo.json';
import { referenceDate as datePl, text as textPl } from '../../fixtures/pl/wichura-aldona.json';

/** An article to try, invented for this project. */
export interface Sample {
  readonly label: string;
  readonly text: string;
  readonly date: string;
}

/** Articles to try, the first one shown at the start. */
export const SAMPLES: readonly Sample[] = [
  { label: 'French: an open AI model', text: textFr, date: dateFr },
  { label: 'English: results of a company', text: textEn, date: dateEn },
  { label: 'German: the budget of a town', text: textDe, date: dateDe },
  { label: 'Spanish: an open AI model', text: textEs, date: dateEs },
  { label: 'Italian: a storm', text: textIt, date: dateIt },
  { label: 'Polish: a storm', text: textPl, date: datePl },
];
