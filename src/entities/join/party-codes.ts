/** "PSDB-MG", "CDU-NW": the letters of a party, then two of the state that its member is elected in. */
const WITH_CODE = /^\p{Lu}{2,6}[-–]\p{Lu}{2}$/u;

/** True for the short name of a party with the code of a state behind it. */
export const isPartyWithCode = (name: string): boolean => WITH_CODE.test(name);

/** The party of such a name. */
export const partyWithoutCode = (name: string): string => name.slice(0, -3);
