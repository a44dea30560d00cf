import { defineCollection, defineConfig } from '@content-collections/core'
import { z } from 'zod'

const words = z.string().min(1)

const schema = z.strictObject({
  headline: words,
  inLanguage: z.enum(['hi', 'en']),
  datePublished: z.coerce.date(),
  people: z.array(z.strictObject({ id: words, name: z.strictObject({ hi: words, en: words }), jobTitle: words })),
  quotes: z.array(z.strictObject({ id: words, type: z.enum(['direct', 'indirect']), speaker: words, text: words })),
  events: z.array(z.strictObject({
    id: words,
    name: words,
    startDate: z.string().regex(/^\d{4}-\d{2}(-\d{2})?$/),
    location: words,
    attendee: z.array(words),
  })),
  content: z.string(),
})

const articles = defineCollection({ name: 'articles', directory: '../articles', include: '*.md', schema })

export default defineConfig({ content: [articles] })
