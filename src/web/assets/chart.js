/**
 * Lets a chart be walked day by day, with the pointer or the arrow keys: a line on the day, its reading in words, and
 * Enter or a click to see what moved it. The days are those of the table beneath the chart.
 */
const table = document.querySelector('table[data-days]')
const readout = document.querySelector('[data-readout]')
const days = [...(table?.querySelectorAll('tbody tr') ?? [])].map((row) => ({
  words: row.dataset.words,
  address: row.querySelector('a')?.href,
}))

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
    slider.setAttribute('aria-valuetext', days[at].words)
    readout.textContent = days[at].words
  }
  const dayAt = ({ clientX }) => {
    const { x, width } = slider.getBoundingClientRect()
    return Math.round((((clientX - x) / width - left) / (right - left)) * (days.length - 1))
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
  slider.addEventListener('pointermove', (event) => show(dayAt(event)))
  slider.addEventListener('click', () => open(days[at].address))
  slider.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') open(days[at].address)
    const step = steps[event.key]
    if (step === undefined) return
    event.preventDefault()
    show(at + step)
  })
  show(at)
}

function open(address) {
  if (address !== undefined) location.assign(address)
}
