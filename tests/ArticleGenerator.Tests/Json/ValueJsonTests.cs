using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ArticleGenerator.Tests.Json;

public sealed class ValueJsonTests
{
    private const string TextExpected =
        "A text is a string, or an object with a text for each language: {\"hi\": \"मॉस्को\", \"en\": \"Moscow\"}.";

    private const string TagExpected = "'english language' is not a language tag. Write one like 'hi', 'en-GB' or 'zh-Hant' (BCP 47).";

    private const string OneExpected = "A text in one language is a string, or an object with one language: {\"en\": \"Moscow\"}.";

    private static readonly JsonSerializerOptions ByReflection =
        new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly JsonSerializerOptions ByGeneratedCode = new(ByReflection) { TypeInfoResolver = Generated.Default };

    private static readonly Values Sample = new()
    {
        Date = PartialDate.Parse("2025-12~"),
        Maybe = null,
        Language = new("pt-BR"),
        Wikidata = new("Q7747"),
        Name = new(new LocalizedString("hi", "मॉस्को"), new LocalizedString("en", "Moscow")),
        Alternate = new("en", "Moskva"),
        Status = EventStatus.Held,
        Type = QuoteType.Indirect,
    };

    public static TheoryData<bool> Ways => [true, false];

    [Theory]
    [MemberData(nameof(Ways))]
    public void Values_are_what_a_seed_has_and_come_back(bool byReflection)
    {
        var options = byReflection ? ByReflection : ByGeneratedCode;

        var json = JsonSerializer.Serialize(Sample, options);

        Assert.Equal(
            """{"date":"2025-12~","maybe":null,"language":"pt-BR","wikidata":"Q7747","name":{"hi":"मॉस्को","en":"Moscow"},"""
            + """
              "alternate":{"en":"Moskva"},"status":"held","type":"indirect"}
              """,
            json);
        Assert.Equal(Sample, JsonSerializer.Deserialize<Values>(json, options));
    }

    [Fact]
    public void A_date_alone_needs_no_options() => Assert.Equal("\"2025-12\"", JsonSerializer.Serialize(PartialDate.Parse("2025-12")));

    [Theory]
    [InlineData("2025-11-19T18:30+05:30")]
    [InlineData("202X")]
    [InlineData("Y170000002")]
    [InlineData("2025-21")]
    public void Every_date_comes_back(string edtf)
    {
        var date = PartialDate.Parse(edtf);

        Assert.Equal(date, RoundTrip(date));
        Assert.Equal(default, RoundTrip(default(PartialDate)));
    }

    [Theory]
    [InlineData("\"Moscow\"", "und")]
    [InlineData("{\"en\":\"Moscow\"}", "en")]
    [InlineData("{\"und\":\"Moscow\",\"ru\":\"Москва\"}", "und")]
    public void A_text_is_a_string_or_one_for_each_language(string json, string language)
    {
        var text = JsonSerializer.Deserialize<LocalizedText>(json, ByReflection)!;

        Assert.Equal(new LocalizedString(language, "Moscow"), text[0]);
        Assert.Equal(json, JsonSerializer.Serialize(text, ByReflection));
        Assert.Null(JsonSerializer.Deserialize<LocalizedText>("null"));
    }

    [Fact]
    public void A_string_with_its_language_is_a_text_of_one_language()
    {
        Assert.Equal(new LocalizedString("en", "Moscow"), RoundTrip(new LocalizedString("en", "Moscow")));
        Assert.Equal("\"Moscow\"", JsonSerializer.Serialize(new LocalizedString(LanguageTag.Undetermined, "Moscow")));
        Assert.Equal(default, RoundTrip(default(LocalizedString)));
    }

    [Fact]
    public void Every_term_comes_back_and_so_do_the_defaults()
    {
        All<QuoteType>("direct", "indirect", "narrated");
        All<QuoteMedium>("speech", "writing", "thought");
        All<DateBasis>("unspecified", "explicit", "relative", "inferred");
        All<EventStatus>("unspecified", "scheduled", "ongoing", "held", "postponed", "rescheduled", "cancelled");
        All<EntryKind>("person", "organization", "place", "quote", "event");
        All<Season>("unspecified", "spring", "summer", "autumn", "winter");
        All<DatePrecision>("century", "decade", "year", "season", "month", "day", "time");
        Assert.Equal(default, RoundTrip(default(LanguageTag)));
        Assert.Equal(default, RoundTrip(default(WikidataId)));

        static void All<T>(params string[] words)
            where T : struct, Enum
        {
            Assert.Equal(words.Select(word => $"\"{word}\""), Enum.GetValues<T>().Select(term => JsonSerializer.Serialize(term)));
            Assert.Equal(Enum.GetValues<T>(), Enum.GetValues<T>().Select(RoundTrip));
        }
    }

