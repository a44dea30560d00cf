using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ArticleGenerator.Json;

/// <summary>Writes an article or an entry that another refers to as its id, to avoid circular documents.</summary>
/// <typeparam name="T">What is referred to.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class IdConverter<T> : JsonConverter<T>
    where T : class
{
    /// <exception cref="NotSupportedException">Always: an id alone does not say what it refers to.</exception>
    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw Ids.NotRead();

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(Ids.Of(value));
}
