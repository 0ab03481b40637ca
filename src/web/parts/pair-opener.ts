import { countries } from '../../actors/countries.ts'
import { addresses } from '../addresses.ts'
import { type Html, html } from '../html.ts'

/** Opens the dossier of any two states or bodies, by names, demonyms or codes. */
export function pairOpener(): Html {
  return html`<form class="opener" method="get" action="${addresses.openPair()}">
<label for="a">Pair</label><input id="a" name="a" list="states" required placeholder="India" size="14" autocomplete="off">
<label for="b">and</label><input id="b" name="b" list="states" required placeholder="China" size="14" autocomplete="off">
<button class="plain">Open</button>
<datalist id="states">${[...countries().values()].filter(({ until }) => until === null).map(({ name }) => html`<option value="${name}"></option>`)}</datalist></form>`
}
