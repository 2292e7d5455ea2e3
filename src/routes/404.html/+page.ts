/** One file at the top of the build: hosts look for `404.html` there. */
export const trailingSlash = 'never';
