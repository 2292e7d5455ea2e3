export const prerender = true;
/** A folder for every page works on hosts that know nothing but files. */
export const trailingSlash = 'always';
/** A page ships no script. `(study)` does, and the few pages whose `+page.ts` says what they need it for. */
export const csr = false;
