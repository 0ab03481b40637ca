import type { PlainDate } from '../base/plain-date.ts'
import { type ActorQuestion, actorView } from '../query/actor-view.ts'
import { type ArticleView, articleView } from '../query/article-view.ts'
import { type CalendarQuestion, calendarView } from '../query/calendar-view.ts'
import { type ExplanationView, explainView } from '../query/explain-view.ts'
import { lastDay } from '../query/last-day.ts'
import { type PairQuestion, pairView } from '../query/pair-view.ts'
import { type SearchQuestion, searchView } from '../query/search-view.ts'
import { statusView } from '../query/status-view.ts'
import type { ActorView, CalendarView, PairView, SearchView, StatusView, WorldView } from '../query/views.ts'
import { type WorldQuestion, worldView } from '../query/world-view.ts'
import type { Session } from '../store/store.ts'

/** All that pages ask of a ledger. Null where there is nothing of that id. */
export interface LedgerViews {
  /** the last day that it was told of; null for an empty ledger */
  readonly lastDay: () => Promise<PlainDate | null>
  readonly world: (question: WorldQuestion) => Promise<WorldView>
  readonly pair: (question: PairQuestion) => Promise<PairView>
  readonly actor: (id: string, question: ActorQuestion) => Promise<ActorView | null>
  readonly calendar: (question: CalendarQuestion) => Promise<CalendarView>
  readonly search: (question: SearchQuestion) => Promise<SearchView>
  readonly entry: (id: string) => Promise<ExplanationView | null>
  readonly article: (id: string) => Promise<ArticleView | null>
  readonly status: () => Promise<StatusView>
}

/** The views of a store. */
export function ledgerViews(session: Session, clock = () => new Date()): LedgerViews {
  return {
    lastDay: () => lastDay(session, clock()),
    world: (question) => worldView(session, question),
    pair: (question) => pairView(session, question),
    actor: (id, question) => actorView(session, id, question),
    calendar: (question) => calendarView(session, question),
    search: (question) => searchView(session, question),
    entry: (id) => explainView(session, id),
    article: (id) => articleView(session, id),
    status: () => statusView(session),
  }
}
