export type { FormerIds } from '../server/lessons/schemas/former-ids.ts';
