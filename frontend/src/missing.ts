/** What is still missing before a review: a short list that leads to lines. */

import type { Diagnostic } from './insight'
import { make, type Page } from './page'

const MOST = 40

export function showMissing(page: Page, diagnostics: Diagnostic[], leadTo: (line: number) => void): void {
  const weighty = diagnostics.filter(({ severity }) => severity !== 'info')
  const errors = weighty.filter(({ severity }) => severity === 'error')
  const listed = [...errors, ...weighty.filter(({ severity }) => severity !== 'error')].slice(0, MOST)
  if (page.missingCount) {
    page.missingCount.textContent = String(weighty.length)
    page.missingCount.dataset.errors = String(errors.length)
    page.missingCount.title = `${errors.length} to settle, ${weighty.length - errors.length} worth a look`
  }
  page.missing.replaceChildren(
    ...(listed.length
      ? listed.map((each) => entry(each, leadTo))
      : [make('li', { class: 'missing-none' }, 'Nothing stands in the way of a review.')]),
  )
}

function entry({ severity, line, message }: Diagnostic, leadTo: (line: number) => void): HTMLElement {
  const link = make('a', { href: `#line-${line}`, 'data-line': String(line) }, make('span', { class: 'missing-line' }, `Line ${line}`), ' ', message)
  link.addEventListener('click', (event) => {
    event.preventDefault()
    link.closest('details')?.removeAttribute('open')
    leadTo(line)
  })
  return make('li', { 'data-severity': severity }, link)
}
