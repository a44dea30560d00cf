using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ArticleGenerator.Json;

/// <summary>Writes the articles or entries that another refers to as their ids.</summary>
/// <typeparam name="T">What is referred to.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class IdListConverter<T> : JsonConverter<IReadOnlyList<T>>
    where T : class
{
    /// <exception cref="NotSupportedException">Always: ids alone do not say what they refer to.</exception>
    public override IReadOnlyList<T>? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw Ids.NotRead();

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, IReadOnlyList<T> value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        foreach (var item in value)
            writer.WriteStringValue(Ids.Of(item));
        writer.WriteEndArray();
    }
}
