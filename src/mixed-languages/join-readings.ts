import type { Analysis, Attribution, Entity, EntityType } from '../analysis.ts';
import { withIds } from './with-ids.ts';

/** What one language pack found in its zones. */
export type Reading = Pick<Analysis, 'entities' | 'quotes' | 'claims' | 'dates' | 'sentences'>;

/** An entity of the whole text, with its weight among them. */
interface Joined {
  readonly entity: Entity;
  weight: number;
}

/** Packs differ in which bodies they take for companies: those two types are one kind of name. */
const KIND: Readonly<Partial<Record<EntityType, string>>> = { company: 'body', organization: 'body' };
/** Shorter names need not mean the same thing in another language. */
const SHORTEST_NAME = 3;

/**
 * Joins what was read in each language: things of one name become one entity, and everything is
 * numbered in the order of the text. The first reading is that of the main language, whose names win.
 */
export function joinReadings(given: readonly Reading[]): Reading {
  // Every pack counts from one: the number of its reading tells the ids apart.
  const readings = given.map((reading, i) => withIds(reading, (id) => `${i} ${id}`));
  const newIds = new Map<string, string>();
  const joined = joinEntities(readings, newIds);

  const quotes = readings.flatMap((reading) => reading.quotes).sort(byStart);
  const claims = readings.flatMap((reading) => reading.claims).sort(byStart);
  const entities = joined.map(({ entity }) => entity);
  quotes.forEach(({ id }, i) => newIds.set(id, `q${i + 1}`));
  claims.forEach(({ id }, i) => newIds.set(id, `c${i + 1}`));
  const result: Reading = withIds(
    {
      entities,
      quotes,
      claims,
      dates: readings.flatMap((reading) => reading.dates).sort(byStart),
      sentences: readings.flatMap((reading) => reading.sentences).sort(byStart),
    },
    (id) => newIds.get(id) ?? id,
  );

  const names = new Map(result.entities.map(({ id, name }) => [id, name]));
  const attributions = [...result.quotes.flatMap(({ speaker, via }) => [speaker, via]), ...result.claims.map(({ source }) => source)];
  for (const attribution of attributions) if (attribution?.entityId !== undefined) rename(attribution, names.get(attribution.entityId));
  return result;
}

function rename(attribution: Attribution, name: string | undefined): void {
  if (name !== undefined) attribution.name = name;
}

/** Entities in order of first mention; `newIds` gets the new id of each. */
function joinEntities(readings: readonly Reading[], newIds: Map<string, string>): Joined[] {
  const sentences = readings.reduce((sum, reading) => sum + reading.sentences.length, 0);
  const joined: Joined[] = [];
  const byName = new Map<string, Joined>();
  const became = new Map<string, Joined>();
  for (const reading of readings) {
    const share = reading.sentences.length / Math.max(1, sentences);
    for (const entity of reading.entities) {
      const known = keysOf(entity).map((key) => byName.get(key)).find((candidate) => candidate !== undefined);
      const target = known ?? { entity, weight: 0 };
      if (known === undefined) joined.push(target);
      else merge(known.entity, entity);
      target.weight += share * entity.salience;
      became.set(entity.id, target);
    }
    // Only now: names of one reading were told apart on purpose.
    for (const entity of reading.entities) for (const key of [...keysOf(entity), ...surnameOf(entity)]) if (!byName.has(key)) byName.set(key, became.get(entity.id) as Joined);
  }
  joined.sort((a, b) => byStart(a.entity.mentions[0], b.entity.mentions[0]));
  const numbers = new Map(joined.map((item, i) => [item, `e${i + 1}`]));
  for (const [id, item] of became) newIds.set(id, numbers.get(item) as string);
  const highest = joined.reduce((most, { weight }) => Math.max(most, weight), Number.MIN_VALUE);
  for (const { entity, weight } of joined) entity.salience = Math.round((1000 * weight) / highest) / 1000;
  return joined;
}

/** What an entity may be met by in another reading: its name first, then its mentions. */
function keysOf({ type, name, mentions }: Entity): string[] {
  const names = [name, ...mentions.map(({ text }) => text)].filter((text) => text.length >= SHORTEST_NAME);
  return [...new Set(names)].map((text) => `${KIND[type] ?? type} ${text.toLowerCase()}`);
}

/** Later parts of an article name a person by the surname alone. */
function surnameOf({ type, name }: Entity): string[] {
  const surname = name.split(' ').slice(1).at(-1);
  return type === 'person' && surname !== undefined && surname.length >= SHORTEST_NAME ? [`person ${surname.toLowerCase()}`] : [];
}

/** Adds what another reading knows of the same thing. */
function merge(target: Entity, found: Entity): void {
  target.mentions = [...target.mentions, ...found.mentions].sort(byStart);
  target.confidence = Math.max(target.confidence, found.confidence);
  if (target.type === 'person' && found.type === 'person') {
    target.roles = [...target.roles, ...found.roles].sort(byStart);
    // "Garnier" in one part is "Paul Garnier" in the other.
    if (found.name.endsWith(` ${target.name}`)) target.name = found.name;
  }
}

function byStart(a: { start: number }, b: { start: number }): number {
  return a.start - b.start;
}
