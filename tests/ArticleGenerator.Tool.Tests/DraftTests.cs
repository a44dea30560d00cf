using ArticleGenerator.Tool.Files;

namespace ArticleGenerator.Tool.Tests;

/// <summary>From a bare text to an annotation that passes the check.</summary>
public sealed class DraftTests
{
    [Theory]
    [InlineData("“We leave at dawn,” said Ada Holm.", "We leave at dawn,", "Ada Holm", "said")]
    [InlineData("\"We leave at dawn,\" Ada Holm said.", "We leave at dawn,", "Ada Holm", "said")]
    [InlineData("‘We don’t leave,’ said Ada Holm. ‘The boys’ room is full.’", "We don’t leave,|The boys’ room is full.", "Ada Holm",
        "said")]
    [InlineData("'We don't leave,' said Ada Holm.", "We don't leave,", "Ada Holm", "said")]
    [InlineData("``We leave at dawn,'' said Ada Holm.", "We leave at dawn,", "Ada Holm", "said")]
    [InlineData("“We leave,” said Ada Holm, “at dawn.”", "We leave,|at dawn.", "Ada Holm", "said")]
    [InlineData("“We leave.” Ada Holm told them. “At dawn.”", "We leave.|At dawn.", "Ada Holm", "told")]
    [InlineData("Ada Holm, who chairs the council, said: “We leave at dawn.”", "We leave at dawn.", "Ada Holm", "said")]
    [InlineData("“We leave at dawn,” said Captain Ada Holm of the guard.", "We leave at dawn,", "Ada Holm", "said")]
    [InlineData("“First.\n\n“Second,” said Ada Holm.", "First.|Second,", "Ada Holm", "said")]
    [InlineData("“He said ‘never’ to me,” Ada Holm said.", "He said ‘never’ to me,", "Ada Holm", "said")]
    [InlineData("Die Fähre kommt nicht. „Wir fahren morgen“, sagte Anna Holm in der Stadt.", "Wir fahren morgen", "Anna Holm", "sagte")]
    [InlineData("»Wir fahren mit der Fähre«, erklärte Anna Holm.", "Wir fahren mit der Fähre", "Anna Holm", "erklärte")]
    [InlineData("« Nous partons dans la nuit », a déclaré Anne Holm.", "Nous partons dans la nuit", "Anne Holm", "a déclaré")]
    [InlineData("« Oui, dit Anne Holm, nous partons dans la nuit. »", "Oui,|nous partons dans la nuit.", "Anne Holm", "dit")]
    [InlineData("— Nous partons dans la nuit, répondit Anne Holm.", "Nous partons dans la nuit,", "Anne Holm", "répondit")]
    [InlineData("«No vamos a la isla», afirmó Ana Holm en el puerto.", "No vamos a la isla", "Ana Holm", "afirmó")]
    [InlineData("—¿Quién va a la isla? —preguntó Ana Holm—. No lo sé.", "¿Quién va a la isla?|No lo sé.", "Ana Holm", "preguntó")]
    [InlineData("«Мы уходим на рассвете», — заявила Анна Холм.", "Мы уходим на рассвете", "Анна Холм", "заявила")]
    [InlineData("— Куда мы идём? — спросила Анна Холм. — Уже поздно.", "Куда мы идём?|Уже поздно.", "Анна Холм", "спросила")]
    [InlineData("नरेंद्र मोदी ने कहा, \"हम देश को आगे ले जाएंगे।\"", "हम देश को आगे ले जाएंगे।", "नरेंद्र मोदी", "कहा")]
    [InlineData("وقالت السيدة مريم حسن: «سنواصل العمل غدا في القاهرة».", "سنواصل العمل غدا في القاهرة", "مريم حسن", "وقالت")]
    [InlineData("外交部发言人毛宁表示：“中方将采取必要措施。”", "中方将采取必要措施。", "毛宁", "表示")]
    [InlineData("毛宁說：「我們明天出發。」", "我們明天出發。", "毛宁", "說")]
    public void A_quotation_has_its_words_its_speaker_and_its_verb(string text, string pieces, string speaker, string cue)
    {
        var draft = DraftOf(text);

        var quote = Assert.Single(draft.Quotes);
        Assert.Equal(pieces.Split('|'), quote.Pieces);
        Assert.Equal((speaker, cue), (quote.Speaker, quote.Cue));
    }

