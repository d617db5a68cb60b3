/** What is still missing before a review: a short list that leads to lines. */

import { about, type Diagnostic, quoted } from './insight'
import { type Listed, make, type Page, refill } from './page'

const MOST = 40

export function showMissing(page: Page, diagnostics: Diagnostic[], text: string, leadTo: (line: number) => void): void {
  const weighty = diagnostics.filter(({ severity }) => severity !== 'info')
  const errors = weighty.filter(({ severity }) => severity === 'error')
  const ordered = [...errors, ...weighty.filter(({ severity }) => severity !== 'error')]
  if (page.missingCount) {
    page.missingCount.textContent = String(weighty.length)
    page.missingCount.dataset.errors = String(errors.length)
    page.missingCount.title = `${errors.length} to settle, ${weighty.length - errors.length} worth a look`
  }
  showList(page.missing, ordered, text, leadTo)
}

function showList(place: HTMLElement, ordered: Diagnostic[], text: string, leadTo: (line: number) => void): void {
  const most = place.dataset.all ? ordered.length : MOST
  const listed = ordered.slice(0, most)
  const items = listed.map((each) => entry(each, quoted(text.slice(each.from, each.to)), leadTo))
  if (!listed.length) items.push({ key: '', said: '', make: () => make('li', { class: 'missing-none' }, 'Nothing stands in the way of a review.') })
  const more = ordered.length - listed.length
  const showAll = () => {
    place.dataset.all = 'true'
    showList(place, ordered, text, leadTo)
    place.querySelectorAll('a')[most]?.focus()
  }
  if (more) items.push({ key: 'more', said: String(more), make: () => moreItem(more, showAll) })
  refill(place, items)
  for (const [index, { line }] of listed.entries()) tellLine(place.children[index] as HTMLElement, line)
}

function entry(each: Diagnostic, words: string, leadTo: (line: number) => void): Listed {
  const { severity, message, rule, line } = each
  const said = JSON.stringify([rule, severity, message, words])
  return {
    key: rule,
    said,
    make: () => {
      const quote = make('bdi', { class: 'note-words' }, about(each, words))
      const link = make('a', { href: `#line-${line}` }, make('span', { class: 'missing-line' }), ' ', quote, ' ', message)
      link.addEventListener('click', (event) => {
        event.preventDefault()
        link.closest('details')?.removeAttribute('open')
        leadTo(Number(link.dataset.line))
      })
      return make('li', { 'data-severity': severity }, link)
    },
  }
}

/** An item stays while its line moves. */
function tellLine(item: HTMLElement, line: number): void {
  const link = item.querySelector('a')
  const place = item.querySelector('.missing-line')
  if (!link || !place || link.dataset.line === String(line)) return
  link.href = `#line-${line}`
  link.dataset.line = String(line)
  place.textContent = `Line ${line}`
}

function moreItem(count: number, showAll: () => void): HTMLElement {
  const button = make('button', { type: 'button', class: 'button button-quiet' }, `Show ${count} more`)
  button.addEventListener('click', showAll)
  return make('li', { class: 'missing-more' }, button)
}
