export const prerender = true;
/** A folder for every page works on hosts that know nothing but files. */
export const trailingSlash = 'always';
