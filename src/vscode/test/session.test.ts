import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import * as lsp from "vscode-languageserver-protocol/node";

/** The program to test; set by those who built it. */
const program = process.env.ARTICLES_PROGRAM;
const rounds = Number(process.env.ARTICLES_EDITS ?? 10_000);

const text = "\"We had fun 😀,\" said Ada Lovelace in Москва.\n\nBo met व्लादिमीर पुतिन on 4 December 2025.\r\nHe left.\n";
const annotation = "people:\n  ada: Ada Lovelace\n  bo: { name: Bo, mentions: [He] }\nquotes:\n  fun:\n    text: |\n      We had fun 😀\n    speaker: ada\n";

interface Problem { path: string; line: number; column: number; rule: string; message: string }

/** An editor: documents as a person sees them, and what the server says of them. */
class Editor {
  readonly folder = mkdtempSync(join(tmpdir(), "articles-"));
  readonly problems = new Map<string, lsp.PublishDiagnosticsParams>();
  readonly documents = new Map<string, { text: string; version: number }>();
  private readonly server = spawn(program!, ["lsp"], { stdio: ["pipe", "pipe", "inherit"] });
  readonly connection = lsp.createProtocolConnection(
    new lsp.StreamMessageReader(this.server.stdout!), new lsp.StreamMessageWriter(this.server.stdin!));
  readonly ended = new Promise<number | null>((resolve) => this.server.on("exit", resolve));

  constructor() {
    mkdirSync(join(this.folder, "seeds"));
    this.save("INDEX.md", "- [Fun](a.txt)\n");
    this.save("a.txt", text);
    this.save("a.yaml", annotation);
    this.connection.onNotification(lsp.PublishDiagnosticsNotification.type, (found) => { this.problems.set(found.uri, found); });
    this.connection.listen();
  }

  save(path: string, content: string): void {
    writeFileSync(join(this.folder, "seeds", path), content);
  }

  uri(path: string): string {
    return pathToFileURL(join(this.folder, "seeds", path)).href;
  }

  async start(): Promise<lsp.InitializeResult> {
    const result = await this.connection.sendRequest(lsp.InitializeRequest.type, {
      processId: process.pid, rootUri: pathToFileURL(this.folder).href, capabilities: {},
    });
    await this.connection.sendNotification(lsp.InitializedNotification.type, {});
    return result;
  }

  async open(path: string, content: string): Promise<void> {
    this.documents.set(path, { text: content, version: 1 });
    await this.connection.sendNotification(lsp.DidOpenTextDocumentNotification.type, {
      textDocument: { uri: this.uri(path), languageId: "yaml", version: 1, text: content },
    });
  }

  /** Replaces a stretch, in UTF-16 units, of which the server is told only the part that has changed. */
  async edit(path: string, start: number, end: number, newText: string): Promise<void> {
    const document = this.documents.get(path)!;
    const range = { start: positionOf(document.text, start), end: positionOf(document.text, end) };
    document.text = document.text.slice(0, start) + newText + document.text.slice(end);
    document.version++;
    await this.connection.sendNotification(lsp.DidChangeTextDocumentNotification.type, {
      textDocument: { uri: this.uri(path), version: document.version }, contentChanges: [{ range, text: newText }],
    });
  }

  /** What the server says once it has seen the newest version. */
  async settled(path: string): Promise<lsp.Diagnostic[]> {
    const version = this.documents.get(path)!.version;
    for (let i = 0; i < 600; i++) {
      const found = this.problems.get(this.uri(path));
      if (found?.version === version)
        return found.diagnostics;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`No problems of version ${version} of '${path}' came.`);
  }

  async end(): Promise<void> {
    await this.connection.sendRequest(lsp.ShutdownRequest.type);
    await this.connection.sendNotification(lsp.ExitNotification.type);
    assert.equal(await this.ended, 0);
    this.connection.dispose();
    rmSync(this.folder, { recursive: true });
  }
}

function positionOf(content: string, offset: number): lsp.Position {
  let line = 0;
  let start = 0;
  for (let i = 0; i < offset; i++) {
    if (content[i] === "\n" || (content[i] === "\r" && content[i + 1] !== "\n")) {
      line++;
      start = i + 1;
    }
  }
  return { line, character: offset - start };
}

/** Numbers that are the same in every run. */
function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const options = { skip: program === undefined ? "Set ARTICLES_PROGRAM to the path of the tool." : false, timeout: 600_000 };