    [Fact]
    public void They_are_keys_of_dictionaries()
    {
        Assert.Equal("""{"2025-12":1}""", Keys(PartialDate.Parse("2025-12")));
        Assert.Equal("""{"hi":1}""", Keys(new LanguageTag("hi")));
        Assert.Equal("""{"Q7747":1}""", Keys(new WikidataId("Q7747")));
        Assert.Equal("""{"held":1}""", Keys(EventStatus.Held));

        static string Keys<T>(T key)
            where T : notnull
        {
            var dictionary = new Dictionary<T, int> { [key] = 1 };
            Assert.Equal(dictionary, RoundTrip(dictionary));
            return JsonSerializer.Serialize(dictionary);
        }
    }

    [Theory]
    [InlineData("""{"date":"2025-13"}""", "'2025-13' has month 13, which does not exist.", "$.date")]
    [InlineData("""{"date":2025}""", "A date is a string in EDTF. Write one like '2025', '2025-12' or '2025-11-19'.", "$.date")]
    [InlineData("""{"language":"english language"}""", TagExpected, "$.language")]
    [InlineData("""{"language":[]}""", "A language is a string. Write a tag like 'hi', 'en-GB' or 'zh-Hant' (BCP 47).", "$.language")]
    [InlineData("""{"wikidata":"7747"}""", "'7747' is not a Wikidata id. Write one like 'Q7747'.", "$.wikidata")]
    [InlineData("""{"wikidata":7747}""", "A Wikidata id is a string. Write one like 'Q7747'.", "$.wikidata")]
    [InlineData("""{"type":"Direct"}""", "'Direct' is not a QuoteType. Write 'direct', 'indirect' or 'narrated'.", "$.type")]
    [InlineData("""{"type":1}""", "A QuoteType is a word. Write 'direct', 'indirect' or 'narrated'.", "$.type")]
    [InlineData("""{"name":{"e n":"a"}}""", "'e n' is not a language tag. Write one like 'hi', 'en-GB' or 'zh-Hant' (BCP 47).", "$.name")]
    [InlineData("""{"name":{"en":"a","EN":"b"}}""", "Two of the texts have the same language.", "$.name")]
    [InlineData("""{"name":{}}""", TextExpected, "$.name")]
    [InlineData("""{"name":{"en":["a"]}}""", TextExpected, "$.name")]
    [InlineData("""{"name":7}""", TextExpected, "$.name")]
    [InlineData("""{"alternate":{"en":"a","hi":"b"}}""", OneExpected, "$.alternate")]
    public void What_cannot_be_read_says_what_to_write_and_where(string json, string message, string path)
    {
        foreach (var options in new[] { ByReflection, ByGeneratedCode })
        {
            var thrown = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Values>(json, options));

            Assert.Equal(message, thrown.Message);
            Assert.StartsWith(path, thrown.Path, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_number_that_is_not_a_term_is_not_written() =>
        Assert.Equal("7 is not a QuoteType.", Assert.Throws<JsonException>(() => JsonSerializer.Serialize((QuoteType)7)).Message);

    private static T? RoundTrip<T>(T value) => JsonSerializer.Deserialize<T>(JsonSerializer.Serialize(value));

    internal sealed record Values
    {
        public PartialDate Date { get; init; }

        public PartialDate? Maybe { get; init; }

        public LanguageTag Language { get; init; }

        public WikidataId? Wikidata { get; init; }

        public LocalizedText? Name { get; init; }

        public LocalizedString Alternate { get; init; }

        public EventStatus? Status { get; init; }

        public QuoteType Type { get; init; }
    }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ValueJsonTests.Values))]
internal sealed partial class Generated : JsonSerializerContext;
