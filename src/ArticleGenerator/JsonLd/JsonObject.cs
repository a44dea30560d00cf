using System.Globalization;
using System.Text;

namespace ArticleGenerator.JsonLd;

/// <summary>
/// An object of JSON-LD, where a list of one is its element, and a list of none is not there.
/// A value is a string, a whole number, an object or a list of them.
/// </summary>
internal sealed class JsonObject
{
    private readonly List<KeyValuePair<string, object>> members = [];

    /// <summary>Adds a member, unless there is nothing to say.</summary>
    public JsonObject Add(string name, object? value)
    {
        if (value is IEnumerable<object> list)
            value = OneOrMany([.. list]);
        if (value is not null)
            members.Add(new(name, value));
        return this;
    }

    public override string ToString()
    {
        var json = new StringBuilder();
        Write(json, this);
        return json.ToString();
    }

    private static object? OneOrMany(object[] list) => list.Length switch
    {
        0 => null,
        1 => list[0],
        _ => list,
    };

    private static void Write(StringBuilder json, object value)
    {
        if (value is string text)
            Write(json, text);
        else if (value is int number)
            json.Append(number.ToString(CultureInfo.InvariantCulture));
        else if (value is JsonObject node)
            Write(json, '{', node.members, member => WriteMember(json, member), '}');
        else
            Write(json, '[', (object[])value, element => Write(json, element), ']');
    }

    private static void WriteMember(StringBuilder json, KeyValuePair<string, object> member)
    {
        Write(json, member.Key);
        json.Append(':');
        Write(json, member.Value);
    }

    private static void Write<T>(StringBuilder json, char open, IEnumerable<T> elements, Action<T> write, char close)
    {
        json.Append(open);
        var first = true;
        foreach (var element in elements)
        {
            if (!first)
                json.Append(',');
            first = false;
            write(element);
        }

        json.Append(close);
    }

    private static void Write(StringBuilder json, string text)
    {
        json.Append('"');
        for (var i = 0; i < text.Length; i++)
        {
            if (IsPlain(text, i))
                json.Append(text[i]);
            else
                json.Append("\\u").Append(((int)text[i]).ToString("x4", CultureInfo.InvariantCulture));
        }

        json.Append('"');
    }

    // What could end the string, the script element around it or, to an old browser, the line;
    // and half a character, which UTF-8 cannot say.
    private static bool IsPlain(string text, int index) => text[index] switch
    {
        < ' ' or '"' or '\\' or '<' or '>' or '&' or '\'' or '\u2028' or '\u2029' => false,
        var c when char.IsHighSurrogate(c) => index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]),
        var c when char.IsLowSurrogate(c) => index > 0 && char.IsHighSurrogate(text[index - 1]),
        _ => true,
    };
}
