import { slice } from '../../base/span.ts'
import { isPast } from '../../mentions/dates/past-verb.ts'
import type { EventDocument } from '../document.ts'
import type { Draft } from '../draft.ts'
import type { Party } from '../parties.ts'
import { wordsBetween } from '../words.ts'

/**
 * EV191: "repelled an attack by Togo": who is told to do something to an attack, which stands right behind the word, has attacked
 * nobody of those who make it; the attack was on him where nobody else is told to be attacked.
 */
export function withoutDefence(drafts: readonly Draft[], { text }: EventDocument): readonly Draft[] {
  const repelled = new Map(
    drafts.flatMap((attack): readonly (readonly [Draft, Draft])[] => {
      const defence = drafts.find((draft) => isDefence(draft, attack, text))
      return defence === undefined ? [] : [[attack, defence]]
    }),
  )
  const defences = new Set(repelled.values())
  return drafts
    .filter((draft) => !defences.has(draft))
    .map((draft) => {
      const defence = repelled.get(draft)
      return defence === undefined || draft.recipients.length > 0 ? draft : { ...draft, recipients: defence.actors }
    })
}

function isDefence({ sentence, read, actors, recipients }: Draft, attack: Draft, text: string): boolean {
  const { trigger } = attack.read
  if (read.type !== 'ASSAULT' || attack.read.type !== 'ASSAULT' || trigger.start <= read.trigger.end) return false
  // "a town taken by Togo"
  if (isPast(slice(text, trigger).toLowerCase())) return false
  const [article = '', ...others] = wordsBetween(text, sentence, read.trigger.end, trigger.start)
  const isObject = ['a', 'an', 'the'].includes(article) && others.length <= reach
  if (!isObject || others.some((word) => linking.has(word) || !/^\p{L}[\p{L}-]*$/u.test(word))) return false
  const by = new Set(attack.actors.flatMap((party) => party.actors))
  const isOfThem = (party: Party) => party.actors.some((id) => by.has(id))
  return recipients.length > 0 && recipients.every(isOfThem) && !actors.some(isOfThem)
}

/** words from the verb to the attack */
const reach = 3
const linking: ReadonlySet<string> = new Set('of in on at with by and who that which to for'.split(' '))
