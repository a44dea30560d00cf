import { execFile } from "node:child_process";
import * as vscode from "vscode";
import { LanguageClient, type LanguageClientOptions, type Location, type ServerOptions } from "vscode-languageclient/node";
import { annotationOf, cannotStart, textsOf, toolCommand } from "./command";
import { decodeMarks, page, toHtml } from "./marks";
import { memberAt } from "./members";

let client: LanguageClient | undefined;

export async function activate(context: vscode.ExtensionContext): Promise<void> {
  context.subscriptions.push(
    vscode.commands.registerCommand("articles.restart", restart),
    vscode.commands.registerCommand("articles.draft", draft),
    vscode.commands.registerCommand("articles.showMarks", () => showMarks(context)),
    vscode.languages.registerDefinitionProvider({ language: "csharp", scheme: "file" }, { provideDefinition: seedsOfMember }),
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration("articles"))
        void restart();
    }),
  );
  await start();
}

export async function deactivate(): Promise<void> {
  await client?.stop();
}

function setting<T>(name: string): T | undefined {
  return vscode.workspace.getConfiguration("articles").get<T>(name);
}

async function start(): Promise<void> {
  const run = toolCommand(setting("command"), "lsp");
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri.fsPath;
  const server: ServerOptions = { command: run.command, args: run.args, options: { cwd: folder } };
  const seeds = setting<string[]>("seeds") ?? [];
  const options: LanguageClientOptions = {
    documentSelector: [{ scheme: "file", pattern: "**/*.{yaml,yml,txt,md}" }],
    initializationOptions: seeds.length > 0 ? { seeds } : {},
  };
  client = new LanguageClient("articles", "Article Seeds", server, options);
  try {
    await client.start();
  } catch (error) {
    void vscode.window.showErrorMessage(cannotStart(setting("command"), error instanceof Error ? error.message : String(error)));
  }
}

async function restart(): Promise<void> {
  await client?.stop().catch(() => undefined);
  await start();
}

/** The entries in the seeds for a member of generated code. */
async function seedsOfMember(document: vscode.TextDocument, position: vscode.Position): Promise<vscode.Location[] | undefined> {
  const member = memberAt(document.lineAt(position.line).text, position.character);
  if (member === undefined || client === undefined)
    return undefined;
  const found = await client.sendRequest<Location[]>("articles/member", { member });
  return found.map((location) => client!.protocol2CodeConverter.asLocation(location));
}

/** Opens the proposed annotation as a new document, which the writer saves. */
async function draft(): Promise<void> {
  const text = await openText();
  if (text === undefined)
    return;
  const run = toolCommand(setting("command"), "draft", text.uri.fsPath);
  execFile(run.command, run.args, { encoding: "utf8" }, async (error, output, complaint) => {
    if (error && output.length === 0) {
      void vscode.window.showErrorMessage(complaint || error.message);
      return;
    }
    const target = vscode.Uri.file(annotationOf(text.uri.fsPath)).with({ scheme: "untitled" });
    const document = await vscode.workspace.openTextDocument(target).then(undefined, () => vscode.workspace.openTextDocument({ language: "yaml" }));
    const editor = await vscode.window.showTextDocument(document, vscode.ViewColumn.Beside);
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), output));
  });
}

async function showMarks(context: vscode.ExtensionContext): Promise<void> {
  const text = await openText();
  if (text === undefined)
    return;
  const name = vscode.workspace.asRelativePath(text.uri);
  const panel = vscode.window.createWebviewPanel("articles.marks", name, { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true }, {});
  const show = async (): Promise<void> => {
    panel.webview.html = page(name, toHtml(text.getText(), await marksOf(text)));
  };
  const changes = vscode.workspace.onDidChangeTextDocument((change) => {
    if (change.document === text || change.document.languageId === "yaml")
      setTimeout(() => void show(), 300);
  });
  panel.onDidDispose(() => changes.dispose(), undefined, context.subscriptions);
  await show();
}

async function marksOf(text: vscode.TextDocument): Promise<ReturnType<typeof decodeMarks>> {
  const tokens = await client?.sendRequest<{ data: number[] } | null>("textDocument/semanticTokens/full", {
    textDocument: { uri: client.code2ProtocolConverter.asUri(text.uri) },
  });
  return decodeMarks(tokens?.data ?? [], client?.initializeResult?.capabilities.semanticTokensProvider?.legend.tokenTypes ?? []);
}

/** The text of the edited article, whichever of its files has the focus. */
async function openText(): Promise<vscode.TextDocument | undefined> {
  const document = vscode.window.activeTextEditor?.document;
  for (const path of document === undefined ? [] : textsOf(document.uri.fsPath)) {
    try {
      return await vscode.workspace.openTextDocument(vscode.Uri.file(path));
    } catch {
      // Try the next path.
    }
  }
  void vscode.window.showInformationMessage("Open a text or its annotation first.");
  return undefined;
}
