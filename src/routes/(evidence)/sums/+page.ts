/** Unlike other evidence: script works out the numbers that a reader types. */
export const csr = true;
