import type { Figure, Telling, ToldFigure } from '../../entry.ts'
import { unique } from '../../kind.ts'

/**
 * The figures that tellings of an incident give; where they disagree each stays, with those who give it (LA8). What an outlet
 * gives later stands in the place of what it gave before, and of what others copied from that.
 */
export function figuresOf(tellings: readonly Telling<'incident'>[]): readonly Figure[] {
  const standing = tellings.reduce<readonly Given[]>((before, { article, outlet, source, figures = [] }) => {
    const given = figures.map((figure) => ({ ...figure, article, outlet, source }))
    return [...given.reduce(withoutOld, before), ...given]
  }, [])
  const byFigure = Map.groupBy(standing, ({ what, value }) => `${what} ${value}`)
  return [...byFigure.values()].map((list) => ({
    what: list[0]!.what,
    value: list[0]!.value,
    articles: unique(list.map(({ article }) => article)),
  }))
}

interface Given extends ToldFigure {
  readonly article: string
  readonly outlet: string | null
  readonly source: string
}

function withoutOld(before: readonly Given[], { what, outlet, article }: Given): readonly Given[] {
  const old = before.filter((one) => one.what === what && one.outlet === outlet && one.article !== article)
  const sources = new Set(outlet === null ? [] : old.map(({ source }) => source))
  return before.filter((one) => one.what !== what || one.article === article || !sources.has(one.source))
}
