using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ArticleGenerator.Json;

/// <summary>Writes a value as a JSON string or as the name of a property, and reads it from there.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class ScalarJsonConverter<T> : JsonConverter<T>
    where T : struct
{
    private protected ScalarJsonConverter()
    {
    }

    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String ? Read(reader.GetString()!) : throw new JsonException(Expected);

    /// <inheritdoc/>
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Read(reader.GetString()!);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(ToText(value));
    }

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(ToText(value));
    }

    /// <summary>What to write, as a sentence.</summary>
    private protected abstract string Expected { get; }

    /// <exception cref="FormatException">The text is not a value; the message says what to write.</exception>
    private protected abstract T Parse(string text);

    private protected virtual string ToText(T value) => value.ToString()!;

    private T Read(string text)
    {
        try
        {
            return Parse(text);
        }
        catch (FormatException malformed)
        {
            throw new JsonException(malformed.Message, malformed);
        }
    }
}
