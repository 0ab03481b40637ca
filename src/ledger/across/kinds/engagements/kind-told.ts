import type { ContactKind } from '../../../../reader/codebook.ts'
import { isDone, isMeeting } from '../../../engagements/contact-state.ts'
import type { Telling } from '../../entry.ts'
import { sourcesAmong } from '../../sources.ts'

type Contact = Telling<'engagement'>

/**
 * What kind of contact tellings of one tell of (LA23). Of a meeting, talks and a summit: a summit where half of the sources say so;
 * else a meeting where half of the others do, or half of those that tell it as having taken place; else talks.
 */
export function kindTold(all: readonly Contact[]): ContactKind {
  const { kind } = all[0]!.record
  if (!isMeeting(kind)) return kind
  const tellings = all.filter(({ record }) => isMeeting(record.kind))
  if (halfSay('summit', tellings)) return 'summit'
  const others = tellings.filter(({ record }) => record.kind !== 'summit')
  const done = others.filter(({ record }) => isDone(record))
  return halfSay('meeting', others) || halfSay('meeting', done) ? 'meeting' : 'talks'
}

function halfSay(kind: ContactKind, tellings: readonly Contact[]): boolean {
  const say = tellings.filter(({ record }) => record.kind === kind)
  return say.length > 0 && sourcesAmong(say) * 2 >= sourcesAmong(tellings)
}
