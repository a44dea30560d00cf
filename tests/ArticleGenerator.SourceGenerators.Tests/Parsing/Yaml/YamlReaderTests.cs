using ArticleGenerator.Seeds.Annotations;
using ArticleGenerator.Seeds.Text;
using ArticleGenerator.Seeds.Yaml;

namespace ArticleGenerator.SourceGenerators.Tests.Parsing.Yaml;

public sealed class YamlReaderTests
{
    [Theory]
    [InlineData("", "nothing")]
    [InlineData("# only a comment\n", "nothing")]
    [InlineData("\n\n  \n\t\n", "nothing")]
    [InlineData("---\n", "nothing")]
    [InlineData("---\na: b\n...\n", "{a: b}")]
    [InlineData("--- # seed\na: b", "{a: b}")]
    [InlineData("# c\n\n---\na: b\n", "{a: b}")]
    [InlineData("%YAML 1.2\n---\na: b\n", "{a: b}")]
    [InlineData("\uFEFFa: b\n", "{a: b}")]
    [InlineData("a: NO\nb: 2000\nc: 2025-11-19\nd: 0x1F\ne: null\nf: true\n", "{a: NO, b: 2000, c: 2025-11-19, d: 0x1F, e: ~, f: true}")]
    [InlineData("a:\nb: ~\nc: # nothing\nd: \"~\"\n", "{a: ~, b: ~, c: ~, d: ~}")]
    [InlineData("a: b\na: c\n", "{a: b, a: c}")]
    [InlineData("  a: b\n  c: d\n", "{a: b, c: d}")]
    [InlineData("a:\n- b\n- c\nd: e\n", "{a: [b, c], d: e}")]
    [InlineData("a:\n  - b\n  -\n  - c\n", "{a: [b, ~, c]}")]
    [InlineData("a:\n  - b: c\n    d: e\n  - f: g\n", "{a: [{b: c, d: e}, {f: g}]}")]
    [InlineData("a:\n  - - b\n    - c\n  - [d]\n", "{a: [[b, c], [d]]}")]
    [InlineData("a:\n  -   b: c\n      d: e\n", "{a: [{b: c, d: e}]}")]
    [InlineData("a:\n  -\n    b: c\n", "{a: [{b: c}]}")]
    [InlineData("a:\n      b: c\n      d:\n       e: f\ng: h\n", "{a: {b: c, d: {e: f}}, g: h}")]
    [InlineData("a:\n\n  # c\n  b: c\n# d\n\n  d: e\n", "{a: {b: c, d: e}}")]
    [InlineData("a: [b, c, ]\nd: {e: f, }\n", "{a: [b, c], d: {e: f}}")]
    [InlineData("a: []\nb: {}\nc: [[], {}]\n", "{a: [], b: {}, c: [[], {}]}")]
    [InlineData("a: [b: c, d]\n", "{a: [{b: c}, d]}")]
    [InlineData("a: {b, c: , d: e}\n", "{a: {b: ~, c: ~, d: e}}")]
    [InlineData("a: {\"b\":c, 'd': e, f: [g, {h: i}]}\n", "{a: {b: c, d: e, f: [g, {h: i}]}}")]
    [InlineData("a: [b c\n  d, # one\n  # two\n  e]\n", "{a: [b c d, e]}")]
    [InlineData("a: [\n  b,\n  c\n]\nd: {\n  e: f\n}\n", "{a: [b, c], d: {e: f}}")]
    [InlineData("a:\n  b: [\n    c\n  ]\n  d: [\n  e,\n  f]\n", "{a: {b: [c], d: [e, f]}}")]
    [InlineData("{a: b, c: [d]}\n", "{a: b, c: [d]}")]
    [InlineData("{\n\"a\": \"b\",\n\"c\": [\"d\"]\n}\n", "{a: b, c: [d]}")]
    [InlineData("a: 'it''s'\nb: 'say \"x\"'\nc: ''\n", "{a: it's, b: say \"x\", c: }")]
    [InlineData("a: \"x\\n\\t\\\"y\\\" \\u0928 \\ud83d\\ude00 \\x41 \\\\\"\n", "{a: x\\n\\t\"y\" न 😀 A \\}")]
    [InlineData("a: \"x\n  y\n\n  z \\\n  w\"\n", "{a: x y\\nz w}")]
    [InlineData("a: 'x\n  y'\nb: c\n", "{a: x y, b: c}")]
    [InlineData("a: x\n  y\n\n  z\nb: c\n", "{a: x y\\nz, b: c}")]
    [InlineData("a:\n  x\n  y\nb:\n  \"z\"\n", "{a: x y, b: z}")]
    [InlineData("a: x#y # z\nb: http://x.y/z#w\nc: 18:30\nd: a:b\n", "{a: x#y, b: http://x.y/z#w, c: 18:30, d: a:b}")]
    [InlineData("a: -x\nb: ?x\nc: :x\nd: x [y]\ne: x, y\n", "{a: -x, b: ?x, c: :x, d: x [y], e: x, y}")]
    [InlineData("a: |\n  x\n   y\n\n  z\n\nb: c\n", "{a: x\\n y\\n\\nz\\n, b: c}")]
    [InlineData("a: |-\n  x\nb: |+\n  y\n\nc: >\n  z\n  w\n\n  v\n", "{a: x, b: y\\n\\n, c: z w\\nv\\n}")]
    [InlineData("a: |2\n    x\n   y\nb: |2-\n   z\nc: |-1\n  w\n", "{a:   x\\n y\\n, b:  z, c:  w}")]
    [InlineData(
        "a: |  # why\n  # not a comment\n  k: v\n  - [\n  @x: \"\n\n# a comment\nb: c\n",
        "{a: # not a comment\\nk: v\\n- [\\n@x: \"\\n, b: c}")]
    [InlineData("a:\n  b: |\n    x\n\n  c: d\n", "{a: {b: x\\n, c: d}}")]
    [InlineData("a:\n  - |\n    x\n    y\n  - >-\n   z\n", "{a: [x\\ny\\n, z]}")]
    [InlineData("a: |\nb: >-\nc: d\n", "{a: , b: , c: d}")]
    [InlineData("a: |\n\n\n  x\n", "{a: \\n\\nx\\n}")]
    [InlineData("\"a b\": c\n'd': e\nf g: h\nबात: i\n1: j\n", "{a b: c, d: e, f g: h, बात: i, 1: j}")]
    [InlineData("a : b\nc  :   d\n", "{a: b, c: d}")]
    [InlineData("a:\tb\nc: d\te\n", "{a: b, c: d\\te}")]
    [InlineData("a: b\u2028c\u0085d\ne: f\n", "{a: b\\u2028c\\u0085d, e: f}")]
    [InlineData(
        "hi: एस. जयशंकर\nar: سيرغي لافروف\nzh: 王毅、外交部长：会谈\nfa: می\u200Cروم\n",
        "{hi: एस. जयशंकर, ar: سيرغي لافروف, zh: 王毅、外交部长：会谈, fa: می\u200Cروم}")]
    [InlineData("a: ‘लाल पर्ची’\nb: “We won”\nc: 😀\n", "{a: ‘लाल पर्ची’, b: “We won”, c: 😀}")]
    public void Valid_yaml_is_read_verbatim(string text, string expected)
    {
        var document = YamlReader.Read(text);

        Assert.Equal(expected, YamlTestText.Show(document.Root));
        Assert.Empty(document.Problems);
    }

