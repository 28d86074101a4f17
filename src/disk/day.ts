/** The present minute in Beijing time, as front matter writes it: `2026-11-23T19:30+08:00`. */
export function beijingNow(): string {
  return `${new Date(Date.now() + 8 * 3600_000).toISOString().slice(0, 16)}+08:00`;
}
