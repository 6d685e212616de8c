import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client'
import { pageKind } from './log-request'

const registry = new Registry()
collectDefaultMetrics({ register: registry })

const duration = new Histogram({
  name: 'ngoso_http_request_duration_seconds',
  help: 'Time to answer a request, by kind of page',
  labelNames: ['method', 'page', 'status'],
  buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5],
  registers: [registry],
})

const failures = new Counter({
  name: 'ngoso_http_failures_total',
  help: 'Requests answered with a status of 500 or above',
  registers: [registry],
})

export function observeRequest(method: string, path: string, status: number, seconds: number): void {
  childOf(method, pageKind(path), `${Math.floor(status / 100)}xx`).observe(seconds)
  if (status >= 500) failures.inc()
}

type Child = ReturnType<typeof duration.labels>
const children = new Map<string, Child>()

/** Kept, because finding it among the labels costs more than the observation. There are as many as the metric has lines. */
function childOf(method: string, page: string, status: string): Child {
  const key = `${method} ${page} ${status}`
  const known = children.get(key) ?? duration.labels(method, page, status)
  children.set(key, known)
  return known
}

export function metricsText(): Promise<string> {
  return registry.metrics()
}
