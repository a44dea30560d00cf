using System.Text;

namespace ArticleGenerator.Fuzzing;

/// <summary>
/// Changes bytes of a file: some at random, some to what readers of YAML, Markdown and C# stumble over, some to a copy of other bytes of
/// the file.
/// </summary>
internal sealed class ByteMutator(int seed)
{
    private static readonly byte[][] Naughty = [.. new[]
    {
        "\"", "'", "\\", "{", "}", "[", "]", ":", ": ", " #", "\n", "\n  ", "\r", "\t", "\0", "---\n", "*/", "#if", "\u0085", "\u2028",
        "\u202E", "\u200B", "\uFEFF", "|\n", "> ", "&a ", "*a", "!!x ", "<<: ", "? ", "- ",
        "people:\n", "quotes:\n", "events:\n", "  class: x\n", "- [a](b.txt)\n", "\"\"\"", "</summary>", "; } class Evil { } /*",
        "[assembly: Evil]", "\\u0022", "१", "²", "\u0301", "🇮", "👩‍", "क़", "/..", "2025-12", "%20",
    }.Select(Encoding.UTF8.GetBytes), [0xFF], [0xC3], [0xED, 0xA0, 0x80], [0xF8, 0x88]];

    private readonly Random random = new(seed);

    public byte[] Mutate(byte[] bytes)
    {
        for (var i = random.Next(1, 8); i > 0; i--)
            bytes = MutateOnce(bytes);

        return bytes;
    }

    private byte[] MutateOnce(byte[] bytes)
    {
        var start = random.Next(bytes.Length + 1);
        var end = Math.Min(bytes.Length, start + random.Next(40));
        var other = random.Next(bytes.Length + 1);
        return random.Next(6) switch
        {
            0 => [.. bytes[..start], (byte)random.Next(256), .. bytes[Math.Min(start + 1, bytes.Length)..]],
            1 => [.. bytes[..start], .. bytes[end..]],
            2 => [.. bytes[..start], .. bytes[other..Math.Min(other + random.Next(200), bytes.Length)], .. bytes[start..]],
            3 => [.. bytes[..start], .. Naughty[random.Next(Naughty.Length)], .. bytes[end..]],
            _ => [.. bytes[..start], .. Naughty[random.Next(Naughty.Length)], .. bytes[start..]],
        };
    }
}
