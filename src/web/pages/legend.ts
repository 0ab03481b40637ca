import { modalityInWords } from '../../events/glossary.ts'
import { modalities } from '../../reader/codebook.ts'
import { lifeInWords } from '../../wording/ledger-words.ts'
import { levels, signed } from '../../wording/standing-words.ts'
import { mapKey } from '../charts/world-map.ts'
import { html } from '../html.ts'
import type { PageContent } from '../page.ts'
import { swatch } from '../parts/margin-note.ts'

/** The one legend of all pages. */
export function legendPage(): PageContent {
  return {
    title: 'What the colours and marks mean',
    body: html`<h1>What the colours and marks mean</h1>
<p>They mean the same on every page, and words always say it too.</p>
<h2>Tension</h2>
<p>How hostile two states or bodies are to each other by what was done, said and planned: from 0 to 100, and the higher, the worse. 50 is neutral.</p>
<ul class="legend">${levels.map(([from, word], index) => html`<li><b>${from}–${(levels[index - 1]?.[0] ?? 101) - 1} ${word}</b> <span class="state">${ofLevel[word]}</span></li>`)}</ul>
<ul class="legend">
<li><b>${signed(4)}</b> <span class="state">a change of so many points towards hostility</span></li>
<li><b>${signed(-4)}</b> <span class="state">a change of so many points towards cooperation</span></li>
<li><b>A → B</b> <span class="state">A did it, or will do it, to B; of a visit: A comes to B</span></li>
<li><b>A ↔ B</b> <span class="state">each to the other</span></li>
</ul>
<h2>On the map: how many pairs of a state moved</h2>
${mapKey()}
<h2>What kind of act: the colour</h2>
<ul class="legend">${quads.map(([quad, words, examples]) => html`<li>${swatch(quad, 'actual')} <b>${words}</b> <span class="state">${examples}</span></li>`)}</ul>
<h2>Did it happen: the outline</h2>
<ul class="legend">${modalities.map((modality) => html`<li>${swatch(1, modality)} <b class="m-${modality}">${modality}</b> <span class="state">${modalityInWords[modality].words}; ${ofModality[modality]}</span></li>`)}</ul>
<h2>The life of an engagement</h2>
<ul class="legend">${Object.entries(lifeInWords).map(([state, { mark, words }]) => html`<li><span class="life" aria-hidden="true">${mark}</span> <b>${state}</b>${words === state ? null : html` <span class="state">${words}</span>`}</li>`)}</ul>
<h2>How well it is told</h2>
<ul class="legend">
<li><b>visit<sup>3</sup></b> <span class="state">three sources that do not copy each other tell it</span></li>
<li><span class="band-sample" aria-hidden="true"></span> <b>band</b> <span class="state">what the evidence allows; the thinner it is, the wider the band</span></li>
<li><span class="turn-sample" aria-hidden="true"></span> <b>turn</b> <span class="state">the day on which a turn of a relation could first be seen</span></li>
<li><span class="no-data">no data</span> <span class="state">nothing was read about it: that is not calm, and not zero</span></li>
</ul>`,
  }
}

const ofLevel = {
  hostile: 'force, sanctions or broken relations, and little else',
  tense: 'conflict outweighs cooperation by far',
  strained: 'somewhat more conflict than cooperation',
  even: 'as much of one as of the other, or little of either',
  cordial: 'more cooperation than conflict',
  close: 'cooperation, and hardly any conflict',
} as const

const quads = [
  [2, 'material cooperation', 'aid, trade, joint exercises, releases, withdrawals'],
  [1, 'verbal cooperation', 'talks, visits, promises, support in words'],
  [3, 'verbal conflict', 'demands, accusations, refusals, threats'],
  [4, 'material conflict', 'sanctions, shows of force, seizures, attacks'],
  [0, 'none of them', 'statements, issues, channels, outlook'],
] as const

const ofModality = {
  actual: 'filled',
  planned: 'an outline',
  possible: 'a dashed outline',
  hypothetical: 'a dotted outline',
  negated: 'struck through',
} as const
