/** A range of a text that belongs to an entry. Lines and characters from 0, in UTF-16 units. */
export interface Mark {
  line: number;
  start: number;
  length: number;
  type: string;
}

const kinds: Record<string, string> = {
  class: "person",
  interface: "organization",
  namespace: "place",
  string: "quote",
  event: "event",
};

/** Decodes the semantic tokens of LSP: five numbers each, relative to the previous token. */
export function decodeMarks(data: readonly number[], types: readonly string[]): Mark[] {
  const marks: Mark[] = [];
  let line = 0;
  let start = 0;
  for (let i = 0; i + 4 < data.length; i += 5) {
    start = data[i] === 0 ? start + data[i + 1] : data[i + 1];
    line += data[i];
    marks.push({ line, start, length: data[i + 2], type: kinds[types[data[i + 3]]] ?? types[data[i + 3]] });
  }
  return marks;
}

/** The text with its marks as HTML: one paragraph per line, everything escaped. */
export function toHtml(text: string, marks: readonly Mark[]): string {
  const byLine = new Map<number, Mark[]>();
  for (const mark of marks)
    byLine.set(mark.line, [...(byLine.get(mark.line) ?? []), mark]);
  return text
    .split(/\r\n|\r|\n/)
    .map((line, number) => `<p data-line="${number}">${lineToHtml(line, byLine.get(number) ?? [])}</p>`)
    .join("\n");
}

function lineToHtml(line: string, marks: readonly Mark[]): string {
  let html = "";
  let end = 0;
  for (const mark of marks) {
    html += escapeHtml(line.slice(end, mark.start));
    end = mark.start + mark.length;
    html += `<mark class="${escapeHtml(mark.type)}" title="${escapeHtml(mark.type)}">${escapeHtml(line.slice(mark.start, end))}</mark>`;
  }
  return html + escapeHtml(line.slice(end));
}

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);
}

/** The page of the side view, without scripts and external resources. */
export function page(title: string, body: string): string {
  return `<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(title)}</title>
<style>
body { font-family: var(--vscode-editor-font-family, serif); line-height: 1.6; max-width: 44em; margin: 1em auto; }
p { min-height: 1em; margin: 0.4em 0; }
mark { color: inherit; background: none; border-bottom: 2px solid; }
mark.person { border-color: var(--vscode-charts-blue, #1a73e8); }
mark.organization { border-color: var(--vscode-charts-purple, #8e44ad); }
mark.place { border-color: var(--vscode-charts-green, #188038); }
mark.quote { background: var(--vscode-editor-wordHighlightBackground, #fff3c4); border: none; }
mark.event { border-color: var(--vscode-charts-orange, #d9730d); border-bottom-style: dashed; }
</style>
</head>
<body>
${body}
</body>
</html>`;
}
