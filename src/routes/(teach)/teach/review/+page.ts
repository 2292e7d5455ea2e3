/** Unlike other pages for teachers: script reads the files that learners hand in, on this device. */
export const csr = true;
