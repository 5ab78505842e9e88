import type { Analysis, Entity, NumericClaim } from 'article-analysis';
import { readableNumber } from './layers.ts';

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

const UNITS: Readonly<Partial<Record<NumericClaim['kind'], string>>> = { percent: '%', percentPoint: 'points', multiple: 'times' };
const CHANGES = { up: '↑', down: '↓', stable: '→' } as const;

/** The figure of a claim: "about 140 billion paramètres". */
export function figureOf(claim: NumericClaim): string {
  const { value, min, max, comparator, kind, unit } = claim;
  const shown = (number: number): string => (kind === 'rank' ? `#${number}` : readableNumber(number));
  let number = COMPARATORS[comparator];
  if (min !== undefined && max !== undefined) number += `${shown(min)} to ${shown(max)}`;
  else if (value !== undefined) number += shown(value);
  else if (min !== undefined) number += `at least ${shown(min)}`;
  else if (max !== undefined) number += `at most ${shown(max)}`;
  return [number.trim(), unit?.currency ?? UNITS[kind] ?? unit?.text ?? ''].filter((part) => part !== '').join(' ');
}

/** What more is known of a claim, one item each; its source only where it is not said beside it. */
export function notesOf({ change, subject, denominator, reference, source, time, modality }: NumericClaim, withSource = true): string[] {
  return [
    change === undefined ? '' : `${CHANGES[change.direction]} ${change.direction === 'stable' ? 'unchanged' : change.direction}${change.from === undefined ? '' : ` from ${readableNumber(change.from)}`}`,
    subject === undefined ? '' : `about ${subject.text}`,
    denominator === undefined ? '' : `of ${denominator.text}`,
    reference === undefined ? '' : `against ${reference.text}`,
    time === undefined ? '' : (time.iso ?? time.text),
    source === undefined || !withSource ? '' : `according to ${source.name}`,
    modality === 'asserted' ? '' : modality,
  ].filter((note) => note !== '');
}

/** What is known of an entity beside its name. */
export function noteOf(entity: Entity, { entities }: Analysis): string {
  if (entity.type === 'model') return entity.maker === undefined ? '' : `by ${entity.maker}`;
  if (entity.type !== 'person') return '';
  const roles = entity.roles.map(({ title, organizationId }) => {
    const organization = entities.find(({ id }) => id === organizationId)?.name;
    return organization === undefined || title.includes(organization) ? title : `${title}, ${organization}`;
  });
  return [...new Set(roles)].join('; ');
}
