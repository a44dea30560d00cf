namespace ArticleGenerator.Seeds.Text;

/// <summary>Tells whether words give a year.</summary>
internal static class YearDigits
{
    /// <summary>Whether exactly four decimal digits stand together, in whatever script.</summary>
    public static bool HasYear(string words)
    {
        var run = 0;
        for (var i = 0; i <= words.Length; i++)
        {
            if (i < words.Length && char.IsDigit(words[i]))
            {
                run++;
                continue;
            }

            if (run == 4)
                return true;

            run = 0;
        }

        return false;
    }
}
