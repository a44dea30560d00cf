using System.Globalization;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.SourceGenerators.Inputs;

/// <summary>
/// Finds whatever looks like a name in C#, whether it is code, a string or a comment. The text is read in pieces: that of an edited file is
/// made of pieces itself, and as one string it would be made anew at each key.
/// </summary>
internal sealed class Words(SourceText text)
{
    /// <summary>In UTF-16 units. A longer word is taken for several; no name has so many.</summary>
    private const int PieceLength = 8 * 1024;

    private static readonly bool[] IsAsciiPart =
        [.. Enumerable.Range(0, 0x80).Select(unit => SyntaxFacts.IsIdentifierPartCharacter((char)unit))];

    private readonly char[] piece = new char[Math.Min(PieceLength, text.Length)];
    private int pieceStart;
    private int pieceLength;
    private int start;
    private int end;

    /// <summary>Where the word begins in the text, in UTF-16 units.</summary>
    public int Position => pieceStart + start;

    /// <summary>The word. It is good until the next one is asked for.</summary>
    public ArraySegment<char> Current => new(piece, start, end - start);

    /// <summary>Whether it has parts that C# does not take as they stand: an escape, or a format character, which does not count.</summary>
    public bool IsDisguised { get; private set; }

    /// <summary>Goes on to the next word, if there is one.</summary>
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

    // What may go on behind the piece is read again, with what stands there.
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
