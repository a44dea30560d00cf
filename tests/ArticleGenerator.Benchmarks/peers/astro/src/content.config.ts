import { defineCollection } from 'astro:content'
import { glob } from 'astro/loaders'
import { z } from 'astro/zod'

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
})

export const collections = { articles: defineCollection({ loader: glob({ base: '../articles', pattern: '*.md' }), schema }) }
