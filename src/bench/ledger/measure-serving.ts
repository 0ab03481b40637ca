import { Agent, request } from 'node:http'
import { performance } from 'node:perf_hooks'
import type { Hono } from 'hono'
import { listen } from '../../server.ts'
import { newsworthy } from './questions.ts'

const pages = 20
const atOnce = 16

/**
 * Requests a second that a server answers over HTTP where it has the pages of some pairs ready. Who asks runs in the
 * same process, so that the server has a part of one processor.
 */
export async function measureServing(app: Hono, durationMs: number): Promise<number> {
  const server = await listen(app, { host: '127.0.0.1', port: 0 })
  const agent = new Agent({ keepAlive: true, maxSockets: atOnce })
  const ask = (seed: number) => answered(`${server.address}pair/${newsworthy(seed % pages)}`, agent)
  try {
    for (let seed = 0; seed < pages; seed += 1) await ask(seed)
    const began = performance.now()
    let count = 0
    const client = async (): Promise<void> => {
      while (performance.now() - began < durationMs) {
        count += 1
        await ask(count)
      }
    }
    await Promise.all(Array.from({ length: atOnce }, client))
    return Math.round(count / ((performance.now() - began) / 1000))
  } finally {
    agent.destroy()
    await server.close()
  }
}

function answered(address: string, agent: Agent): Promise<void> {
  return new Promise((resolve, reject) => {
    const asking = request(address, { agent, headers: { 'accept-encoding': 'gzip' } }, (answer) => {
      answer.resume()
      answer.once('end', () => {
        if (answer.statusCode === 200) resolve()
        else reject(new Error(`${address} was answered by ${answer.statusCode}`))
      })
      answer.once('error', reject)
    })
    asking.once('error', reject)
    asking.end()
  })
}
