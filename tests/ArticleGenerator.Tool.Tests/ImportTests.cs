using System.Globalization;
using System.Text;
using System.Text.Json;

namespace ArticleGenerator.Tool.Tests;

/// <summary>
/// Annotations of other tools become seeds that a build has nothing to complain of, with every place where it was annotated.
/// </summary>
public sealed class ImportTests
{
    private const string Story =
        "The lamp burns\n\n“The lamp burns,” Mara Quill, the keeper, said. “It will burn.” She said so twice, she said.\n";

    private static readonly string[] Keys = ["text", "source", "cue"];

    private static readonly string StoryAnnotations = Lines(
        "T1|Content 16 33;64 79|“The lamp burns,” “It will burn.”",
        "T2|Source 34 57|Mara Quill, the keeper,",
        "T3|Cue 58 62|said",
        "T4|Attribution 58 62|said",
        "E1|Attribution:T4 Content:T1 Cue:T3 Source:T2",
        "T5|Content 89 97|so twice",
        "T6|Source 80 83|She",
        "T7|Cue 84 88|said",
        "E2|Attribution:T7 Source:T6 Cue:T7 Content:T5");

    [Fact]
    public async Task A_corpus_of_attributions_gives_quotes_with_speakers()
    {
        using var folder = Brat(Story, StoryAnnotations);

        Assert.Equal(ExitCode.Clean, await folder.RunAsync("import", "brat", "corpus", "--profile", "attribution", "-l", "en"));
        Assert.Equal(
            """
            inLanguage: en

            people:
              mara-quill:
                name: Mara Quill

            quotes:
              e1:
                text:
                  - |
                    “The lamp burns,”
                  - |
                    “It will burn.”
                speaker: mara-quill
                source: |
                  Mara Quill, the keeper,
                cue: { exact: said, occurrence: 1 }
                type: direct
              e2:
                text: so twice
                source: She
                cue: { exact: said, occurrence: 2 }

            """,
            folder["seeds/story.yaml"]);
        Assert.Equal("# News\n- [The lamp burns](story.txt)\n", folder["seeds/INDEX.md"]);
        Assert.Equal(Story, folder["seeds/story.txt"]);
        Assert.Equal(ExitCode.Clean, await folder.RunAsync("check", "--hints"));
    }

    [Theory]
    [InlineData("E1|Cue:T3 Source:T2 Content:T1", "E2|Cue:T3 Source:T2 Content:T5")]
    [InlineData("E1|Quotation:T3 Content:T1 Source:T2", "E2|Says:T3 Text:T5 Source:T2")]
    [InlineData("E1|Attribution:T2 Content:T1 Cue:T3", "E2|Attribution:T2 Content:T5 Cue:T3")]
    public async Task A_trigger_may_be_the_cue_or_the_source_of_several_quotes(string first, string second)
    {
        using var folder = Brat(Story, Lines(
            "T1|Content 16 33|“The lamp burns,”", "T2|Source 34 57|Mara Quill, the keeper,", "T3|Cue 58 62|said",
            "T5|Content 64 79|“It will burn.”", first, second));

        Assert.Equal(ExitCode.Clean, await folder.RunAsync("import", "brat", "corpus", "--profile", "attribution"));
        var quotes = (await JsonAsync(folder)).GetProperty("quotes").EnumerateArray().ToList();
        Assert.Equal(2, quotes.Count);
        Assert.All(quotes, quote =>
        {
            Assert.Equal("mara-quill", quote.GetProperty("speaker")[0].GetString());
            Assert.Equal(((34, 57), (58, 62)), (Place(quote.GetProperty("source")[0]), Place(quote.GetProperty("cue")[0])));
        });
    }

