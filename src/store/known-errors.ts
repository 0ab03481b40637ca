import type { DatabaseConnection, Dialect, Driver } from 'kysely'
import { knownStoreError } from './store-errors.ts'

/** A dialect whose errors are the known errors of the store, whether a connection, a question or a transaction failed. */
export function withKnownErrors(dialect: Dialect, name: string): Dialect {
  const told = async <Result>(work: Promise<Result>): Promise<Result> => {
    try {
      return await work
    } catch (error) {
      throw knownStoreError(error, name)
    }
  }
  return {
    createDriver: () => telling(dialect.createDriver(), told),
    createQueryCompiler: () => dialect.createQueryCompiler(),
    createAdapter: () => dialect.createAdapter(),
    createIntrospector: (db) => dialect.createIntrospector(db),
  }
}

type Told = <Result>(work: Promise<Result>) => Promise<Result>

function telling(driver: Driver, told: Told): Driver {
  const known = new WeakSet<DatabaseConnection>()
  return {
    init: (options) => told(driver.init(options)),
    acquireConnection: async (options) => {
      const connection = await told(driver.acquireConnection(options))
      if (!known.has(connection)) {
        known.add(connection)
        const ask = connection.executeQuery.bind(connection) as DatabaseConnection['executeQuery']
        connection.executeQuery = (query, settings) => told(ask(query, settings))
      }
      return connection
    },
    beginTransaction: (connection, settings) => told(driver.beginTransaction(connection, settings)),
    commitTransaction: (connection) => told(driver.commitTransaction(connection)),
    rollbackTransaction: (connection) => told(driver.rollbackTransaction(connection)),
    releaseConnection: (connection, options) => driver.releaseConnection(connection, options),
    destroy: (options) => driver.destroy(options),
  }
}
