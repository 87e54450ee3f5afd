/** A vacancy's number as people say it: "FD-1042". */
export const vacancyReference = (number: number) => `FD-${number}`;
