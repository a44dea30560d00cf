using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ArticleGenerator.Json;

/// <summary>
/// A plain string if the language is unknown; otherwise an object with the language as the key: <c>{"en":"Moscow"}</c>. The JSON can also
/// be read as a <see cref="LocalizedText"/>.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class LocalizedStringJsonConverter : JsonConverter<LocalizedString>
{
    /// <inheritdoc/>
    public override LocalizedString Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        LocalizedStrings.Read(ref reader) is [var only]
            ? only
            : throw new JsonException("A text in one language is a string, or an object with one language: {\"en\": \"Moscow\"}.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, LocalizedString value, JsonSerializerOptions options) =>
        LocalizedStrings.Write(writer, [value]);
}
