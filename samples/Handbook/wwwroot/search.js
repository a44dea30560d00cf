// Finds sections that have all words, those with a word in a heading first. The list of pages is written before this.
const form = document.querySelector("form[role=search]");
const input = form.querySelector("input");
const found = document.querySelector("#found");
const root = document.body.dataset.root;
const sections = pages.map(p => ({ ...p, title: `${p.Page} ${p.Heading}`.toLowerCase(), all: `${p.Page} ${p.Heading} ${p.Text}`.toLowerCase() }));

function passage(text, word) {
  const at = text.toLowerCase().indexOf(word);
  return at < 0 ? text.slice(0, 120) : `${at > 60 ? "…" : ""}${text.slice(Math.max(0, at - 60), at + 100)}…`;
}

function item(section, words) {
  const li = document.createElement("li");
  const link = document.createElement("a");
  link.href = root + section.Url;
  link.textContent = section.Page === section.Heading ? section.Page : `${section.Page}: ${section.Heading}`;
  const text = document.createElement("p");
  text.textContent = passage(section.Text, words[0]);
  li.append(link, text);
  return li;
}

function search() {
  const words = input.value.toLowerCase().split(/\s+/).filter(word => word);
  found.hidden = words.length === 0;
  if (found.hidden)
    return;
  const rank = section => words.filter(word => section.title.includes(word)).length;
  const hits = sections.filter(section => words.every(word => section.all.includes(word))).sort((a, b) => rank(b) - rank(a));
  const count = document.createElement("p");
  count.textContent = hits.length === 0 ? "Nothing found." : hits.length === 1 ? "1 section" : `${hits.length} sections`;
  const list = document.createElement("ol");
  list.append(...hits.slice(0, 20).map(hit => item(hit, words)));
  found.replaceChildren(count, list);
}

form.hidden = false;
form.addEventListener("submit", event => {
  event.preventDefault();
  found.querySelector("a")?.click();
});
input.addEventListener("input", search);
