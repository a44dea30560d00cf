import assert from "node:assert/strict";
import { test } from "node:test";
import { annotationOf, cannotStart, textsOf, toolCommand } from "../src/command";
import { decodeMarks, page, toHtml } from "../src/marks";
import { memberAt } from "../src/members";

test("the tool is 'articles' unless a setting names another", () => {
  assert.deepEqual(toolCommand(undefined, "lsp"), { command: "articles", args: ["lsp"] });
  assert.deepEqual(toolCommand(["dotnet", "tool", "run", "articles"], "lsp"), { command: "dotnet", args: ["tool", "run", "articles", "lsp"] });
});

test("a tool that is missing is named with the way to get it", () => {
  assert.match(cannotStart(undefined, "ENOENT"), /'articles' .*ENOENT.*dotnet tool install/);
});

test("a text and its annotation find each other", () => {
  assert.equal(annotationOf("/seeds/a.b.txt"), "/seeds/a.b.yaml");
  assert.deepEqual(textsOf("/seeds/a.yml"), ["/seeds/a.txt", "/seeds/a.md"]);
  assert.deepEqual(textsOf("/seeds/a.txt"), ["/seeds/a.txt"]);
});

test("marks are told line by line and hold no markup of the text", () => {
  const marks = decodeMarks([0, 0, 3, 0, 0, 0, 4, 3, 3, 0, 1, 1, 2, 2, 0], ["class", "interface", "namespace", "string", "event"]);
  assert.deepEqual(marks.map((m) => [m.line, m.start, m.length, m.type]), [[0, 0, 3, "person"], [0, 4, 3, "quote"], [1, 1, 2, "place"]]);
  assert.equal(
    toHtml("Ada <b> &\r\nx\"yz", marks),
    '<p data-line="0"><mark class="person" title="person">Ada</mark> <mark class="quote" title="quote">&#60;b&#62;</mark> &#38;</p>\n'
      + '<p data-line="1">x<mark class="place" title="place">&#34;y</mark>z</p>',
  );
});

test("a member of code is read with what comes before it", () => {
  const line = "  return visit.People?.Putin!.Name + Articles . कथा.Quotes.First;";
  const at = (words: string): string | undefined => memberAt(line, line.indexOf(words) + 1);
  assert.equal(at("Putin"), "visit.People.Putin");
  assert.equal(at("People"), "visit.People");
  assert.equal(at("First"), "Articles.कथा.Quotes.First");
  assert.equal(at("return"), undefined);
  assert.equal(at("visit"), undefined);
});

test("the side view runs nothing", () => {
  assert.match(page("<x>", "<p></p>"), /default-src 'none'/);
  assert.doesNotMatch(page("<script>", ""), /<script>/);
});
