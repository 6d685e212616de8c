/** Keys and positions that lead from the top of a file to a value. */
export type YamlPath = readonly (string | number)[]
