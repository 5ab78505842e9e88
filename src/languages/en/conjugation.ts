import { irregularVerbs } from '../irregular-verbs.ts';

/** The forms of an English verb that stand in reports. */
export interface EnglishForms {
  readonly finite: readonly string[];
  readonly participle: readonly string[];
  readonly gerund: string;
}

/** Past and participle of irregular verbs; a prefixed verb ("retell", "foresee") is listed whole. */
const irregular = irregularVerbs(`say said said|tell told told|write wrote written|think thought thought|know knew known|find found found|hold held held|speak spoke spoken
swear swore sworn|forecast forecast forecast|foresee foresaw foreseen|see saw seen|begin began begun|sing sang sung|hear heard heard|read read read
get got got|go went gone|come came come|become became become|take took taken|give gave given|make made made|have had had|do did done|show showed shown
feel felt felt|leave left left|keep kept kept|let let let|mean meant meant|set set set|meet met met|run ran run|pay paid paid|sit sat sat|stand stood stood
lose lost lost|bring brought brought|buy bought bought|send sent sent|build built built|fall fell fallen|cut cut cut|rise rose risen|drive drove driven
break broke broken|spend spent spent|grow grew grown|draw drew drawn|win won won|understand understood understood|put put put|eat ate eaten|hit hit hit
hurt hurt hurt|choose chose chosen|fight fought fought|catch caught caught|teach taught taught|sell sold sold|throw threw thrown|wear wore worn|steal stole stolen
withdraw withdrew withdrawn|retell retold retold|restate restated restated|sink sank sunk|strike struck struck|bear bore borne|shoot shot shot|beat beat beaten|lead led led|undergo underwent undergone`);

const DOUBLED = /^(?:admit|quip|refer|chat|stop|plan|permit|commit|regret|rebut|infer|concur|confer|occur|prefer|blog|drop|grab|nod|rap|sob|sum|spot|slam)$/;

/** The forms of an English verb by its base form. */
export function conjugateEnglish(base: string): EnglishForms {
  const third = /(?:[sxzo]|ch|sh)$/.test(base) ? `${base}es` : /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
  const stem = DOUBLED.test(base) ? base + base.slice(-1) : base;
  const gerund = /[^eoy]e$/.test(base) ? `${base.slice(0, -1)}ing` : `${stem}ing`;
  const forms = irregular(base);
  if (forms !== undefined) {
    const [past, participle] = forms;
    return { finite: [base, third, past], participle: [participle], gerund };
  }
  const past = base.endsWith('e') ? `${base}d` : /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${stem}ed`;
  return { finite: [base, third, past], participle: [past], gerund };
}
