using ArticleGenerator.Core;

namespace ArticleGenerator.SourceGenerators.Tests.Index;

/// <summary>Which spellings keep an article back. Unclear ones do.</summary>
public sealed class DraftMarkTests
{
    public static TheoryData<string> Drafts =>
    [
        "draft: true",
        "draft: True",
        "draft: TRUE",
        "draft: yes",
        "draft: on",
        "draft: 1",
        "draft: tru",
        "draft: False",
        "draft:",
        "draft: ~",
        "draft:\n  true",
        "draft: |\n  true",
        "draft : true",
        "draft:\ttrue",
        "draft: !!bool true",
        "!!str draft: &x true",
        "draft: *unfinished",
        "draft: until May",
        "draft: false true",
        "draft:false",
        "draft:true",
        "draft\uFF1Atrue",
        "draft = true",
        "draft true",
        "draft",
        "Draft: true",
        "DRAFT: true",
        "'draft': 'true' # for now",
        "\"draft\": true",
        "\"draft: true",
        "\"dr\\u0061ft\": true",
        "\"dr\\x61ft\": true",
        "? draft\n: true",
        "title: x\ndraft: true",
        "title: x\r\ndraft: true\r\n",
        "title: x\u0085draft: true",
        "title: x\n draft: true",
        "  title: x\n  draft: true",
        "  title: x\ndraft: true",
        "\uFEFFdraft: true",
        "\u00A0draft: true",
        "draft: false\ndraft: true",
        "people:\n  ada: Ada\ndraft: true",
        "{ title: x, draft: true }",
        "{ title: 'x, y', draft: true }",
        "{\n  \"title\": \"x\",\n  \"draft\": true\n}",
        "{\"draft\":true}",
        "{ draft }",
        "{ title: \"x, draft: true }",
        "{ title: x,\n draft: true",
        "{ title: x }\ndraft: true",
        "base: &base\n  draft: true\n<<: *base",
        "published: false",
        "published: False",
        "Published: no",
        "published: \"false\"",
        "published: off",
        "published: 0",
        "published: flase",
        "{ \"published\": false }",
    ];

    public static TheoryData<string> Articles =>
    [
        "draft: false",
        "draft: false # for now not",
        "draft: 'false'",
        "draft: !!bool false",
        "\"draft\": false",
        "{ draft: false }",
        "{\"draft\":false}",
        "published: true",
        "published: 2024-01-05",
        "published:",
        "published: The Skerry Courier",
        "people:\n  draft: true",
        "people:\n- name: x\n  draft: true",
        "people:\n  - name: x\n    draft: true",
        "# draft: true",
        "title: the draft: true",
        "drafts: true",
        "draft-of: x",
        "text: |\n  draft: true\n    draft: true\nmore: >-\n  draft: true",
        "text: |\n  Line: one\n    draft: true",
        "text: \"one\n  draft: true\"",
        "{ title: \"x, draft: true\" }",
        "{ params: { draft: true } }",
        "tags: [a, draft]",
    ];

    [Theory]
    [MemberData(nameof(Drafts))]
    public void A_draft_is_one_wherever_its_mark_is(string values)
    {
        Assert.NotNull(DraftMark.Find(values, "Text"));
        Assert.NotNull(DraftMark.Find("inLanguage: en", $"---\n{values}\n---\nText"));
        Assert.NotNull(DraftMark.Find(null, $"\n--- yaml\r\n{values}\n---\nText"));
        Assert.NotNull(DraftMark.Find(null, string.Join('\0', $"---\n{values}\n---\nText".AsEnumerable())));
    }

    [Theory]
    [MemberData(nameof(Articles))]
    public void A_text_without_the_mark_keeps_nothing_back(string values)
    {
        Assert.Null(DraftMark.Find(values, "draft: true, she said."));
        Assert.Null(DraftMark.Find(null, $"---\n{values}\n---\nText"));
    }

    [Theory]
    [InlineData("+++\ndraft = true\n+++\n")]
    [InlineData("+++\ntitle = \"x\"\ndraft=true # soon\n[params]\na = 1\n+++\n")]
    [InlineData("+++\ntags = [\n  ['a'],\n]\n\"draft\" = true\n+++\n")]
    [InlineData("+++\ndraft: true\n+++\n")]
    [InlineData("---toml\ndraft = true\n---\n")]
    [InlineData("---json\n{ \"draft\": true }\n---\n")]
    [InlineData("---js\n{ title: 'x', draft: true }\n---\n")]
    [InlineData("{\n\"draft\": true\n}\n")]
    [InlineData("{\n\"title\": \"x\",\n\"draft\": true\n")]
    [InlineData("---\ntitle: x\ndraft: true\n\n")]
    [InlineData("+++\ntitle = 'x'\ndraft = true\n\n")]
    [InlineData("----\ntitle: x\ndraft: true\n----\n")]
    [InlineData("\u2014-\ntitle: x\ndraft: true\n\u2014-\n")]
    [InlineData("<!-- note -->\n---\ntitle: x\ndraft: true\n---\n")]
    [InlineData("# Title\n\n---\ndraft: true\n---\n")]
    [InlineData("---ini\ntitle: x\ndraft: true\n---\n")]
    [InlineData("    ---\n    draft: true\n    ---\n")]
    [InlineData("title: x\ndraft: true\n\n")]
    public void Front_matter_of_any_kind_keeps_a_text_back(string frontMatter) =>
        Assert.NotNull(DraftMark.Find(null, frontMatter + "Text"));

    [Theory]
    [InlineData("+++\ndraft = false\n+++\n")]
    [InlineData("+++\ntitle = 'x'\n[params]\ndraft = true\n+++\n")]
    [InlineData("{\n\"draft\": false\n}\n")]
    [InlineData("{\n\"params\": { \"draft\": true }\n}\n")]
    [InlineData("---\n\nA draft: true to life.\n\n---\n")]
    [InlineData("Draft: the council's plan for the harbour.\n\n")]
    [InlineData("---\nDraft law passes the council\n\n---\n")]
    [InlineData("# Title\n\nText.\n\n---\ndraft: true\n---\n")]
    [InlineData("```yaml\n---\ndraft: true\n---\n```\n")]
    public void A_text_that_only_mentions_drafts_isnt_one(string text) => Assert.Null(DraftMark.Find(null, text + "Text"));

    [Theory]
    [InlineData("title: x\ndraft: true # for now", "draft: true", "draft: false")]
    [InlineData("{ \"draft\": \"yes\" }", "\"draft\": \"yes\"", "\"draft\": false")]
    [InlineData("draft = true", "draft = true", "draft = false")]
    [InlineData("published: false", "published: false", "published: true")]
    public void A_mark_knows_its_place_and_what_publishes(string values, string written, string remedy)
    {
        var mark = DraftMark.Find(values, "")!;

        Assert.Equal((written, remedy), (mark.Written, mark.Remedy));
        Assert.Equal(written, values.Substring(mark.Start, written.Length));
    }
}
