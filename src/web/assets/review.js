/**
 * The queue by keyboard: j and k go through it, a accepts, r rejects, c opens the correction. Who writes by voice turns
 * the keys off: a word that is misheard must not write into the ledger (WCAG 2.1.4).
 */
const items = [...document.querySelectorAll('.queue-item')]
const keys = document.querySelector('[data-keys]')
const areOn = keys?.querySelector('input')
let at = -1

if (areOn) {
  areOn.checked = localStorage.getItem('review-keys') !== 'off'
  areOn.addEventListener('change', () => localStorage.setItem('review-keys', areOn.checked ? 'on' : 'off'))
  keys.hidden = false
}

document.addEventListener('keydown', (event) => {
  if (
    !areOn?.checked ||
    event.ctrlKey ||
    event.metaKey ||
    event.altKey ||
    event.target.matches('input, textarea, select')
  )
    return
  if (event.key === 'j') go(at + 1)
  else if (event.key === 'k') go(at - 1)
  else if (event.key === 'a') press('accept')
  else if (event.key === 'r') press('reject')
  else if (event.key === 'c') correct(event)
})
if (areOn?.checked && items.length > 0) go(0)

function go(place) {
  at = Math.max(0, Math.min(items.length - 1, place))
  items[at]?.focus()
}

function press(verdict) {
  items[at]?.querySelector(`button[value="${verdict}"]`)?.click()
}

function correct(event) {
  const details = items[at]?.querySelector('details')
  if (!details) return
  event.preventDefault()
  details.open = true
  details.querySelector('select')?.focus()
}
