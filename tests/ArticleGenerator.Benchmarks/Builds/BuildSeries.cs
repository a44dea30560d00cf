using System.Globalization;

namespace ArticleGenerator.Benchmarks;

/// <summary>Builds in turn, again and again, so that whatever else the machine does meets all of them alike.</summary>
internal sealed class BuildSeries(IReadOnlyList<IBuild> builds, params IReadOnlyList<Stage> stages)
{
    private const int WarmUps = 2;

    private readonly Dictionary<(IBuild, Stage), List<double>> samples = [];

    public void Measure(int repetitions)
    {
        var smallest = builds.Min(b => b.Articles);
        // Fills the file cache, starts the servers and has the runtime compile what is hot in them.
        for (var i = 0; i < WarmUps; i++)
        {
            foreach (var build in builds.Where(b => b.Articles == smallest))
                RunThrough(build, "warm-up");
        }

        samples.Clear();
        for (var i = 1; i <= repetitions; i++)
        {
            foreach (var build in builds)
                RunThrough(build, $"{i} of {repetitions}");
        }
    }

    public double Min(IBuild build, Stage stage) => samples[(build, stage)].Min();

    /// <summary>Milliseconds for one more article between two builds of one kind.</summary>
    public string PerArticle(IBuild less, IBuild more, Stage stage, int articles) =>
        string.Create(CultureInfo.InvariantCulture, $"{(Min(more, stage) - Min(less, stage)) / articles * 1000:0.000}");

    /// <summary>Seconds, min / median.</summary>
    public string Seconds(IBuild build, Stage stage) =>
        string.Create(CultureInfo.InvariantCulture, $"{Min(build, stage):0.00} / {Median(samples[(build, stage)]):0.00}");

    private void RunThrough(IBuild build, string turn)
    {
        foreach (var stage in stages)
        {
            build.Prepare(stage);
            var run = build.Run().MustSucceed($"{build.Name}, {build.Articles} articles, {stage}");
            build.Verify(stage);
            Progress.Say($"{turn}: {build.Name}, {build.Articles} articles, {stage}: {run.Seconds:0.00} s");
            if (!samples.TryGetValue((build, stage), out var seconds))
                samples[(build, stage)] = seconds = [];
            seconds.Add(run.Seconds);
        }
    }

    private static double Median(List<double> values)
    {
        var sorted = values.Order().ToList();
        return (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2;
    }
}
