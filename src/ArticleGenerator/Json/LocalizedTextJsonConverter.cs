using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ArticleGenerator.Json;

/// <summary>
/// A text as a string, if it is one whose language is not known, else as a map from language to text, the default first:
/// <c>{"hi":"मॉस्को","en":"Moscow"}</c>.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class LocalizedTextJsonConverter : JsonConverter<LocalizedText>
{
    /// <inheritdoc/>
    public override LocalizedText Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var texts = LocalizedStrings.Read(ref reader);
        try
        {
            return new LocalizedText(texts);
        }
        catch (ArgumentException invalid)
        {
            throw new JsonException(texts.Count == 0 ? LocalizedStrings.Expected : "Two of the texts have the same language.", invalid);
        }
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, LocalizedText value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(value);
        LocalizedStrings.Write(writer, value);
    }
}
