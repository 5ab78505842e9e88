import { REPORTING, WordFlag } from '../quotes/lexicon.ts';
import { TokenKind } from '../text/tokenizer.ts';
import { type ClaimContext, endsLike, isVerb } from './claim-context.ts';
import { NOUN } from './noun-phrase.ts';

/** How far from its verb the word that opens a subordinate clause is looked for. */
const CLAUSE_REACH = 15;

/** True for a word that opens a clause; "que" of "ne compte que 250 000" opens none. */
export function isClauseOpener(context: ClaimContext, token: number, before: number): boolean {
  const { words } = context;
  // "five nations whose claim rate is": behind a noun.
  if ((words.has(token, WordFlag.determiner | WordFlag.relative) || context.lexicon.finalVerbs) && context.lexicon.sets.whose.has(words.lower(token)) && !words.startsSentence(token) && (words.nameOf[token - 1] >= 0 || words.isMark(token - 1, ',') || words.isWord(token - 1) && !words.has(token - 1, WordFlag.preposition | WordFlag.of | WordFlag.conjunction))) return true;
  // "sera bien de 1,5 %": an adverb that opens clauses only with another word behind it.
  if (words.has(token, WordFlag.subordinator) && words.has(token, WordFlag.adverb) && (words.has(token + 1, WordFlag.preposition | WordFlag.of) || token + 1 === before) && words.nameOf[token + 1] < 0) return false;
  if (words.has(token, WordFlag.subordinator) && !words.has(token, WordFlag.objectPronoun)) return !words.has(token, WordFlag.preposition) || leadsVerb(context, token);
  if (!words.has(token, WordFlag.relative | WordFlag.complementiser) || words.has(token, WordFlag.preposition)) return false;
  if (words.has(token, WordFlag.determiner | WordFlag.of)) return opensAsPronoun(context, token);
  if (before - token > 2) return true;
  for (let at = token - 1; at >= Math.max(0, token - 5); at--) if (words.has(at, WordFlag.negation)) return false;
  return true;
}

/** True if a verb stands between a word and the next mark: "Während die Exporte fielen,", but not "Während des Streiks". */
function leadsVerb(context: ClaimContext, opener: number): boolean {
  const { words } = context;
  if (!words.startsSentence(opener) && !words.isMark(opener - 1, ',')) return leadsSubject(context, opener);
  const stop = Math.min(words.sentenceEnd(opener), opener + CLAUSE_REACH);
  let verb = false;
  for (let token = opener + 1; token < stop; token++) {
    if (words.nameOf[token] >= 0) continue;
    if (!words.isWord(token) && words.isMark(token, ',;:')) return verb;
    if (isVerb(context, token)) verb = true;
  }
  // ", während die Union auf 32 Prozent kam.": where verbs come last, one that ends the sentence.
  if (verb && context.lexicon.finalVerbs && words.isMark(stop - 1, '.!?') && isVerb(context, stop - 2)) return true;
  // "would close a factory, after orders for coaches fell by half.": to the end of the sentence.
  return verb && !context.lexicon.finalVerbs && words.isMark(opener - 1, ',') && stop === words.sentenceEnd(opener);
}

/** "Profit before tax rose": where no verb stands before it, such a word belongs to the noun. */
function hasVerbBefore(context: ClaimContext, opener: number): boolean {
  const floor = Math.max(context.words.sentenceStart(opener), opener - CLAUSE_REACH);
  for (let token = opener - 1; token >= floor; token--) if (context.words.nameOf[token] < 0 && isVerb(context, token)) return true;
  return floor > context.words.sentenceStart(opener);
}

/** How many words the subject right behind a word that opens a clause may have. */
const LONGEST_SUBJECT = 4;

/** "cut jobs after sales fell by 12%": nothing but a short noun phrase stands between the word and a verb. */
function leadsSubject(context: ClaimContext, opener: number): boolean {
  const { words, lexicon, isDate } = context;
  if (lexicon.finalVerbs || !hasVerbBefore(context, opener)) return false;
  const stop = Math.min(words.sentenceEnd(opener), opener + 2 + LONGEST_SUBJECT);
  for (let token = opener + 1; token < stop; token++) {
    if (words.nameOf[token] >= 0) continue;
    if (!words.isWord(token) || isDate[token] === 1 || words.has(token, WordFlag.preposition | WordFlag.of | WordFlag.conjunction)) return false;
    if (isVerb(context, token)) return token > opener + 1 && !endsLike(words.lower(token), lexicon.gerundEndings);
  }
  return false;
}

