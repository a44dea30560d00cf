using System.ComponentModel;
using System.Text.Json;

namespace ArticleGenerator.Json;

/// <summary>
/// A term of a closed vocabulary as the word that seeds have for it: <c>"indirect"</c>. Numbers are neither written nor read.
/// </summary>
/// <typeparam name="T">The vocabulary.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class TermJsonConverter<T> : ScalarJsonConverter<T>
    where T : struct, Enum
{
    private static readonly T[] Terms = Enum.GetValues<T>();

    private static readonly string[] Words = [.. Enum.GetNames<T>().Select(JsonNamingPolicy.CamelCase.ConvertName)];

    private protected override string Expected => $"A {typeof(T).Name} is a word. Write {Choices()}.";

    private protected override T Parse(string text) => Array.IndexOf(Words, text) is >= 0 and var index
        ? Terms[index]
        : throw new FormatException($"'{text}' is not a {typeof(T).Name}. Write {Choices()}.");

    private protected override string ToText(T value) => Array.IndexOf(Terms, value) is >= 0 and var index
        ? Words[index]
        : throw new JsonException($"{value} is not a {typeof(T).Name}.");

    private static string Choices() =>
        string.Join(", ", Words.SkipLast(1).Select(word => $"'{word}'")) + $" or '{Words[^1]}'";
}
