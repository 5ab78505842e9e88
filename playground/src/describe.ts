import type { Analysis, Entity, NumericClaim } from 'article-analysis';
import { describeAmount } from 'article-analysis/render';
import { readableNumber } from './layers.ts';

const CHANGES = { up: '↑', down: '↓', stable: '→' } as const;

/** The figure of a claim: "about 140 billion paramètres", "#3". */
export const figureOf = (claim: NumericClaim): string => describeAmount(claim, (decimal) => (claim.kind === 'rank' ? `#${decimal}` : readableNumber(Number(decimal))));

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