    [Theory]
    [InlineData("The so-called \"expert\" left the room.")]
    [InlineData("He read \"The Old Man and the Sea\" that night.")]
    [InlineData("A 6\" pipe and a 12\" pipe were laid.")]
    [InlineData("The boys' room isn't ready, 'tis late.")]
    [InlineData("Die sogenannte „Wende“ ist nicht zu sehen.")]
    [InlineData("शेख हसीना को मिलेगी ‘लाल पर्ची’ और यह है।")]
    public void Words_that_are_only_set_off_are_no_quotation(string text) => Assert.Empty(DraftOf(text).Quotes);

    [Fact]
    public void A_pronoun_is_the_nearest_name_that_fits_and_says_so()
    {
        var draft = DraftOf("Ada Holm met Jonas Reed. “We leave at dawn,” she said.");

        Assert.Equal("Ada Holm", Assert.Single(draft.Quotes).Speaker);
        Assert.Contains("# uncertain: 'she' probably means the nearest name that fits", draft.Yaml, StringComparison.Ordinal);
    }

    [Fact]
    public void In_a_dialogue_turns_are_taken()
    {
        var draft = DraftOf("“Come,” said Ada.\n\n“No,” said Jonas.\n\n“Why?”\n\n“I am ill.”\n\n“Are you?”\n");

        Assert.Equal(["Ada", "Jonas", "Ada", "Jonas", "Ada"], draft.Quotes.Select(q => q.Speaker));
    }

    [Theory]
    [InlineData("Ada Holm came in. Jonas Reed looked up from the book. “You are late.”", "Jonas Reed")]
    [InlineData("“You are late.” Jonas Reed looked up. Ada Holm sat down.", "Jonas Reed")]
    [InlineData("“You are late,” said Jonas Reed to Ada Holm.", "Jonas Reed")]
    [InlineData("“You are late,” said Ada Holm's brother Jonas Reed.", "Jonas Reed")]
    [InlineData("When Ada Holm came in, Jonas Reed said: “You are late.”", "Jonas Reed")]
    [InlineData("Jonas Reed, whom Ada Holm had called, said, “You are late.”", "Jonas Reed")]
    [InlineData("According to Jonas Reed, “the ferry is much too late.”", "Jonas Reed")]
    [InlineData("“You are late,” said the old man.", "old man")]
    [InlineData("“You are late,” I said.", "narrator")]
    [InlineData("The Queen said: “You are late.”", "Queen")]
    public void The_speaker_is_who_acts_and_not_who_stands_near(string text, string speaker) =>
        Assert.Equal(speaker, Assert.Single(DraftOf(text).Quotes).Speaker);

    [Fact]
    public void Lines_that_are_wrapped_make_one_paragraph()
    {
        var draft = DraftOf(
            "It was late when the ferry came in at last, and all were\ntired of the sea.\n\n"
            + "“We leave at dawn, whatever the captain may think of\nit,” said Ada Holm.\n");

        Assert.Equal("We leave at dawn, whatever the captain may think of it,", Assert.Single(Assert.Single(draft.Quotes).Pieces));
    }

    [Fact]
    public void A_surname_is_a_mention_and_two_of_one_name_are_two()
    {
        var draft = DraftOf("Ada Holm came. “Yes,” said Holm. Mr. Bennet and Mrs. Bennet left with Bo Reed.");

        Assert.Contains("name: Ada Holm\n    mentions: Holm", draft.Yaml, StringComparison.Ordinal);
        Assert.Contains("name: Mr. Bennet", draft.Yaml, StringComparison.Ordinal);
        Assert.Contains("name: Mrs. Bennet", draft.Yaml, StringComparison.Ordinal);
    }

