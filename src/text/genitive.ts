/** True for the ending of an English genitive as a token of its own. */
export const isGenitive = (word: string): boolean => word === "'s" || word === '’s' || word === "'" || word === '’';
