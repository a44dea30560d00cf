namespace ArticleGenerator.Core;

/// <summary>Guesses which file a wrong name means. Each file is used for one name at most.</summary>
internal static class NearNames
{
    private const int MaxDistance = 3;
    // Beyond this number, nobody fixes names one by one, and comparing all pairs would slow down every build.
    private const int MaxPairs = 40_000;

    /// <summary>
    /// Returns the file for each name that has one, by the first matching criterion: the same name with another extension; a difference in
    /// case only; the same file in another folder; the fewest different letters (at most 3, and at most a third of the name); the only two
    /// left, with the same extension.
    /// </summary>
    public static IReadOnlyDictionary<string, string> Pair(IReadOnlyList<string> names, IReadOnlyList<string> files)
    {
        var pairs = new Dictionary<string, string>(StringComparer.Ordinal);
        var free = new HashSet<string>(files, StringComparer.Ordinal);
        PairByKey(SeedPath.Stem, StringComparer.Ordinal);
        PairByKey(path => path, StringComparer.OrdinalIgnoreCase);
        PairByKey(path => path.Substring(path.LastIndexOf('/') + 1), StringComparer.Ordinal);
        PairByDistance();
        PairTheOnlyTwo();
        return pairs;

        void PairByKey(Func<string, string> key, StringComparer comparer)
        {
            var byKey = files.Where(free.Contains).ToLookup(key, comparer);
            foreach (var name in names.Where(name => !pairs.ContainsKey(name)))
            {
                if (byKey[key(name)].FirstOrDefault(free.Contains) is { } file)
                    Take(name, file);
            }
        }

        void PairByDistance()
        {
            var open = names.Where(name => !pairs.ContainsKey(name)).ToList();
            if ((long)open.Count * free.Count > MaxPairs)
                return;
            var near = from name in open
                       from file in files
                       where free.Contains(file)
                       let distance = Distance(SeedPath.Stem(name), SeedPath.Stem(file))
                       where distance <= MaxDistance
                       orderby distance
                       select (name, file);
            foreach (var (name, file) in near.ToList())
            {
                if (!pairs.ContainsKey(name) && free.Contains(file))
                    Take(name, file);
            }
        }

        // One name and one file of the same kind are most likely a renamed file: one line to fix, not two.
        void PairTheOnlyTwo()
        {
            var open = names.Where(name => !pairs.ContainsKey(name)).ToList();
            if (open.Count == 1 && free.Count == 1 && SeedPath.Extension(open[0]) == SeedPath.Extension(free.Single()))
                Take(open[0], free.Single());
        }

        void Take(string name, string file)
        {
            pairs.Add(name, file);
            free.Remove(file);
        }
    }

    // int.MaxValue if the names differ too much.
    private static int Distance(string a, string b)
    {
        var limit = Math.Min(MaxDistance, Math.Max(a.Length, b.Length) / 3);
        var distance = Math.Abs(a.Length - b.Length) > limit ? int.MaxValue : EditDistance.Between(a, b);
        return distance <= limit ? distance : int.MaxValue;
    }
}
