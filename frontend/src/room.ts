/** The connection to one shared text: what is here, what is on the server's disk, and what the room tells us. */

import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import type { IndexeddbPersistence } from 'y-indexeddb'
import { WebsocketProvider } from 'y-websocket'
import * as Y from 'yjs'
import { forget, keep, neverSent } from './kept'
import type { Page } from './page'
import { fetchTicket, NotAllowed, SignedOut, type Ticket } from './tickets'

const ACKNOWLEDGEMENT = 100
const INSIGHT = 101
const NOTICE = 102
const FRESH_TICKET = 103

const TICKET_OVER = 4401
const REVOKED = 4403
const LOCKED = 4423

const RENEW_AT = 0.6 // of a ticket's life
const RETRY_MS = 3000

const SOMEBODY_ELSE =
  'Somebody else has signed in here, so nothing more is saved from this page. ' +
  'What is not saved yet waits in this browser until whoever wrote it signs in and opens the text again.'
const SIGNED_OUT =
  'You are no longer signed in, so nothing more is saved from this page. ' +
  'What is not saved yet waits in this browser: sign in and open the text again.'

export type Saved = 'connecting' | 'saved' | 'saving' | 'offline' | 'unsaved' | 'locked' | 'reading' | 'refused'

export interface Notice {
  kind: 'locked' | 'unlocked' | 'revoked' | 'error' | 'saved'
  message: string
}

export interface Listener {
  saved?(state: Saved): void
  insight?(insight: unknown): void
  notice?(notice: Notice): void
  /** What is written here can no longer be saved. */
  stranded?(reason: string): void
  /** What is written here waits in this browser until its writer is signed in again. */
  waiting?(reason: string): void
}

/** Counts the updates sent on one connection: deleting moves no state vector, so that alone would not do. */
class CountingSocket extends WebSocket {
  updates = 0

  override send(data: string | ArrayBufferLike | Blob | ArrayBufferView): void {
    const bytes = data instanceof Uint8Array ? data : new Uint8Array(data as ArrayBuffer)
    if (bytes[0] === 0 && bytes[1] !== 0) this.updates += 1
    super.send(data as ArrayBuffer)
  }
}

export class Room {
  readonly doc = new Y.Doc()
  readonly text = this.doc.getText('text')
  readonly provider: WebsocketProvider
  locked: boolean
  private readonly kept: IndexeddbPersistence | null
  private onDisk = { state: new Map<number, number>(), count: 0 }
  private changedHere = false
  private trouble = false
  private refused = false
  private renewal = 0
  private readonly listeners: Listener[] = []

  constructor(private readonly page: Page) {
    this.locked = page.readonly
    this.kept = page.readonly ? null : keep(page, this.doc)
    this.provider = new WebsocketProvider('', page.room, this.doc, {
      connect: false,
      disableBc: true,
      WebSocketPolyfill: CountingSocket,
    })
    this.provider.messageHandlers[ACKNOWLEDGEMENT] = (_encoder, decoder) => this.acknowledged(decoder)
    this.provider.messageHandlers[INSIGHT] = (_encoder, decoder) => {
      const insight: unknown = JSON.parse(decoding.readVarString(decoder))
      for (const listener of this.listeners) listener.insight?.(insight)
    }
    this.provider.messageHandlers[NOTICE] = (_encoder, decoder) =>
      this.heard(JSON.parse(decoding.readVarString(decoder)) as Notice)
    this.provider.on('status', ({ status }) => {
      if (status !== 'connected') this.onDisk.count = 0
      this.tellSaved()
    })
    this.provider.on('sync', () => this.tellSaved())
    this.provider.on('closed', ({ code, reason }) => void this.turnedAway(code, reason))
    this.doc.on('update', (_update, origin) => {
      if (origin !== this.provider && origin !== this.kept) this.changedHere = true
      this.tellSaved()
    })
    window.addEventListener('online', () => this.provider.shouldConnect && this.provider.connect())
  }

  listen(listener: Listener): void {
    this.listeners.push(listener)
    listener.saved?.(this.saved)
  }

  /** Connect; resolves when there is something to show: the server's text, or what was kept here. */
  async open(): Promise<void> {
    const synced = new Promise<void>((resolve) => this.provider.once('sync', () => resolve()))
    const kept = this.kept?.whenSynced.then(() => (this.text.length > 0 ? undefined : synced))
    void this.connect()
    await (kept ? Promise.race([kept, synced]) : synced)
  }

