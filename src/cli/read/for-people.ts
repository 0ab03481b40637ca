import type { Message } from '../../base/message.ts'
import type { RapportEvent } from '../../events/event.ts'
import { toReading } from '../../reading.ts'
import { explanation } from '../../wording/explanation.ts'
import { stateNames } from '../../wording/state-names.ts'
import type { ReadOptions } from '../command-options.ts'
import { styleOf } from '../summary/style.ts'
import { summary } from '../summary/summary.ts'
import type { Surroundings } from '../surroundings.ts'
import { wantsColour, widthOf } from '../terminal.ts'
import { messageLine } from './message-line.ts'
import { type Output, sayFailure } from './output.ts'

/** Summaries for a terminal, a rule between articles; messages go to standard error. */
export function forPeople({ explain }: ReadOptions, surroundings: Surroundings): Output {
  const { terminal } = surroundings
  const style = styleOf(widthOf(terminal), wantsColour(terminal.isTerminal, terminal.env))
  const worthTelling = ({ severity }: Message): boolean => explain === true || severity !== 'info'
  let written = 0
  return {
    reading: async (document) => {
      const reading = toReading(document)
      const rule = written === 0 ? '' : `\n${style.dim('─'.repeat(style.width))}\n\n`
      written += 1
      const why = explain === true ? (event: RapportEvent) => explanation(event, document) : undefined
      await terminal.write(rule + summary(reading, document.article.source, { style, states: stateNames, why }))
      for (const message of reading.messages.filter(worthTelling)) terminal.writeError(messageLine(message, reading))
    },
    failure: async (failure) => sayFailure(failure, surroundings),
    end: async () => {},
  }
}
