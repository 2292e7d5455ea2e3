/** Unlike other evidence: script finds a word that a reader types. */
export const csr = true;
