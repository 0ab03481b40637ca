import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { foldPending } from '../../ingest/fold-pending.ts'
import { ingest } from '../../ingest/ingest.ts'
import { calendarView } from '../../query/calendar-view.ts'
import { dossierOf } from '../../query/dossier.ts'
import { pairView } from '../../query/pair-view.ts'
import { statusView } from '../../query/status-view.ts'
import type { Article } from '../../sources/article.ts'
import type { SourceFailure } from '../../sources/source-failure.ts'
import { openStore } from '../../store/open-store.ts'
import type { Store } from '../../store/store.ts'
import { stateNames } from '../../wording/state-names.ts'
import type { DemoOptions } from '../command-options.ts'
import { dossierLines } from '../ledger/pair-lines.ts'
import { styleOf } from '../summary/style.ts'
import type { Surroundings } from '../surroundings.ts'
import { wantsColour, widthOf } from '../terminal.ts'
import { demoCorpus } from './demo-corpus.ts'
import { lifeLines } from './life-lines.ts'
import { progressOn } from './progress.ts'

/** Pairs and days that the demo shows, each in the middle of its story. */
const shown = [
  { pair: ['RUS', 'TUR'], at: '2016-07-01', since: '2015-11-15' },
  { pair: ['IND', 'PAK'], at: '2019-03-10', since: '2019-02-01' },
] as const
const linesShown = 3

/** Runs `rapport demo`: real texts in, a ledger out; nothing is read beforehand. */
export async function runDemo(options: DemoOptions, surroundings: Surroundings): Promise<void> {
  const { terminal } = surroundings
  const folder = options.db === undefined ? await mkdtemp(join(tmpdir(), 'rapport-demo-')) : null
  const address = options.db ?? join(folder!, 'demo.db')
  const store = await openStore(address, { create: true })
  try {
    const articles = await takeIn(store, options, surroundings)
    const seconds = articles.seconds.toFixed(0)
    const { entries, pairs, first, last } = await statusView(store)
    await terminal.write(
      `Read ${articles.count} texts of ${first} to ${last} in ${seconds} s: ${entries.event} acts, ${entries.engagement} contacts, ` +
        `${entries.incident} incidents, ${entries.measure} measures, ${entries.issue} issues of ${pairs} pairs.\n`,
    )
    const style = styleOf(widthOf(terminal), wantsColour(terminal.isTerminal, terminal.env))
    for (const question of shown) {
      const dossier = dossierOf(await pairView(store, question))
      const sections = dossier.sections.map((one) => ({ ...one, lines: one.lines.slice(0, linesShown) }))
      await terminal.write(`\n${dossierLines({ ...dossier, sections }, style).join('\n')}\n`)
    }
    if (first !== null && last !== null) {
      const life = lifeLines(await calendarView(store, { from: first, to: last, at: last }), style)
      if (life.length > 0) await terminal.write(`\n${life.join('\n')}\n`)
    }
    await terminal.write(nextSteps(options.db))
  } finally {
    await store.close()
    if (folder !== null) await rm(folder, { recursive: true, force: true })
  }
}

async function takeIn(
  store: Store,
  { full = false, model, models }: DemoOptions,
  { terminal, services }: Surroundings,
) {
  const articles: (Article | SourceFailure)[] = []
  for await (const item of demoCorpus(full)) articles.push(item)
  const began = performance.now()
  const reader = await services.openReader({ model, folder: models })
  const progress = progressOn(terminal, articles.length, 'texts')
  try {
    for await (const _ of ingest(ReadableStream.from(articles), { store, reader })) progress.step()
    await foldPending(store)
  } finally {
    progress.end()
    await reader.close()
  }
  return { count: articles.length, seconds: (performance.now() - began) / 1000 }
}

function nextSteps(db: string | undefined): string {
  if (db === undefined) return '\nKeep the ledger and look around in it:\n  rapport demo --full --db demo.db\n'
  const [first, last] = shown
  const names = ({ pair }: (typeof shown)[number]) => pair.map(stateNames.name).join(' ')
  return `\nNow try:\n  rapport pair ${names(last)} --at ${last.at} --db ${db}\n  rapport barometer ${names(first)} --db ${db}\n  rapport serve --db ${db}\n`
}
