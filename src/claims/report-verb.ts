import { FormKind, WordFlag } from '../quotes/lexicon.ts';
import { TokenKind } from '../text/tokenizer.ts';
import type { ClaimContext } from './claim-context.ts';

/** Farthest that the second word of a verb may stand behind it. */
const REACH = 45;
/** Farthest that a verb may stand from its subject in an attribution, over adverbs and dates. */
const LONGEST_GAP = 5;

/** True if the token reports as it stands: a finite form, or a participle behind an auxiliary, of a verb of saying. */
export function reports({ words, lexicon }: ClaimContext, token: number): boolean {
  // "cuenta con seis fábricas" tells nothing.
  if (words.nameOf[token + 1] < 0 && lexicon.sets.withWords.has(words.lower(token + 1))) return false;
  const readings = words.lexicon.verbs.get(words.lower(token));
  if (readings === undefined || words.nameOf[token] >= 0) return false;
  const wanted = wantedForms(words, token);
  for (const { verb, kinds } of readings) if (verb.frame === 'say' && (kinds & wanted) !== 0 && hasParticle(words, token, verb.particle)) return true;
  return false;
}

/** Forms that tell something as they stand: a participle behind "have", and behind "be" only "is demanding". */
function wantedForms(words: ClaimContext['words'], token: number): number {
  if (words.has(token - 1, WordFlag.beAuxiliary)) return FormKind.Gerund;
  return words.has(token - 1, WordFlag.haveAuxiliary) ? FormKind.Finite | FormKind.Participle : FormKind.Finite;
}

/** True for a verb that tells no noun: "found 3 bodies" says nothing, "found that three" does. */
export function tellsOnlyClause({ words, lexicon }: ClaimContext, token: number): boolean {
  const readings = words.lexicon.verbs.get(words.lower(token)) ?? [];
  const next = words.isMark(token + 1, ',') ? token + 2 : token + 1;
  if (words.nameOf[next] < 0 && words.has(next, WordFlag.complementiser)) return false;
  // "sagte eine Milliarde zu": with the second word of its verb in the clause no plain verb is read.
  const apart = readings.filter(({ verb: { particle } }) => particle !== undefined && hasParticle(words, token, particle));
  return (apart.length > 0 ? apart : readings).every(({ verb }) => lexicon.sets.clauseVerbs.has(verb.lemma) || verb.frame !== 'say' || !hasParticle(words, token, verb.particle));
}

/** True for the participle of a verb of saying whose noun object is told. */
export function tellsByParticiple(context: ClaimContext, token: number): boolean {
  const { words } = context;
  const readings = words.nameOf[token] >= 0 ? undefined : words.lexicon.verbs.get(words.lower(token));
  return readings?.some(({ verb, kinds }) => verb.frame === 'say' && (kinds & FormKind.Participle) !== 0) === true && !tellsOnlyClause(context, token);
}

/** True at the end of a clause, and before what opens the next one. */
const closesClause = (words: ClaimContext['words'], token: number, end: number): boolean =>
  token >= end || (words.nameOf[token] < 0 && (!words.isWord(token) || words.has(token, WordFlag.complementiser | WordFlag.conjunction | WordFlag.subordinator)) && words.document.tokens.kind[token] !== TokenKind.Number);

/** True if a verb needs no second word, or has it behind: "warf … vor". */
function hasParticle(words: ClaimContext['words'], verb: number, particle: string | undefined): boolean {
  if (particle === undefined) return true;
  const end = Math.min(words.sentenceEnd(verb), verb + REACH);
  // "teilt sich den Platz mit Ruanda": before a noun it is a preposition.
  for (let token = verb + 1; token < end; token++) if (words.lower(token) === particle && closesClause(words, token + 1, end)) return true;
  return false;
}

/** The token behind adverbs, dates and their prepositions. */
export function overAsides({ words, isDate }: ClaimContext, first: number, limit: number): number {
  let token = first;
  while (token < Math.min(limit, first + LONGEST_GAP) && words.nameOf[token] < 0) {
    const dated = isDate[token] === 1 || isDate[token + 1] === 1;
    if (!dated && !words.has(token, WordFlag.adverb | WordFlag.time | WordFlag.objectPronoun)) break;
    token++;
  }
  return token;
}