    [Fact]
    public async Task A_document_without_a_text_is_listed_and_the_others_are_brought_over()
    {
        using var folder = Brat(Story, StoryAnnotations);
        folder["corpus/lost.ann"] = "T1\tPerson 0 3\tAda\n";
        File.WriteAllBytes(Path.Combine(folder.Path, "corpus/latin.txt"), [0x43, 0xE7, 0x61]);
        folder["corpus/latin.ann"] = "T1\tPerson 0 3\tÇa\n";

        Assert.Equal(ExitCode.Findings, await folder.RunAsync("import", "brat", "corpus"));
        Assert.Contains("corpus/lost.ann: no .txt file with the same name", folder.Output, StringComparison.Ordinal);
        Assert.Contains("corpus/latin.ann: 'corpus/latin.txt' isn't UTF-8.", folder.Output, StringComparison.Ordinal);
        Assert.Contains("1 article with 2 entries written, 2 issues.", folder.Output, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Clean, await folder.RunAsync("check"));
    }

    [Fact]
    public async Task Relations_may_hold_a_quote_together()
    {
        var annotations = Lines(
            "T1|Content 16 33|“The lamp burns,”", "T2|Source 34 57|Mara Quill, the keeper,", "T3|Cue 58 62|said",
            "T4|Content 64 79|“It will burn.”", "R1|says Arg1:T2 Arg2:T3", "R2|said Arg1:T3 Arg2:T1", "R3|said Arg1:T3 Arg2:T4");
        using var folder = Brat(Story, annotations);

        Assert.Equal(ExitCode.Clean, await folder.RunAsync("import", "brat", "corpus", "--map", "Source=speaker"));
        var quote = Assert.Single((await JsonAsync(folder)).GetProperty("quotes").EnumerateArray());
        Assert.Equal(["“The lamp burns,”", "“It will burn.”"], quote.GetProperty("text").EnumerateArray().Select(Words));
        Assert.Equal("mara-quill", quote.GetProperty("speaker")[0].GetString());
        Assert.Equal((34, 57), Place(quote.GetProperty("source")[0]));
    }

    [Fact]
    public async Task Mentions_of_one_entry_are_those_that_were_marked()
    {
        var annotations = Lines(
            "T1|PER 34 44|Mara Quill", "T2|PER 80 83|She", "T3|PER 99 102|she", "*|Equiv T1 T2 T3",
            "N1|Reference T1 Wikidata:Q42|Mara", "#1|AnnotatorNotes T1|the keeper");
        using var folder = Brat(Story, annotations);

        Assert.Equal(ExitCode.Clean, await folder.RunAsync("import", "brat", "corpus"));
        Assert.Equal(
            """
            people:
              # AnnotatorNotes: the keeper
              mara-quill:
                name: Mara Quill
                mentions: she
                wikidata: Q42

            """,
            folder["seeds/story.yaml"]);
        Assert.Equal(ExitCode.Clean, await folder.RunAsync("check"));
    }

