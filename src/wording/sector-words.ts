import { type Sector, sectors } from '../actors/actor.ts'

/** The sectors of an actor, for people: "military", "government, party". */
export function sectorsInWords(codes: readonly string[]): string {
  return sectors
    .filter((sector) => codes.includes(sector))
    .map((sector) => words[sector])
    .join(', ')
}

const words: Readonly<Record<Sector, string>> = {
  GOV: 'government',
  MIL: 'military',
  LEG: 'legislature',
  JUD: 'courts',
  SPY: 'intelligence',
  COP: 'police',
  OPP: 'opposition',
  REB: 'rebels',
  IGO: 'body of states',
  NGO: 'non-governmental',
  BUS: 'business',
  MED: 'media',
  CIV: 'people',
  REF: 'refugees',
  REL: 'religion',
  EDU: 'education',
  PTY: 'party',
  HLH: 'health',
  LAB: 'labour',
  CRM: 'crime',
}
