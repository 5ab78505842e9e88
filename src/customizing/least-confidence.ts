import type { Analysis, Attribution, Entity, LeastConfidence, NumericClaim, Quote } from '../analysis.ts';

/** The analysis without the findings that are less sure; what pointed to one of them points nowhere, or on to what that pointed to. */
export function withoutUnsure(analysis: Analysis, least: Required<LeastConfidence>): Analysis {
  const entities = analysis.entities.filter(({ confidence }) => confidence >= least.entities);
  const quotes = analysis.quotes.filter(({ confidence }) => confidence >= least.quotes);
  const claims = analysis.claims.filter(({ confidence }) => confidence >= least.claims);
  if (entities.length === analysis.entities.length && quotes.length === analysis.quotes.length && claims.length === analysis.claims.length) return analysis;
  const entityIds = new Set(entities.map(({ id }) => id));
  const quoteIds = new Set(quotes.map(({ id }) => id));
  const before = new Map(analysis.quotes.map(({ id, continues }) => [id, continues]));
  const highest = entities.reduce((most, { salience }) => Math.max(most, salience), 0) || 1;
  return {
    ...analysis,
    entities: entities.map((entity) => rescaled(withLinks(entity))),
    quotes: quotes.map(quoteWithLinks),
    claims: claims.map(claimWithLinks),
  };

  function rescaled(entity: Entity): Entity {
    return highest === 1 ? entity : { ...entity, salience: Math.round((1000 * entity.salience) / highest) / 1000 };
  }

  function withLinks(entity: Entity): Entity {
    if (entity.type === 'person') {
      return { ...entity, roles: entity.roles.map(({ organizationId, ...role }) => (organizationId !== undefined && entityIds.has(organizationId) ? { ...role, organizationId } : role)) };
    }
    if (entity.type !== 'model' || entity.makerId === undefined || entityIds.has(entity.makerId)) return entity;
    const { makerId: _, ...unlinked } = entity;
    return unlinked;
  }

  function linked<Part extends { entityId?: string }>(part: Part): Part {
    if (part.entityId === undefined || entityIds.has(part.entityId)) return part;
    const { entityId: _, ...unlinked } = part;
    return unlinked as Part;
  }

  function quoteWithLinks({ continues, ...quote }: Quote): Quote {
    let previous = continues;
    while (previous !== undefined && !quoteIds.has(previous)) previous = before.get(previous);
    const speaker: Attribution | null = quote.speaker === null ? null : linked(quote.speaker);
    return { ...quote, speaker, ...(quote.via === undefined ? {} : { via: linked(quote.via) }), ...(previous === undefined ? {} : { continues: previous }) };
  }

  function claimWithLinks({ quoteId, ...claim }: NumericClaim): NumericClaim {
    return {
      ...claim,
      ...(claim.subject === undefined ? {} : { subject: linked(claim.subject) }),
      ...(claim.reference === undefined ? {} : { reference: linked(claim.reference) }),
      ...(claim.source === undefined ? {} : { source: linked(claim.source) }),
      ...(quoteId === undefined || !quoteIds.has(quoteId) ? {} : { quoteId }),
    };
  }
}
