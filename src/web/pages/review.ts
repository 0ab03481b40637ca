import { actInWords, modalityInWords } from '../../events/glossary.ts'
import type { ReviewItem, ReviewView } from '../../query/review-view.ts'
import { type EventType, eventTypes, type Modality, modalities, modesOf } from '../../reader/codebook.ts'
import { phraseOf } from '../../reader/phrase.ts'
import { capital } from '../../wording/capital.ts'
import { rangeInWords } from '../../wording/days.ts'
import { sourceInWords } from '../../wording/source-words.ts'
import { addresses } from '../addresses.ts'
import { type Html, html, verbatim } from '../html.ts'
import type { PageContent } from '../page.ts'
import { swatch } from '../parts/margin-note.ts'

/** What the review page is shown with. */
export interface ReviewFrame {
  /** whether who asks may write */
  readonly mayWrite: boolean
  /** whether the server takes corrections at all */
  readonly isOpen: boolean
  /** the article that is looked at as a whole; null for the queue */
  readonly article: string | null
  readonly problem: { readonly title: string; readonly detail: string } | null
}

/** The queue: one act after another, the weightiest doubts first. */
export function reviewPage(
  { items, corrected }: ReviewView,
  { mayWrite, isOpen, article, problem }: ReviewFrame,
): PageContent {
  const title = titleOf(items.length, article !== null)
  return {
    title,
    scripts: ['review.js'],
    body: html`<h1>${title}</h1>
<p class="hint">${corrected === 0 ? 'No sentence was looked at yet.' : corrected === 1 ? 'One sentence was looked at.' : `${corrected.toLocaleString('en')} sentences were looked at.`}
${corrected === 0 ? null : html`<a href="${addresses.corrections()}">What was said of them, as data</a>`}</p>
${problem === null ? null : html`<div class="messages" role="alert"><b>${problem.title}</b> ${problem.detail}</div>`}
${mayWrite ? keys() : isOpen ? signIn() : html`<p class="nothing">Nothing can be corrected here: whoever runs this server started it without tokens.</p>`}
<ol class="queue">${items.map((item) => queueItem(item, mayWrite, article !== null))}</ol>
${mayWrite ? html`<form method="post" action="${addresses.session()}"><button class="plain" name="end" value="yes">Sign out</button></form>` : null}`,
  }
}

function titleOf(count: number, isOfArticle: boolean): string {
  if (isOfArticle) return count === 1 ? 'The act of an article' : `The ${count} acts of an article`
  return count === 0 ? 'Nothing waits for review' : `${count} acts to look at, the weightiest doubts first`
}

function signIn(): Html {
  return html`<form method="post" action="${addresses.session()}" class="fields"><div><label for="token">Token, to accept and correct</label>
<input id="token" name="token" type="password" autocomplete="current-password" required></div><div><button>Sign in</button></div></form>`
}

function keys(): Html {
  return html`<p class="hint" data-keys hidden><label><input type="checkbox" checked> Keys</label>: <kbd>j</kbd> next, <kbd>k</kbd> the one before, <kbd>a</kbd> accept, <kbd>r</kbd> reject, <kbd>c</kbd> correct.</p>`
}

function queueItem(item: ReviewItem, mayWrite: boolean, isOfArticle: boolean): Html {
  const { article, event } = item
  const [first] = event.evidence
  const id = isOfArticle ? `act-${event.id}` : `act-${article.id}-${event.id}`
  return html`<li class="queue-item" id="${id}" tabindex="-1"><p class="quote">${sentenceMarked(item)}</p>
<p>${swatch(event.quad, event.modality)} <b class="m-${event.modality}">${capital(actInWords(event))}</b>, ${modalityInWords[event.modality].words}: ${who(item)}${event.date === null ? null : html` · ${rangeInWords(event.date)}`}
<span class="state">the reader is ${Math.round(event.confidence * 100)} % sure · <a href="${addresses.article(article.id)}?record=${event.id}#${event.id}">${sourceInWords(article)}</a></span></p>
${mayWrite && first !== undefined ? verdictForm(item, first, isOfArticle) : null}</li>`
}

