import { defineConfig, s } from 'velite'

const words = s.string().min(1)

const articles = {
  name: 'Article',
  pattern: '*.md',
  schema: s.strictObject({
    headline: words,
    inLanguage: s.enum(['hi', 'en']),
    datePublished: s.isodate(),
    people: s.array(s.strictObject({ id: words, name: s.strictObject({ hi: words, en: words }), jobTitle: words })),
    quotes: s.array(s.strictObject({ id: words, type: s.enum(['direct', 'indirect']), speaker: words, text: words })),
    events: s.array(s.strictObject({
      id: words,
      name: words,
      startDate: s.string().regex(/^\d{4}-\d{2}(-\d{2})?$/),
      location: words,
      attendee: s.array(words),
    })),
    body: s.raw(),
  }),
}

export default defineConfig({ root: '../articles', collections: { articles } })
