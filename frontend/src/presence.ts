/** Who is here: a face for each person, however many tabs they have open. */

import type { Awareness } from 'y-protocols/awareness'
import { make } from './page'

export interface Person {
  name: string
  color: string
}

/** A colour nobody has to be ashamed of; what others send is not trusted to be one. */
export function safeColor(color: unknown): string {
  return typeof color === 'string' && /^#[0-9a-f]{6}$/i.test(color) ? color : '#3b7a83'
}

export function personOf(state: Record<string, unknown> | undefined): Person | null {
  const user = state?.user as Partial<Person> | undefined
  return typeof user?.name === 'string' ? { name: user.name, color: safeColor(user.color) } : null
}

export function showPresence(list: HTMLElement, awareness: Awareness): void {
  const show = () => {
    const people = new Map<string, Person>()
    for (const state of awareness.getStates().values()) {
      const person = personOf(state)
      if (person) people.set(person.name, person)
    }
    list.replaceChildren(...[...people.values()].map(face))
  }
  awareness.on('change', show)
  show()
}

function face({ name, color }: Person): HTMLElement {
  const item = make('li', { class: 'face', title: name })
  item.style.setProperty('--peer', color)
  item.append(make('span', { 'aria-hidden': 'true' }, initials(name)), make('span', { class: 'visually-hidden' }, name))
  return item
}

function initials(name: string): string {
  const words = name.split(/\s+/).filter(Boolean)
  const letters = words.length > 1 ? [words[0], words[words.length - 1]] : words
  return letters.map((word) => [...(word ?? '')][0] ?? '').join('').toUpperCase()
}
