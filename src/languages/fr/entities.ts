import type { EntityData } from '../entity-data.ts';

export const entities: EntityData = { personTitles: [], roles: [] };
