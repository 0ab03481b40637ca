import type { Act, ActParty } from './act.ts'
import { globalEventId } from './gdelt-events.ts'
import { pairsOf } from './pairs-of.ts'
import { textCell, tsvLine } from './text-cell.ts'

type Telling = Act['tellings'][number]
type Evidence = Telling['record']['evidence'][number]

/** GDELT 2.0's 16 mention columns, tab-separated, no header; one row for each sentence that tells a row of the events (EX5). */
export const gdeltMentions = {
  header: '',
  rows: (act: Act): string =>
    pairsOf(act)
      .flatMap(([one, two]) =>
        act.tellings.flatMap((telling) =>
          telling.record.evidence.map((evidence) => tsvLine(row(act, one, two, telling, evidence))),
        ),
      )
      .join(''),
}

function row(
  act: Act,
  one: ActParty | null,
  two: ActParty | null,
  { article, published, record }: Telling,
  { sentence, trigger, roles }: Evidence,
): readonly string[] {
  const cited = act.articles.find(({ id }) => id === article)
  const offset = (party: ActParty | null) => roles.find(({ actors }) => actors.includes(party?.id ?? ''))?.start ?? -1
  const instant = (day: string | null | undefined) => `${(day ?? '').replaceAll('-', '')}000000`
  return [
    String(globalEventId(act, one, two)),
    instant(act.articles[0]?.published),
    instant(published),
    '1',
    textCell(cited?.outlet),
    textCell(cited?.url ?? article),
    String(sentence + 1),
    String(offset(one)),
    String(offset(two)),
    String(trigger.start),
    '1',
    String(Math.round(record.confidence * 10) * 10),
    String(cited?.length ?? 0),
    '',
    '',
    '',
  ]
}
