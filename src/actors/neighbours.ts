import { dataRows, parts } from './data-file.ts'

const beside = new Map(
  dataRows('countries/neighbours.txt').map(([code = '', others]) => [code, new Set(parts(others))]),
)

/** Whether two states share a border by land. */
export function areNeighbours(one: string, other: string): boolean {
  return beside.get(one)?.has(other) === true
}
