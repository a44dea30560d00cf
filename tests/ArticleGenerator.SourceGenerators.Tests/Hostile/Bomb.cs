namespace ArticleGenerator.Hostile;

/// <summary>A seed of any size that is made to exhaust its reader.</summary>
/// <param name="Files">The files of the seeds folder, for a number of repetitions.</param>
/// <param name="Size">The number of repetitions for a test that expects no harm: quadratic work would take minutes.</param>
internal sealed record Bomb(string Name, int Size, Func<int, IReadOnlyList<(string Path, string Text)>> Files)
{
    private const string Prose = "Ada said that Bo left for Oslo on Monday. ";

    public static IReadOnlyList<Bomb> All { get; } =
    [
        Annotation("an alias bomb", 5_000, n => "a: &a [x]\n" + Each(n, i => $"b{i}: &b{i} [*a, *a, *a, *a]\n")),
        Annotation("lists in lists", 100_000, n => "people:\n  ada: " + Repeat("[", n) + Repeat("]", n)),
        Annotation("lists below lists", 100_000, n => "people:\n  " + Repeat("- ", n) + "ada"),
        Annotation("maps below maps", 1_000, n => Each(n, i => new string(' ', i) + "a:\n")),
        Annotation("one long line", 1_000_000, n => "headline: " + Repeat("x ", n / 2)),
        Annotation("a block of many lines", 150_000, n => "abstract: |\n" + Repeat("  x\n", n)),
        Annotation("unknown keys", 10_000, n => Each(n, i => $"key{i}: x\n")),
        Annotation("unknown keys of an entry", 10_000, n => "people:\n  ada:\n    name: Ada\n" + Each(n, i => $"    key{i}: x\n")),
        Annotation("the same key", 10_000, n => Repeat("headline: x\n", n)),
        Annotation("keys between braces", 20_000, n => "people:\n  ada: { name: Ada, " + Each(n, i => $"k{i}, ") + "}\n"),
        Annotation("people", 2_000, n => "people:\n" + Each(n, i => $"  ada{i}: Ada {i}\n")),
        Annotation("people of one name", 2_000, n => "people:\n" + Each(n, i => $"  ada{i}: Ada\n")),
        Annotation("people of one id", 5_000, n => "people:\n" + Repeat("  ada: Ada\n", n)),
        Annotation("ids of one C# name", 3_000, n => "people:\n" + Each(n, i => $"  ada-{InLetters(i)}: Ada\n")),
        Annotation(
            "names of one person", 15_000,
            n => "people:\n  ada:\n    name: Ada\n    alternateName:\n" + Each(n, i => $"    - Ada {i}\n")),
        Annotation("languages of one name", 10_000, n => "people:\n  ada:\n    name:\n" + Each(n, i => $"      en-x-{i}: Ada\n")),
        Annotation(
            "mentions that are not there", 10_000,
            n => "people:\n  ada:\n    name: Ada\n    mentions:\n" + Each(n, i => $"    - Eve {i}\n")),
        Annotation("pieces of a quote", 15_000, n => "quotes:\n  q:\n    text: [" + Repeat("Ada, ", n) + "Bo]\n"),
        Annotation("pieces that overlap", 15_000, n => "quotes:\n  q:\n    text:\n" + Repeat("    - Bo left for Oslo\n", n)),
        Annotation("quotes that are not there", 800, n => "quotes:\n" + Each(n, i => $"  q{i}: Ada said that Eve left {i}\n")),
        Annotation(
            "quotes with what attributes them", 1_500,
            n => "quotes:\n" + Each(n, i => $"  q{i}: {{ text: Bo left, source: Ada said, cue: said }}\n")),
        Annotation(
            "a chain of events", 2_000,
            n => "events:\n" + Each(n, i => $"  e{i}: {{ text: Bo left, follows: e{i + 1} }}\n") + $"  e{n}: Bo left\n"),
        Annotation("a circle of events", 2_000, n => "events:\n" + Each(n, i => $"  e{i}: {{ text: Bo left, follows: e{(i + 1) % n} }}\n")),
        Annotation(
            "events that follow all others", 120,
            n => "events:\n" + Each(n, i =>
                $"  e{i}: {{ text: Bo left, follows: [{string.Join(", ", Enumerable.Range(0, n).Select(j => $"e{j}"))}] }}\n")),
        Annotation(
            "ids that nobody has", 1_000,
            n => "people:\n" + Each(n / 10, i => $"  p{i}: Ada\n") +
                "quotes:\n" + Each(n, i => $"  q{i}: {{ text: Bo left, speaker: nobody{i} }}\n")),
        Annotation("one list of ids that nobody has", 20_000, n => "about: [" + Each(n, i => $"n{i}, ") + "ada]\npeople:\n  ada: Ada\n"),
        Annotation(
            "dates that are none", 1_000,
            n => "events:\n" + Each(n, i => $"  e{i}: {{ text: Bo left, startDate: yesterday {i} }}\n")),
        Annotation("a date of many digits", 500_000, n => $"datePublished: {Repeat("2", n)}\nreferenceDate: 2025-{Repeat("1", n)}\n"),
        Annotation("a date of many slashes", 300_000, n => $"events:\n  e: {{ text: Bo left, startDate: {Repeat("2025/", n / 5)} }}\n"),
        Annotation("a date of many brackets", 300_000, n => $"datePublished: \"{Repeat("[", n)}2025{Repeat("]", n)}\"\n"),
        Annotation("a language of many parts", 300_000, n => $"inLanguage: en{Repeat("-x", n / 2)}\n"),
        Annotation("an address of many parts", 1_000_000, n => $"url: https://example.org/{Repeat("../", n / 3)}\n"),
        Annotation("an address of many ports", 1_000_000, n => $"url: https://{Repeat("a:1@", n / 4)}\n"),
        Annotation("a headline of many words", 300_000, n => $"headline: {Repeat("x ", n / 2)}\nkicker: \"{Repeat("\\u202E", n / 6)}\"\n"),
        Annotation("a name of many words", 200_000, n => $"people:\n  ada: {Repeat("Ada ", n / 4)}\n"),
        Annotation("an id of many letters", 200_000, n => $"id: {Repeat("a-", n / 2)}a\npeople:\n  {Repeat("b-", n / 2)}b: Ada\n"),
        Annotation("a keyword again and again", 30_000, n => "keywords: [" + Repeat("x, ", n) + "y]\n"),
        Annotation("comments that allow", 2_000, n => "people:\n" + Each(n, i => $"  ada{i}: Ada # allow ART5004\n")),
        Annotation("comments that allow nothing", 20_000, n => Repeat("# allow ART5003\n", n) + "headline: x\n"),
        Annotation("tabs", 1_500, n => "people:\n" + Each(n, i => $"\tada{i}: Ada\n")),
        Annotation(
            "marks of bidirectional text", 1_000,
            n => "people:\n" + Each(n, i => $"  ada{i}: {{ name: Ada, description: \"\\u202Ex\" }}\n")),
        Annotation("letters of two alphabets", 1_000, n => "people:\n" + Each(n, i => $"  ada{i}: Аda\n")),
        Both("a name that stands everywhere", 500_000, n => Repeat("Ada ", n), _ => "people:\n  ada: Ada\n"),
        Both(
            "a name that all have and that stands everywhere", 300,
            n => Repeat("Ada ", n * 10),
            n => "people:\n" + Each(n, i => $"  ada{i}: Ada\n")),
        Both("names within names", 500, n => Repeat("a ", n), n => "people:\n" + Each(n, i => $"  p{i}: {Repeat("a ", i + 1)}\n")),
        Both(
            "a letter again and again", 400_000,
            n => Repeat("a", n),
            n => $"quotes:\n  one: {Repeat("a", n / 2)}b\n  two: {Repeat("a", n / 2)}\n"),
        Both(
            "a letter again and again, for many quotes", 500,
            n => Repeat("a", n * 100),
            n => "quotes:\n" + Each(n, i => $"  q{i}: {Repeat("a", 200)}b{i}\n")),
        Both(
            "a syllable again and again, for many mentions", 400,
            n => Repeat("a b ", n * 100),
            n => "people:\n  ada:\n    name: a b\n    mentions:\n" + Each(n, i => $"    - {{ exact: a b, occurrence: {i + 1} }}\n")),
        Both(
            "a prefix of many letters", 500_000,
            n => Repeat("a ", n),
            n => $"quotes:\n  q: {{ exact: a, prefix: {Repeat("a ", n / 2)} }}\n"),
        Both(
            "marks on one letter", 200_000,
            n => "a" + Repeat("\u0301\u0323", n / 2),
            n => $"people:\n  ada: a\nquotes:\n  q: a{Repeat("\u0323\u0301", n / 2)}\n"),
        Both(
            "marks on letters that are looked for", 200_000,
            n => Repeat("a" + Repeat("\u0301", 50), n / 50),
            _ => "people:\n  ada: a\nquotes:\n  q: { exact: a, occurrence: 1 }\n"),
        Both(
            "marks on one letter that are looked for", 100_000,
            n => "a" + Repeat("\u0301", n),
            _ => "people:\n  ada: { name: a, mentions: \"\\u0301\" }\n"),
        Both(
            "a passage of marks that is not there", 200_000,
            n => "a" + Repeat("\u0301", n),
            n => $"quotes:\n  q: b{Repeat("\u0301", n / 2)}\n"),
        Both(
            "pieces of one long word", 1_000,
            n => Each(n * 200, i => $"{i}x"),
            n => "quotes:\n" + Each(n, i => $"  q{i}: {i + 10_000}x{i + 10_001}\n")),
        Both(
            "quotes that are not there, beside one long word", 1_000,
            n => Repeat("a", n * 500),
            n => "quotes:\n" + Each(n, i => $"  q{i}: aaaaab{i}\n")),
        Both("signs that join", 100_000, n => Repeat("👩‍", n), _ => "people:\n  ada: { name: 👩, mentions: 👩‍👩 }\n"),
        Both("flags", 20_000, n => Repeat("🇮", n), _ => "people:\n  ada: { name: 🇮🇮, mentions: 🇮 }\n"),
        Both(
            "blanks", 1_000_000,
            n => Repeat(" ", n) + "Ada" + Repeat("\u00A0", n),
            n => $"people:\n  ada: Ada\nquotes:\n  q: \"Ada{Repeat(" ", n / 2)}\"\n"),
        Both("zero-width spaces", 1_000_000, n => "A" + Repeat("\u200B", n) + "da", _ => "people:\n  ada: Ada\n"),
        Both(
            "paragraphs", 50_000,
            n => Repeat("Ada\n", n),
            _ => "people:\n  ada: Ada\nquotes:\n  q: { text: { exact: Ada, occurrence: 7 }, source: Ada, cue: Ada }\n"),
        Both(
            "a paragraph for every quote", 1_000,
            n => Each(n, i => $"Ada said {i} Bo left.\n"),
            n => "quotes:\n" + Each(n, i => $"  q{i}: {{ text: said {i} Bo, source: Ada said, cue: said }}\n")),
        Both("a name in a script without blanks", 300_000, n => Repeat("普京", n), _ => "people:\n  ada: { name: 普京, mentions: [京普, 普] }\n"),
        Both("lone surrogates", 500_000, n => Repeat("\uD800", n), _ => "people:\n  ada: Ada\n"),
        Text("a long text", 1_000_000, n => Repeat(Prose, n / Prose.Length)),
        Text("a text of thirty million characters", 30_000_000, n => Repeat(Prose, n / Prose.Length)),
        Text("one word of many letters", 10_000_000, n => Repeat("a", n)),
        Markdown("brackets", 200_000, n => Repeat("[", n)),
        Markdown("brackets in brackets", 200_000, n => Repeat("[", n) + "one.txt" + Repeat("](one.txt)", n / 10)),
        Markdown("images in images", 30_000, n => Repeat("![", n) + Repeat("](one.txt)", n)),
        Markdown("titles that never close", 50_000, n => Repeat("[a](b \"", n)),
        Markdown("destinations that never close", 30_000, n => Repeat("[a](<b", n)),
        Markdown("parentheses", 30_000, n => Repeat("[a](", n)),
        Markdown("labels that never close", 100_000, n => Repeat("[a][", n)),
        Markdown("marks of emphasis", 300_000, n => "[" + Repeat("*a _b ", n / 6) + "](one.txt)"),
        Markdown("backticks", 1_000, n => Each(n, i => Repeat("`", i + 1) + " ")),
        Markdown("tags", 50_000, n => Repeat("<a b='", n)),
        Markdown("tags with many attributes", 100_000, n => "<a " + Repeat("b ", n)),
        Markdown("a tag of blanks", 200_000, n => "<a" + Repeat(" ", n)),
        Markdown("tags of blanks", 2_000, n => Repeat("<a" + Repeat(" ", 200), n)),
        Markdown("comments of HTML", 100_000, n => Repeat("<!-- ", n)),
        Markdown("references to characters", 100_000, n => "[" + Repeat("&a", n) + "](one.txt)"),
        Lines("lists in lists", 2_000, n => Each(n, i => new string(' ', 2 * i) + "- a\n")),
        Lines("lists in a line", 50_000, n => Repeat("- ", n) + "one.txt"),
        Lines("quotes in quotes", 100_000, n => Repeat("> ", n) + "one.txt"),
        Lines("quotes in quotes, over many lines", 10_000, n => Repeat("> ", 64) + "a\n" + Repeat("a\n", n)),
        Lines("blank lines within lists", 25_000, n => Repeat("- ", 64) + "a\n" + Repeat("\n", n)),
        Lines("cells", 10_000, n => "|" + Repeat("a|", n) + "\n|" + Repeat("-|", n) + "\n|" + Repeat("[a](one.txt)|", n) + "\n"),
        Lines("rows", 5_000, n => "| a |\n|---|\n" + Each(n, i => $"| [a](a{i}.txt) |\n")),
        Lines("headers of tables", 50_000, n => Repeat("a | b\n", n) + "- | -\n"),
        Lines("definitions of links", 3_000, n => Each(n, i => $"[a{i}]: a{i}.txt\n") + "\n" + Each(n, i => $"- [a{i}]\n")),
        Lines("one definition again and again", 20_000, n => Repeat("[a]: one.txt\n", n)),
        Lines("definitions that never end", 50_000, n => Repeat("[a\n", n)),
        Lines("blocks of HTML", 50_000, n => Repeat("<div>\n", n)),
        Lines("lines that look like HTML", 50_000, n => Repeat("<div" + Repeat(" a", 20) + "\n", n)),
        Lines("a line that looks like HTML", 300_000, n => "<x" + Repeat(" a=b", n / 4) + "\n"),
        Lines("one entry again and again", 10_000, n => Repeat("- one.txt\n", n)),
        Lines("entries without a file", 5_000, n => Each(n, i => $"- [a](a{i}.txt)\n")),
        Lines("entries that leave the folder", 5_000, n => Each(n, i => $"- [a](../a{i}.txt)\n")),
        Lines("an entry with a path of many steps", 1_000_000, n => $"- [a]({Repeat("a/../", n / 5)}one.txt)\n"),
        Lines("front matter that never closes", 50_000, n => "---\n" + Each(n, i => $"key{i}: x\n")),
        Lines("front matter with many keys", 5_000, n => "---\n" + Each(n, i => $"key{i}: x\n") + "---\n- one.txt\n"),
        Lines("one long line", 1_000_000, n => "- " + Repeat("x", n)),
        new(
            "files that are not listed", 1_000,
            n => [("INDEX.md", "- one.txt\n"), .. Enumerable.Range(0, n).Select(i => ($"a{i}.txt", Prose))]),
        new(
            "files under other names", 1_000,
            n => [("INDEX.md", Each(n, i => $"- a{i}.txt\n")), .. Enumerable.Range(0, n).Select(i => ($"b{i}.txt", Prose))]),
        new(
            "articles of one id", 200,
            n => [
                ("INDEX.md", Each(n, i => $"- a{i}.txt\n")),
                .. Enumerable.Range(0, n).SelectMany(i => new[] { ($"a{i}.txt", Prose), ($"a{i}.yaml", "id: one\n") }),
            ]),
        new(
            "people of one Wikidata item", 100,
            n => [
                ("INDEX.md", Each(n, i => $"- a{i}.txt\n")),
                .. Enumerable.Range(0, n).SelectMany(i =>
                    new[] { ($"a{i}.txt", Prose), ($"a{i}.yaml", $"people:\n  p{i}: {{ name: Ada, wikidata: Q7747 }}\n") }),
            ]),
        new(
            "front matter of an article", 10_000,
            n => [("INDEX.md", "- one.md\n"), ("one.md", "---\narticleSeed: 1\n" + Each(n, i => $"key{i}: x\n") + "---\n" + Prose)]),
        new(
            "front matter of an article that never closes", 100_000,
            n => [("INDEX.md", "- one.md\n"), ("one.md", "---\n" + Each(n, i => $"key{i}: x\n"))]),
        new(
            "front matter with braces", 30_000,
            n => [("INDEX.md", "- one.md\n"), ("one.md", "---\n{" + Repeat("a: {", n) + "\n---\n" + Prose)]),
        new("headings", 100_000, n => [("INDEX.md", "- one.md\n"), ("one.md", Repeat("# \n", n) + Repeat("#", n))]),
    ];

