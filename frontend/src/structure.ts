/** The text's structure beside it: tabs whose items lead to their lines and which follow the cursor. */

import type { Insight, Item, Structure } from './insight'
import { type Listed, make, refill } from './page'
import { plain } from './plain'

type Kind = 'timeline' | 'factors' | 'impact' | 'actions' | 'summary'

const TABS: { kind: Kind; label: string; empty: string }[] = [
  { kind: 'timeline', label: 'Timeline', empty: 'No events yet. A line like “- 14:05 First alert” under Timeline makes one.' },
  { kind: 'factors', label: 'Factors', empty: 'No factors yet. Write one under Factors, and under it “- because …”.' },
  { kind: 'impact', label: 'Impact', empty: 'No figures yet. A line like “- users: 1 200” under Impact makes one.' },
  { kind: 'actions', label: 'Actions', empty: 'No actions yet. A line like “- [ ] Alert on queue depth @owner” makes one.' },
  { kind: 'summary', label: 'Summary', empty: 'No summary yet. Three sentences: what happened, to whom, why.' },
]

const MEASURES: [string, string][] = [
  ['impact_duration_s', 'Impact lasted'],
  ['ttd_s', 'Until detected'],
  ['tte_s', 'Until engaged'],
  ['ttm_s', 'Until mitigated'],
  ['ttr_s', 'Until resolved'],
]

/** What a tab shows: items that lead to lines, and what stands below them. */
interface Contents {
  entries: (Listed & { line: number })[]
  others: HTMLElement[]
}

const NOTHING: Contents = { entries: [], others: [] }

export class StructurePanel {
  private structure: Structure | null = null
  private summary = ''
  private shown: Kind = 'timeline'
  private section: string | null = null
  private line = 1
  private readonly tabs = new Map<Kind, HTMLButtonElement>()
  private readonly body = make('div', { class: 'structure-body', role: 'tabpanel', id: 'structure-body', tabindex: '0' })
  private readonly outline = make('ol', { class: 'outline' })
  private readonly others = make('div')

  constructor(
    place: HTMLElement,
    private readonly leadTo: (line: number) => void,
  ) {
    const bar = make('div', { class: 'structure-tabs', role: 'tablist', 'aria-label': 'Structure' })
    for (const { kind, label } of TABS) {
      const tab = make('button', { type: 'button', role: 'tab', 'aria-controls': 'structure-body', id: `tab-${kind}` }, label)
      tab.addEventListener('click', () => this.show(kind))
      this.tabs.set(kind, tab)
      bar.append(tab)
    }
    bar.addEventListener('keydown', (event) => this.walk(event))
    this.body.append(this.outline, this.others)
    place.replaceChildren(bar, this.body)
    this.show(this.shown)
  }

  /** Take in a new structure of a text. */
  take({ structure }: Insight, text: string): void {
    this.structure = structure
    const section = structure.sections.find((each) => each.kind === 'summary')
    this.summary = section ? plain(text.split('\n').slice(section.line, section.end_line).join('\n')) : ''
    this.render()
  }

  /** Follow the cursor to the tab of its section and the item of its line. */
  follow(line: number): void {
    this.line = line
    const section = this.structure?.sections.find((each) => each.line <= line && line <= each.end_line)?.kind ?? null
    const moved = section !== this.section
    this.section = section
    if (moved && TABS.some(({ kind }) => kind === section)) this.show(section as Kind)
    else this.markCurrent()
  }

  private show(kind: Kind): void {
    this.shown = kind
    for (const [each, tab] of this.tabs) {
      tab.setAttribute('aria-selected', String(each === kind))
      tab.tabIndex = each === kind ? 0 : -1
    }
    this.body.setAttribute('aria-labelledby', `tab-${kind}`)
    this.render()
  }

  private walk(event: KeyboardEvent): void {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
    if (!step) return
    const at = TABS.findIndex(({ kind }) => kind === this.shown)
    const next = TABS[(at + step + TABS.length) % TABS.length]
    if (!next) return
    this.show(next.kind)
    this.tabs.get(next.kind)?.focus()
    event.preventDefault()
  }

