import { countries } from '../../src/actors/countries.ts'
import { personWords } from '../../src/actors/person-key.ts'
import { csvRows } from './csv.ts'
import type { Term } from './merge-terms.ts'

/** De facto leaders since 1945. A leader whom the other lists have in the same state gets no second entry. */
export function readReign(text: string, known: readonly Term[]): Term[] {
  const there = new Set(
    known
      .filter((term) => /^(?:head|leader|supreme|monarch)/.test(term.office))
      .flatMap((term) => term.names.map((name) => `${term.state}/${personWords(name).at(-1)}`)),
  )
  const terms: Term[] = []
  for (const [abbreviation, , , leader, day, month, year, endMonth, endYear] of csvRows(text)) {
    const state = inUnion(states[abbreviation!] ?? abbreviation!, endYear)
    const name = leader!
      .replace(/ \(.*\)$/, '')
      .replace(/^([^,]+), (.+)$/, '$2 $1')
      .trim()
    if (!countries().has(state) || there.has(`${state}/${personWords(name).at(-1)}`) || noPerson.test(name)) continue
    const two = (part: string | undefined) => (part ?? '').padStart(2, '0')
    terms.push({
      state,
      names: [name],
      office: 'leader',
      title: 'Leader',
      from: `${year}-${two(month)}-${two(day)}`,
      to: endYear ? `${endYear}-${two(endMonth)}` : '2021-03',
      sure: endYear ? 1 : 3,
    })
  }
  return terms
}

const noPerson = /^$|council|government|junta|committee|cabinet|directorate|presidium|commission/i

/** Those who led before the union ended led the union. */
function inUnion(state: string, endYear: string | undefined): string {
  return state === 'RUS' && endYear !== undefined && endYear !== '' && Number(endYear) <= 1991 ? 'SUN' : state
}

/** Correlates of War abbreviations that differ from ISO 3166-1 alpha-3; states that are no more go to their successor. */
const states: Readonly<Record<string, string>> = {
  AAB: 'ATG',
  ALG: 'DZA',
  ANG: 'AGO',
  AUL: 'AUS',
  AUS: 'AUT',
  BAH: 'BHR',
  BAR: 'BRB',
  BFO: 'BFA',
  BHM: 'BHS',
  BHU: 'BTN',
  BNG: 'BGD',
  BOS: 'BIH',
  BOT: 'BWA',
  BRU: 'BRN',
  BUI: 'BDI',
  BUL: 'BGR',
  CAM: 'KHM',
  CAO: 'CMR',
  CAP: 'CPV',
  CDI: 'CIV',
  CEN: 'CAF',
  CHA: 'TCD',
  CON: 'COG',
  COS: 'CRI',
  CRO: 'HRV',
  CZR: 'CZE',
  DEN: 'DNK',
  DRC: 'COD',
  DRV: 'VNM',
  EQG: 'GNQ',
  ETM: 'TLS',
  FRN: 'FRA',
  GAM: 'GMB',
  GDR: '-',
  GFR: 'DEU',
  GMY: 'DEU',
  GRG: 'GEO',
  GRN: 'GRD',
  GUA: 'GTM',
  GUI: 'GIN',
  HAI: 'HTI',
  HON: 'HND',
  ICE: 'ISL',
  INS: 'IDN',
  IRE: 'IRL',
  KOS: 'XKX',
  KUW: 'KWT',
  KYR: 'KGZ',
  KZK: 'KAZ',
  LAT: 'LVA',
  LEB: 'LBN',
  LES: 'LSO',
  LIB: 'LBY',
  LIT: 'LTU',
  MAA: 'MRT',
  MAC: 'MKD',
  MAD: 'MDV',
  MAG: 'MDG',
  MAL: 'MYS',
  MAS: 'MUS',
  MAW: 'MWI',
  MLD: 'MDA',
  MNC: 'MCO',
  MON: 'MNG',
  MOR: 'MAR',
  MSI: 'MHL',
  MYA: 'MMR',
  MZM: 'MOZ',
  NAU: 'NRU',
  NEP: 'NPL',
  NEW: 'NZL',
  NIG: 'NGA',
  NIR: 'NER',
  NTH: 'NLD',
  OMA: 'OMN',
  PAL: 'PLW',
  PAR: 'PRY',
  PHI: 'PHL',
  POR: 'PRT',
  ROK: 'KOR',
  ROM: 'ROU',
  RVN: '-',
  SAF: 'ZAF',
  SAL: 'SLV',
  SEY: 'SYC',
  SIE: 'SLE',
  SIN: 'SGP',
  SKN: 'KNA',
  SLO: 'SVK',
  SLU: 'LCA',
  SLV: 'SVN',
  SNM: 'SMR',
  SOL: 'SLB',
  SPN: 'ESP',
  SRI: 'LKA',
  SUD: 'SDN',
  SVG: 'VCT',
  SWA: 'SWZ',
  SWD: 'SWE',
  SWZ: 'CHE',
  TAJ: 'TJK',
  TAZ: 'TZA',
  THI: 'THA',
  TOG: 'TGO',
  TON: 'TON',
  TRI: 'TTO',
  UAE: 'ARE',
  UKG: 'GBR',
  URU: 'URY',
  VAN: 'VUT',
  YAR: 'YEM',
  YPR: 'YEM',
  YUG: 'SRB',
  ZAM: 'ZMB',
  ZIM: 'ZWE',
  MNG: 'MNE',
}
