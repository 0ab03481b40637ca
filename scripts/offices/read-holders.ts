import { lookup } from '../../src/actors/gazetteer.ts'
import { type OfficeCode, officeCodes } from '../../src/actors/office.ts'
import { parseTitle } from '../../src/actors/titles.ts'
import { csvRows } from './csv.ts'
import type { Term } from './merge-terms.ts'

/** Own list: the same columns as new-holders, but `office` is an office code of `src/actors/office.ts`. */
export function readAdditions(text: string): Term[] {
  return csvRows(text.replace(/^#.*\n/gm, '')).map(([state, office, title, person, from, to, sure]) => {
    const code = officeCodes.find((one) => one === office)
    if (code === undefined) throw new Error(`additions.csv: no office "${office}" (${person})`)
    return {
      state: state!,
      names: person!.split('|'),
      office: code,
      title: title!,
      from: from || null,
      to: to || null,
      sure: Number(sure || 1),
    }
  })
}

/** Terms from July 2022 to spring 2026, an empty end means in office in spring 2026. */
export function readNewHolders(text: string): Term[] {
  return csvRows(text).map(([state, office, title, person, from, to, sure]) => ({
    state: bodies[state!] ?? state!,
    names: person!.split('|'),
    office: isUnderMinister(title!, state!)
      ? 'deputy-foreign-minister'
      : (officeOf(title!) ?? coarse[office!] ?? 'envoy'),
    title: title!,
    from: from || null,
    to: to || null,
    sure: Number(sure),
  }))
}

/** Terms to 2022: an empty end means that nobody entered it, in office on the snapshot day at the latest. */
export function readHolders(text: string): Term[] {
  const terms: Term[] = []
  for (const [state, position, person, , from, to, snapshot] of csvRows(text)) {
    const office = inState(officeOf(position!), position!, state!)
    if (office === null || /^Q\d+$/.test(person!)) continue
    const open = to === ''
    // Wikidata's list of India's foreign ministers is that of the officials under them; the ministers are in additions.csv
    const isOfficial = state === 'IND' && position === 'Minister of Foreign Affairs'
    terms.push({
      state: state!.startsWith('?') ? '-' : state!,
      names: [person!],
      office: isOfficial ? 'deputy-foreign-minister' : office,
      title: isOfficial ? 'Foreign Secretary' : position!,
      from: from || null,
      to: open ? snapshot! : to!,
      sure: open ? 3 : 1,
    })
  }
  return terms
}

/** India's foreign secretary is the first official under the minister. */
function isUnderMinister(title: string, state: string): boolean {
  return state === 'IND' && title === 'Foreign Secretary'
}

function inState(office: OfficeCode | null, title: string, state: string): OfficeCode | null {
  if (state !== 'UN' && office === 'head-of-organisation') return 'agency-head'
  if (state === 'USA' && title === 'Secretary of State') return 'foreign-minister'
  return isRegional(title, state) ? 'governor' : office
}

const national =
  /(?:republic|government|council|federation|federal|union|state|nation|national|confederation|executive|people|country|ministers)/i

/** "Premier of the Western Cape": a head of a part of the state. */
function isRegional(title: string, state: string): boolean {
  const part =
    /^(?:Acting |Interim )?(?:Premier|President|Prime Minister|First Minister|Chief Minister|Minister-President|Head) of (?:the )?(.+)$/i.exec(
      title,
    )?.[1]
  return (
    part !== undefined &&
    !national.test(part) &&
    !lookup(part).some((one) => one.actor.state === state && one.via === 'country')
  )
}

function officeOf(title: string): OfficeCode | null {
  if (/^First Secretary of State/i.test(title)) return 'deputy-head-of-government'
  if (/chief minister/i.test(title)) return 'governor'
  if (/^(?:State Secretary|Secretary of State|Undersecretary)/i.test(title) && !/foreign/i.test(title))
    return 'minister'
  if (/prime minister|premier/i.test(title) && /deputy|vice|first deputy/i.test(title))
    return 'deputy-head-of-government'
  if (/^(?:First |Second |Third )?(?:Deputy|Vice)[- ]/i.test(title)) {
    const plain = parseTitle(title.replace(/^(?:First |Second |Third )?(?:Deputy|Vice)[- ]/i, ''))?.office
    return officeCodes.find((code) => code === `deputy-${plain}`) ?? parseTitle(title)?.office ?? null
  }
  if (
    /^(?:President|Speaker|Chairman|Chairperson|Chair) of the (?:Senate|National Assembly|Chamber|House|Parliament|Federal Council|Legislative|Assembly|Congress|State Duma|State Council|Council of)/i.test(
      title,
    )
  )
    return 'speaker'
  if (/^(?:Permanent Representative|Ambassador) to the (?:United Nations|UN)/i.test(title)) return 'ambassador-un'
  return parseTitle(title)?.office ?? null
}

const coarse: Readonly<Record<string, OfficeCode>> = {
  foreign: 'foreign-minister',
  'head-of-government': 'head-of-government',
  'head-of-state': 'head-of-state',
  defence: 'defence-minister',
  envoy: 'envoy',
  'chief-of-staff': 'chief-of-staff-military',
  'head-of-organisation': 'head-of-organisation',
  'deputy-head': 'deputy-head-of-government',
  interior: 'interior-minister',
  trade: 'trade-minister',
  spokesperson: 'spokesperson',
  intelligence: 'intelligence-chief',
  'security-adviser': 'security-adviser',
  'ambassador-un': 'ambassador-un',
  'ambassador-us': 'ambassador',
  'ambassador-cn': 'ambassador',
}

/** Agencies that are organs of a larger body in the codebook, and other spellings of bodies. */
const bodies: Readonly<Record<string, string>> = {
  UNHCR: 'UN',
  UNICEF: 'UN',
  UNDP: 'UN',
  UNEP: 'UN',
  UNFCCC: 'UN',
  UNODC: 'UN',
  UNRWA: 'UN',
  UNCTAD: 'UN',
  WFP: 'UN',
  FAO: 'UN',
  UNIDO: 'UN',
  ICJ: 'UN',
  PAHO: 'WHO',
  ECB: 'EU',
  EUROPOL: 'EU',
  WB: 'WorldBank',
  COE: 'CoE',
  COMMONWEALTH: 'Commonwealth',
  OIF: 'LaFrancophonie',
}