    private static Bomb Annotation(string name, int size, Func<int, string> annotation) => Both(name, size, _ => Prose, annotation);

    private static Bomb Text(string name, int size, Func<int, string> text) =>
        Both(name, size, text, _ => "people:\n  ada: Ada\n  bo: Bo\nquotes:\n  q: Ada said that Eve\n");

    private static Bomb Both(string name, int size, Func<int, string> text, Func<int, string> annotation) =>
        new(name, size, n => [("INDEX.md", "- one.txt\n"), ("one.txt", text(n)), ("one.yaml", annotation(n))]);

    private static Bomb Markdown(string name, int size, Func<int, string> line) =>
        Lines(name + " in INDEX.md", size, n => "- " + line(n) + "\n");

    private static Bomb Lines(string name, int size, Func<int, string> index) =>
        new(
            name.Contains("INDEX.md", StringComparison.Ordinal) ? name : "INDEX.md: " + name,
            size,
            n => [("INDEX.md", index(n)), ("one.txt", Prose)]);

    private static string InLetters(int number) => Convert.ToString(number + (1 << 17), 2)
        .Replace("0", "b-", StringComparison.Ordinal)
        .Replace("1", "b", StringComparison.Ordinal);

    private static string Each(int count, Func<int, string> one) => string.Concat(Enumerable.Range(0, count).Select(one));

    private static string Repeat(string what, int count) => string.Concat(Enumerable.Repeat(what, count));
}
