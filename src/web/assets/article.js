/** Choosing a record lights its words, and opens its note, without loading the page anew. */
let chosen = new URL(location.href).searchParams.get('record')
const parts = [...document.querySelectorAll('[data-records]')]
const notes = [...document.querySelectorAll('[data-record]')]

for (const part of parts) {
  part.addEventListener('pointerenter', () => preview(firstRecord(part)))
  part.addEventListener('pointerleave', () => preview(null))
  if (part.matches('a')) part.addEventListener('click', (event) => follow(event, firstRecord(part)))
}
for (const note of notes) {
  note.addEventListener('pointerenter', () => preview(note.dataset.record))
  note.addEventListener('pointerleave', () => preview(null))
  const details = note.querySelector('details')
  details?.addEventListener('toggle', () => {
    if (details.open && chosen !== note.dataset.record) choose(note.dataset.record)
  })
}
document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') choose(null)
})

function follow(event, record) {
  if (event.metaKey || event.ctrlKey || event.shiftKey) return
  event.preventDefault()
  choose(record === chosen ? null : record)
}

function choose(record) {
  chosen = record
  light(record)
  for (const note of notes) {
    const isChosen = note.dataset.record === record
    note.classList.toggle('on', isChosen)
    const details = note.querySelector('details')
    if (details !== null && isChosen) details.open = true
    if (isChosen) note.scrollIntoView({ block: 'nearest' })
  }
  const url = new URL(location.href)
  url.hash = ''
  if (record === null) url.searchParams.delete('record')
  else url.searchParams.set('record', record)
  history.replaceState(null, '', url)
}

function preview(record) {
  light(record ?? chosen)
}

function light(record) {
  for (const part of parts) {
    part.classList.toggle(
      'on',
      record !== null && part.dataset.records.split(' ').some((one) => one.startsWith(`${record}:`)),
    )
  }
}

/** The record a stretch links to, else the first it belongs to. */
function firstRecord(part) {
  return part.getAttribute('aria-describedby') ?? part.dataset.records.split(' ')[0].split(':')[0]
}
