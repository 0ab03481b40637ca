import { toReading } from '../../reading.ts'
import type { ReadOptions } from '../command-options.ts'
import type { Surroundings } from '../surroundings.ts'
import { type Output, sayFailure } from './output.ts'

/** `several` says that more than one article is to be expected, whatever their number turns out to be. */
export async function outputFor(options: ReadOptions, several: boolean, surroundings: Surroundings): Promise<Output> {
  if (options.jsonl === true) return jsonLines(surroundings)
  if (options.json === true) return json(several, surroundings)
  const { forPeople } = await import('./for-people.ts')
  return forPeople(options, surroundings)
}

/** One reading a line; a bad line is answered in its place. */
function jsonLines(surroundings: Surroundings): Output {
  const { terminal } = surroundings
  return {
    reading: (document) => terminal.write(`${JSON.stringify(toReading(document))}\n`),
    failure: async (failure) => {
      const { line, error } = failure
      if (line === null) sayFailure(failure, surroundings)
      else await terminal.write(`${JSON.stringify({ error: { code: error.code, text: error.message }, line })}\n`)
    },
    end: async () => {},
  }
}

/** One object for one article, an array for several; the first waits until it is known whether a second comes. */
function json(several: boolean, surroundings: Surroundings): Output {
  const { terminal } = surroundings
  let waiting: string | null = null
  let written = 0
  const element = (words: string): Promise<void> => {
    const start = written === 0 ? '[\n' : ',\n'
    written += 1
    return terminal.write(`${start}${words.replace(/^/gm, '  ')}`)
  }
  return {
    reading: async (document) => {
      const words = JSON.stringify(toReading(document), null, 2)
      if (!several && waiting === null && written === 0) {
        waiting = words
        return
      }
      if (waiting !== null) await element(waiting)
      waiting = null
      await element(words)
    },
    failure: async (failure) => sayFailure(failure, surroundings),
    end: async () => {
      if (waiting !== null) await terminal.write(`${waiting}\n`)
      else if (written > 0) await terminal.write('\n]\n')
      else if (several) await terminal.write('[]\n')
    },
  }
}
