import type { Analysis, Attribution, Entity, NumericClaim, Quote } from '../analysis.ts';

const COMPARATORS: Readonly<Record<NumericClaim['comparator'], string>> = {
  equal: '',
  about: 'about ',
  aboutBelow: 'just under ',
  aboutAbove: 'just over ',
  over: 'more than ',
  atLeast: 'at least ',
  under: 'less than ',
  atMost: 'at most ',
  range: '',
  vague: 'some ',
};

const KIND_UNITS: Readonly<Partial<Record<NumericClaim['kind'], string>>> = { percent: '%', percentPoint: 'percentage points', multiple: 'times' };
const CHANGES = { up: 'up', down: 'down', stable: 'unchanged' } as const;

/** A number for reading: digits in groups of three from 10 000 on, decimals as they are. */
export function formatNumber(decimal: string): string {
  const [whole, fraction] = decimal.split('.');
  const digits = whole.replace('-', '');
  if (digits.includes('e') || digits.length < 5) return decimal;
  let grouped = '';
  for (let end = digits.length; end > 0; end -= 3) grouped = `${digits.slice(Math.max(0, end - 3), end)}${grouped === '' ? '' : ' '}${grouped}`;
  return `${whole.startsWith('-') ? '-' : ''}${grouped}${fraction === undefined ? '' : `.${fraction}`}`;
}

/**
 * The amount of a claim in plain English: "about 140 000 000 000 paramètres", "3 to 5 %".
 * `format` writes a number, given as decimal digits; by default in groups of three digits.
 */
export function describeAmount(claim: NumericClaim, format: (decimal: string) => string = formatNumber): string {
  const { min, max, comparator } = claim;
  const value = claim.decimal ?? (claim.value === undefined ? undefined : String(claim.value));
  let number = COMPARATORS[comparator];
  if (min !== undefined && max !== undefined) number += `${format(String(min))} to ${format(String(max))}`;
  else if (value !== undefined) number += format(value);
  else if (min !== undefined) number += `at least ${format(String(min))}`;
  else if (max !== undefined) number += `at most ${format(String(max))}`;
  const unit = claim.unit?.currency ?? KIND_UNITS[claim.kind] ?? claim.unit?.text ?? '';
  return `${number.trimEnd()} ${unit}`.trim();
}

/** The figure of a claim in plain English, its change included: "3 to 5 % (up)", "12 000 EUR (down from 15 000)". */
export function describeFigure(claim: NumericClaim): string {
  const { change } = claim;
  const amount = describeAmount(claim);
  if (change === undefined) return amount;
  const from = change.from === undefined ? '' : ` from ${formatNumber(String(change.from))}`;
  return change.direction === 'stable' ? `${amount} (unchanged)` : `${amount} (${CHANGES[change.direction]}${from})`;
}

/** Who speaks or claims, as a reader would say it: the name, or the words of the article. */
export const describeSpeaker = (speaker: Attribution | null): string => speaker?.name ?? 'not said';

/** The functions of a person in one line: "PDG, Meta". */
export function describeRoles(entity: Entity, byId: ReadonlyMap<string, Entity>): string {
  if (entity.type !== 'person') return '';
  const roles = entity.roles.map(({ title, organizationId }) => {
    const organization = organizationId === undefined ? undefined : byId.get(organizationId);
    return organization === undefined || title.includes(organization.name) ? title : `${title}, ${organization.name}`;
  });
  return [...new Set(roles)].join('; ');
}

/** What is known of an entity beside its name. */
export function describeEntity(entity: Entity, byId: ReadonlyMap<string, Entity>): string {
  if (entity.type === 'model') return entity.maker === undefined ? '' : `by ${entity.maker}`;
  return describeRoles(entity, byId);
}

/** Entities by id. */
export const entitiesById = (analysis: Analysis): ReadonlyMap<string, Entity> => new Map(analysis.entities.map((entity) => [entity.id, entity]));

/** The reporting words and who relays them: "a annoncé, via TechCrunch". */
export function describeCue(quote: Quote): string {
  const parts = [quote.cue?.text, quote.via === undefined ? undefined : `via ${quote.via.name}`, quote.date];
  return parts.filter((part) => part !== undefined).join(', ');
}
