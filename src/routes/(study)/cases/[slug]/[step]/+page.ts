/** The reader wakes what has to be awake. The page needs no more of a framework. */
export const csr = false;
