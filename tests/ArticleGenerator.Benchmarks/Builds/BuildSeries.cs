using System.Globalization;

namespace ArticleGenerator.Benchmarks;

/// <summary>Builds in turn, again and again, so that whatever else the machine does meets all of them alike.</summary>
internal sealed class BuildSeries(IReadOnlyList<IBuild> builds, params IReadOnlyList<Stage> stages)
{
    public const int WarmUps = 2;

    private readonly Dictionary<(IBuild, Stage), List<double>> samples = [];
    private readonly Dictionary<(IBuild, Stage), List<double>> cpuSamples = [];

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
        cpuSamples.Clear();
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

    /// <summary>The same of the processors' time.</summary>
    public string CpuPerArticle(IBuild less, IBuild more, Stage stage, int articles) => string.Create(
        CultureInfo.InvariantCulture,
        $"{(cpuSamples[(more, stage)].Min() - cpuSamples[(less, stage)].Min()) / articles * 1000:0.000}");

    /// <summary>Seconds of the processors, min / median.</summary>
    public string CpuSeconds(IBuild build, Stage stage) => string.Create(
        CultureInfo.InvariantCulture, $"{cpuSamples[(build, stage)].Min():0.00} / {Median(cpuSamples[(build, stage)]):0.00}");

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
            Add(samples, build, stage, run.Seconds);
            Add(cpuSamples, build, stage, run.CpuSeconds);
        }
    }

    private static void Add(Dictionary<(IBuild, Stage), List<double>> samples, IBuild build, Stage stage, double seconds)
    {
        if (!samples.TryGetValue((build, stage), out var all))
            samples[(build, stage)] = all = [];
        all.Add(seconds);
    }

    private static double Median(List<double> values)
    {
        var sorted = values.Order().ToList();
        return (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2;
    }
}