/**
 * True if a word that can be an article too opens a clause: "zei dat de brug", "show that lending
 * grew", and behind a comma what no noun follows ("das Werk, das in Gent 850 Menschen beschäftigt").
 */
function opensAsPronoun(context: ClaimContext, token: number): boolean {
  const { words, lexicon, document } = context;
  const before = token - 1;
  if (before < 0 || words.startsSentence(token)) return false;
  // "a plant in Ohio that will create 3,000 jobs": right before a verb.
  if (!lexicon.finalVerbs && words.has(token, WordFlag.relative) && words.has(token, WordFlag.complementiser) && words.has(token + 1, WordFlag.modal | WordFlag.haveAuxiliary | WordFlag.beAuxiliary) && words.nameOf[token + 1] < 0 && (words.nameOf[before] >= 0 || (words.flags[before] & ~NOUN) === 0 && words.isWord(before))) return true;
  // ", in dem aktuell 51 Abgeordnete sitzen": with its preposition behind the comma.
  const led = lexicon.finalVerbs && words.nameOf[before] < 0 && words.has(before, WordFlag.preposition) && words.isMark(before - 1, ',');
  if (words.isMark(before, ',') || led) {
    if (!lexicon.finalVerbs || !words.has(token, WordFlag.relative)) return false;
    const next = token + 1;
    if (words.nameOf[next] >= 0) return false;
    return document.tokens.kind[next] === TokenKind.Number || lexicon.sets.openers.has(words.lower(next)) || words.has(next, WordFlag.preposition | WordFlag.adverb | WordFlag.objectPronoun | WordFlag.time | WordFlag.negation | WordFlag.determiner);
  }
  // "de winkels die 3 miljoen verloren": where no comma stands before a relative, right behind a name or a noun with its article.
  const bare = lexicon.finalVerbs && words.lexicon.data.capitalisedNouns !== true && words.has(token, WordFlag.relative) && !words.has(token, WordFlag.complementiser) && (words.nameOf[before] >= 0 || (words.isWord(before) && (words.flags[before] & ~NOUN) === 0 && words.nameOf[before - 1] < 0 && words.has(before - 1, WordFlag.determiner)));
  if (bare && words.nameOf[token + 1] < 0 && (document.tokens.kind[token + 1] === TokenKind.Number || words.has(token + 1, WordFlag.preposition | WordFlag.adverb | WordFlag.objectPronoun | WordFlag.time | WordFlag.negation | WordFlag.determiner))) return true;
  if (!words.has(token, WordFlag.complementiser)) return false;
  // "told Maidstone Crown Court that the defendant sent": behind whom a verb of saying is addressed to.
  if (words.nameOf[before] >= 0) {
    // "meldt Ondelia dat 230.000 huishoudens": where verbs come last a relative has a comma before it.
    if (lexicon.finalVerbs) return true;
    const verb = words.names[words.nameOf[before]].first - 1;
    return verb >= 0 && words.nameOf[verb] < 0 && (words.flags[verb] & REPORTING) !== 0;
  }
  // "merkte op dat er", "wees erop dat de": behind a particle or adverb, before a word that no noun with the article has before it.
  const particle = lexicon.finalVerbs && words.has(before, WordFlag.preposition | WordFlag.adverb | WordFlag.time) && !words.has(before, WordFlag.of) && token + 1 < words.count && words.nameOf[token + 1] < 0 && (lexicon.sets.expletives.has(words.lower(token + 1)) || words.has(token + 1, WordFlag.determiner | WordFlag.subjectPronoun));
  if (particle) return true;
  return words.isWord(before) && !words.has(before, WordFlag.preposition | WordFlag.of | WordFlag.determiner | WordFlag.conjunction | WordFlag.adverb | WordFlag.modal);
}
