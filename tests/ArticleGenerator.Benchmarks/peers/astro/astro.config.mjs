import { defineConfig } from 'astro/config'

// Astro renders Markdown as it loads it and has no switch for that. The other tools do not, so this processor renders nothing.
const nothing = { code: '', metadata: { headings: [], localImagePaths: [], remoteImagePaths: [], frontmatter: {} } }

export default defineConfig({
  cacheDir: './.cache', // The default is in node_modules, which all projects share.
  markdown: { processor: { name: 'nothing', createRenderer: async () => ({ render: async () => nothing }) } },
})
