import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { toPlainDate } from '../../src/base/calendar.ts'
import { foldPending } from '../../src/ingest/fold-pending.ts'
import { dossierOf, sectionTitle } from '../../src/query/dossier.ts'
import { mostOfKind } from '../../src/query/pair-entries.ts'
import { pairView } from '../../src/query/pair-view.ts'
import { openStore } from '../../src/store/open-store.ts'
import { articleOf } from '../support/article-of.ts'
import { takeIn } from '../support/ledger-of.ts'
import { origin, webApp } from '../web/support.ts'

const words =
  'harbour road market garden river school bridge tower field house door window boat table lamp stone hill wood lake street church square stair roof yard barn mill well wall gate'.split(
    ' ',
  )

test('a dossier that leaves the oldest of a kind out says so, and leads to them', async (context) => {
  const folder = mkdtempSync(join(tmpdir(), 'rapport-cut-'))
  const store = await openStore(join(folder, 'ledger.db'), { create: true })
  context.after(async () => {
    await store.close()
    rmSync(folder, { recursive: true, force: true })
  })
  const visit = (week: number) => {
    // words enough of its own that no story is taken for a copy of another
    const rest = Array.from({ length: 40 }, (_, n) => words[(week * 31 + n * n * (week + 7)) % words.length]).join(
      ' and ',
    )
    const published = toPlainDate(10_000 + week * 7)
    return articleOf({ id: `w${week}`, published, body: `Greece visited Turkey on Monday. It rained on the ${rest}.` })
  }
  const question = { pair: ['GRC', 'TUR'], at: toPlainDate(10_000 + (mostOfKind + 1) * 7) } as const
  await takeIn(
    store,
    Array.from({ length: mostOfKind }, (_, week) => visit(week)),
  )
  await foldPending(store)
  const whole = await pairView(store, question)
  assert.deepEqual([whole.engagements.length, whole.cut], [mostOfKind, []])
  await takeIn(store, [visit(mostOfKind)])
  await foldPending(store)
  const { engagements, cut } = await pairView(store, question)
  assert.deepEqual([engagements.length, cut], [mostOfKind, [{ kind: 'engagement', told: visit(1).published }]])
  assert.ok(!engagements.some(({ articles }) => articles.includes('w0')), 'the one told first is left out')
  assert.match(
    dossierOf(await pairView(store, question))
      .sections.map(sectionTitle)
      .join('\n'),
    new RegExp(`Contacts \\(12 of more than ${mostOfKind}\\)`, 'u'),
  )
  const { app } = webApp({}, {}, store)
  const page = await (await app.request(`${origin}/pair/GRC/TUR?at=${question.at}&all=yes`)).text()
  const [, link = ''] = /told last\. <a href="([^"]+)">/u.exec(page) ?? []
  const before = await (await app.request(`${origin}${link.replaceAll('&amp;', '&')}`)).text()
  assert.doesNotMatch(page, /\/article\/w0"/u)
  assert.match(before, /\/article\/w0"/u)
})