    [Fact]
    public void A_post_has_its_author_and_its_day()
    {
        var draft = DraftOf("Fog again.\n\nNo ferry today. pic.example.com/x — Ada Holm (@adaholm) November 19, 2025\n");

        Assert.Equal(("No ferry today.", "Ada Holm"), (Assert.Single(Assert.Single(draft.Quotes).Pieces), draft.Quotes[0].Speaker));
        Assert.Contains("date: 2025-11-19", draft.Yaml, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("The ferry sank on 19 November 2025.", "2025-11-19", "19 November 2025")]
    [InlineData("The ferry sank on November 19, 2025.", "2025-11-19", "November 19, 2025")]
    [InlineData("The ferry sank in April 2024, they say.", "2024-04", "April 2024")]
    [InlineData("The ferry has been lost since 2009, they say.", "2009/..", "since 2009")]
    [InlineData("The ferry sank in the spring of 2009.", "2009-21", "the spring of 2009")]
    [InlineData("The ferry sank yesterday in the fog.", "2025-11-19", "yesterday")]
    [InlineData("The ferry sank last month in the fog.", "2025-10", "last month")]
    [InlineData("The ferry sank on Tuesday in the fog.", "2025-11-18", "on Tuesday")]
    [InlineData("The ferry will leave the harbour on Saturday.", "2025-11-22", "on Saturday")]
    [InlineData("The ferry will leave in January with the mail.", "2026-01", "January")]
    [InlineData("Die Fähre ist am 3. März 2024 nicht in der Stadt.", "2024-03-03", "3. März 2024")]
    [InlineData("El barco no llegó a la isla el 3 de marzo de 2024.", "2024-03-03", "3 de marzo de 2024")]
    [InlineData("Судно вышло из порта 19 ноября 2025 года и не вернулось.", "2025-11-19", "19 ноября 2025 года")]
    [InlineData("बैठक 19 नवंबर 2025 को नई दिल्ली में हुई।", "2025-11-19", "19 नवंबर 2025")]
    [InlineData("وصل الوفد إلى القاهرة في مارس ٢٠٢٥ من موسكو.", "2025-03", "مارس ٢٠٢٥")]
    [InlineData("会议于2025年11月19日在北京举行。", "2025-11-19", "2025年11月19日")]
    public void A_date_is_what_the_words_say_and_no_more(string text, string edtf, string words)
    {
        var yaml = DraftOf(text, "--date", "2025-11-20").Yaml;

        Assert.Contains($"startDate: {edtf}", yaml, StringComparison.Ordinal);
        Assert.Contains($"dateText: {words}\n", yaml, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("The ferry sank yesterday in the fog.")]
    [InlineData("The ferry sank on 03/04/2024 in the fog.")]
    public void No_day_is_invented(string text)
    {
        var live = DraftOf(text).Yaml.Split('\n').Where(line => !line.TrimStart().StartsWith('#'));

        Assert.DoesNotContain(live, line => line.Contains("startDate", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Entries_of_the_folder_keep_their_ids()
    {
        using var folder = new TemporaryFolder();
        folder["seeds/INDEX.md"] = "- [A](a.txt)\n- [B](b.txt)\n";
        folder["seeds/a.txt"] = "Ada Holm came.";
        folder["seeds/a.yaml"] = "people:\n  the-keeper: { name: Ada Holm, alternateName: Frau Holm }\n";
        folder["seeds/b.txt"] = "“Yes, at dawn,” said Frau Holm.";

        Assert.Equal(ExitCode.Clean, await folder.RunAsync("draft", "seeds/b.txt", "--write"));
        Assert.Contains("speaker: the-keeper", folder["seeds/b.yaml"], StringComparison.Ordinal);
        Assert.Equal(ExitCode.Clean, await folder.RunAsync("check"));
    }

    [Fact]
    public async Task An_annotation_that_is_there_is_left_as_it_is()
    {
        using var folder = new TemporaryFolder();
        folder["a.txt"] = "Ada came.";
        folder["a.yaml"] = "people: {}\n";

        Assert.Equal(ExitCode.WrongUse, await folder.RunAsync("draft", "a.txt", "--write"));
        Assert.Equal("people: {}\n", folder["a.yaml"]);
        Assert.Equal(ExitCode.Clean, await folder.RunAsync("draft", "a.txt"));
    }

    [Theory]
    [InlineData("""[{ "start": 4, "end": 9, "label": "PERSON" }]""")]
    [InlineData("""{ "ents": [{ "start": 4, "end": 9, "label": "PERSON" }] }""")]
    [InlineData("""{ "entities": [{ "start_char": 4, "end_char": 9, "type": "PER", "text": "Qylle" }] }""")]
    [InlineData("""{ "unit": "utf16", "entities": [{ "start": 5, "end": 10, "label": "PERSON", "id": "qylle" }] }""")]
    [InlineData("""{ "unit": "utf8", "entities": [{ "start": 9, "end": 14, "label": "PERSON" }] }""")]
    public async Task A_tagger_of_ones_own_proposes_entities(string json)
    {
        using var folder = new TemporaryFolder();
        folder["a.txt"] = "🚢 — Qylle came.";
        folder["spans.json"] = json;

        await folder.RunAsync("draft", "a.txt", "--entities", "spans.json");

        Assert.Contains("people:\n  qylle:\n    name: Qylle\n", folder.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""[{ "start": 0, "end": 99, "label": "PERSON" }]""")]
    [InlineData("""[{ "start": 0, "end": 3, "label": "PERSON", "text": "Bob" }]""")]
    [InlineData("""{ "spans": [] }""")]
    [InlineData("""not json""")]
    public async Task Spans_that_are_not_in_the_text_are_refused(string json)
    {
        using var folder = new TemporaryFolder();
        folder["a.txt"] = "Ada came.";
        folder["spans.json"] = json;

        Assert.Equal(ExitCode.WrongUse, await folder.RunAsync("draft", "a.txt", "--entities", "spans.json"));
        Assert.Contains("spans.json", folder.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    [InlineData("“")]
    [InlineData("\"\"\"''“”«»—")]
    [InlineData("“Yes,” said Ada. “Yes,” said Ada. “Yes,” said Bo.\n“Yes,” said name.")]
    [InlineData("“#1: {a} [b] & *c* ‘d’,” said Ada: Bo #2.")]
    [InlineData("“Say it\u200B,” said A\u00ADda. “It is 'so',” said En. Text said: “text, name: 1.”")]
    [InlineData("# Ada\n\n**“Yes, it is,”** said _Ada_ on 31 February 2025 and 30 2025.\n\n> “No,” Bo said.")]
    public async Task Whatever_the_text_the_draft_passes_the_check(string text)
    {
        using var folder = new TemporaryFolder();
        folder["seeds/INDEX.md"] = "- [A](a.md)\n- [B](b.txt)\n";
        folder["seeds/a.md"] = "Text.\n\n" + text;
        folder["seeds/b.txt"] = "Text.\n" + text;

        Assert.Equal(ExitCode.Clean, await folder.RunAsync("draft", "seeds/a.md", "seeds/b.txt", "--write", "-l", "en"));
        await folder.RunAsync("check");
        Assert.EndsWith("no problems.\n", folder.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("draft", "nowhere.txt")]
    [InlineData("draft", "a.yaml")]
    [InlineData("draft", "a.txt", "--date", "yesterday")]
    [InlineData("draft", "a.txt", "-l", "not a tag")]
    [InlineData("draft", "a.txt", "--entities", "nowhere.json")]
    [InlineData("cover", "nowhere.txt")]
    public async Task Wrong_use_ends_with_2_and_says_why(params string[] args)
    {
        using var folder = new TemporaryFolder();
        folder["a.txt"] = "Ada came.";

        Assert.Equal(ExitCode.WrongUse, await folder.RunAsync(args));
        Assert.NotEmpty(folder.Error);
    }

    [Fact]
    public async Task Cover_shows_what_no_entry_covers_and_what_each_mention_counts()
    {
        using var folder = new TemporaryFolder();
        folder["a.txt"] = "Ada Holm came with Bo Reed in May 2024. She left. “No,” she said.\n";
        folder["a.yaml"] = "inLanguage: en\npeople:\n  ada:\n    name: Ada Holm\n    mentions: she\n";

        Assert.Equal(ExitCode.Findings, await folder.RunAsync("cover", "a.txt"));
        Assert.Equal(
            """
            a.txt:1:20: name in no entry: Bo Reed
            a.txt:1:31: date in no entry: May 2024
            a.txt:1:52: quotation in no entry: No,

            ada
              1 × Ada Holm
                  1:1: [Ada Holm] came with Bo Reed in Ma…
              1 × She
                  1:41: …th Bo Reed in May 2024. [She] left. “No,” she said. 
              1 × she
                  1:57: …y 2024. She left. “No,” [she] said. 

            1 quotation, 1 name, 1 date in no entry.

            """,
            folder.Output);
    }

    private static DraftedText DraftOf(string text, params string[] options)
    {
        using var folder = new TemporaryFolder();
        folder["a.txt"] = text;
        Assert.Equal(ExitCode.Clean, folder.RunAsync(["draft", "a.txt", .. options]).GetAwaiter().GetResult());
        return DraftedText.Read(text, folder.Output);
    }
}