    [Theory]
    [InlineData("Ada came. Ada left.\n", "its name also matches 1 position that wasn't annotated: 'Ada'.")]
    [InlineData("Ada came. Ada left. Ada slept.\n", "its name also matches 2 positions that weren't annotated; the first is 'Ada'.")]
    public async Task Positions_that_only_the_name_matches_are_counted(string text, string message)
    {
        using var folder = Brat(text, Lines("T1|PER 0 3|Ada"));

        Assert.Equal(ExitCode.Findings, await folder.RunAsync("import", "brat", "corpus"));
        Assert.Contains(message, folder.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_has_no_place_in_a_seed_is_listed()
    {
        var annotations = StoryAnnotations + Lines(
            "T8|Discard 0 3|The", "T9|Content 4 8|lump", "A1|Negation E1", "R1|rhymes Arg1:T1 Arg2:T5", "T10|Cue 0 3|The", "nonsense",
            "E3|Attribution:T10 Cue:T10");
        using var folder = Brat(Story, annotations);

        Assert.Equal(ExitCode.Findings, await folder.RunAsync("import", "brat", "corpus"));
        Assert.Equal(
            """
            corpus/story.ann:15: 'nonsense' isn't a brat annotation. Skipped.
            corpus/story.ann:11: T9 Content: the offsets 4 8 cover 'lamp', not 'lump'. Skipped.
            corpus/story.ann:16: E3 Attribution: no argument has the words of the quote or event. Skipped.
            corpus/story.ann:13: R1 rhymes: seeds have no such relation between T1 and T5. Skipped.
            corpus/story.ann:12: A1 Negation of E1: seeds have no key for it. Skipped.
            corpus/story.ann:10: T8 Discard: unknown type. Skipped. To import it, add '--map Discard=…'.
            corpus/story.ann:14: T10 Cue: no quote or event uses it as its 'cue'. Skipped.

            Offsets (1 document): code points (equal to UTF-16 units here).
            1 article with 2 entries written, 7 issues.

            """,
            folder.Output);
        Assert.Equal(ExitCode.Clean, await folder.RunAsync("check"));
    }

    [Theory]
    [InlineData("code points", false)]
    [InlineData("UTF-16 units", false)]
    [InlineData("UTF-8 bytes", false)]
    [InlineData("code points, a line end of two characters as one", true)]
    public async Task What_offsets_count_is_proved_by_the_words(string unit, bool joins)
    {
        const string text = "🇮🇳 नमस्ते\r\n“Ça va” dit Zoé.\r\nफिर वह\r\n";
        var start = text.IndexOf('Ç', StringComparison.Ordinal);
        int Offset(int index)
        {
            var before = joins ? text[..index].Replace("\r\n", "\n", StringComparison.Ordinal) : text[..index];
            return unit[..5] switch
            {
                "UTF-1" => index,
                "UTF-8" => Encoding.UTF8.GetByteCount(before),
                _ => before.EnumerateRunes().Count(),
            };
        }

        var last = text.IndexOf("वह", StringComparison.Ordinal);
        using var folder = Brat(text, Lines(
            string.Create(CultureInfo.InvariantCulture, $"T1|Content {Offset(start)} {Offset(start + 5)}|Ça va"),
            string.Create(CultureInfo.InvariantCulture, $"T2|Person {Offset(last)} {Offset(last + 2)}|वह")));

        Assert.Equal(ExitCode.Clean, await folder.RunAsync("import", "brat", "corpus"));
        Assert.Contains($"Offsets (1 document): {unit}.\n", folder.Output, StringComparison.Ordinal);
        var json = await JsonAsync(folder);
        Assert.Equal((start, start + 5), Place(json.GetProperty("quotes")[0].GetProperty("text")[0]));
        Assert.Equal((last, last + 2), Place(json.GetProperty("people")[0].GetProperty("mentions")[0]));
    }

    [Fact]
    public async Task Of_a_thousand_stories_every_place_is_where_it_was_annotated()
    {
        using var folder = new TemporaryFolder();
        folder["seeds/INDEX.md"] = "";
        var stories = Enumerable.Range(0, 1000).Select(seed => new AnnotatedStory(seed)).ToList();
        foreach (var story in stories)
        {
            folder[$"corpus/text/{story.Name}.txt"] = story.Text;
            folder[$"corpus/annotations/{story.Name}_a1.ann"] = story.Annotations;
        }

        var exitCode = await folder.RunAsync("import", "brat", "corpus", "--profile", "attribution");
        Assert.Equal("", exitCode == ExitCode.Clean ? "" : folder.Output[..Math.Min(folder.Output.Length, 2000)]);
        Assert.Contains("1000 articles with ", folder.Output, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Clean, await folder.RunAsync("check"));
        await folder.RunAsync("export", "json");
        using var json = JsonDocument.Parse(folder.Output);
        Assert.All(json.RootElement.EnumerateArray().Zip(stories), pair => Assert.Equal(
            pair.Second.Places,
            [.. from quote in pair.First.GetProperty("quotes").EnumerateArray()
                from key in Keys
                from place in quote.GetProperty(key).EnumerateArray()
                select (quote.GetProperty("id").GetString()!, key, Place(place))]));
    }

    [Fact]
    public async Task Whatever_an_annotation_file_holds_the_seeds_are_sound()
    {
        using var folder = new TemporaryFolder();
        folder["seeds/INDEX.md"] = "";
        var random = new Random(1);
        for (var seed = 0; seed < 200; seed++)
        {
            var story = new AnnotatedStory(seed);
            folder[$"corpus/{story.Name}.txt"] = story.Text;
            folder[$"corpus/{story.Name}.ann"] = Mutated(story.Annotations, random);
        }

        Assert.Equal(ExitCode.Findings, await folder.RunAsync("import", "brat", "corpus", "--profile", "attribution"));
        Assert.Contains("200 articles with ", folder.Output, StringComparison.Ordinal);
        await folder.RunAsync("check");
        Assert.Equal("no problems.", folder.Output.TrimEnd()[^12..]);
    }

    [Fact]
    public async Task A_word_that_is_cut_is_allowed_where_it_was_annotated_so()
    {
        using var folder = Brat("The lamplight burns, said Mara.\n", Lines("T1|Content 0 8|The lamp"));

        Assert.Equal(ExitCode.Clean, await folder.RunAsync("import", "brat", "corpus"));
        Assert.Contains("    # allow ART5007: annotated so\n    text: The lamp\n", folder["seeds/story.yaml"], StringComparison.Ordinal);
        Assert.Equal(ExitCode.Clean, await folder.RunAsync("check"));
    }

    [Fact]
    public async Task One_name_for_two_things_belongs_to_each_where_it_was_marked()
    {
        using var folder = Brat(
            "Washington sent help to Washington, said Washington.\n",
            Lines("T1|Person 0 10|Washington", "T2|Place 24 34|Washington", "T3|Person 41 51|Washington"));

        await folder.RunAsync("import", "brat", "corpus");
        Assert.Equal(ExitCode.Clean, await folder.RunAsync("check"));
        var json = await JsonAsync(folder);
        Assert.Equal([(0, 10), (41, 51)], json.GetProperty("people")[0].GetProperty("mentions").EnumerateArray().Select(Place));
        Assert.Equal([(24, 34)], json.GetProperty("places")[0].GetProperty("mentions").EnumerateArray().Select(Place));
    }

    [Fact]
    public async Task Label_Studio_and_doccano_are_read()
    {
        using var folder = new TemporaryFolder();
        folder["seeds/INDEX.md"] = "";
        folder["studio.json"] = """
            [{ "id": 7, "data": { "text": "😀 Hi, said Bo." }, "annotations": [{ "result": [
              { "id": "a", "type": "labels", "value": { "start": 3, "end": 5, "text": "Hi", "labels": ["Quote"] } },
              { "id": "b", "type": "labels", "value": { "start": 12, "end": 14, "text": "Bo", "labels": ["Person"] } },
              { "type": "relation", "from_id": "a", "to_id": "b", "direction": "right", "labels": ["speaker"] }] }] }]
            """;
        folder["doccano.jsonl"] = """
            { "id": 1, "text": "😀 Hi, said Bo.", "entities": [
                { "id": 4, "label": "Quote", "start_offset": 2, "end_offset": 4 },
                { "id": 5, "label": "Person", "start_offset": 11, "end_offset": 13 }
              ], "relations": [{ "from_id": 4, "to_id": 5, "type": "speaker" }] }
            """.ReplaceLineEndings(" ") + "\n" + """{ "id": 2, "text": "Bo met Al.", "label": [[0, 2, "Person"], [7, 9, "Person"]] }""";
        folder["min.json"] = """
            [{ "id": 1, "text": "Bo met Al.", "label": [{ "start": 7, "end": 9, "text": "Al", "labels": ["Person"] }] }]
            """;

        Assert.Equal(ExitCode.Clean, await folder.RunAsync("import", "label-studio", "studio.json"));
        Assert.Equal(ExitCode.Clean, await folder.RunAsync("import", "doccano", "doccano.jsonl"));
        Assert.Contains("not verified: there is no covered text", folder.Output, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Clean, await folder.RunAsync("import", "label-studio", "min.json"));
        Assert.Equal(ExitCode.Clean, await folder.RunAsync("check"));
        await folder.RunAsync("export", "json");
        using var json = JsonDocument.Parse(folder.Output);
        var articles = json.RootElement.EnumerateArray().ToList();
        Assert.Equal("al", articles[3].GetProperty("people")[0].GetProperty("id").GetString());
        Assert.Equal(["studio-7", "doccano-1", "doccano-2", "min-1"], articles.Select(article => article.GetProperty("id").GetString()));
        Assert.All(articles.Take(2), article =>
        {
            var quote = article.GetProperty("quotes")[0];
            Assert.Equal((3, 5), Place(quote.GetProperty("text")[0]));
            Assert.Equal("bo", quote.GetProperty("speaker")[0].GetString());
        });
        Assert.Equal(2, articles[2].GetProperty("people").GetArrayLength());
    }

    [Theory]
    [InlineData("There is no file or folder 'nowhere'", "import", "brat", "nowhere")]
    [InlineData("There is no file that ends in .json or .jsonl in 'corpus'", "import", "doccano", "corpus")]
    [InlineData("Did you mean 'speaker'?", "import", "brat", "corpus", "--map", "Source=speeker")]
    [InlineData("'Source' isn't a mapping", "import", "brat", "corpus", "--map", "Source")]
    [InlineData("'x y' isn't a language tag", "import", "brat", "corpus", "-l", "x y")]
    [InlineData("'broken.json' isn't JSON: line 1", "import", "label-studio", "broken.json")]
    [InlineData("already exists", "import", "brat", "other")]
    public async Task Wrong_use_says_why_and_writes_nothing(string message, params string[] args)
    {
        using var folder = Brat(Story, StoryAnnotations);
        folder["seeds/news.txt"] = "News.\n";
        folder["broken.json"] = "{ \"text\": ";
        folder["other/a.txt"] = "A lamp.\n";
        folder["other/a.ann"] = "T1\tPlace 2 6\tlamp\n";
        folder["other/news.txt"] = "Other news.\n";
        folder["other/news.ann"] = "T1\tPlace 0 5\tOther\n";
        var files = folder.Files.ToList();

        Assert.Equal(ExitCode.WrongUse, await folder.RunAsync(args));
        Assert.Contains(message, folder.Error, StringComparison.Ordinal);
        Assert.Equal(files, folder.Files);
        Assert.Equal("# News\n", folder["seeds/INDEX.md"]);
    }

    [Fact]
    public async Task Annotations_that_are_there_are_replaced_only_when_asked()
    {
        using var folder = Brat(Story, StoryAnnotations);
        await folder.RunAsync("import", "brat", "corpus");
        folder["seeds/story.yaml"] = "headline: Mine\n";

        Assert.Equal(ExitCode.WrongUse, await folder.RunAsync("import", "brat", "corpus"));
        Assert.Equal("headline: Mine\n", folder["seeds/story.yaml"]);
        Assert.Equal(ExitCode.Clean, await folder.RunAsync("import", "brat", "corpus", "--replace"));
        Assert.NotEqual("headline: Mine\n", folder["seeds/story.yaml"]);
        Assert.Equal("# News\n- [The lamp burns](story.txt)\n", folder["seeds/INDEX.md"]);
    }

    /// <summary>Deletes, inserts and replaces some characters.</summary>
    private static string Mutated(string annotations, Random random)
    {
        var mutated = new StringBuilder(annotations);
        for (var i = 0; i < 8; i++)
        {
            var place = random.Next(mutated.Length);
            _ = random.Next(3) switch
            {
                0 => mutated.Remove(place, 1),
                1 => mutated.Insert(place, mutated[random.Next(mutated.Length)]),
                _ => mutated.Replace(mutated[place], "TERA*#\t 0129:;ÿ\u0001"[random.Next(16)], place, 1),
            };
        }

        // Half a character becomes a sign of its own.
        return string.Concat(mutated.ToString().EnumerateRunes());
    }

    private static TemporaryFolder Brat(string text, string annotations)
    {
        var folder = new TemporaryFolder();
        folder["seeds/INDEX.md"] = "# News\n";
        folder["corpus/story.txt"] = text;
        folder["corpus/story.ann"] = annotations;
        return folder;
    }

    private static string Lines(params string[] lines) => string.Concat(lines.Select(line => line.Replace('|', '\t') + "\n"));

    private static async Task<JsonElement> JsonAsync(TemporaryFolder folder)
    {
        await folder.RunAsync("export", "json");
        using var json = JsonDocument.Parse(folder.Output);
        return json.RootElement.Clone();
    }

    private static (int Start, int End) Place(JsonElement place) =>
        (place.GetProperty("start").GetInt32(), place.GetProperty("end").GetInt32());

    private static string? Words(JsonElement place) => place.GetProperty("text").GetString();
}
