using System.Globalization;
using System.Text;

namespace ArticleGenerator.Core;

/// <summary>Reads width and height of an image, in pixels, from the beginning of its file, without decoding it.</summary>
internal static class ImageSize
{
    /// <summary>The number of bytes that is enough for nearly all files: those of cameras begin with a preview.</summary>
    public const int Head = 1 << 18;

    /// <summary>Returns the size as displayed, rotated according to the camera; null if it is unknown.</summary>
    /// <param name="head">The first <see cref="Head"/> bytes, or all of a smaller file.</param>
    public static (int Width, int Height)? Read(byte[] head) => Plausible(
        IsAt(head, 0, "\u0089PNG\r\n") ? (Big(head, 16, 4), Big(head, 20, 4))
        : IsAt(head, 0, "GIF8") ? (Little(head, 6, 2), Little(head, 8, 2))
        : IsAt(head, 0, "\u00FF\u00D8") ? Jpeg(head)
        : IsAt(head, 0, "RIFF") && IsAt(head, 8, "WEBP") ? WebP(head)
        : IsAt(head, 4, "ftyp") ? Avif(head)
        : Svg(Encoding.UTF8.GetString(head)));

    private static (int, int)? Plausible((int Width, int Height)? size) => size is { Width: > 0, Height: > 0 } ? size : null;

    private static (int, int)? Jpeg(byte[] head)
    {
        var isTurned = false;
        for (var at = 2; at + 9 < head.Length && head[at] == 0xFF; at += 2 + Big(head, at + 2, 2))
        {
            // Markers may be padded with more FF bytes.
            while (at + 9 < head.Length && head[at + 1] == 0xFF)
                at++;
            isTurned |= head[at + 1] == 0xE1 && IsAt(head, at + 4, "Exif\0\0") && IsTurned(head, at + 10);
            if (head[at + 1] is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
            {
                var (height, width) = (Big(head, at + 5, 2), Big(head, at + 7, 2));
                return isTurned ? (height, width) : (width, height);
            }
        }

        return null;
    }

    /// <summary>Whether the camera was held upright: Exif orientations 5 to 8 rotate the image by 90 degrees.</summary>
    private static bool IsTurned(byte[] head, int tiff)
    {
        var isLittle = IsAt(head, tiff, "II");
        int Number(int at, int count) => isLittle ? Little(head, at, count) : Big(head, at, count);
        var directory = tiff + Number(tiff + 4, 4);
        for (var entry = 0; entry < Math.Min(Number(directory, 2), 100); entry++)
        {
            if (Number(directory + 2 + (12 * entry), 2) == 0x0112)
                return Number(directory + 10 + (12 * entry), 2) is >= 5 and <= 8;
        }

        return false;
    }

    private static (int, int)? WebP(byte[] head) =>
        IsAt(head, 12, "VP8X") ? (Little(head, 24, 3) + 1, Little(head, 27, 3) + 1)
        : IsAt(head, 12, "VP8L") ? ((Little(head, 21, 2) & 0x3FFF) + 1, ((Little(head, 22, 3) >> 6) & 0x3FFF) + 1)
        : IsAt(head, 12, "VP8 ") ? (Little(head, 26, 2) & 0x3FFF, Little(head, 28, 2) & 0x3FFF)
        : null;

    /// <summary>The largest image in the file; the others are previews and transparency.</summary>
    private static (int, int)? Avif(byte[] head)
    {
        (int Width, int Height) largest = default;
        var isTurned = false;
        for (var at = 0; at + 4 < head.Length; at++)
        {
            if (head[at] != 'i')
                continue;
            var size = (Width: Big(head, at + 8, 4), Height: Big(head, at + 12, 4));
            if (IsAt(head, at, "ispe") && size.Width > largest.Width)
                largest = size;
            isTurned |= IsAt(head, at, "irot") && (head[at + 4] & 1) == 1;
        }

        return isTurned ? (largest.Height, largest.Width) : largest;
    }

    private static (int, int)? Svg(string text)
    {
        var start = text.IndexOf("<svg", StringComparison.Ordinal);
        while (start >= 0 && !char.IsWhiteSpace(FrontMatter.At(text, start + 4)))
            start = text.IndexOf("<svg", start + 4, StringComparison.Ordinal);
        if (start < 0)
            return null;
        var root = text.Substring(start).Split('>')[0];
        if (Pixels(Attribute(root, "width")) is { } width && Pixels(Attribute(root, "height")) is { } height)
            return (width, height);
        var box = Attribute(root, "viewBox")?.Split([' ', ',', '\t', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
        return box is [_, _, var w, var h] && Pixels(w) is { } across && Pixels(h) is { } down ? (across, down) : null;
    }

    private static string? Attribute(string element, string name)
    {
        var at = -1;
        while ((at = element.IndexOf(name, at + 1, StringComparison.Ordinal)) >= 0)
        {
            var rest = element.Substring(at + name.Length).TrimStart();
            if (char.IsWhiteSpace(FrontMatter.At(element, at - 1))
                && rest is ['=', ..] && rest.Substring(1).TrimStart() is [('"' or '\'') and var quote, ..] value)
            {
                return value.Substring(1).Split(quote)[0];
            }
        }

        return null;
    }

    private static int? Pixels(string? length)
    {
        var number = length?.Trim() ?? "";
        number = number.EndsWith("px", StringComparison.Ordinal) ? number.Substring(0, number.Length - 2) : number;
        return double.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var pixels)
            && pixels is >= 0.5 and < 1e6
            ? (int)Math.Round(pixels)
            : null;
    }

    private static bool IsAt(byte[] bytes, int start, string mark)
    {
        for (var i = 0; i < mark.Length; i++)
        {
            if (start < 0 || start + i >= bytes.Length || bytes[start + i] != mark[i])
                return false;
        }

        return true;
    }

    private static int Big(byte[] bytes, int start, int count)
    {
        var number = 0L;
        for (var i = start; i < start + count; i++)
            number = (number << 8) | At(bytes, i);
        return number > int.MaxValue ? 0 : (int)number;
    }

    private static int Little(byte[] bytes, int start, int count)
    {
        var number = 0L;
        for (var i = start + count - 1; i >= start; i--)
            number = (number << 8) | At(bytes, i);
        return number > int.MaxValue ? 0 : (int)number;
    }

    private static byte At(byte[] bytes, int index) => index >= 0 && index < bytes.Length ? bytes[index] : (byte)0;
}