  private render(): void {
    const tab = TABS.find(({ kind }) => kind === this.shown)
    const { entries, others } = this.structure ? this.contents(this.structure) : NOTHING
    const content = entries.length || others.length ? others : [make('p', { class: 'faint' }, tab?.empty ?? '')]
    if (this.outline.dataset.kind !== this.shown) this.outline.replaceChildren()
    this.outline.dataset.kind = this.shown
    refill(this.outline, entries)
    for (const [index, { line }] of entries.entries()) tellLine(this.outline.children[index] as HTMLElement, line)
    this.outline.hidden = entries.length === 0
    this.others.replaceChildren(...content)
    this.markCurrent()
  }

  private contents(found: Structure): Contents {
    switch (this.shown) {
      case 'timeline':
        return this.list(found.events, (event) => [make('span', { class: 'mono' }, event.time_text), ' ', words(event)])
      case 'factors':
        return this.list(found.factors, (factor) => [...named(factor), words(factor)], (factor) => factor.depth)
      case 'impact':
        return { ...this.list(found.impact, (metric) => [`${metric.key}: `, make('strong', {}, figure(metric))]), others: measures(found) }
      case 'actions':
        return this.list(found.actions, (action) => [
          make('span', { class: 'mono', 'aria-label': action.done ? 'done' : 'open' }, action.done ? '☑' : '☐'),
          ' ',
          ...named(action),
          words(action),
          ...[action.owners.join(' '), action.priority, action.due]
            .filter((each): each is string => !!each && !words(action).includes(each))
            .map((each) => make('span', { class: 'outline-fact' }, ` ${each}`)),
        ])
      case 'summary':
        return this.summary ? { entries: [], others: [make('p', { class: 'structure-summary', dir: 'auto' }, this.summary)] } : NOTHING
    }
  }

  private list<Each extends Item>(items: Each[], content: (item: Each) => (Node | string)[], depth?: (item: Each) => number): Contents {
    const entries = items.map((item) => {
      const link = make('a', { href: `#line-${item.line}`, dir: 'auto' }, ...content(item)) // focus may come to it at once
      const deep = depth ? String(Math.min(depth(item), 6)) : undefined
      const entry = () => {
        link.addEventListener('click', (event) => {
          event.preventDefault()
          this.leadTo(Number(link.dataset.line))
        })
        return make('li', { 'data-depth': deep }, link)
      }
      return { key: item.id ?? '', said: `${deep ?? ''} ${link.innerHTML}`, line: item.line, make: entry }
    })
    return { entries, others: [] }
  }

  private markCurrent(): void {
    const links = [...this.body.querySelectorAll<HTMLAnchorElement>('a[data-line]')]
    const current = links.filter((link) => Number(link.dataset.line) <= this.line).pop()
    for (const link of links) {
      if (link === current && this.section === this.shown) link.setAttribute('aria-current', 'true')
      else link.removeAttribute('aria-current')
    }
  }
}

/** An item stays while its line moves. */
function tellLine(item: HTMLElement, line: number): void {
  const link = item.querySelector('a')
  if (!link || link.dataset.line === String(line)) return
  link.href = `#line-${line}`
  link.dataset.line = String(line)
}

function words(item: Item): string {
  return plain(item.text ?? '')
}

function named(item: Item): HTMLElement[] {
  return item.id ? [make('span', { class: 'ident' }, item.id, ' ')] : []
}

function figure(metric: Structure['impact'][number]): string {
  if (metric.text) return plain(metric.text)
  if (metric.value === null) return '–'
  return `${metric.estimate ? '≈ ' : ''}${metric.value.toLocaleString()}${metric.unit ? ` ${metric.unit}` : ''}`
}

function measures({ measures: found }: Structure): HTMLElement[] {
  const rows = MEASURES.filter(([key]) => typeof found[key] === 'number')
  if (!rows.length) return []
  const pairs = rows.flatMap(([key, label]) => [make('dt', {}, label), make('dd', {}, duration(found[key] as number))])
  return [make('dl', { class: 'structure-measures' }, ...pairs)]
}

export function duration(seconds: number): string {
  const minutes = Math.round(seconds / 60)
  if (minutes < 1) return `${Math.round(seconds)} s`
  const parts: [number, string][] = [
    [Math.floor(minutes / 1440), 'd'],
    [Math.floor((minutes % 1440) / 60), 'h'],
    [minutes % 60, 'min'],
  ]
  return parts
    .filter(([count]) => count > 0)
    .slice(0, 2)
    .map(([count, unit]) => `${count} ${unit}`)
    .join(' ')
}
