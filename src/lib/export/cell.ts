/** One cell of an exported table: a number stays a number, null is empty. */
export type Cell = string | number | null;
