import type { Actor } from '../../actors/actor.ts'
import { slice } from '../../base/span.ts'
import type { EventDocument } from '../../events/document.ts'
import { isPast } from '../../mentions/dates/past-verb.ts'
import type { EventAnnotation, IssueAnnotation } from '../../reader/reader.ts'
import type { IssueSides } from './issue-sides.ts'

/**
 * LE240: what somebody was accused of, or what was called a name, is told by that act, and no matter that is put to somebody: "accused Rome of
 * hiding boats", "called the search an outrage".
 */
export function isChargeOrName(matter: IssueAnnotation, index: number, { annotations, text }: EventDocument): boolean {
  if (onCharges.test(text.slice(Math.max(0, matter.topic.start - reach), matter.topic.start))) return true
  if (matter.status === 'expected') return false
  const isOf = ({ type, trigger }: EventAnnotation) => {
    if (type !== 'ACCUSE' || trigger.end > matter.topic.start) return false
    const between = text.slice(trigger.end, matter.topic.start)
    const isOver =
      isPast(slice(text, trigger).toLowerCase()) &&
      !perfect.test(text.slice(Math.max(0, trigger.start - reach), trigger.start))
    const isCharge = charge.test(between) && isOver
    return isCharge || (direct.test(between) && predicate.test(text.slice(matter.topic.end, matter.topic.end + reach)))
  }
  return annotations[index]?.events.some(isOf) ?? false
}

/**
 * LE521: whether nobody but courts and police of a state raise a matter, with nobody but people and companies, or people and companies with
 * each other: the law charges these, and they sue each other.
 */
export function isByTheLaw({ raisedBy, with: others }: IssueSides, { actors }: EventDocument): boolean {
  const [by = [], to = []] = [raisedBy, others].map((ids) => actors.filter(({ id }) => ids.includes(id)))
  if (by.length === 0 || to.length === 0) return false
  if (by.every(isOfLaw)) return to.every((one) => one.kind === 'person' || isOfSociety(one))
  return [...by, ...to].every(isOfSociety)
}

function isOfLaw({ state, sectors }: Actor): boolean {
  return state !== null && sectors.length > 0 && sectors.every((one) => law.has(one))
}

function isOfSociety({ kind, sectors }: Actor): boolean {
  return kind === 'company' || (sectors.length > 0 && sectors.every((one) => society.has(one)))
}

const society: ReadonlySet<string> = new Set(['BUS', 'CIV', 'REF'])
const law: ReadonlySet<string> = new Set(['JUD', 'COP'])

const determiner = '(?:(?:the|its|their|his|her|this|these|an?) )?'
/** "[accused] the two neighbours of": who goes on accusing has a standing matter */
const charge = new RegExp(`^(?: [^\\s,;:]+){0,5} of (?:[a-z]+ing )?${determiner}$`, 'u')
/** "[arrested] on charges of", "could face charges of", "charged a clerk with": whom a court or the police charge is no state */
const onCharges = new RegExp(
  `\\b(?:(?:on|of) (?:charges|accusations|suspicion|allegations)|(?:fac(?:e|es|ed|ing)|press(?:es|ed|ing)?|brings?|brought|files?|filed|dropp?(?:s|ed)?) charges) (?:of|for|over) ${determiner}$|\\bcharged(?: [^\\s,;:]+){0,6} with (?:having )?${determiner}$`,
  'u',
)
/** "has long [accused]" */
const perfect = /\b(?:has|have)(?: [a-z]+)? $/u
const direct = new RegExp(`^ ${determiner}$`, 'u')
/** "… a danger", "… as an insult", "… “theft”": in the clause behind it */
const predicate = /^(?: [^\s,;:]+){0,4} (?:as |an? |["“])/u
const reach = 60
