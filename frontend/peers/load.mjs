// Writers in a closed loop: each sends a change, waits until it is on disk, and sends the next.
// They do not take in what the others write: it is the server that is measured, not this process.
import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import { WebSocket } from 'ws'
import * as Y from 'yjs'
import { order, sleep, tell } from './peer.mjs'

const took = []
let delivered = 0
let running = true

async function write(token) {
  const doc = new Y.Doc()
  const text = doc.getText('text')
  const socket = new WebSocket(`${order.url}/${order.room}?token=${token}`, { perMessageDeflate: false })
  socket.binaryType = 'arraybuffer'
  let acknowledge = () => {}
  let sent = 0
  doc.on('update', (update) => {
    const encoder = encoding.createEncoder()
    encoding.writeVarUint(encoder, 0)
    encoding.writeVarUint(encoder, 2)
    encoding.writeVarUint8Array(encoder, update)
    sent += 1
    socket.send(encoding.toUint8Array(encoder))
  })
  socket.on('message', (data) => {
    const decoder = decoding.createDecoder(new Uint8Array(data))
    const type = decoding.readVarUint(decoder)
    if (type === 0) delivered += 1
    if (type !== 100) return
    decoding.readVarUint8Array(decoder)
    if (decoding.readVarUint(decoder) >= sent) acknowledge()
  })
  await new Promise((resolve, reject) => socket.on('open', resolve).on('error', reject))
  while (running) {
    const started = performance.now()
    const done = new Promise((resolve) => {
      acknowledge = resolve
    })
    text.insert(text.length, 'x')
    await done
    took.push(performance.now() - started)
    if (order.pause) await sleep(order.pause)
  }
  socket.terminate()
}

const writers = order.tokens.map(write)
await sleep(order.warm)
took.length = 0
delivered = 0
const started = performance.now()
await sleep(order.seconds * 1000)
const seconds = (performance.now() - started) / 1000
const sorted = [...took].sort((a, b) => a - b)
running = false
await Promise.race([Promise.all(writers), sleep(2000)])
const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? null
await tell({ per_second: sorted.length / seconds, p50_ms: at(0.5), p99_ms: at(0.99), messages_per_second: delivered / seconds })
process.exit(0)
