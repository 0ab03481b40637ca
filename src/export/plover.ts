import type { Act, ActParty } from './act.ts'
import { cowOf, ploverSectors } from './codes.ts'

/** PLOVER's JSON record, one a line; modality, history and the ledger's counts stand beside its own fields (EX6). */
export const plover = {
  header: '',
  rows: (act: Act): string => `${JSON.stringify(recordOf(act))}\n`,
}

function recordOf({ id, type, record, actors, recipients, articles, sources }: Act): object {
  const [first] = record.evidence
  return {
    id,
    date: record.date?.start ?? null,
    ...(record.date === null || record.date.start === record.date.end ? {} : { enddate: record.date.end }),
    date_precision: record.date?.precision ?? null,
    actor: actors.map(entity),
    recipient: recipients.map(entity),
    event: [type],
    mode: record.mode === null || type !== record.type ? [] : [record.mode],
    context: record.contexts,
    quad_code: record.quad,
    event_scale: record.intensity,
    modality: record.modality,
    historical: record.historical,
    confidence: record.confidence,
    event_text: record.evidence.map(({ trigger }) => trigger.text),
    event_loc: record.place === null ? null : { extracted_place: record.place.name, country_code: record.place.state },
    text: first?.text ?? null,
    text_info: first === undefined ? null : { sequence: first.sentence + 1, start: first.start, end: first.end },
    sources,
    cite_info: articles.map(({ id: citation, url, title, outlet, published }) => ({
      citation,
      url,
      title,
      language: 'en',
      publication: outlet,
      date: published,
    })),
    coder: 'rapport',
  }
}

function entity(party: ActParty): object {
  return {
    code: party.state ?? party.id,
    cow: cowOf(party.state),
    sector: ploverSectors(party),
    entity_text: party.words,
    entity_name: party.name,
    identifier_id: party.id,
  }
}