    [Fact]
    public void The_real_annotation_is_read_whole()
    {
        var document = YamlReader.Read(YamlTestText.RealAnnotation);

        Assert.Empty(document.Problems);
        Assert.Equal(6, document.Comments.Count);
        Assert.Equal(9, ((YamlMapping)document.Root.At("events")).Pairs.Count);
        Assert.Equal(
            "@DrSJaishankar",
            ((YamlScalar)((YamlSequence)document.Root.At("people", "jaishankar", "alternateName")).Items[4]).Value);
        Assert.Equal("India Russia Relations:", ((YamlScalar)document.Root.At("kicker", "en")).Value);
    }

    [Theory]
    [InlineData("about", "[jaishankar, putin, manturov, moscow, new-delhi]")]
    [InlineData("kicker/en", "\"India Russia Relations:\"")]
    [InlineData("referenceDate", "2025-11-19")]
    [InlineData("people/jaishankar/name", "{ hi: एस. जयशंकर, en: S. Jaishankar }")]
    [InlineData("people/jaishankar/mentions", "उन्होंने")]
    [InlineData("people/modi/mentions/suffix", "दिसंबर में राष्ट्रपति")]
    [InlineData(
        "events/india-russia-annual-summit",
        "type: series\n    text: वार्षिक शिखर बैठक\n    startDate: 2000\n    dateText: 2000 से")]
    [InlineData(
        "quotes/tweet-paraphrase/text",
        "- अगस्त 2025 में 26वें आईआरआईजीसी-टीईसी बैठक के बाद से हुई प्रगति की समीक्षा की गई\n" +
        "      - अगले महीने नई दिल्ली में होने वाले वार्षिक भारत-रूस समिट की तैयारियों को अंतिम रूप देने पर जोर दिया गया")]
    [InlineData(
        "abstract/en",
        ">-\n    Indian External Affairs Minister S. Jaishankar meets Denis Manturov and Vladimir Putin\n" +
        "    in Moscow ahead of the 23rd India-Russia annual summit in New Delhi.")]
    public void A_range_is_what_is_written(string path, string written)
    {
        var text = YamlTestText.RealAnnotation;
        var range = YamlReader.Read(text).Root.At(path.Split('/')).Range;

        Assert.Equal(written, text.Substring(range.Start, range.Length));
    }

