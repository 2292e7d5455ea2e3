import { site } from '../model/site.ts';

/**
 * The name under which this module keeps answers in the browser. Two modules on one web address have two names, so that a
 * question of one is never filled with the answer to another's.
 */
export const storageName = site.id ? `on-the-record/${site.id}` : 'on-the-record';
