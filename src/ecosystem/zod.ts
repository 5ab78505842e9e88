import * as z from 'zod';
import type { Analysis } from '../analysis.ts';

const spanFields = { start: z.number(), end: z.number(), text: z.string() };

/** A piece of the text. */
export const spanSchema = z.strictObject(spanFields);

/** The language of a text. */
export const languageGuessSchema = z.strictObject({
  code: z.string(),
  confidence: z.number(),
  supported: z.boolean(),
  candidates: z.array(z.strictObject({ code: z.string(), confidence: z.number() })),
});

/** One place where the text names an entity. */
export const mentionSchema = z.strictObject({ ...spanFields, kind: z.enum(['name', 'alias', 'handle']) });

const entityFields = {
  id: z.string(),
  name: z.string(),
  mentions: z.array(mentionSchema),
  confidence: z.number(),
  salience: z.number(),
  ref: z.string().exactOptional(),
};

/** A person, an AI model, or anything else that has a name. */
export const entitySchema = z.discriminatedUnion('type', [
  z.strictObject({ ...entityFields, type: z.literal('person'), roles: z.array(z.strictObject({ ...spanFields, title: z.string(), organizationId: z.string().exactOptional() })) }),
  z.strictObject({ ...entityFields, type: z.literal('model'), family: z.string().exactOptional(), version: z.string().exactOptional(), maker: z.string().exactOptional(), makerId: z.string().exactOptional() }),
  z.strictObject({ ...entityFields, type: z.enum(['company', 'organization', 'product', 'place', 'event', 'work']) }),
]);

/** Who speaks or claims. */
export const attributionSchema = z.strictObject({ ...spanFields, entityId: z.string().exactOptional(), name: z.string(), via: z.enum(['name', 'pronoun', 'description', 'inherited']) });

/** Who said what. */
export const quoteSchema = z.strictObject({
  ...spanFields,
  id: z.string(),
  kind: z.enum(['direct', 'mixed', 'indirect', 'post']),
  speaker: attributionSchema.nullable(),
  cue: spanSchema.nullable(),
  via: attributionSchema.exactOptional(),
  continues: z.string().exactOptional(),
  date: z.string().exactOptional(),
  confidence: z.number(),
});

/** A calendar expression. */
export const dateMentionSchema = z.strictObject({ ...spanFields, iso: z.string().exactOptional(), isoEnd: z.string().exactOptional() });

const linkedSpan = z.strictObject({ ...spanFields, entityId: z.string().exactOptional() });

/** A figure that the article states. */
export const numericClaimSchema = z.strictObject({
  ...spanFields,
  id: z.string(),
  kind: z.enum(['count', 'money', 'percent', 'percentPoint', 'fraction', 'multiple', 'rank', 'age', 'duration', 'rate', 'measurement', 'score']),
  value: z.number().exactOptional(),
  decimal: z.string().exactOptional(),
  min: z.number().exactOptional(),
  max: z.number().exactOptional(),
  comparator: z.enum(['equal', 'about', 'aboutBelow', 'aboutAbove', 'over', 'atLeast', 'under', 'atMost', 'range', 'vague']),
  unit: z.strictObject({ text: z.string(), ucum: z.string().exactOptional(), currency: z.string().exactOptional(), currencyCandidates: z.array(z.string()).exactOptional() }).exactOptional(),
  change: z
    .strictObject({ direction: z.enum(['up', 'down', 'stable']), mode: z.enum(['by', 'to', 'fromTo', 'times']), from: z.number().exactOptional(), to: z.number().exactOptional() })
    .exactOptional(),
  subject: linkedSpan.exactOptional(),
  denominator: spanSchema.exactOptional(),
  reference: linkedSpan.exactOptional(),
  source: attributionSchema.exactOptional(),
  quoteId: z.string().exactOptional(),
  time: dateMentionSchema.exactOptional(),
  modality: z.enum(['asserted', 'projected', 'possible', 'denied', 'question']),
  confidence: z.number(),
});

/** What `analyze` returns, for data that comes from elsewhere: a store, a queue, another service. */
export const analysisSchema: z.ZodType<Analysis, Analysis> = z.strictObject({
  schemaVersion: z.literal(1),
  language: languageGuessSchema,
  languages: z.array(z.strictObject({ start: z.number(), end: z.number(), code: z.string() })),
  entities: z.array(entitySchema),
  quotes: z.array(quoteSchema),
  claims: z.array(numericClaimSchema),
  dates: z.array(dateMentionSchema),
  sentences: z.array(z.strictObject({ start: z.number(), end: z.number() })),
});