    [Fact]
    public void The_range_of_a_text_block_ends_with_its_last_line()
    {
        var text = YamlTestText.RealAnnotation;
        var range = YamlReader.Read(text).Root.At("quotes", "manturov-tweet", "text").Range;

        Assert.StartsWith("|\n      A pleasure", text.Substring(range.Start, range.Length), StringComparison.Ordinal);
        Assert.EndsWith("🇮🇳 🇷🇺", text.Substring(range.Start, range.Length), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Line_ends_change_nothing_but_the_offsets(string lineEnd)
    {
        var text = YamlTestText.RealAnnotation;
        var other = text.Replace("\n", lineEnd, StringComparison.Ordinal);
        var (expected, actual) = (YamlReader.Read(text), YamlReader.Read(other));

        Assert.Empty(actual.Problems);
        Assert.Equal(YamlTestText.Show(expected.Root), YamlTestText.Show(actual.Root));
        Assert.Equal(
            YamlTestText.Descendants(expected.Root).Select(node => Cut(text, node.Range)),
            YamlTestText.Descendants(actual.Root).Select(node => Cut(other, node.Range).ReplaceLineEndings("\n")));
        Assert.Equal(expected.Comments.Select(comment => comment.Text), actual.Comments.Select(comment => comment.Text));
    }

    [Fact]
    public void Front_matter_is_read_in_its_place()
    {
        const string text = "---\narticleSeed: 1\nid: x # why\n---\nBody: [not yaml\n";
        var document = YamlReader.Read(text, start: 4, length: 26);

        Assert.Empty(document.Problems);
        Assert.Equal("{articleSeed: 1, id: x}", YamlTestText.Show(document.Root));
        Assert.Equal("x", Cut(text, document.Root.At("id").Range));
        var hash = text.IndexOf('#', StringComparison.Ordinal);
        Assert.Equal(new YamlComment(new(hash, 5), "why", hash - 1), Assert.Single(document.Comments));
    }

    [Fact]
    public void A_lost_value_has_the_range_of_its_text()
    {
        const string text = "a: b\nc: [d,\n  e # f\ng: h\n";
        var bad = Assert.IsType<YamlBad>(YamlReader.Read(text).Root.At("c"));

        Assert.Equal("[d,\n  e", Cut(text, bad.Range));
    }

    private static string Cut(string text, SourceSpan range) => text.Substring(range.Start, range.Length);
}
