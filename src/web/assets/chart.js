/**
 * Lets a chart be walked day by day, with the pointer or the arrow keys: a line on the day, its reading in words, and
 * Enter or a click to see what moved it; a touch shows the day, with a link that opens it. The days are those of the table
 * beneath the chart.
 */
const table = document.querySelector('table[data-days]')
const readout = document.querySelector('[data-readout]')
const days = [...(table?.querySelectorAll('tbody tr') ?? [])].map((row) => ({
  cells: [...row.cells].map((cell) => cell.textContent),
  told: [...row.querySelectorAll('td a')].map((link) => link.textContent),
  address: row.querySelector('a')?.href,
}))
const inWords = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })

for (const chart of document.querySelectorAll('.chart')) if (days.length > 1) walkable(chart)

function walkable(chart) {
  const [left, right] = chart.dataset.scale.split(' ').map(Number)
  const slider = document.createElement('div')
  slider.className = 'walk'
  slider.tabIndex = 0
  slider.setAttribute('role', 'slider')
  slider.setAttribute('aria-label', 'Day')
  slider.setAttribute('aria-valuemin', '0')
  slider.setAttribute('aria-valuemax', String(days.length - 1))
  const line = document.createElement('div')
  line.className = 'walk-line'
  slider.append(line)
  chart.prepend(slider)
  let at = days.length - 1
  const show = (day) => {
    at = Math.max(0, Math.min(days.length - 1, day))
    line.style.left = `${(left + (at / (days.length - 1)) * (right - left)) * 100}%`
    slider.setAttribute('aria-valuenow', String(at))
    const words = wordsOf(days[at])
    slider.setAttribute('aria-valuetext', words)
    readout.textContent = words
  }
  const point = ({ clientX, pointerType }) => {
    const { x, width } = slider.getBoundingClientRect()
    show(Math.round((((clientX - x) / width - left) / (right - left)) * (days.length - 1)))
    if (pointerType === 'touch') readout.append(' ', opener(days[at].address))
  }
  const steps = {
    ArrowLeft: -1,
    ArrowRight: 1,
    ArrowDown: -1,
    ArrowUp: 1,
    PageDown: -28,
    PageUp: 28,
    Home: -Infinity,
    End: Infinity,
  }
  let isTouched = false
  slider.addEventListener('pointerdown', (event) => {
    isTouched = event.pointerType === 'touch'
    point(event)
  })
  slider.addEventListener('pointermove', point)
  slider.addEventListener('click', () => {
    if (!isTouched) open(days[at].address)
  })
  slider.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') open(days[at].address)
    const step = steps[event.key]
    if (step === undefined) return
    event.preventDefault()
    show(at + step)
  })
  show(at)
}

/** "5 December 2025: tension 63 (58–69); 2 new entries" */
function wordsOf({ cells: [day, tension, low, high, , , , entries], told }) {
  const reading = Number.isNaN(Number(tension))
    ? tension
    : `tension ${Math.round(tension)} (${Math.round(low)}–${Math.round(high)})`
  const fresh = entries === '0' ? '' : entries === '1' ? '; one new entry' : `; ${entries} new entries`
  const acts =
    told.length === 0 ? '' : `. ${told.slice(0, 3).join('; ')}${told.length > 3 ? `; and ${told.length - 3} more` : ''}`
  return `${inWords.format(new Date(`${day}T00:00:00Z`))}: ${reading}${fresh}${acts}`
}

/** A finger covers the day it chooses: it opens the day by a link of its own. */
function opener(address) {
  const link = document.createElement('a')
  link.href = address
  link.textContent = 'open this day'
  return link
}

function open(address) {
  if (address !== undefined) location.assign(address)
}
