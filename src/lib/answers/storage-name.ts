/**
 * The name under which this module keeps answers in the browser. Two modules on one web address have two names, so that a
 * question of one is never filled with the answer to another's.
 */
export const storageName =
	typeof __MODULE_ID__ === 'string' && __MODULE_ID__ ? `on-the-record/${__MODULE_ID__}` : 'on-the-record';
