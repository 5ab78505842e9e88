import type { ClaimData } from '../claim-data.ts';

export const claims: ClaimData = { up: [], down: [] };
