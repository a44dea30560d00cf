using System.Text.Json;

namespace ArticleGenerator.Json;

/// <summary>Texts with their languages in JSON: a string, or an object with a member for each language.</summary>
internal static class LocalizedStrings
{
    public const string Expected =
        "A text is a string, or an object with a text for each language: {\"hi\": \"मॉस्को\", \"en\": \"Moscow\"}.";

    public static IReadOnlyList<LocalizedString> Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.String)
            return [new LocalizedString(LanguageTag.Undetermined, reader.GetString()!)];
        if (reader.TokenType != JsonTokenType.StartObject)
            throw new JsonException(Expected);
        var texts = new List<LocalizedString>();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var language = LanguageOf(reader.GetString()!);
            if (!reader.Read() || reader.TokenType != JsonTokenType.String)
                throw new JsonException(Expected);
            texts.Add(new(language, reader.GetString()!));
        }

        return texts;
    }

    public static void Write(Utf8JsonWriter writer, IReadOnlyList<LocalizedString> texts)
    {
        if (texts is [{ Language: var only }] && only == LanguageTag.Undetermined)
        {
            writer.WriteStringValue(texts[0].Value);
            return;
        }

        writer.WriteStartObject();
        foreach (var text in texts)
            writer.WriteString(text.Language.Value, text.Value);
        writer.WriteEndObject();
    }

    private static LanguageTag LanguageOf(string tag) => LanguageTag.TryParse(tag, out var language)
        ? language
        : throw new JsonException($"'{tag}' is not a language tag. Write one like 'hi', 'en-GB' or 'zh-Hant' (BCP 47).");
}
