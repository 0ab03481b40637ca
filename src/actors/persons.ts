import type { PlainDate } from '../base/plain-date.ts'
import type { Sector } from './actor.ts'
import type { Candidate } from './candidate.ts'
import { slug } from './name-key.ts'
import type { OfficeCode } from './office.ts'
import { type HeldTerm, type Holder, holdersBySound, holdersByWord, termsOf } from './office-file.ts'
import { type PersonName, personName } from './person-key.ts'
import { nameMatch } from './person-match.ts'
import { isHeldOn, standing, termNear } from './person-term.ts'

/**
 * People of that full name or surname who held an office on or near the date; best first. The weight falls with distance
 * in time, with the rank of the office and with the number of others so called.
 */
export function lookupPerson(name: string, date: PlainDate | null): readonly Candidate[] {
  const asked = personName(name)
  const { words } = asked
  const last = words.at(-1)
  if (last === undefined || words.length > 6 || (words.length === 1 && last.length < 2)) return []
  const exact = scored(asked, date, [...new Set([...holdersByWord(last), ...holdersByWord(words[0]!)])])
  if (exact.length > 0 || last.length < 4) return shared(exact, words.length)
  return shared(scored(asked, date, holdersBySound(last)), words.length)
}

/** Who held the office in the state on the day; null when unknown. A head of state may be a monarch or a ruler without a title. */
export function holderOf(state: string, office: OfficeCode, date: PlainDate): Candidate | null {
  const found = holderNamed(state, office, date)
  if (found !== null || office !== 'head-of-state') return found
  return holderNamed(state, 'monarch', date) ?? holderNamed(state, 'leader', date)
}

function holderNamed(state: string, office: OfficeCode, date: PlainDate): Candidate | null {
  let best: { holder: Holder; term: HeldTerm } | null = null
  for (const one of termsOf(state, office)) {
    if (isHeldOn(one.term, date) && (best === null || rank(one.term) > rank(best.term))) best = one
  }
  if (best === null) return null
  const sure = best.term.sure === 1 ? 0.95 : best.term.sure === 2 ? 0.85 : 0.7
  return candidate(
    best.holder,
    best.term,
    sure,
    `${best.holder.names[0]?.text} was ${best.term.title} of ${state} on ${date}`,
  )
}

/** Of two holders on one day: the surer list, then the plainer title ("Foreign Minister" before "… of State for …"), then the newer. */
function rank(term: HeldTerm): string {
  return `${9 - term.sure}${String(999 - term.title.length).padStart(3, '0')}${term.from ?? ''}`
}

interface Found {
  readonly holder: Holder
  readonly term: HeldTerm
  readonly score: number
}

function scored(asked: PersonName, date: PlainDate | null, holders: readonly Holder[]): Found[] {
  const found: Found[] = []
  for (const holder of holders) {
    const match = matchOf(asked, holder)
    if (match === 0) continue
    const term = termNear(holder.terms, date)
    const score = match * standing(term, holder.state, date, asked.words.length > 1)
    if (score > 0.02) found.push({ holder, term, score })
  }
  return found
}

/** The best of a holder's names. That he goes by a lone name says nothing for a full one that his own full names speak against (RES31). */
function matchOf(asked: PersonName, { names, state }: Holder): number {
  const full = names.filter(({ words }) => words.length > 1)
  const counted = asked.words.length > 1 && full.length > 0 ? full : names
  return Math.max(...counted.map((one) => nameMatch(asked, one, state)))
}

/**
 * Divides the weight among namesakes: those of another state take theirs whole, those of the same state half, for the
 * state is right all the same. A full name keeps more.
 */
function shared(found: readonly Found[], length: number): Candidate[] {
  const share = (some: readonly Found[]) => some.reduce((sum, one) => sum + one.score ** 4, 0)
  const total = share(found)
  return found
    .map((one) => {
      const ofState = share(found.filter((other) => other.holder.state === one.holder.state))
      const part = (ofState / total) * (0.5 + (0.5 * one.score ** 4) / ofState)
      const { holder, term } = one
      const reason = `${holder.names[0]?.text}: ${term.title} of ${holder.state ?? 'no recognised state'}, ${term.from ?? '?'} to ${term.to ?? 'now'}`
      return candidate(holder, term, Math.min(1, one.score * (length > 1 ? Math.sqrt(part) : part)), reason)
    })
    .sort((a, b) => b.weight - a.weight)
    .slice(0, 8)
}

function candidate(holder: Holder, term: HeldTerm, weight: number, reason: string): Candidate {
  const name = holder.names[0]!.text
  const id = `${holder.state ?? 'person'}:${slug(name)}`
  const office = { title: term.title, from: term.from, to: term.to }
  const actor = { id, name, kind: 'person', state: holder.state, sectors: sectorsOf(term.office), office } as const
  return { actor, weight, via: 'person', reason }
}

function sectorsOf(office: OfficeCode): readonly Sector[] {
  return sectorOf[office] ?? ['GOV']
}

const sectorOf: Readonly<Partial<Record<OfficeCode, readonly Sector[]>>> = {
  'defence-minister': ['GOV', 'MIL'],
  'deputy-defence-minister': ['GOV', 'MIL'],
  'chief-of-staff-military': ['MIL'],
  commander: ['MIL'],
  'intelligence-chief': ['SPY'],
  speaker: ['LEG'],
  legislator: ['LEG'],
  judge: ['JUD'],
  prosecutor: ['JUD'],
  'party-leader': ['PTY'],
  'religious-leader': ['REL'],
  'secretary-general': ['IGO'],
  'head-of-organisation': ['IGO'],
  'high-representative': ['IGO'],
  commissioner: ['IGO'],
}
