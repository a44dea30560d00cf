using System.Globalization;

namespace ArticleGenerator.Core;

/// <summary>Shows whether the text at run time is the one that the code was compiled for.</summary>
internal static class TextHash
{
    /// <summary>FNV-1a, 64 bits, over the bytes of the UTF-16 units (low byte first), as 16 lower-case hex digits.</summary>
    public static string Compute(string text) => Hash(text).ToString("x16", CultureInfo.InvariantCulture);

    /// <summary>The bucket of a text, from 0: the same on every machine and in every version.</summary>
    public static int Bucket(string text, int buckets)
    {
        var hash = Hash(text);
        return (int)((hash ^ (hash >> 32)) % (ulong)buckets);
    }

    private static ulong Hash(string text)
    {
        var hash = 14695981039346656037UL;
        foreach (var c in text)
        {
            hash = unchecked((hash ^ (byte)c) * 1099511628211UL);
            hash = unchecked((hash ^ (byte)(c >> 8)) * 1099511628211UL);
        }

        return hash;
    }
}