  get saved(): Saved {
    if (this.refused) return 'refused'
    if (this.page.readonly) return this.provider.wsconnected ? 'reading' : 'connecting'
    if (this.locked) return 'locked'
    if (!this.provider.wsconnected) {
      if (!this.changedHere && !this.provider.wsUnsuccessfulReconnects) return 'connecting'
      return this.kept?.synced ? 'offline' : 'unsaved'
    }
    if (!this.provider.synced) return 'connecting'
    if (this.allOnDisk()) return 'saved'
    return this.trouble ? 'offline' : 'saving'
  }

  /** Whether leaving the page now would lose words. */
  get wouldLose(): boolean {
    return this.changedHere && !this.allOnDisk() && !this.kept?.synced
  }

  /** Forget what is kept here, for it can no longer be part of the text. */
  async forget(): Promise<void> {
    if (this.kept) await this.kept.clearData()
    else await forget(this.page)
  }

  /** Return the text with what was written here before it could only be read; null if nothing waits, or may still be sent. */
  async neverSent(): Promise<string | null> {
    return this.kept ? null : neverSent(this.page, this.doc).catch(() => null) // some browsers keep nothing
  }

  private allOnDisk(): boolean {
    const socket = this.provider.ws as CountingSocket | null
    const mine = Y.getState(this.doc.store, this.doc.clientID)
    return (
      this.provider.synced &&
      socket !== null &&
      this.onDisk.count >= socket.updates &&
      (this.onDisk.state.get(this.doc.clientID) ?? 0) >= mine
    )
  }

  private acknowledged(decoder: decoding.Decoder): void {
    const state = Y.decodeStateVector(decoding.readVarUint8Array(decoder))
    this.onDisk = { state, count: decoding.readVarUint(decoder) }
    this.trouble = false
    if (this.allOnDisk()) this.changedHere = false
    this.tellSaved()
  }

  private heard(notice: Notice): void {
    if (notice.kind === 'locked') this.locked = true
    if (notice.kind === 'unlocked') this.locked = this.page.readonly
    if (notice.kind === 'error') this.trouble = true
    if (notice.kind === 'saved') this.trouble = false
    for (const listener of this.listeners) listener.notice?.(notice)
    if (notice.kind === 'locked' && this.changedHere) this.strand(notice.message)
    this.tellSaved()
  }

  private async connect(): Promise<void> {
    try {
      const ticket = await fetchTicket(this.page.ticketsUrl)
      if (!this.isMine(ticket)) return this.wait(SOMEBODY_ELSE)
      this.use(ticket)
      this.provider.connect()
    } catch (trouble) {
      if (trouble instanceof SignedOut) return this.wait(SIGNED_OUT)
      if (trouble instanceof NotAllowed) this.strand('You may no longer open this text.')
      else window.setTimeout(() => void this.connect(), RETRY_MS)
      this.tellSaved()
    }
  }

  /** Whether it is for who opened this page: in another tab somebody else may have signed in. */
  private isMine(ticket: Ticket): boolean {
    return ticket.userId === this.page.userId
  }

  /** Send nothing, for it would be sent as somebody else's or nobody's; what is kept here stays. */
  private wait(reason: string): void {
    this.provider.disconnect()
    this.refused = true
    for (const listener of this.listeners) listener.waiting?.(reason)
    this.tellSaved()
  }

  private use(ticket: Ticket): void {
    this.provider.serverUrl = ticket.url.replace(/\/+$/, '')
    this.provider.roomname = ticket.room
    this.provider.params = { token: ticket.token }
    const life = Math.max(ticket.expiresAt - Date.now(), 5000)
    window.clearTimeout(this.renewal)
    this.renewal = window.setTimeout(() => void this.renew(), Math.min(life * RENEW_AT, 2 ** 31 - 1))
  }

  private async renew(): Promise<void> {
    try {
      const ticket = await fetchTicket(this.page.ticketsUrl)
      if (!this.isMine(ticket)) return // as when there is none
      this.use(ticket)
      if (!this.provider.wsconnected || !this.provider.ws) return
      const encoder = encoding.createEncoder()
      encoding.writeVarUint(encoder, FRESH_TICKET)
      encoding.writeVarString(encoder, ticket.token)
      this.provider.ws.send(encoding.toUint8Array(encoder))
    } catch (trouble) {
      if (trouble instanceof NotAllowed) return // the room will close the connection when the ticket runs out
      this.renewal = window.setTimeout(() => void this.renew(), RETRY_MS)
    }
  }

  private async turnedAway(code: number, reason: string): Promise<void> {
    if (code === TICKET_OVER || code === REVOKED) return this.connect()
    if (code === LOCKED) this.locked = true
    this.strand(reason)
    this.tellSaved()
  }

  private strand(reason: string): void {
    if (!this.locked) this.refused = true
    for (const listener of this.listeners) listener.stranded?.(reason)
  }

  private tellSaved(): void {
    for (const listener of this.listeners) listener.saved?.(this.saved)
  }
}
