export type { Excerpt } from '../server/lessons/schemas/shared.ts';
