/** What the room says of the text: its structure and what could be better. Offsets count UTF-16 units. */

import { digest } from 'lib0/hash/sha256'

export type Severity = 'error' | 'warning' | 'info'

export interface Edit {
  from: number
  to: number
  insert: string
}

export interface Fix {
  kind: 'safe' | 'suggest' | 'ask'
  title: string
  question: string | null
  edits: Edit[]
  /** Leaves the question in the text; null where it cannot stand. */
  ask: Edit | null
}

export interface Diagnostic {
  rule: string
  severity: Severity
  message: string
  from: number
  to: number
  line: number
  fix: Fix | null
  /** Allows it, its reason left empty; null where no comment can stand. */
  allow: Edit | null
}

export interface Item {
  line: number
  id?: string | null
  text?: string
}

export interface Structure {
  title: string
  facts: { status: string | null; severity: string | null }
  sections: { kind: string; heading: string; line: number; end_line: number }[]
  events: (Item & { time_text: string; start: string | null; tags: string[] })[]
  impact: (Item & { key: string; value: number | null; unit: string | null; estimate: boolean })[]
  factors: (Item & { kind: string | null; parents: string[]; depth: number })[]
  actions: (Item & { owners: string[]; priority: string | null; due: string | null; done: boolean })[]
  lessons: Item[]
  measures: Record<string, number | null>
}

export interface Insight {
  sha256: string
  diagnostics: Diagnostic[]
  structure: Structure
}

/** Whether an insight speaks of exactly this text. */
export function isAbout(insight: Insight, text: string): boolean {
  const hash = digest(new TextEncoder().encode(text))
  return insight.sha256 === [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

const MOST_LETTERS = 40

/** Return how to name the words a diagnostic is about: their first line without its marks, shortened; nothing where there are none. */
export function quoted(words: string): string {
  const [first = '', ...more] = words.trim().split('\n')
  const plain = first.replace(/^[\s#>|]*([-*+]\s+)?(\[[ xX]\]\s+)?/, '').trim()
  if (!/[\p{L}\p{N}]/u.test(plain)) return ''
  const letters = [...plain]
  if (letters.length <= MOST_LETTERS) return more.length ? `${plain}…` : plain
  return `${letters.slice(0, MOST_LETTERS).join('').replace(/\s+\S*$/, '')}…`
}

/** Return the words a diagnostic is about, in quotation marks, unless it says them itself. */
export function about({ message }: Diagnostic, words: string): string {
  return words && !message.includes(words) ? `“${words}”` : ''
}
