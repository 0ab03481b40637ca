import type { Reading } from '../../reading-schema.ts'
import { harmless } from '../../wording/harmless.ts'
import { issueFacts } from '../../wording/issue-facts.ts'
import { stanceInWords } from '../../wording/ledger-words.ts'
import type { PartyNames } from '../../wording/parties.ts'
import { listed } from '../../wording/parties-of.ts'
import { wrap } from '../text-layout.ts'
import type { Style } from './style.ts'

/** "Maria Ioannou (ELIAMEP) · assessment: “a first step”", one statement an item. */
export function statementLines(reading: Reading, names: PartyNames, style: Style): readonly string[] {
  return reading.statements.map(({ speaker, speakerActor, affiliation, stance, content }) => {
    const who = speakerActor !== null ? names.full(speakerActor) : harmless(speaker === '' ? 'unnamed' : speaker)
    const body = affiliation === null || who.includes('(') ? '' : ` (${names.full(affiliation)})`
    return item(`${who}${body} · ${stanceInWords[stance]}: “${harmless(content)}”`, style)
  })
}

/** "migrant boats: expected, raised by Greece with Türkiye", one issue an item. */
export function issueLines(reading: Reading, names: PartyNames, style: Style): readonly string[] {
  return reading.issues.map((issue) => {
    const said = issueFacts(issue, names).filter((one) => one !== null)
    return item(`${harmless(issue.topic)}: ${said.join(', ')}`, style)
  })
}

/** "thaw, possible: “may be ready for a thaw” – Greece and Türkiye", one outlook an item. */
export function outlookLines(reading: Reading, names: PartyNames, style: Style): readonly string[] {
  return reading.outlook.map(({ kind, what, holders, certainty }) => {
    const whose = holders.length === 0 ? '' : ` – ${listed(holders.map(names.short))}`
    return item(`${kind === 'first' ? 'a first' : kind}, ${certainty}: “${harmless(what)}”${whose}`, style)
  })
}

function item(words: string, style: Style): string {
  return wrap(words, style.width, '    ', '  – ')
}
