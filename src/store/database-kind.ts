/** The databases Rapport keeps its ledger in. */
export type DatabaseKind = 'sqlite' | 'postgres'

/** Which database an address names: `postgres://…` or `postgresql://…`, else the path of a SQLite file. */
export function databaseKind(address: string): DatabaseKind {
  return /^postgres(?:ql)?:\/\//iu.test(address) ? 'postgres' : 'sqlite'
}
