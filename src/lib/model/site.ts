/** What every page says of its module, told by the build from the front matter of `module.md`. */
export interface Site {
	/** Sets the saved answers of this module apart from another's. */
	id: string;
	title: string;
	/** The year of its documents, or nothing. */
	year: string;
	/** Tells its list of former option ids from every other. */
	ids: string;
}

export const site: Site =
	typeof __MODULE__ === 'undefined' ? { id: '', title: 'This module', year: '', ids: '' } : __MODULE__;
