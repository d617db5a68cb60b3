/** The page's head follows the text: its title and severity as they are written, its standing as the server has it. */

import type { Structure } from './insight'
import type { Page } from './page'
import { plain } from './plain'

const SOON_MS = 1000 // others are still at it
const LATER_MS = 15_000 // what is worked out of a text waits until the text rests

export class Head {
  private before: string | null = null
  private waiting: number[] = []

  constructor(private readonly page: Page) {}

  /** Follow a new structure of the text. */
  take({ title, facts }: Structure): void {
    this.name(plain(title))
    const now = JSON.stringify([facts.status, facts.severity])
    if (this.before !== null && now !== this.before) this.askSoon()
    this.before = now
  }

  /** Ask how the text stands, once those who change it are done. */
  askSoon(): void {
    for (const each of this.waiting) window.clearTimeout(each)
    this.waiting = [SOON_MS, LATER_MS].map((wait) => window.setTimeout(() => void this.ask(), wait))
  }

  private name(title: string): void {
    const heading = document.querySelector('#title a')
    if (!heading) return
    const words = title || 'Without a title yet'
    if (heading.textContent !== words) heading.textContent = words
    document.title = `${title || (this.page.reference ?? '')} · Afterword`
  }

  private async ask(): Promise<void> {
    if (!this.page.standingUrl) return
    const answer = await fetch(this.page.standingUrl, { credentials: 'same-origin', redirect: 'error' }).catch(() => null)
    if (!answer?.ok) return // what cannot be asked now stays as it was
    const told = new DOMParser().parseFromString(await answer.text(), 'text/html')
    for (const id of ['standing', 'offers']) {
      const here = document.getElementById(id)
      const there = told.getElementById(id)
      // The key against forgery is another one each time.
      if (here && there && here.textContent !== there.textContent) here.replaceChildren(...there.childNodes)
    }
  }
}
