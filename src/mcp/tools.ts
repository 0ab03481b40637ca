import { RapportError } from '../base/errors.ts'
import { calendarDays, dayAsked, pairNamed, sidesAsked } from '../query/asked.ts'
import { calendarView } from '../query/calendar-view.ts'
import { dossierOf } from '../query/dossier.ts'
import { explainView } from '../query/explain-view.ts'
import { pairView } from '../query/pair-view.ts'
import { searchView } from '../query/search-view.ts'
import { timelinePage } from '../query/timeline-view.ts'
import type { AnyEntry } from '../query/views.ts'
import type { Session } from '../store/store.ts'
import { countInWords } from '../wording/counts.ts'
import { dayInWords } from '../wording/days.ts'
import { stateNames } from '../wording/state-names.ts'
import type { Answer } from './answer.ts'
import { entryItem, quoteOf } from './entry-item.ts'
import { pairSections } from './pair-sections.ts'
import type { Asked } from './questions.ts'

/** The dossier of a pair as it was known on a day. */
export async function pairAnswer(session: Session, { a, b, at, since }: Asked['pair']): Promise<Answer> {
  const pair = pairNamed(a, b)
  const view = await pairView(session, { pair, at: await dayAsked(session, at, since), ...(since && { since }) })
  const { title, lead } = dossierOf(view)
  return { title: `${title}, ${dayInWords(view.at)}`, lead: [...lead], ...pairSections(view) }
}

/** What happened between two, day by day, the newest first. */
export async function timelineAnswer(session: Session, asked: Asked['timeline']): Promise<Answer> {
  const { a, b, from, to, limit } = asked
  const { view, next } = await timelinePage(session, {
    pair: pairNamed(a, b),
    to: await dayAsked(session, to, from),
    limit,
    ...(from && { from }),
  })
  return {
    title: `${view.pair.map(stateNames.name).join(' – ')} up to ${dayInWords(view.to)}`,
    lead: view.days.length === 0 ? ['Nothing is told of these two in this time.'] : [],
    sections: view.days.map(({ date, entries }) => ({
      title: dayInWords(date),
      items: entries.map((entry) => entryItem(entry, { ...view, at: view.to })),
    })),
    left: next === null ? null : 'There is more. Ask with an earlier “to”, or a higher “limit”.',
  }
}

/** Contacts that are due or were held. */
export async function calendarAnswer(session: Session, asked: Asked['calendar']): Promise<Answer> {
  const { a, b, limit } = asked
  const who = sidesAsked(a, b)
  const days = calendarDays(await dayAsked(session, asked.at), asked)
  const view = await calendarView(session, { ...who, ...days, limit })
  const items = view.engagements.map((entry) => entryItem({ kind: 'engagement', entry } as AnyEntry, view))
  return {
    title: `Contacts from ${dayInWords(view.from)} to ${dayInWords(view.to)}`,
    lead: [`As it was known on ${dayInWords(view.at)}.`, ...(items.length === 0 ? ['No contact is told of.'] : [])],
    sections: items.length === 0 ? [] : [{ title: 'Contacts', items }],
    left: leftOf(view.total, items.length, 'Ask for fewer days, or with a higher “limit”.'),
  }
}

/** Sentences that hold some words. */
export async function searchAnswer(session: Session, asked: Asked['search']): Promise<Answer> {
  const { query, from, to, outlet, limit, offset } = asked
  const view = await searchView(session, {
    query,
    limit,
    offset,
    ...(from && { from }),
    ...(to && { to }),
    ...(outlet && { outlet }),
  })
  const items = view.hits.map(({ article, text, entries }) => ({
    words: article.title ?? article.outlet ?? article.id,
    id: entries[0] ?? null,
    sentences: [quoteOf(text, article.id, article)],
    reasons: entries.slice(1).map((id) => `also tells ${id}`),
  }))
  return {
    title: `“${query}” stands in ${countInWords(view)} ${view.total === 1 ? 'sentence' : 'sentences'}`,
    lead: [],
    sections: items.length === 0 ? [] : [{ title: 'Sentences, the newest first', items }],
    left: leftOf(view.total, offset + items.length, `Ask with “offset” ${offset + items.length}.`),
  }
}

/** Why an entry was read so. Throws `unknown-entry`. */
export async function explainAnswer(session: Session, { id }: Asked['explain']): Promise<Answer> {
  const view = await explainView(session, id)
  if (view === null) {
    throw new RapportError('unknown-entry', `The ledger has no entry “${id.slice(0, 80)}”.`, {
      hint: 'Ids stand in the answers of pair, timeline, calendar and search.',
    })
  }
  const { detail, reasons } = view
  return {
    title: entryItem(detail.entry, detail).words,
    lead: [detail.entry.entry.id],
    sections: [
      {
        title: 'Who tells it',
        items: detail.tellings.map(({ article, known, sentences, source }, index) => ({
          words: `known on ${dayInWords(known)}${source === article.id ? '' : `, a copy of ${source}`}`,
          id: null,
          sentences: [...new Set(sentences)].map((sentence) => quoteOf(sentence, article.id, article)),
          reasons: [...(reasons[index]?.lines ?? [])],
        })),
      },
    ],
    left: null,
  }
}

function leftOf(all: number, shown: number, how: string): string | null {
  return all > shown ? `${all - shown} more. ${how}` : null
}
