import type { EventDocument } from '../document.ts'
import { type Draft, idsOf } from '../draft.ts'
import { codesOfActors } from '../ground.ts'
import type { Party } from '../parties.ts'
import { objectVerbs } from '../talked-of.ts'
import { isVisit } from '../visit.ts'
import { stem, wordsBetween } from '../words.ts'

/**
 * EV93: where a state or body tells of its own contact, those who "discussed" are the parties of that contact, and not two others
 * whom the text has named since ("thanked Chad for its part in the Union, and they discussed …").
 */
export function withThoseWhoMet(drafts: readonly Draft[], document: EventDocument): readonly Draft[] {
  const { ownSide } = document
  if (ownSide == null) return drafts
  const codeOf = codesOfActors(document.actors)
  const codes = (draft: Draft) => new Set(idsOf([...draft.actors, ...draft.recipients]).map(codeOf))
  const settled: Draft[] = []
  const meant = new Map<number, readonly string[]>()
  const contactOf = (those: Party, draft: Draft) => {
    const theirs = new Set(those.actors.map(codeOf))
    if (theirs.size === 0 || theirs.has(ownSide)) return undefined
    const beside = idsOf([...draft.actors, ...draft.recipients].filter((party) => party !== those)).map(codeOf)
    return settled.findLast((one) => {
      if (one.read.type !== 'CONSULT' || !isNear(one, draft)) return false
      const present = codes(one)
      return present.has(ownSide) && present.size > 1 && beside.every((code) => present.has(code))
    })
  }
  for (const draft of drafts) {
    const those = thoseWhoTalk(draft, document.text)
    const met = those === null ? undefined : contactOf(those, draft)
    if (those === null || met === undefined) settled.push(draft)
    else {
      const ids = idsOf([...met.actors, ...met.recipients])
      meant.set(those.start, ids)
      settled.push({ ...draft, actors: [{ ...those, actors: ids }], recipients: [] })
    }
  }
  // the same word has other acts in its sentence: "they discussed and welcomed"
  const asMeant = (party: Party) => ({ ...party, actors: meant.get(party.start) ?? party.actors })
  return settled.map((draft) => ({ ...draft, actors: draft.actors.map(asMeant) }))
}

function isNear({ sentence: before }: Draft, { sentence }: Draft): boolean {
  return sentence.index - before.index <= reach
}

/** "They also discussed", "the leaders reviewed": the first party of talk that has an object, a pronoun or no more than leaders; else null. */
function thoseWhoTalk({ sentence, read, actors, recipients }: Draft, text: string): Party | null {
  const [those] = [...actors, ...recipients].toSorted((a, b) => a.start - b.start)
  if (those === undefined || read.type !== 'CONSULT' || isVisit(read)) return null
  if (those.named && !isOfLeaders.test(those.text)) return null
  const between = wordsBetween(text, sentence, those.end, read.trigger.start)
  const isSubject = those.end <= read.trigger.start && between.every((word) => light.test(word))
  return isSubject && talking.has(stem(text.slice(read.trigger.start, read.trigger.end))) ? those : null
}

const isOfLeaders = /^(?:(?:the|two|both)\s+)*leaders$/iu
const light = /^(?:also|then|further|\p{L}+ly|had|the|an|opportunity|chance|to)$/u
const talking: ReadonlySet<string> = new Set([...objectVerbs, ...['exchange', 'reflect', 'confer', 'talk'].map(stem)])
/** sentences from the last that tells of the contact */
const reach = 10