test("a session from a mistake to a clean seed", options, async () => {
  const editor = new Editor();
  const { capabilities } = await editor.start();
  assert.equal(capabilities.positionEncoding, "utf-16");
  await editor.open("a.txt", text);
  await editor.open("a.yaml", annotation);
  assert.deepEqual(await editor.settled("a.yaml"), []);

  const speaker = annotation.indexOf("speaker: ada") + "speaker: ".length;
  await editor.edit("a.yaml", speaker, speaker + 3, "adda");
  const [problem] = await editor.settled("a.yaml");
  assert.equal(problem.code, "ART4001");

  const textDocument = { uri: editor.uri("a.yaml") };
  const actions = await editor.connection.sendRequest(lsp.CodeActionRequest.type, {
    textDocument, range: problem.range, context: { diagnostics: [problem] },
  });
  const fix = actions!.find((a) => lsp.CodeAction.is(a) && a.isPreferred) as lsp.CodeAction;
  const [edit] = fix.edit!.changes![textDocument.uri];
  assert.equal(edit.newText, "ada");
  await editor.edit("a.yaml", speaker, speaker + 4, edit.newText);
  assert.deepEqual(await editor.settled("a.yaml"), []);

  const position = positionOf(editor.documents.get("a.yaml")!.text, speaker + 1);
  const definition = await editor.connection.sendRequest(lsp.DefinitionRequest.type, { textDocument, position }) as lsp.Location[];
  assert.deepEqual(definition[0].range.start, { line: 1, character: 2 });
  const hover = await editor.connection.sendRequest(lsp.HoverRequest.type, { textDocument, position });
  assert.match((hover!.contents as lsp.MarkupContent).value, /Ada Lovelace/);
  const renamed = await editor.connection.sendRequest(lsp.RenameRequest.type, { textDocument, position, newName: "lovelace" });
  assert.equal(renamed!.changes![textDocument.uri].length, 2);
  await editor.end();
});

test("after many random edits, server and client agree, and the server says what 'articles check' says", options, async () => {
  const editor = new Editor();
  await editor.start();
  await editor.open("a.txt", text);
  await editor.open("a.yaml", annotation);
  await editor.open("INDEX.md", "- [Fun](a.txt)\n");
  const next = random(22);
  const pieces = ["a", " ", "\n", "\r\n", "\r", "  ", ": ", "- ", "{", "}", "[", "]", "\"", "'", "|", "#", "😀", "é", "न", "e\u0301", "\u2028", "ada", "text: ", "people:\n", ",", "\t"];
  for (let i = 0; i < rounds; i++) {
    const path = ["a.txt", "a.yaml", "a.yaml", "a.yaml", "INDEX.md"][next(5)];
    const { text: content } = editor.documents.get(path)!;
    const length = next(3) === 0 ? next(12) : 0;
    let start = next(content.length + 1);
    let end = Math.min(content.length, start + length);
    // No half of a pair, which no file can hold; CR and LF of one line end stay together, as no editor can part them.
    while (start > 0 && (/[\uDC00-\uDFFF]/.test(content[start] ?? "") || (content[start] === "\n" && content[start - 1] === "\r"))) start--;
    while (end < content.length && (/[\uDC00-\uDFFF]/.test(content[end]) || (content[end] === "\n" && content[end - 1] === "\r"))) end++;
    await editor.edit(path, start, Math.max(start, end), content.length > 3_000 ? "" : pieces[next(pieces.length)]);
    if (content.length > 3_000) await editor.edit(path, 0, content.length, path === "a.yaml" ? annotation : text);
  }

  const found: string[] = [];
  for (const path of editor.documents.keys()) {
    for (const d of await editor.settled(path)) {
      if (d.severity! < 3) found.push(`${path} ${d.code} ${d.message}`);
    }
  }
  for (const [path, document] of editor.documents) editor.save(path, document.text);
  const check = spawnSync(program!, ["check", "--format", "json", join(editor.folder, "seeds")], { encoding: "utf8", cwd: join(editor.folder, "seeds") });
  const expected = (JSON.parse(check.stdout).problems as (Problem & { file: string })[]).map((p) => `${p.file} ${p.rule} ${p.message}`);
  assert.deepEqual(found.sort(), expected.sort());

  // A stretch that is found by its words is where the client has it.
  await editor.edit("a.yaml", 0, editor.documents.get("a.yaml")!.text.length, annotation);
  assert.equal((await editor.connection.sendRequest(lsp.DocumentSymbolRequest.type, { textDocument: { uri: editor.uri("a.yaml") } }))!.length, 2);
  await editor.end();
});
