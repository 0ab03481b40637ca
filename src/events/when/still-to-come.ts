import nouns from '../../../data/ledger/speech-nouns.json' with { type: 'json' }
import tense from '../../../data/time/tense.json' with { type: 'json' }
import { toDay } from '../../base/calendar.ts'
import type { PlainDate } from '../../base/plain-date.ts'
import { slice } from '../../base/span.ts'
import { resolveTime } from '../../mentions/dates/resolve-time.ts'
import { type EventType, quadOf } from '../../reader/codebook.ts'
import type { EventAnnotation } from '../../reader/reader.ts'
import type { Sentence } from '../../sentences/sentence.ts'
import type { EventDocument } from '../document.ts'
import { stem, wordsBefore, wordsBetween } from '../words.ts'

/**
 * EV126: a deed that somebody is told to have agreed, promised or planned "to" do, or says he "would" do, is planned, and not done; so
 * is what he does, in the present, on a weekday to come.
 */
export function stillToCome(
  read: EventAnnotation,
  sentence: Sentence,
  { text, published }: Pick<EventDocument, 'text' | 'published'>,
): EventAnnotation {
  const { type, modality, trigger } = read
  if (modality === 'planned' && quadOf[type] === 4 && onCondition.test(text.slice(trigger.end, sentence.end)))
    return { ...read, modality: 'hypothetical' }
  if (modality !== 'actual') return read
  if (isOnDayAhead(read, text, published)) return asPlanned(read)
  const ahead = text.slice(sentence.start, trigger.start)
  if (wouldHave.test(ahead)) return { ...read, modality: 'hypothetical' }
  if (type === 'CONSULT' && stillOn.test(text.slice(trigger.end, sentence.end))) return asPlanned(read)
  const quad = quadOf[type]
  if (!(quad === 2 || quad === 4 || type === 'CONCEDE')) return read
  const words = wordsBefore(text, sentence, trigger.start, sentence.tokens.length)
  const isConditional = wordsBetween(text, sentence, sentence.start, sentence.end).includes('if')
  const verb = words.filter((word, at) => at < words.length - 1 || !word.endsWith('ly'))
  const [last = '', before = ''] = verb.toReversed()
  const isPromised = last === 'to' && plans.has(stem(before))
  const isSaid = last === 'would' && words.some((word) => reporting.has(word)) && !isConditional
  return isPromised || isSaid ? { ...read, modality: 'planned' } : read
}

function asPlanned(read: EventAnnotation): EventAnnotation {
  return { ...read, modality: 'planned', contact: read.contact && { ...read.contact, state: 'planned' } }
}

/** "Chad lifts its ban on Saturday", "begins a visit on Sunday", told on a Thursday; a weekday may be yesterday, too. */
function isOnDayAhead(
  { type, trigger, actors, recipients, when, historical }: EventAnnotation,
  text: string,
  published: PlainDate | null,
): boolean {
  if (historical || published === null || !done.has(type)) return false
  const isPresent = [...actors, ...recipients].some(({ end }) => {
    const [, before, verb] = (end <= trigger.start && verbBehind.exec(text.slice(end, trigger.end + 40))) || []
    if (before === undefined || verb === undefined || noAct.has(verb)) return false
    const at = end + before.length
    return at === trigger.start || (at < trigger.start && phrase.test(text.slice(at + verb.length, trigger.start)))
  })
  return (
    isPresent &&
    when.some((time) => {
      const day = resolveTime(slice(text, time), { published, direction: 'future', guessed: false, anchors: [] })
      if (time.start < trigger.end || day?.precision !== 'day' || ends.test(text.slice(0, time.start))) return false
      const ahead = toDay(day.start) - toDay(published)
      return ahead > 0 && ahead <= (/\d/.test(day.text) ? farAhead : weekAhead)
    })
  )
}

/** "will close its border unless they are freed" */
const onCondition = /^[^,;:“”"]*\s(?:unless|if)\s/u

/** acts that say of no other what is to come */
const done = new Set<EventType>([
  'CONSULT',
  'SUPPORT',
  'CONCEDE',
  'COOPERATE',
  'AID',
  'RETREAT',
  'MOBILIZE',
  'SANCTION',
  'COERCE',
])
/** right behind a party, with no preposition behind it: "lifts its ban", "hosts Togo", and not "talks on Monday" */
const verbBehind =
  /^(\s(?:\p{Ll}+ly\s)?)(\p{Ll}+s)\s(?!(?:on|with|between|in|by|of|for|to|at|from|over|against|and|or|that|who|are|were|have|had|will)\b)[\p{L}\d]/u
const noAct = new Set(['is', 'has', 'was', 'does', 'needs', ...tense.reporting.split(' '), ...tense.plans.split(' ')])
/** between "begins" and the visit */
const phrase = /^(?:\s(?!(?:that|who|and)\b)[\p{L}\d-]+){0,5}\s$/u
/** "until Tuesday", "by Tuesday" */
const ends = /\b(?:until|till|through|to|by|before)\s$/u
/** days to a day of the week, and to one that is written out */
const [weekAhead, farAhead] = [5, 60]

/** EV219: "would have condemned": what did not come to be */
const wouldHave = /\bwould(?: not)? have(?: been)?(?: \p{Ll}+ly)? $/u

const plans: ReadonlySet<string> = new Set(
  [...tense.plans.split(' '), ...nouns.nouns.promise].filter((word) => word !== 'going').map(stem),
)
/** what is announced is decided, and may be told as done */
const reporting: ReadonlySet<string> = new Set(tense.reporting.split(' ').filter((word) => word !== 'announced'))

/** EV186: "the summit between the two is still on", "the visit will go ahead", in its clause */
const stillOn =
  /^[^,;:“”"]*\b(?:(?:is|are|was|were)\s+still\s+(?:on(?!\s+(?:the|an?|its?|their|my|our|your)\b)|planned|scheduled|due|set\s+for)|(?:will|would|is\s+to|are\s+to|is\s+set\s+to|are\s+set\s+to)\s+(?:still\s+)?go\s+ahead)\b/u
