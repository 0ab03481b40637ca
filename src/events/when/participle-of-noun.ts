import tellings from '../../../data/events/tellings.json' with { type: 'json' }
import tense from '../../../data/time/tense.json' with { type: 'json' }
import time from '../../../data/time/words.json' with { type: 'json' }
import { slice } from '../../base/span.ts'
import { isPast } from '../../mentions/dates/past-verb.ts'
import type { EventDocument } from '../document.ts'
import type { Draft } from '../draft.ts'
import { determiners } from '../pointers.ts'
import { tokensBetween, wordsBefore, wordsBetween } from '../words.ts'

/**
 * EV51, EV276: "two detained journalists", "sailors detained by Russia", "sailors detained off Russia are free": a participle that
 * belongs to the noun of those who are acted on says what they are, and not what is done today.
 */
export function isParticipleOfNoun(draft: Draft, { text, annotations }: EventDocument): boolean {
  const { sentence, read, recipients } = draft
  const { trigger } = read
  if (sentence.kind === 'headline' || !isPast(slice(text, trigger).toLowerCase())) return false
  const [before = ''] = wordsBefore(text, sentence, trigger.start, 1)
  const [first = '', second = ''] = wordsBetween(text, sentence, trigger.end, sentence.end)
  const behind = first === 'dead' ? second : first
  const next = sentence.tokens.find(({ start }) => start >= trigger.end)?.start ?? sentence.end
  const isTheirs = recipients.some(({ start, end }) => start <= next && next < end)
  if (isTheirs && (before === '' || isNumber(before) || determiners.has(before))) return true
  if (before === ',' && read.type !== 'CONSULT' && isBetweenCommas(draft, text)) return true
  // "sailors held in Chad" may be all that a line of news says, where no other act has a verb
  const isBesideAct = (annotations[sentence.index]?.events.length ?? 0) > 1
  const isSubject = isOfSubject(wordsBetween(text, sentence, trigger.end, sentence.end))
  return recipients.some(({ start, end }) => {
    const gap = text.slice(end, trigger.start)
    if (isSubject && /^\s+$/u.test(gap)) return true
    const [preposition = ''] = wordsBefore(text, sentence, start, 1)
    // EV223: "the funeral of two sailors killed in …", "A. Lee, held in Chad": no subject of a passive
    const isInPhrase = /^,\s+$/u.test(gap) || (/^\s+$/u.test(gap) && ofPhrase.has(preposition))
    const isOpen = behindAttribute.has(behind) || ((isBesideAct || isInPhrase) && afterParticiple.has(behind))
    return isOpen && /^,?\s+$/u.test(gap)
  })
}

const ofPhrase: ReadonlySet<string> = new Set(tellings.of_phrase)
const afterParticiple: ReadonlySet<string> = new Set(tellings.after_participle)

/** "seized by Chad", "accused of theft", "held in Chad" */
const behindAttribute = new Set(['by', 'of'])

/** EV223: "a ship with coal, seized by Togo, | arrives": the subject before the first comma has its verb behind the second. */
function isBetweenCommas({ sentence, read: { trigger } }: Draft, text: string): boolean {
  const [preposition = '', ...behind] = tokensBetween(sentence, trigger.end, sentence.end).map((token) =>
    slice(text, token),
  )
  if (!afterParticiple.has(preposition) && !behindAttribute.has(preposition)) return false
  const verb = behind[behind.indexOf(',') + 1] ?? ''
  return behind.includes(',') && /^\p{Ll}/u.test(verb) && !endsClause.has(verb) && !afterParticiple.has(verb)
}

/** EV276: "sailors held off Chad | are freed": the verb behind it, in the same clause, is that of their own. */
function isOfSubject(behind: readonly string[]): boolean {
  const at = behind.findIndex((word) => finite.has(word))
  return at > 0 && !behind.slice(0, at).some((word) => endsClause.has(word) || /^[^\p{L}\p{N}$'’]/u.test(word))
}

const finite: ReadonlySet<string> = new Set(`${tense.pastAuxiliary} ${tense.presentAuxiliary}`.split(' '))
const endsClause: ReadonlySet<string> = new Set([...tellings.clause, 'who', 'which', 'that', 'whose', 'where', 'what'])

function isNumber(word: string): boolean {
  return /^\d/u.test(word) || word in time.numbers
}