function who({ event, names }: ReviewItem): string {
  const named = (ids: readonly string[]): string => ids.map((id) => names[id] ?? id).join(', ') || 'nobody named'
  return event.recipients.length === 0 ? named(event.actors) : `${named(event.actors)} → ${named(event.recipients)}`
}

type Evidence = ReviewItem['event']['evidence'][number]

/** The sentence with its trigger marked. */
function sentenceMarked({ text, start, event }: ReviewItem): Html {
  const trigger = event.evidence[0]?.trigger
  if (trigger === undefined) return html`${text}`
  const [from, to] = [trigger.start - start, trigger.end - start]
  return html`${text.slice(0, from)}<mark>${text.slice(from, to)}</mark>${text.slice(to)}`
}

function verdictForm(item: ReviewItem, piece: Evidence, isOfArticle: boolean): Html {
  const { article, event, sentence, text, start } = item
  const words = (role: string): Html =>
    verbatim(
      piece.roles
        .filter((one) => one.role === role)
        .map((one) => phraseOf(text, { start: one.start - start, end: one.end - start }).replace(/\s+/gu, ' '))
        .join('\n'),
    )
  const field = (name: string, label: string, role: string) =>
    html`<div><label for="${name}-${article.id}-${event.id}">${label}</label><textarea id="${name}-${article.id}-${event.id}" name="${name}" rows="2">${words(role)}</textarea></div>`
  return html`<form method="post" action="${addresses.review()}" class="verdict">
<input type="hidden" name="article" value="${article.id}"><input type="hidden" name="sentence" value="${sentence}"><input type="hidden" name="trigger" value="${piece.trigger.start - start}">${isOfArticle ? html`<input type="hidden" name="whole" value="yes">` : null}
<div class="buttons"><button name="verdict" value="accept">Accept</button><button class="plain" name="verdict" value="reject">Reject</button></div>
<details><summary>Correct</summary><div class="fields">
${choice(`type-${article.id}-${event.id}`, 'type', 'What it is', typeOptions(event.type))}
${choice(`mode-${article.id}-${event.id}`, 'mode', 'More exactly', modeOptions(event))}
${choice(`modality-${article.id}-${event.id}`, 'modality', 'Did it happen', modalityOptions(event.modality))}
</div><p class="hint">Parties, place and time in the words of the sentence, one a line. Of words that stand twice, “us#2” are the second.</p><div class="fields">
${field('actors', 'Who', 'actor')}${field('recipients', 'To or with whom', 'recipient')}${field('place', 'Where', 'place')}${field('when', 'When', 'when')}${field('reporter', 'Told by', 'reporter')}
</div><div class="buttons"><button name="verdict" value="correct">Keep the correction</button></div></details></form>`
}

function choice(id: string, name: string, label: string, options: readonly Html[]): Html {
  return html`<div><label for="${id}">${label}</label><select id="${id}" name="${name}">${options}</select></div>`
}

function typeOptions(chosen: EventType): readonly Html[] {
  return eventTypes.map((type) => option(type, wordsOf(type, null), type === chosen))
}

/** The modes under the types that have them, since the same mode of two types is two things. */
function modeOptions({ type: chosen, mode: read }: ReviewItem['event']): readonly Html[] {
  const groups = eventTypes
    .filter((type) => modesOf[type].length > 0)
    .map((type) => {
      const options = modesOf[type].map((mode) => option(mode, wordsOf(type, mode), type === chosen && mode === read))
      return html`<optgroup label="${wordsOf(type, null)}">${options}</optgroup>`
    })
  return [option('', 'nothing more exact', read === null), ...groups]
}

function modalityOptions(chosen: Modality): readonly Html[] {
  return modalities.map((one) => option(one, modalityInWords[one].words, one === chosen))
}

function wordsOf(type: EventType, mode: string | null): string {
  const words = actInWords({ type, mode, contact: null })
  const code = mode ?? type
  return words === code.toLowerCase() ? capital(words) : `${capital(words)} (${code})`
}

function option(value: string, words: string, isChosen: boolean): Html {
  return html`<option value="${value}"${isChosen ? html` selected` : null}>${words}</option>`
}
