using System.Globalization;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.SourceGenerators.Inputs;

/// <summary>
/// Finds everything that looks like a name in C#, in code, strings and comments. Reads the text in chunks, because the text of an edited
/// file consists of chunks and would have to be copied into one string after each keystroke.
/// </summary>
internal sealed class Words(SourceText text)
{
    /// <summary>In UTF-16 units. A longer word is treated as several; no name is that long.</summary>
    private const int PieceLength = 8 * 1024;

    private static readonly bool[] IsAsciiPart =
        [.. Enumerable.Range(0, 0x80).Select(unit => SyntaxFacts.IsIdentifierPartCharacter((char)unit))];

    private readonly char[] piece = new char[Math.Min(PieceLength, text.Length)];
    private int pieceStart;
    private int pieceLength;
    private int start;
    private int end;

    /// <summary>The start of the word in the text, in UTF-16 units.</summary>
    public int Position => pieceStart + start;

    /// <summary>The word. Valid until the next call of <see cref="MoveNext"/>.</summary>
    public ArraySegment<char> Current => new(piece, start, end - start);

    /// <summary>Whether it has parts that C# does not read verbatim: an escape, or a format character, which C# ignores.</summary>
    public bool IsDisguised { get; private set; }

    /// <summary>Advances to the next word, if there is one.</summary>
    public bool MoveNext()
    {
        start = end;
        while (start < pieceLength && !IsPart(piece[start]))
            start++;
        for (end = start, IsDisguised = false; end < pieceLength && IsPart(piece[end]); end++)
            IsDisguised |= piece[end] is '\\' or > '\x7F' && IsIgnored(end);

        return end < pieceLength || pieceStart + pieceLength == text.Length || (start == 0 && pieceLength > 0)
            ? end > start
            : ReadOn() && MoveNext();
    }

    // A word that may continue after the chunk is read again together with the next chunk.
    private bool ReadOn()
    {
        (pieceStart, pieceLength) = (pieceStart + start, Math.Min(piece.Length, text.Length - pieceStart - start));
        text.CopyTo(pieceStart, piece, 0, pieceLength);
        (start, end) = (0, 0);
        return true;
    }

    private static bool IsPart(char unit) =>
        unit < '\x80' ? IsAsciiPart[unit] || unit == '\\' : SyntaxFacts.IsIdentifierPartCharacter(unit);

    private bool IsIgnored(int place) => piece[place] == '\\'
        ? place + 1 == pieceLength || piece[place + 1] is 'u' or 'U'
        : CharUnicodeInfo.GetUnicodeCategory(piece[place]) == UnicodeCategory.Format;
}
