using System.Text;
using System.Xml;

namespace Newsroom.Publishing;

/// <summary>An XML document as the answer to a request.</summary>
internal static class XmlAnswer
{
    public static IResult Of(Action<XmlWriter> write, string type)
    {
        using var stream = new MemoryStream();
        using (var writer = XmlWriter.Create(stream, new() { Encoding = new UTF8Encoding(false), Indent = true }))
            write(writer);
        return Results.Bytes(stream.ToArray(), type);
    }
}
