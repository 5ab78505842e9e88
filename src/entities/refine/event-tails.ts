/** Last words of events' names that the press of every language writes in English: "Nordlys AI Day", "Web Summit". */
export const EVENT_TAILS: ReadonlySet<string> = new Set(['day', 'summit', 'conference', 'cup', 'trophy', 'challenge', 'prix', 'championship', 'championships', 'festival', 'marathon', 'masters']);
