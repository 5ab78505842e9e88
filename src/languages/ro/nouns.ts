const PLURAL_CONSONANTS: ReadonlyArray<readonly [ending: string, plural: string]> = [['str', 'ștri'], ['st', 'ști'], ['t', 'ți'], ['d', 'zi'], ['s', 'și'], ['l', 'li'], ['z', 'ji']];

function masculinePlural(stem: string): string {
  const found = PLURAL_CONSONANTS.find(([ending]) => stem.endsWith(ending));
  return found === undefined ? `${stem}i` : `${stem.slice(0, -found[0].length)}${found[1]}`;
}

/** Masculine nouns, each with its singular and plural, without and with the article and in the genitive. */
export const masculineNouns = (nouns: string): string[] =>
  nouns.split(/\s+/).flatMap((noun) => {
    const stem = noun.replace(/[ue]$/, '');
    const plural = masculinePlural(stem);
    const article = noun.endsWith('e') ? [`${noun}le`, `${noun}lui`] : [`${stem}ul`, `${stem}ului`];
    return [noun, ...article, plural, `${plural}i`, `${plural}lor`];
  });

/** Nouns of things and bodies, each in the singular, without and with the article and in the genitive. */
export const singularNouns = (nouns: string): string[] =>
  nouns.split(/\s+/).flatMap((noun) => {
    if (noun.endsWith('ie')) return [noun, `${noun.slice(0, -1)}a`, `${noun.slice(0, -1)}ei`];
    if (noun.endsWith('tate')) return [noun, `${noun}a`, `${noun.slice(0, -4)}tății`];
    if (noun.endsWith('e')) return [noun, `${noun}a`, `${noun.slice(0, -1)}ii`];
    if (noun.endsWith('ă')) return [noun, `${noun.slice(0, -1)}a`, `${noun.slice(0, -1)}ei`, `${noun.slice(0, -1)}ii`];
    const stem = noun.replace(/u$/, '');
    return [noun, `${stem}ul`, `${stem}ului`];
  });

/** Feminine nouns of persons in "-ă" and "-oare", each with the article, the genitive and the plural. */
export const feminineNouns = (nouns: string): string[] =>
  nouns.split(/\s+/).flatMap((noun) => {
    if (noun.endsWith('e')) return [noun, `${noun}a`, `${noun}i`, `${noun}le`, `${noun}lor`];
    const stem = noun.replace(/ă$/, '');
    return [noun, `${stem}a`, `${stem}ei`, `${stem}e`, `${stem}ele`, `${stem}elor`];
  });

/** Words of several lists, once each. */
export const once = (words: readonly string[]): string[] => [...new Set(words)];
